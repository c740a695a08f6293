import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import type { AccionContenido } from './accion'

const linea = (max: number, mensaje: string) =>
  z
    .string()
    .default('')
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, { error: mensaje })

const vista = {
  accionId: z.uuid(),
  version: z.coerce.number().int().positive(),
  /** The id of this request, for a form whose answer is lost on the way (docs/adr/0012). */
  envio: z.uuid().optional(),
}
const casilla = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

export const agregarEvidenciaSchema = z.strictObject({ ...vista, recibo: z.string().max(4000) })
export const quitarEvidenciaSchema = z.strictObject({ ...vista, evidenciaId: z.uuid() })
export const describirEvidenciaSchema = z.strictObject({
  ...vista,
  evidenciaId: z.uuid(),
  alt: linea(500, 'El texto alternativo debe caber en 500 caracteres.'),
  decorativa: casilla,
  credito: linea(200, 'El crédito debe caber en 200 caracteres.'),
  imprimir: casilla,
})

/** Of an acción's files, those that this text of it names: what came back is read as it was returned. */
export const archivosEn = ({ evidencia }: AccionContenido, archivos: readonly ArchivoVista[]) =>
  archivos.filter(({ nombre }) => evidencia.includes(nombre))

/** What the page is told after a change of the files: the version it now knows, and all of them. */
export type EvidenciaGuardada = {
  version: number
  archivos: ArchivoVista[]
}
