import { z } from 'zod'
import { limpiarTexto, parrafosDe, sinAcentos } from '@/lib/core/texto'
import { DESCRIPCION_MAX } from './accion'

/** The acción to begin from, and the key that makes pressing twice one draft. */
export const duplicarSchema = z.strictObject({ accionId: z.uuid(), claveCliente: z.uuid() })
export type Duplicar = z.output<typeof duplicarSchema>

const NOVEDAD_MAX = 5000

export const continuarSchema = z.strictObject({
  accionId: z.uuid(),
  claveCliente: z.uuid(),
  novedad: z
    .string()
    .transform((texto) => parrafosDe(limpiarTexto(texto)).join(' '))
    .refine((texto) => texto !== '', { error: 'Escriba qué hay de nuevo en este semestre.' })
    .refine((texto) => texto.length <= NOVEDAD_MAX, {
      error: 'Lo nuevo debe caber en 5,000 caracteres.',
    }),
})
export type Continuar = z.output<typeof continuarSchema>

/** What is new, and then what was told before, for the person to bring up to date. */
export function continuarDescripcion(novedad: string, anterior: string): string {
  const parrafos = [novedad]
  for (const parrafo of parrafosDe(anterior)) {
    if ([...parrafos, parrafo].join('\n\n').length > DESCRIPCION_MAX) break
    parrafos.push(parrafo)
  }
  return parrafos.join('\n\n')
}

/** Its like in the new semestre: the same row, or the one of the same name; none otherwise. */
export function homologo<T extends { id: string; nombre: string }>(
  before: T | null,
  candidates: readonly T[],
): T | null {
  if (!before) return null
  const nombre = sinAcentos(before.nombre)
  return (
    candidates.find(({ id }) => id === before.id) ??
    candidates.find((candidate) => sinAcentos(candidate.nombre) === nombre) ??
    null
  )
}
