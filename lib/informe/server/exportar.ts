import { createHash } from 'node:crypto'
import { buildDocument, type Imprint } from '../document'
import { renderDocx } from '../docx/render'
import type { Formato } from '../formato'
import { exportCsv } from '../hojas/csv'
import { exportXlsx } from '../hojas/exportar'
import { exportHtml } from '../html/html'
import type { Imagenes } from '../imagen'
import type { Libro } from '../libro'
import type { Material } from '../material'
import { cifrasPng } from './cifras-png'
import { compileInforme, type CompileOptions } from './compile'
import { exportJson } from './export-json'

export type { Libro }

export type RenderOptions = Pick<CompileOptions, 'onProgress' | 'signal'>

/** One formato: the same libro always gives the same bytes. */
type Renderer = (libro: Libro, options: RenderOptions) => Promise<Uint8Array>

const RENDERERS: Partial<Record<Formato, Renderer>> = {
  pdf: async ({ document }, options) => (await compileInforme(document, options)).pdf,
  docx: async (libro) => renderDocx(libro, await cifrasPng(libro.document)),
  html: async (libro) => new TextEncoder().encode(exportHtml(libro)),
  xlsx: exportXlsx,
  csv: async ({ material }) => new TextEncoder().encode(exportCsv(material)),
  json: async ({ material }) => new TextEncoder().encode(exportJson(material)),
}

export const isExportable = (formato: Formato): boolean => RENDERERS[formato] !== undefined

/** The checksum of the data of a semestre, which the colophon says. */
export const huellaDe = (material: Material): string =>
  createHash('sha256').update(exportJson(material)).digest('hex')

/** @throws RangeError as orderMaterial */
export function armarLibro(
  material: Material,
  imagenes: Imagenes,
  imprint: Omit<Imprint, 'huella'>,
): Libro {
  const { document } = buildDocument(material, { ...imprint, huella: huellaDe(material) })
  return { material, document, imagenes }
}

/**
 * The bytes of one formato.
 * @throws CompileRefused when the text cannot be printed
 * @throws RangeError when there is no such formato
 */
export function exportarLibro(
  formato: Formato,
  libro: Libro,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const render = RENDERERS[formato]
  if (!render) throw new RangeError(`No hay formato ${formato}.`)
  return render(libro, options)
}
