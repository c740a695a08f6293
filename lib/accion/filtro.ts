import { limpiarLinea } from '@/lib/core/texto'
import { hasRol, type Rol } from '@/lib/usuario/usuario'
import type { FiltroAcciones } from './vista'
import { ESTADOS, type Estado } from './workflow'

type Query = Record<string, string | string[] | undefined>

/** The word of an address for every semestre: said, because an address that says nothing means the one in course. */
export const TODOS = 'todos'

const first = (value: string | string[] | undefined) => [value ?? ''].flat()[0] ?? ''

/** The estados in which somebody of these roles can ever see an acción: those of `isVisible`. */
export function estadosVisibles(roles: readonly Rol[]): readonly Estado[] {
  if (hasRol({ roles }, 'enlace') || hasRol({ roles }, 'administrador')) return ESTADOS
  if (hasRol({ roles }, 'coordinador')) return ESTADOS.filter((estado) => estado !== 'borrador')
  return hasRol({ roles }, 'consulta') ? ['aprobada'] : []
}

type Alcance = {
  /** What this person can ever see. */
  estados: readonly Estado[]
  /** The semestre meant when the address names none and looks for no words. */
  predeterminado: string | undefined
}

/** The filter that an address asks for; what makes no sense is simply not asked. */
export function leerFiltro(query: Query, { estados, predeterminado }: Alcance): FiltroAcciones {
  const asked = first(query.semestre)
  const texto = limpiarLinea(first(query.q)).slice(0, 200) || undefined
  const unsaid = asked === TODOS || texto !== undefined ? undefined : predeterminado
  const pagina = Number(first(query.pagina))
  return {
    estado: estados.find((estado) => estado === first(query.estado)),
    semestre: /^\d{4}-[12]$/.test(asked) ? asked : unsaid,
    texto,
    pagina: Number.isInteger(pagina) && pagina >= 1 && pagina <= 10_000 ? pagina : 1,
  }
}

/** The address of the list under that filter. */
export function hrefDeFiltro({ estado, semestre, texto, pagina }: FiltroAcciones): string {
  const query = new URLSearchParams()
  if (texto) query.set('q', texto)
  if (estado) query.set('estado', estado)
  query.set('semestre', semestre ?? TODOS)
  if (pagina > 1) query.set('pagina', String(pagina))
  return `/acciones?${query}`
}
