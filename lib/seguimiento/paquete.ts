import { z } from 'zod'
import type { Campo } from '@/lib/accion/accion'

/** One observación that is still owed. `isAtendida`: answered, and not sent yet; only its own enlace is told. */
export type ObservacionDePaquete = {
  id: string
  campo: Campo
  texto: string
  cita: string | null
  isAtendida: boolean
}

export type AccionDePaquete = {
  folio: string
  titulo: string
  /** Last day to attend them, `YYYY-MM-DD`. */
  vence: string | null
  observaciones: ObservacionDePaquete[]
}

/** All that a dependencia still owes in a semestre, the first to fall due before. */
export type Paquete = {
  dependencia: { clave: string; nombre: string; siglas: string }
  semestre: string
  acciones: AccionDePaquete[]
}

/** A paquete that was sent: when (ISO instant), and by whom as the bitácora has it. */
export type EnvioDePaquete = { en: string; quien: string; detalle: string }

/** The paquete at the desk: to whom it would go, and when it went last. */
export type PaqueteEnEscritorio = {
  paquete: Paquete
  /** Names of its enlaces of today. */
  enlaces: string[]
  ultimo: EnvioDePaquete | null
}

/** Sends a paquete; `visto` is the instant of the last sending that the page showed, '' without one. */
export const envioDePaqueteSchema = z.strictObject({
  dependencia: z.string().min(1).max(60),
  semestre: z.string().regex(/^\d{4}-[12]$/),
  visto: z.union([z.literal(''), z.iso.datetime()]),
})
export type EnvioDePaqueteInput = z.output<typeof envioDePaqueteSchema>

/** How many observaciones there are. */
export function contarObservaciones({ acciones }: Pick<Paquete, 'acciones'>): number {
  return acciones.reduce((sum, { observaciones }) => sum + observaciones.length, 0)
}

/** What its message and its PDF count of each acción. */
export function cuentasDe({ acciones }: Pick<Paquete, 'acciones'>) {
  return acciones.map(({ observaciones }) => ({ observaciones: observaciones.length }))
}

/** The address of a paquete's page, or of its PDF, for the semestre it is of. */
export function rutaDelPaquete({ dependencia, semestre }: Paquete, kind: 'pagina' | 'pdf'): string {
  const place = `seguimiento/${dependencia.clave}/paquete?semestre=${semestre}`
  return kind === 'pdf' ? `/api/${place}` : `/${place}`
}
