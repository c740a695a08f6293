import { z } from 'zod'
import type { Issue } from '@/lib/core/issue'
import { accionSchema } from './schema'

/** Minutes in which the saves of one person are one entry of the history (docs/adr/0012). */
export const MINUTOS_DE_SENTADA = 30
/** Seconds a presencia lasts without being renewed; the form renews it every 20. */
export const PRESENCIA_SEGUNDOS = 60
/** Bytes of a posted form: the longest descripción several times over, and no more. */
export const CUERPO_MAX = 1_000_000

const varios = z.preprocess((valor) => [valor ?? []].flat(), z.array(z.uuid()).max(50))

/**
 * What the form posts by itself: its fields, whose they are (the person may have signed in anew as somebody
 * else), the id of this request, and the ids of those before it that got no answer.
 */
export const autoguardadoSchema = accionSchema.omit({ intento: true }).extend({
  de: z.uuid(),
  envio: z.uuid(),
  perdidos: varios,
})
export type Autoguardado = z.output<typeof autoguardadoSchema>

/** What the form is told of its save. */
export type Guardado = {
  id: string
  /** The version it now knows. */
  version: number
  /** For people: «10:42». */
  hora: string
  /** Names it keeps that belong to no list, each with its sentence. */
  noReconocidos: Issue[]
}

export const presenciaSchema = z.strictObject({ accionId: z.uuid() })
export type Presentes = { otros: string[] }
