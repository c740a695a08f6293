import { Document, Packer, type ISectionOptions } from 'docx'
import { sectionsOf, type InformeDocument } from '../document'
import type { Imagen } from '../imagen'
import type { Libro } from '../libro'
import { annex } from './annex'
import { changes } from './changes'
import { figures, type CifraImpresa } from './figures'
import { indexes } from './indexes'
import { colophon } from './back'
import { sectionBody } from './body'
import { parteDivider, sectionDivider } from './dividers'
import { embeddedFonts } from './fonts'
import { cover } from './cover'
import { contents, foreword, legal } from './front'
import { huellaDeAccion, PROPIEDAD_SEMESTRE, propiedadDeAccion } from './marks'
import { bare } from './measures'
import type { Running } from './page'
import { settle } from './settle'
import { styles } from './styles'

/**
 * The informe as a Word file: real headings, a field of contents, two columns, its fonts inside, and the invisible ids
 * by which a file that comes back edited is read (see marks.ts). The same libro gives the same bytes.
 * @param cifras the pictures of the figures, by their clave; one that is missing is told by its table alone
 */
export async function renderDocx(
  libro: Libro,
  cifras: readonly CifraImpresa[] = [],
): Promise<Uint8Array> {
  const { document } = libro
  const { anio, mes, dia } = document.colofon.fecha
  const file = new Document({
    title: document.titulo,
    subject: document.semestre.nombre,
    creator: document.autor,
    lastModifiedBy: document.autor,
    keywords: document.palabrasClave.join(', '),
    description: document.colofon.edicion,
    customProperties: propertiesOf(libro),
    features: { updateFields: true },
    compatibility: { version: 15 },
    evenAndOddHeaderAndFooters: true,
    hyphenation: {
      autoHyphenation: true,
      hyphenationZone: 240,
      consecutiveHyphenLimit: 3,
      doNotHyphenateCaps: true,
    },
    fonts: await embeddedFonts(),
    styles: styles(bare(document.color)),
    sections: await sectionsInOrder(libro, cifras),
  })
  const two = (n: number): string => String(n).padStart(2, '0')
  return settle(await Packer.toBuffer(file), `${anio}-${two(mes)}-${two(dia)}`)
}

async function sectionsInOrder(
  libro: Libro,
  cifras: readonly CifraImpresa[],
): Promise<ISectionOptions[]> {
  const { document, material } = libro
  const running: Running = {
    book: `Informe de acción internacional · ${document.semestre.nombre}`,
    section: '',
  }
  const imagenesDe = new Map<string, Imagen[]>(
    material.acciones.map((accion) => [accion.folio, accion.imagenes]),
  )
  const sections = [
    await cover(libro),
    legal(libro),
    foreword(libro, running),
    contents(libro, running),
  ]
  for (const parte of document.partes) {
    sections.push(await parteDivider(libro, parte))
    for (const section of parte.secciones) {
      sections.push(await sectionDivider(libro, parte.numero, section))
      sections.push(sectionBody(libro, section, { running, imagenesDe }))
    }
  }
  const after = [
    figures(libro, cifras, running),
    ...annex(libro, running),
    ...indexes(libro, running),
    ...changes(libro, running),
  ]
  return [...sections, ...after, colophon(libro)]
}

/** Of which semestre it is and, for each acción, the revision it was printed from and the checksum of what was printed. */
function propertiesOf({ document, material }: Libro): { name: string; value: string }[] {
  const revisions = new Map(material.acciones.map(({ folio, revision }) => [folio, revision]))
  return [
    { name: PROPIEDAD_SEMESTRE, value: document.semestre.clave },
    ...accionesOf(document).map((accion) => ({
      name: propiedadDeAccion(accion.folio),
      value: `${revisions.get(accion.folio) ?? 0} ${huellaDeAccion(accion)}`,
    })),
  ]
}

const accionesOf = (document: InformeDocument) =>
  sectionsOf(document).flatMap(({ acciones }) => acciones)
