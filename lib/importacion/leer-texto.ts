import { leerFechas, type Periodo } from '@/lib/core/fechas'
import { repartirBloques, type Bloque } from './bloques'
import { encabezadoEn, isMayusculas, type Seccion } from './encabezados'
import { renglonesDe, unir, unirTitulo } from './renglones'

/** One acción as an old informe prints it; paragraphs are already put together again. */
export type AccionImpresa = {
  parte: number
  eje: number
  /** From 1, in its section. */
  orden: number
  /** Of its section, as printed; null when the text has none. */
  encabezado: string | null
  titulo: string
  fechasTexto: string
  descripcion: string[]
}

export type InformeImpreso = {
  presentacion: { parrafos: string[]; firmante: string; cargo: string }
  acciones: AccionImpresa[]
  /** Stretches of text that no acción could be given, as they are. */
  sueltos: string[]
}

/** A line that is a date between parentheses, whole. */
function fechaDe(renglon: string, periodo: Periodo): string | null {
  const texto = /^\s*\(([^()]+)\)\s*$/u.exec(renglon)?.[1]?.trim()
  return texto !== undefined && leerFechas(texto, periodo).ok ? texto : null
}

type Entrada = { seccion: Seccion; titulo: string; fechasTexto: string; bloques: Bloque[] }

/** Where the título above a date line begins: after a blank line, or at a line that begins a page (it has a blank before). */
function inicioDelTitulo(renglones: readonly string[], fecha: number, desde: number): number {
  let at = fecha
  while (at > desde && (renglones[at - 1] ?? '').trim() !== '') {
    at--
    if (/^\s/.test(renglones[at] ?? '')) break
  }
  return at
}

/** Paragraphs of what comes before the first heading; the last lines in capitals are who signs, and the post. */
function presentacionDe(renglones: readonly string[]): InformeImpreso['presentacion'] {
  const parrafos: string[][] = [[]]
  const firmas: string[] = []
  for (const renglon of renglones) {
    if (renglon.trim() === '') parrafos.push([])
    else if (isMayusculas(renglon) && renglon.trim().length > 8) firmas.push(unirTitulo([renglon]))
    else parrafos.at(-1)!.push(renglon)
  }
  const [firmante = '', cargo = ''] = firmas.slice(-2)
  return { parrafos: parrafos.map(unir).filter((one) => one !== ''), firmante, cargo }
}

/** Goes through the lines: headings open a section, a date line an acción; what follows it is its text. */
function recorrer(renglones: readonly string[], periodo: Periodo) {
  const entradas: Entrada[] = []
  let seccion: Seccion = { parte: 1, eje: 0, encabezado: null }
  let bloque: Bloque = { renglones: [] }
  let primera: number | null = null
  let desde = 0
  const cerrar = () => {
    if (bloque.renglones.length > 0) entradas.at(-1)?.bloques.push(bloque)
    bloque = { renglones: [] }
  }
  for (let at = 0; at < renglones.length; at++) {
    const renglon = renglones[at]!
    const cabeza = encabezadoEn(renglones, at, seccion.parte)
    const fechasTexto = cabeza ? null : fechaDe(renglon, periodo)
    if (cabeza) {
      cerrar()
      primera ??= at
      seccion = cabeza.seccion
      at += cabeza.lineas - 1
      desde = at + 1
    } else if (fechasTexto !== null) {
      const inicio = inicioDelTitulo(renglones, at, desde)
      bloque.renglones.splice(Math.max(0, bloque.renglones.length - (at - inicio)))
      cerrar()
      primera ??= inicio
      const titulo = unirTitulo(renglones.slice(inicio, at))
      entradas.push({ seccion, titulo, fechasTexto, bloques: [] })
      desde = at + 1
    } else if (renglon.trim() === '') cerrar()
    else bloque.renglones.push(renglon)
  }
  cerrar()
  return { entradas, primera: primera ?? renglones.length }
}

/**
 * Reads the text of a printed informe (as a program takes it out of a PDF): headings, título, date line in parentheses,
 * paragraphs. Words cut at the end of a line are joined, page numbers dropped, and what a column or a page broke is put
 * together again, also when its second half stands after another acción. Never throws; linear.
 */
export function leerInformeImpreso(texto: string, periodo: Periodo): InformeImpreso {
  const renglones = renglonesDe(texto)
  const { entradas, primera } = recorrer(renglones, periodo)
  const { parrafos, sueltos, orden } = repartirBloques(entradas.map(({ bloques }) => bloques))
  const cuentas = new Map<string, number>()
  const acciones = orden.map((at) => {
    const { seccion, titulo, fechasTexto } = entradas[at]!
    const clave = `${seccion.parte}/${seccion.eje}`
    const lugar = (cuentas.get(clave) ?? 0) + 1
    cuentas.set(clave, lugar)
    return { ...seccion, orden: lugar, titulo, fechasTexto, descripcion: parrafos[at] ?? [] }
  })
  return { presentacion: presentacionDe(renglones.slice(0, primera)), acciones, sueltos }
}
