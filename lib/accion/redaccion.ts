import { z } from 'zod'
import { limpiarTexto } from '@/lib/core/texto'
import type { DiffPart } from './diff'
import { RESPUESTA_MAX } from './observacion'
import { accionSchema } from './schema'

const vista = { accionId: z.uuid(), version: z.coerce.number().int().positive() }
const { titulo, descripcion } = accionSchema.shape

/** What the coordinador proposes; `ver` only shows the redline of it. */
export const redaccionSchema = z.strictObject({
  ...vista,
  titulo: titulo.refine((texto) => texto !== '', { error: 'Escriba el título.' }),
  descripcion: descripcion.refine((texto) => texto !== '', { error: 'Escriba la descripción.' }),
  intento: z.enum(['ver', 'proponer']).default('proponer'),
})
export type RedaccionInput = z.output<typeof redaccionSchema>

/** The enlace's answer; to refuse, in words. */
export const respuestaSchema = z
  .strictObject({
    ...vista,
    redaccionId: z.uuid(),
    decision: z.enum(['aceptar', 'rechazar']),
    respuesta: z
      .string()
      .default('')
      .transform((texto) => limpiarTexto(texto).trim())
      .refine((texto) => texto.length <= RESPUESTA_MAX, {
        error: 'La respuesta debe caber en 2,000 caracteres.',
      }),
  })
  .refine(({ decision, respuesta }) => decision === 'aceptar' || respuesta !== '', {
    path: ['respuesta'],
    error: 'Escriba por qué la rechaza: el Gabinete leerá su respuesta.',
  })
export type RespuestaInput = z.output<typeof respuestaSchema>

export type Textos = { titulo: string; descripcion: string }

/** What one text would change in another, word by word; null where it stays. The descripción by paragraphs. */
export type Redline = { titulo: DiffPart[] | null; descripcion: DiffPart[][] | null }

/** A redacción as both sides read it. Instants for people, `vence` is `YYYY-MM-DD`. */
export type RedaccionVista = {
  id: string
  estado: 'pendiente' | 'aceptada' | 'rechazada'
  autor: string
  cuando: string
  /** The last day to answer, after which silence accepts it; null when silence says nothing. */
  vence: string | null
  /** Against what the acción says now. */
  cambios: Redline
  /** Who answered («sistema» for silence), when, and what; null while it waits. */
  cierre: { quien: string; cuando: string; respuesta: string | null; porSilencio: boolean } | null
}
