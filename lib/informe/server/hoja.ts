import { log } from '@/lib/core/server/log'
import { getTypesetter } from './prueba'
import { TypesetRefused } from './typeset-process'

/** A sheet apart from the book (an acuse, a paquete) as a PDF with its file name, or why there is none. */
export type HojaPdf =
  { kind: 'listo'; pdf: Uint8Array; nombre: string } | { kind: 'rechazado'; mensaje: string }

type Hoja = {
  plantilla: 'acuse' | 'paquete'
  documento: unknown
  nombre: string
  /** What to say when a letter is missing, and when the typesetter cannot now. */
  sinLetras: string
  ocupado: string
}

/** Never throws: who asked for the sheet is told in a sentence. */
export async function componerHoja({
  plantilla,
  documento,
  nombre,
  sinLetras,
  ocupado,
}: Hoja): Promise<HojaPdf> {
  try {
    const pdf = await getTypesetter()[plantilla](JSON.stringify(documento))
    return { kind: 'listo', pdf, nombre }
  } catch (error) {
    if (error instanceof TypesetRefused) return { kind: 'rechazado', mensaje: sinLetras }
    log.warn({ err: error, plantilla }, 'a sheet was not typeset')
    return { kind: 'rechazado', mensaje: ocupado }
  }
}
