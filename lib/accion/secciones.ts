import { leerFechas, type Periodo } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import type { Campo } from './accion'
import type { Valores } from './valores'

/** The sections of the form, in its order, and the fields of each. */
export const SECCIONES = [
  { id: 'que', titulo: 'Qué y cuándo', campos: ['titulo', 'fechas', 'tipo', 'modalidad'] },
  {
    id: 'quien',
    titulo: 'Con quién y dónde',
    campos: [
      'responsable',
      'participantes',
      'contrapartes',
      'paises',
      'ciudades',
      'redes',
      'lugar',
    ],
  },
  { id: 'lugar', titulo: 'En qué lugar del informe', campos: ['parte', 'eje', 'ods'] },
  { id: 'texto', titulo: 'Descripción y evidencia', campos: ['descripcion', 'evidencia'] },
] as const satisfies readonly { id: string; titulo: string; campos: readonly Campo[] }[]

export type SeccionId = (typeof SECCIONES)[number]['id']

/** What is asked for before sending; see `faltantes`, which judges what is saved. */
const PEDIDOS: readonly Campo[] = [
  'titulo',
  'fechas',
  'parte',
  'eje',
  'tipo',
  'modalidad',
  'responsable',
  'descripcion',
]

/** How many fields each section still lacks. */
export type Faltan = Record<SeccionId, number>

/** What the form's fields hold, judged as `pendientesDe` judges what is saved. */
export function faltanPorSeccion(valores: Valores, periodo: Periodo): Faltan {
  const isFalta = (campo: Campo) =>
    PEDIDOS.includes(campo) &&
    (campo === 'fechas' ? !leerFechas(valores.fechas, periodo).ok : valores[campo].trim() === '')
  const pares = SECCIONES.map(({ id, campos }) => [id, campos.filter(isFalta).length])
  return Object.fromEntries(pares) as Faltan
}

/** How many sentences of `issues` each section has: what is there and cannot be sent as it is. */
export function porCorregirPorSeccion(issues: readonly Issue[]): Faltan {
  const pares = SECCIONES.map(({ id, campos }) => {
    const suyos: readonly string[] = campos
    return [id, issues.filter(({ campo }) => suyos.includes(campo)).length]
  })
  return Object.fromEntries(pares) as Faltan
}

/** «falta 1», «faltan 2»; empty when nothing is missing. */
export function faltanEnPalabras(n: number): string {
  if (n === 0) return ''
  return n === 1 ? 'falta 1' : `faltan ${n}`
}
