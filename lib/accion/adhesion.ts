import { z } from 'zod'
import { limpiarTexto } from '@/lib/core/texto'

const dependencia = z.string().min(1, { error: 'Elija la dependencia.' }).max(60)

/** Asks that one of the person's dependencias joins an acción of another; a reason helps and is not needed. */
export const pedirAdhesionSchema = z.strictObject({
  accionId: z.uuid(),
  dependencia,
  motivo: z
    .string()
    .default('')
    .transform((texto) => limpiarTexto(texto).trim())
    .refine((texto) => texto.length <= 1000, {
      error: 'El motivo debe caber en 1,000 caracteres.',
    }),
  /** The draft that this person was at, to go back to; of no other use, so a wrong one is none. */
  desde: z.uuid().optional().catch(undefined),
})
export type PedirAdhesion = z.output<typeof pedirAdhesionSchema>

export const responderAdhesionSchema = z.strictObject({
  adhesionId: z.uuid(),
  accionId: z.uuid(),
  version: z.coerce.number().int().positive(),
  respuesta: z.enum(['aceptar', 'rechazar']),
})
export type ResponderAdhesion = z.output<typeof responderAdhesionSchema>

export const participacionSchema = z.strictObject({
  accionId: z.uuid(),
  dependencia,
  participa: z.enum(['si', 'no']).transform((answer) => answer === 'si'),
})
export type ResponderParticipacion = z.output<typeof participacionSchema>

/** An acción of another dependencia as the person who would join it sees it: no more than the hint told. */
export type AccionAjena = {
  id: string
  titulo: string
  fechas: string
  /** «La Secretaría de Movilidad». */
  dependencia: string
  /** Those of the person's dependencias that may ask, and those that have asked: clave and nombre. */
  posibles: { value: string; label: string }[]
  pedidas: string[]
}

/** Somebody waits for an answer. Instants for people: «20 de julio de 2026, 10:42». */
export type AdhesionVista = {
  id: string
  dependencia: string
  quien: string
  cuando: string
  motivo: string
}

/** A dependencia that the acción names, with its answer; `puede`: this person may answer for it. */
export type ParticipacionVista = {
  clave: string
  nombre: string
  /** The name and its article: «La Semovi». */
  dependencia: string
  participa: boolean | null
  puede: boolean
}

/** Who takes part, who asked to, and what this person may say about it. */
export type CompaniaVista = { adhesiones: AdhesionVista[]; participaciones: ParticipacionVista[] }

/** Waits for an answer on Inicio. */
export type PorResponder = { href: string; titulo: string; texto: string }
