import { createHash } from 'node:crypto'
import type { DocumentAccion } from '../document'

/**
 * The invisible ids of the book in Word: bookmarks, because both Word and LibreOffice carry them through editing. Word
 * takes letters, digits and low lines, at most 40 of them, so that the hyphens of a folio become low lines.
 */
/** Of an acción: its title, its date line, a paragraph, a picture or whose picture it is. */
export type Lugar = 'titulo' | 'fechas' | `p${number}` | `i${number}` | `c${number}`

const plain = (folio: string): string => folio.replace(/[^0-9A-Za-z]/g, '_')

const ACCION = /^ai_(\d{4})_(\d)_(\d{4,})_(titulo|fechas|[pic]\d+)$/

/** Of each heading after the acciones; where the first of them stands, they are over. */
export const marcaDeAnexo = (nombre: string): string => `ai_anexo_${plain(nombre)}`.slice(0, 40)
export const isMarcaDeAnexo = (nombre: string): boolean => nombre.startsWith('ai_anexo_')

export const MARCA_PRESENTACION = 'ai_presentacion'
const PORTADILLA = /^ai_(?:parte|eje)_/

export const marcaDeAccion = (folio: string, lugar: Lugar): string => `ai_${plain(folio)}_${lugar}`
export const marcaDeParte = (parte: number): string => `ai_parte_${parte}`
export const marcaDeSeccion = (parte: number, eje: number): string => `ai_eje_${parte}_${eje}`

/** What a bookmark stands for; null for one that is not of an acción. */
export function leerMarca(nombre: string): { folio: string; lugar: Lugar } | null {
  const found = ACCION.exec(nombre)
  if (!found) return null
  return { folio: `${found[1]}-${found[2]}-${found[3]}`, lugar: found[4] as Lugar }
}

/** Words there are of the descripción; those under a picture are not. */
export const isDeLaAccion = (lugar: string): boolean => /^[pi]/.test(lugar)

/** A full page that opens a parte or a section: nothing in it is of an acción. */
export const isMarcaDePortadilla = (nombre: string): boolean => PORTADILLA.test(nombre)

export const PROPIEDAD_SEMESTRE = 'ai_semestre'
export const propiedadDeAccion = (folio: string): string => `ai_${plain(folio)}`

/** Checksum of what the book prints of one acción, short enough for a property of the file. */
export function huellaDeAccion({
  titulo,
  fecha,
  parrafos,
}: Pick<DocumentAccion, 'titulo' | 'fecha' | 'parrafos'>): string {
  const text = [titulo, fecha, ...parrafos].join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
