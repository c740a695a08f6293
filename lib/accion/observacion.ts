import { citar } from '@/lib/core/citar'
import type { Campo } from './accion'

/** How an observación was closed: answered or marked by its enlace, only read at a new sending, or taken back. */
export type ComoSeCerro = 'atendida' | 'leida' | 'retomada'

export type Cierre = {
  como: ComoSeCerro
  quien: string
  /** ISO instant, and the same for people. */
  en: string
  cuando: string
  respuesta: string | null
}

/** What a return that its coordinador took back leaves in the `respuesta` of its observaciones. */
export const DEVOLUCION_RETOMADA = 'Devolución retomada.'

export const RESPUESTA_MAX = 2000

/** Why something is observed: a closed list (the enum of the database). */
export const MOTIVOS = ['falta', 'error', 'redaccion', 'fecha', 'evidencia', 'duplicado'] as const
export type MotivoDeObservacion = (typeof MOTIVOS)[number]

export const MOTIVO_LABELS: Record<MotivoDeObservacion, string> = {
  falta: 'Falta un dato',
  error: 'Error',
  redaccion: 'Redacción',
  fecha: 'Fecha',
  evidencia: 'Evidencia',
  duplicado: 'Duplicado',
}

const POR_CAMPO: Partial<Record<Campo, MotivoDeObservacion>> = {
  titulo: 'redaccion',
  descripcion: 'redaccion',
  fechas: 'fecha',
  evidencia: 'evidencia',
  contrapartes: 'falta',
  paises: 'falta',
  ciudades: 'falta',
  redes: 'falta',
  lugar: 'falta',
  ods: 'falta',
}

/** The motivo that an observación on this campo most likely has: offered, and taken where none is given. */
export function motivoDeCampo(campo: Campo): MotivoDeObservacion {
  return POR_CAMPO[campo] ?? 'error'
}

/** The Gabinete is content with how an observación was met. */
export type Conforme = {
  quien: string
  /** ISO instant, and the same for people. */
  en: string
  cuando: string
}

/** What an observación is about, in one line: «Redacción: “la frase”». Empty for an old one without either. */
export function asuntoDe(motivo: MotivoDeObservacion | null, cita: string | null): string {
  return [motivo && MOTIVO_LABELS[motivo], cita && citar(cita)].filter(Boolean).join(': ')
}

/** The name of a field of the return's form in one of its rows, from 0: what an issue about it says. */
export function campoDeFila(name: 'cita' | 'observacion', row: number): string {
  return row === 0 ? name : `${row + 1}-${name}`
}
