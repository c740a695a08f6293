import { z } from 'zod'
import { isDia } from '@/lib/core/calendario'
import { limpiarTexto } from '@/lib/core/texto'
import { CAMPOS } from './accion'
import { LOTE_MAX } from './lote'
import { MOTIVOS } from './observacion'

/** An acción and the version that was on the page: «id:3». */
const item = z
  .string()
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/)
  .transform((texto) => {
    const [accionId = '', version = ''] = texto.split(':')
    return { accionId, version: Number(version) }
  })

const items = z.preprocess((value) => [value ?? []].flat(), z.array(item).max(LOTE_MAX))

/** `item`: those that are clean; `advertida`: those of which the corrector warns, chosen all the same. */
const comun = { loteId: z.uuid(), item: items, advertida: items }

const observacion = z
  .string()
  .transform((texto) => limpiarTexto(texto).trim())
  .refine((texto) => texto !== '', {
    error: 'Escriba la observación: sin ella el enlace no sabría qué corregir.',
  })
  .refine((texto) => texto.length <= 2000, {
    error: 'La observación debe caber en 2,000 caracteres.',
  })

const porActo = z.discriminatedUnion('acto', [
  z.strictObject({ ...comun, acto: z.literal('aprobar') }),
  z.strictObject({ ...comun, acto: z.literal('recordar') }),
  z.strictObject({
    ...comun,
    acto: z.literal('asignar'),
    coordinadorId: z.uuid({ error: 'Elija a una persona de la coordinación.' }),
  }),
  z.strictObject({
    ...comun,
    acto: z.literal('devolver'),
    campo: z.enum(CAMPOS, { error: 'Elija el campo.' }),
    /** Empty: the one of its campo. */
    motivo: z.preprocess(
      (value) => value || undefined,
      z.enum(MOTIVOS, { error: 'Elija el motivo.' }).optional(),
    ),
    observacion,
    vence: z.string().refine(isDia, { error: 'Elija la fecha límite para atenderla.' }),
  }),
])

/** What the confirm page posts. */
export const loteSchema = porActo
  .refine(({ item, advertida }) => item.length + advertida.length > 0, {
    error: 'Marque al menos una acción.',
    path: ['item'],
  })
  .transform(({ loteId, item, advertida, ...datos }) => ({
    loteId,
    datos,
    items: [
      ...item.map((one) => ({ ...one, conAdvertencias: false })),
      ...advertida.map((one) => ({ ...one, conAdvertencias: true })),
    ],
  }))
export type LotePorIniciar = z.output<typeof loteSchema>

/** What was asked, with what goes with it; as a lote keeps it. */
export const datosDeLoteSchema = z.discriminatedUnion('acto', [
  z.object({ acto: z.literal('aprobar') }),
  z.object({ acto: z.literal('recordar') }),
  z.object({ acto: z.literal('asignar'), coordinadorId: z.string() }),
  z.object({
    acto: z.literal('devolver'),
    campo: z.enum(CAMPOS),
    motivo: z.enum(MOTIVOS).optional(),
    observacion: z.string(),
    vence: z.string(),
  }),
])
export type DatosDeLote = z.output<typeof datosDeLoteSchema>

/** Going on with a lote that was cut short. */
export const loteIdSchema = z.strictObject({ loteId: z.uuid() })
