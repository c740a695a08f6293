import { imprimirFechas, leerFechas } from '@/lib/core/fechas'
import type { Material, MaterialAccion } from './material'

/** What a fe de erratas can mend in an acción. */
export const CAMPOS_DE_ERRATA = [
  'titulo',
  'fechas',
  'descripcion',
  'lugar',
  'contrapartes',
  'ciudades',
  'redes',
] as const
export type CampoDeErrata = (typeof CAMPOS_DE_ERRATA)[number]

export const CAMPO_DE_ERRATA_LABELS: Record<CampoDeErrata, string> = {
  titulo: 'Título',
  fechas: 'Fechas',
  descripcion: 'Descripción',
  lugar: 'Lugar',
  contrapartes: 'Contrapartes',
  ciudades: 'Ciudades',
  redes: 'Redes',
}

/** One correction of an edición to the one before it, as its list of changes prints it. `aprobada` is YYYY-MM-DD. */
export type Cambio = {
  folio: string
  titulo: string
  campo: CampoDeErrata
  antes: string
  despues: string
  motivo: string
  aprobada: string
}

/** A proposed correction and what became of it, as the page of the erratas shows it. */
export type ErrataVista = {
  id: string
  /** Number of the edición it was found in, and of the one that says it right. */
  numero: number
  corregidaEn: number | null
  folio: string
  titulo: string
  campo: string
  antes: string
  despues: string
  motivo: string
  propuestaPorId: string
  propuestaPor: string
  propuestaEn: Date
  estado: 'propuesta' | 'aprobada' | 'rechazada'
  /** Who decided and when; null while nobody did. */
  decision: { por: string; en: Date; respuesta: string } | null
}

/** What is to be replaced: `antes` is a passage of the campo, empty only where the campo is. */
export type Enmienda = Pick<Cambio, 'folio' | 'campo' | 'antes' | 'despues'>

/** Cannot be applied; the message is a sentence for who proposes it, about the field `campo` of its form. */
export class ErrataImposible extends Error {
  constructor(
    readonly campo: 'accion' | 'antes' | 'despues',
    message: string,
  ) {
    super(message)
    this.name = 'ErrataImposible'
  }
}

const LISTA = '; '

/** A campo as one text: paragraphs with a blank line between them, names with a semicolon. */
export function textoDeErrata(
  accion: MaterialAccion,
  campo: CampoDeErrata,
  periodo: Material['semestre'],
): string {
  if (campo === 'titulo') return accion.titulo
  if (campo === 'lugar') return accion.lugar ?? ''
  if (campo === 'descripcion') return accion.descripcion.join('\n\n')
  if (campo === 'fechas') return imprimirFechas(accion.fechas, periodo) || accion.fechasTexto
  return accion[campo].join(LISTA)
}

/** A hyphen at the end of a line, as a PDF gives it: the soft one, or a plain one that may belong to the word. */
const SOFT = /\u00ad\s*/gu
const HARD = /(?<=\p{L})-[^\S\n]*\n\s*(?=\p{L})/u

/**
 * Where `antes` stands in the text, whatever its blanks are: a passage copied from the PDF has other ones, breaks
 * between lines and words divided by a hyphen. Throws when it is not there once and only once.
 */
export function localizar(texto: string, antes: string): { inicio: number; fin: number } {
  const copied = antes.normalize('NFC').replace(SOFT, '').trim()
  if (copied === '') {
    if (texto === '') return { inicio: 0, fin: 0 }
    throw new ErrataImposible('antes', 'Copie de la edición las palabras que están mal.')
  }
  // The book curls the apostrophes.
  const literal = (word: string) =>
    word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['’]/g, "['’]")
  const passage = (part: string) => part.split(/\s+/u).map(literal).join('\\s+')
  const pattern = copied.split(HARD).map(passage).join('-?')
  const found = [...texto.matchAll(new RegExp(pattern, 'gu'))]
  const [only] = found
  if (!only) {
    throw new ErrataImposible(
      'antes',
      'La edición no dice eso en ese campo. Copie las palabras tal como están impresas.',
    )
  }
  if (found.length > 1) {
    throw new ErrataImposible(
      'antes',
      `Esas palabras aparecen ${found.length} veces en ese campo. Copie algunas más, hasta que sólo haya un lugar posible.`,
    )
  }
  return { inicio: only.index, fin: only.index + only[0].length }
}

/**
 * The acción with the enmienda in it. Throws ErrataImposible when the passage is not there once, or when what would
 * stand there cannot be printed: no título, no descripción, dates that nobody understands.
 */
export function enmendarAccion(
  accion: MaterialAccion,
  { campo, antes, despues }: Enmienda,
  periodo: Material['semestre'],
): MaterialAccion {
  const texto = textoDeErrata(accion, campo, periodo)
  const { inicio, fin } = localizar(texto, antes)
  const nuevo = `${texto.slice(0, inicio)}${despues.trim()}${texto.slice(fin)}`.trim()
  if (nuevo === texto)
    throw new ErrataImposible('despues', 'Debe decir algo distinto de lo que dice.')
  if (nuevo === '' && (campo === 'titulo' || campo === 'descripcion')) {
    throw new ErrataImposible('despues', 'Ese campo no puede quedar vacío.')
  }
  if (campo === 'titulo') return { ...accion, titulo: nuevo }
  if (campo === 'lugar') return { ...accion, lugar: nuevo || null }
  if (campo === 'descripcion') {
    return { ...accion, descripcion: nuevo.split(/\n\s*\n/).map((one) => one.trim()) }
  }
  if (campo !== 'fechas') {
    const nombres = nuevo.split(';').flatMap((one) => one.trim() || [])
    return { ...accion, [campo]: nombres }
  }
  const leidas = leerFechas(nuevo, periodo)
  if (!leidas.ok) throw new ErrataImposible('despues', leidas.mensaje)
  return { ...accion, fechas: leidas.fechas, fechasTexto: nuevo }
}

/** The material with the enmiendas in it, one after the other. Throws ErrataImposible. */
export function enmendar(material: Material, enmiendas: readonly Enmienda[]): Material {
  const acciones = [...material.acciones]
  for (const enmienda of enmiendas) {
    const at = acciones.findIndex(({ folio }) => folio === enmienda.folio)
    const accion = acciones[at]
    if (!accion) {
      throw new ErrataImposible('accion', `La edición no tiene la acción ${enmienda.folio}.`)
    }
    acciones[at] = enmendarAccion(accion, enmienda, material.semestre)
  }
  return { ...material, acciones }
}
