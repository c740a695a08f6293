import { imprimirFechas } from '@/lib/core/fechas'
import { articuloDe } from '@/lib/core/institucion'
import { buildAnnexes, type Annexes } from './annexes'
import type { Cifras } from './cifras/figura'
import { listFiguras } from './cifras/figuras'
import { cleanLine, cleanParagraphs } from './clean'
import { CAMPO_DE_ERRATA_LABELS, type Cambio } from './errata'
import type { Material, MaterialAccion } from './material'
import { orderMaterial, type Section } from './order'
import { toImagen, toPortadillas, type DocumentImagen, type DocumentPortadilla } from './portadilla'
import { listSiglas, type SiglaUsada } from './siglas'
import { curlApostrophes, tieSpaces, tieTitle } from './typography'

export const NOMBRE_TRANSVERSAL = 'Acciones de carácter transversal'

/** Facts of one edición that are not content: fixed by the caller, so that the same data gives the same bytes. */
export type Imprint = {
  /** For example "Primera edición" or "Borrador de job". */
  edicion: string
  /** Day of the edición, YYYY-MM-DD: the only date in the file. */
  fecha: string
  /** Checksum of the data the edición was made from, as text; empty while there is none. */
  huella: string
  /** Against the edición before. */
  cambios?: readonly Cambio[]
}

/** One line of the list of changes of an edición. `antes` is empty where there was nothing. */
export type DocumentCambio = {
  folio: string
  titulo: string
  /** In words: «Título». */
  campo: string
  antes: string
  despues: string
  motivo: string
}

export type DocumentAccion = {
  /** Place in the whole book, from 0: the key that positions and breaks speak of. */
  indice: number
  folio: string
  titulo: string
  /** Date line, without parentheses; empty when nothing is known. */
  fecha: string
  parrafos: string[]
}
export type DocumentSection = {
  eje: number
  nombre: string
  color: string
  acciones: DocumentAccion[]
}
export type DocumentParte = { numero: number; nombre: string; secciones: DocumentSection[] }

/** The plain JSON the templates read. Every string is clean and is only ever placed as text. */
export type InformeDocument = {
  titulo: string
  autor: string
  palabrasClave: string[]
  semestre: { clave: string; nombre: string; periodo: string }
  /** The accent colour, `#RRGGBB`. */
  color: string
  /** `articulo` is what Spanish puts before the city's name: "la " or nothing. */
  institucion: Pick<Material['institucion'], 'ciudad' | 'gobierno' | 'organo' | 'fundamento'> & {
    articulo: string
    logo: DocumentImagen | null
  }
  /** By clave, as in the material: only what somebody made by hand. */
  portadillas: Record<string, DocumentPortadilla>
  presentacion: Material['presentacion']
  partes: DocumentParte[]
  ejes: string[]
  anexos: Pick<Annexes, 'indices'>
  cifras: Cifras
  siglas: SiglaUsada[]
  /** What changed since the edición before: printed before the colofón; empty in a first one. */
  cambios: DocumentCambio[]
  colofon: { edicion: string; fecha: { anio: number; mes: number; dia: number }; huella: string }
}

export type EmptySection = { parte: number; eje: number; nombre: string }

/**
 * Material → the document of the book, ordered by the rule, and the sections left out because nothing is in them.
 * @throws RangeError as orderMaterial
 */
export function buildDocument(
  material: Material,
  colofon: Imprint,
): { document: InformeDocument; vacias: EmptySection[] } {
  const secciones = orderMaterial(material)
  let next = 0
  const partes = material.partes
    .toSorted((a, b) => a.numero - b.numero)
    .map((parte) => ({
      numero: parte.numero,
      nombre: cleanLine(parte.nombre),
      secciones: secciones
        .filter((s) => s.parte === parte.numero && s.acciones.length > 0)
        .map((s) => ({
          eje: s.eje,
          nombre: sectionName(material, s.eje),
          color: sectionColor(material, s.eje),
          acciones: s.acciones.map((a) => toAccion(a, next++, material.semestre)),
        })),
    }))
    .filter((parte) => parte.secciones.length > 0)
  const ordered = secciones.flatMap((s) => s.acciones)
  const { totales, indices } = buildAnnexes(ordered, material)
  const cifras = { totales, figuras: listFiguras(ordered, material, partes) }
  return {
    document: {
      ...{ ...frontMatter(material, colofon), partes, anexos: { indices }, cifras },
      siglas: listSiglas(textosDe(partes), material.siglas ?? []),
    },
    vacias: emptySections(material, secciones),
  }
}

/** One acción as it is printed. */
export function toAccion(
  accion: Pick<MaterialAccion, 'folio' | 'titulo' | 'fechas' | 'fechasTexto' | 'descripcion'>,
  indice: number,
  periodo: { inicio: string; fin: string },
): DocumentAccion {
  const fecha =
    accion.fechas.length > 0 ? imprimirFechas(accion.fechas, periodo) : accion.fechasTexto
  return {
    indice,
    folio: cleanLine(accion.folio),
    titulo: tieTitle(curlApostrophes(cleanLine(accion.titulo))),
    fecha: tieSpaces(cleanLine(fecha)),
    parrafos: cleanParagraphs(accion.descripcion).map(curlApostrophes).map(tieSpaces),
  }
}

/** What each acción says, in the order of the book. */
const textosDe = (partes: DocumentParte[]): string[] =>
  partes.flatMap((parte) =>
    parte.secciones.flatMap((s) => s.acciones.map((a) => [a.titulo, ...a.parrafos].join('\n'))),
  )

function frontMatter(
  material: Material,
  colofon: Imprint,
): Omit<InformeDocument, 'partes' | 'anexos' | 'cifras' | 'siglas'> {
  const { institucion, presentacion, semestre } = material
  const [anio, mes, dia] = colofon.fecha.split('-').map(Number)
  const ciudad = cleanLine(institucion.ciudad)
  const articulo = articuloDe(ciudad)
  const nombre = cleanLine(semestre.nombre)
  return {
    titulo: `Informe de acción internacional de ${articulo}${ciudad}. ${nombre}`,
    autor: cleanLine(institucion.gobierno),
    palabrasClave: ['acción internacional', 'informe semestral', ciudad, cleanLine(semestre.clave)],
    semestre: { clave: cleanLine(semestre.clave), nombre, periodo: periodo(semestre) },
    institucion: {
      ciudad,
      articulo,
      gobierno: cleanLine(institucion.gobierno),
      organo: cleanLine(institucion.organo),
      fundamento: cleanParagraphs(institucion.fundamento),
      logo: institucion.logo && toImagen(institucion.logo),
    },
    color: institucion.color,
    portadillas: toPortadillas(material.portadillas),
    presentacion: {
      parrafos: cleanParagraphs(presentacion.parrafos).map(tieSpaces),
      firmante: cleanLine(presentacion.firmante),
      cargo: cleanLine(presentacion.cargo),
    },
    ejes: material.ejes.toSorted((a, b) => a.numero - b.numero).map((e) => e.color),
    cambios: (colofon.cambios ?? []).map(toCambio),
    colofon: {
      edicion: cleanLine(colofon.edicion),
      fecha: { anio, mes, dia },
      huella: cleanLine(colofon.huella),
    },
  }
}

/** As the list of changes and the fe de erratas print it. */
export function toCambio(cambio: Cambio): DocumentCambio {
  const line = (text: string): string => curlApostrophes(cleanLine(text))
  return {
    folio: cleanLine(cambio.folio),
    titulo: line(cambio.titulo),
    campo: CAMPO_DE_ERRATA_LABELS[cambio.campo],
    antes: line(cambio.antes),
    despues: line(cambio.despues),
    motivo: line(cambio.motivo),
  }
}

/** "Enero a junio de 2020", from the semestre's own days. */
function periodo({ inicio, fin }: { inicio: string; fin: string }): string {
  const month = new Intl.DateTimeFormat('es-MX', { month: 'long', timeZone: 'UTC' })
  const name = (day: string): string => month.format(new Date(`${day}T00:00:00Z`))
  const first = name(inicio)
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} a ${name(fin)} de ${fin.slice(0, 4)}`
}

function sectionName(material: Material, eje: number): string {
  const found = material.ejes.find((e) => e.numero === eje)
  return cleanLine(found?.nombre ?? NOMBRE_TRANSVERSAL)
}

function sectionColor(material: Material, eje: number): string {
  return material.ejes.find((e) => e.numero === eje)?.color ?? material.colorTransversal
}

function emptySections(material: Material, secciones: Section[]): EmptySection[] {
  return secciones
    .filter((s) => s.acciones.length === 0)
    .map(({ parte, eje }) => ({ parte, eje, nombre: sectionName(material, eje) }))
}

/** The sections in the order of the book. */
export function sectionsOf(document: InformeDocument): DocumentSection[] {
  return document.partes.flatMap((parte) => parte.secciones)
}
