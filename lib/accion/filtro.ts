import { limpiarLinea } from '@/lib/core/texto'
import type { FiltroAcciones } from './vista'
import { ESTADOS } from './workflow'

type Query = Record<string, string | string[] | undefined>

const first = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''

/** The filter that an address asks for; what makes no sense is simply not asked. */
export function leerFiltro(query: Query): FiltroAcciones {
  const semestre = first(query.semestre)
  const pagina = Number(first(query.pagina))
  return {
    estado: ESTADOS.find((estado) => estado === first(query.estado)),
    semestre: /^\d{4}-[12]$/.test(semestre) ? semestre : undefined,
    texto: limpiarLinea(first(query.q)).slice(0, 200) || undefined,
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 10_000 ? pagina : 1,
  }
}

/** The address of the list under that filter. */
export function hrefDeFiltro({ estado, semestre, texto, pagina }: FiltroAcciones): string {
  const query = new URLSearchParams()
  if (texto) query.set('q', texto)
  if (estado) query.set('estado', estado)
  if (semestre) query.set('semestre', semestre)
  if (pagina > 1) query.set('pagina', String(pagina))
  return query.size > 0 ? `/acciones?${query}` : '/acciones'
}
