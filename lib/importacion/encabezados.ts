import { unirTitulo } from './renglones'

const ROMANOS = ['I', 'II', 'III', 'IV', 'V', 'VI']
const PARTE = /^\s*parte\s+([IVX]+|\d+)\s*\.?\s*$/iu
const EJE = /^\s*eje\s+(\d+)\s*\.?\s*(.*)$/iu
const TRANSVERSAL = /^\s*acciones\s+de(?:\s+car[áa]cter\s+transversal)?\s*$/iu
const SIGUE_TRANSVERSAL = /^\s*car[áa]cter\s+transversal\s*$/iu

export const isMayusculas = (renglon: string) => /\p{Lu}/u.test(renglon) && !/\p{Ll}/u.test(renglon)

/** A heading goes on in capitals, until another one. */
const sigue = (renglon: string) =>
  isMayusculas(renglon) && !PARTE.test(renglon) && !EJE.test(renglon)

/** Where an acción is printed. */
export type Seccion = { parte: number; eje: number; encabezado: string | null }

/** Reads a heading at a line: the section that begins, and how many lines it takes. */
export function encabezadoEn(
  renglones: readonly string[],
  at: number,
  parte: number,
): { seccion: Seccion; lineas: number } | null {
  const renglon = renglones[at] ?? ''
  const enMayusculas = (desde: number) => {
    let lineas = 0
    while (sigue(renglones[desde + lineas] ?? '') || isHueco(renglones, desde, lineas)) lineas++
    return lineas
  }
  const numero = PARTE.exec(renglon)?.[1]
  if (numero !== undefined) {
    const n = ROMANOS.indexOf(numero.toUpperCase()) + 1 || Number(numero) || parte
    return { seccion: { parte: n, eje: 0, encabezado: null }, lineas: 1 + enMayusculas(at + 1) }
  }
  const eje = EJE.exec(renglon)
  if (eje) {
    const resto = eje[2]?.trim() ? 0 : enMayusculas(at + 1)
    const encabezado = unirTitulo(renglones.slice(at, at + 1 + resto))
    return { seccion: { parte, eje: Number(eje[1]), encabezado }, lineas: 1 + resto }
  }
  if (!TRANSVERSAL.test(renglon)) return null
  const lineas = SIGUE_TRANSVERSAL.test(renglones[at + 1] ?? '') ? 2 : 1
  const encabezado = unirTitulo(renglones.slice(at, at + lineas))
  return { seccion: { parte, eje: 0, encabezado }, lineas }
}

/** A blank line between two of a heading in capitals. */
const isHueco = (renglones: readonly string[], desde: number, lineas: number) =>
  (renglones[desde + lineas] ?? 'x').trim() === '' &&
  lineas === 0 &&
  sigue(renglones[desde + 1] ?? '')
