import { leerFechas, type Periodo } from '@/lib/core/fechas'
import type { Campo } from './accion'
import type { Valores } from './valores'

/** The sections of the form, in its order, and what each asks for before sending. */
export const SECCIONES = [
  { id: 'que', titulo: 'Qué y cuándo', pide: ['titulo', 'fechas', 'tipo', 'modalidad'] },
  { id: 'quien', titulo: 'Con quién y dónde', pide: ['responsable'] },
  { id: 'lugar', titulo: 'En qué lugar del informe', pide: ['parte', 'eje'] },
  { id: 'texto', titulo: 'Descripción y evidencia', pide: ['descripcion'] },
] as const satisfies readonly { id: string; titulo: string; pide: readonly Campo[] }[]

export type SeccionId = (typeof SECCIONES)[number]['id']

/** How many fields each section still lacks. */
export type Faltan = Record<SeccionId, number>

/** What the form's fields hold, judged as `pendientesDe` judges what is saved. */
export function faltanPorSeccion(valores: Valores, periodo: Periodo): Faltan {
  const isFalta = (campo: Campo) =>
    campo === 'fechas' ? !leerFechas(valores.fechas, periodo).ok : valores[campo].trim() === ''
  const pares = SECCIONES.map(({ id, pide }) => [id, pide.filter(isFalta).length])
  return Object.fromEntries(pares) as Faltan
}

/** «falta 1», «faltan 2»; empty when nothing is missing. */
export function faltanEnPalabras(n: number): string {
  if (n === 0) return ''
  return n === 1 ? 'falta 1' : `faltan ${n}`
}
