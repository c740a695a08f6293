import { z } from 'zod'
import { isDia } from '@/lib/core/calendario'
import { limpiarTexto } from '@/lib/core/texto'

const MOTIVO_MAX = 500

/** More days for one dependencia to send for the first time. `hasta`: the last of them, `YYYY-MM-DD`. */
export const prorrogaSchema = z.strictObject({
  semestre: z.string().regex(/^\d{4}-[12]$/, { error: 'Elija el semestre.' }),
  dependencia: z.string().min(1).max(60),
  hasta: z.string().refine(isDia, { error: 'Elija hasta qué día.' }),
  motivo: z
    .string()
    .transform((texto) => limpiarTexto(texto).trim())
    .refine((texto) => texto !== '', { error: 'Escriba por qué se otorga la prórroga.' })
    .refine((texto) => texto.length <= MOTIVO_MAX, {
      error: 'El motivo debe caber en 500 caracteres.',
    }),
})
export type ProrrogaNueva = z.output<typeof prorrogaSchema>

export const prorrogaVistaSchema = z.strictObject({ prorrogaId: z.uuid() })
export type ProrrogaVista = z.output<typeof prorrogaVistaSchema>

/** A prórroga as its dependencia's page tells it. `hasta` is `YYYY-MM-DD`; instants are ISO strings. */
export type Prorroga = {
  id: string
  hasta: string
  motivo: string
  otorgadaPor: string
  otorgadaEn: string
  /** Still gives days: its last one is today or later. */
  isVigente: boolean
}
