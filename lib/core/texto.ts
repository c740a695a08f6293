/** Control characters (but tab and newline) and code points that no printer or XML part takes. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff\u00ad]/g

/** Text as it is kept: well-formed, NFC, one kind of newline, nothing unprintable. Words are never touched. */
export function limpiarTexto(texto: string): string {
  return texto
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNPRINTABLE, '')
}

/** One line: every run of blanks becomes a space. */
export function limpiarLinea(texto: string): string {
  return limpiarTexto(texto).replace(/\s+/g, ' ').trim()
}

/** Paragraphs of a text whose paragraphs are set apart by blank lines; a single newline is a space. */
export function parrafosDe(texto: string): string[] {
  return limpiarTexto(texto)
    .split(/\n[\t ]*\n+/)
    .map((parrafo) => parrafo.replace(/\s*\n\s*/g, ' ').trim())
    .filter((parrafo) => parrafo !== '')
}

/** Entries written one a line (or apart by semicolons), without blanks or repetitions. */
export function lineasDe(texto: string): string[] {
  const lineas = texto.split(/[\n;]/).map(limpiarLinea)
  return [...new Set(lineas.filter((linea) => linea !== ''))]
}

/** For comparing names: lower case, without accents or surplus blanks. */
export function sinAcentos(texto: string): string {
  return limpiarLinea(texto).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export function contarPalabras(texto: string): number {
  return texto.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
