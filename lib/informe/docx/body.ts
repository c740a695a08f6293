import { HeadingLevel, type ISectionOptions } from 'docx'
import type { DocumentAccion, DocumentSection } from '../document'
import type { Imagen } from '../imagen'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { marcaDeAccion } from './marks'
import { bare, COLUMN_WIDTH } from './measures'
import { textSection, type Running } from './page'
import { pictureBlocks } from './picture'

/**
 * One acción: title, date line in the colour of its eje, paragraphs, pictures; each with its invisible id. The
 * first paragraph may part between two columns: where it is kept whole, LibreOffice leaves its title behind.
 */
function accionBlocks(
  { folio, titulo, fecha, parrafos }: DocumentAccion,
  color: string,
  pictures: Block[],
): Block[] {
  const date: Block[] =
    fecha === ''
      ? []
      : [
          {
            style: 'Fechas',
            marks: [marcaDeAccion(folio, 'fechas')],
            children: [run(`(${fecha})`, { color: bare(color) })],
          },
        ]
  return [
    {
      heading: HeadingLevel.HEADING_3,
      marks: [marcaDeAccion(folio, 'titulo')],
      children: [run(titulo)],
    },
    ...date,
    ...parrafos.map((text, i) => ({
      style: i === 0 ? 'Cuerpo' : 'CuerpoSigue',
      marks: [marcaDeAccion(folio, `p${i + 1}`)],
      keepLines: i > 0,
      keepNext: i + 1 === parrafos.length && pictures.length > 0,
      children: [run(text)],
    })),
    ...pictures,
  ]
}

/** The acciones of one section in two columns. `imagenesDe` gives, by folio, those marked «Para imprimir». */
export function sectionBody(
  { imagenes }: Libro,
  { nombre, color, acciones }: DocumentSection,
  options: { running: Running; imagenesDe: ReadonlyMap<string, Imagen[]> },
): ISectionOptions {
  const blocks = acciones.flatMap((accion) => {
    const own = options.imagenesDe.get(accion.folio) ?? []
    const pictures = own.flatMap((imagen, i) =>
      pictureBlocks(imagen, imagenes, {
        width: COLUMN_WIDTH,
        marks: [marcaDeAccion(accion.folio, `i${i + 1}`), marcaDeAccion(accion.folio, `c${i + 1}`)],
      }),
    )
    return accionBlocks(accion, color, pictures)
  })
  const running = { ...options.running, section: nombre, color }
  return textSection(flow(blocks), running, { columns: 2 })
}
