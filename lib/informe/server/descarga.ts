import { dayOf } from '@/lib/core/clock'
import { FICHA, isFormato, isLibro, type Formato } from '../formato'
import { exportPaginas } from '../html/paginas'
import { readMaterial } from './collect'
import { armarLibro, exportarLibro, isExportable } from './exportar'
import { leerImagenes } from './leer-imagenes'

/** What is made while the person waits: all but the PDF, which has a job of its own; and the web page as a site. */
export type FormatoDirecto = Exclude<Formato, 'pdf'> | 'sitio'

export type Descarga = { bytes: Uint8Array; nombre: string; mime: string }

export const isDirecto = (text: string): text is FormatoDirecto =>
  text === 'sitio' || (isFormato(text) && text !== 'pdf' && isExportable(text))

/** The formats that can be taken away at once, in the order of the contract. */
export const listDirectos = (formatos: readonly Formato[]): FormatoDirecto[] =>
  formatos.flatMap((formato): FormatoDirecto[] => {
    if (!isDirecto(formato)) return []
    return formato === 'html' ? ['html', 'sitio'] : [formato]
  })

/** Data are called by what they hold, the book by what it is. */
const nombreDe = (formato: FormatoDirecto, clave: string): string => {
  if (formato === 'sitio') return `informe-${clave}.zip`
  const isData = formato === 'xlsx' || formato === 'csv' || formato === 'json'
  return `${isData ? 'acciones' : 'informe'}-${clave}.${formato}`
}

/**
 * The approved acciones of a semestre as they are now, in one format.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function getDescarga(
  formato: FormatoDirecto,
  clave: string,
  now: Date,
): Promise<Descarga> {
  const material = await readMaterial(clave)
  const imprint = { edicion: 'Borrador de trabajo', fecha: dayOf(now) }
  const conImagenes = formato === 'sitio' || isLibro(formato)
  const imagenes = conImagenes ? await leerImagenes(material) : new Map<string, Uint8Array>()
  const libro = armarLibro(material, imagenes, imprint)
  const nombre = nombreDe(formato, clave)
  if (formato === 'sitio') return { bytes: exportPaginas(libro), nombre, mime: 'application/zip' }
  return { bytes: await exportarLibro(formato, libro), nombre, mime: FICHA[formato].mime }
}
