import { createHash } from 'node:crypto'
import { buildDocument, type Imprint } from '../document'
import { renderDocx } from '../docx/render'
import type { Forma } from '../formato'
import { fotosDe } from '../fotos'
import { exportCsv } from '../hojas/csv'
import { exportXlsx } from '../hojas/exportar'
import { exportHtml } from '../html/html'
import { exportPaginas } from '../html/paginas'
import type { Imagenes } from '../imagen'
import type { Libro } from '../libro'
import type { Material } from '../material'
import { sinFaltantes } from '../portadilla'
import { listContrapartes } from '../textos'
import { cifrasPng } from './cifras-png'
import { compileInforme, type CompileOptions } from './compile'
import { exportJson } from './export-json'

export type { Libro }

/** How many pages there are, and on which each acción begins. */
export type Paginas = { total: number; acciones: { folio: string; page: number }[] }

export type RenderOptions = Pick<CompileOptions, 'onProgress' | 'signal' | 'standard'> & {
  /** Of what has pages. */
  onPages?: (paginas: Paginas) => void
}

/** One forma: the same libro always gives the same bytes. */
type Renderer = (libro: Libro, options: RenderOptions) => Promise<Uint8Array>

const RENDERERS: Partial<Record<Forma, Renderer>> = {
  pdf: async ({ material, document, imagenes }, options) => {
    const fotos = fotosDe(document, material, imagenes)
    const given = { imagenes, fotos, textos: listContrapartes(material) }
    const { pdf, pages, acciones } = await compileInforme(document, { ...options, ...given })
    options.onPages?.({ total: pages, acciones })
    return pdf
  },
  docx: async (libro) => renderDocx(libro, await cifrasPng(libro.document)),
  html: async (libro) => new TextEncoder().encode(exportHtml(libro)),
  sitio: async (libro) => exportPaginas(libro),
  xlsx: exportXlsx,
  csv: async ({ material }) => new TextEncoder().encode(exportCsv(material)),
  json: async ({ material }) => new TextEncoder().encode(exportJson(material)),
}

export const isExportable = (forma: Forma): boolean => RENDERERS[forma] !== undefined

/** The checksum of the data of a semestre, which the colophon says. */
export const huellaDe = (material: Material): string =>
  createHash('sha256').update(exportJson(material)).digest('hex')

/**
 * @param imprint a closed edición brings its own `huella`, of all it was frozen from
 * @throws RangeError as orderMaterial
 */
export function armarLibro(
  material: Material,
  imagenes: Imagenes,
  { huella = huellaDe(material), ...imprint }: Omit<Imprint, 'huella'> & { huella?: string },
): Libro {
  const { document } = buildDocument(material, { ...imprint, huella })
  return { material, document: sinFaltantes(document, imagenes), imagenes }
}

/**
 * The bytes of one forma.
 * @throws CompileRefused when the text cannot be printed
 * @throws RangeError when there is no such forma
 */
export function exportarLibro(
  forma: Forma,
  libro: Libro,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  const render = RENDERERS[forma]
  if (!render) throw new RangeError(`No hay formato ${forma}.`)
  return render(libro, options)
}
