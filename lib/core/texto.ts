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

/** What a word processor puts before an item of a list: a bullet sign, or a letter or dash and a tab. */
const BULLET = /^[\t ]*(?:[•·▪◦‣●○■□➢✓][\t ]*|[o§–—-]\t[\t ]*|[–—-] +)/

const SENTENCE_END = /[.:;?!…][”’"')\]]*$/

/**
 * Paragraphs of a text, typed or pasted. A blank line parts them; so does a newline after the end of a
 * sentence or before a bullet, as a word processor pastes them. Any other newline is a space: a line
 * broken by its width. Bullets are dropped.
 */
export function parrafosDe(texto: string): string[] {
  const parrafos: string[] = []
  let isOpen = false
  for (const raw of limpiarTexto(texto).split('\n')) {
    const isItem = BULLET.test(raw)
    const linea = raw.replace(BULLET, '').trim()
    const last = parrafos.length - 1
    if (linea === '') isOpen = false
    else if (isOpen && !isItem && !SENTENCE_END.test(parrafos[last]!)) parrafos[last] += ` ${linea}`
    else {
      parrafos.push(linea)
      isOpen = true
    }
  }
  return parrafos
}

/** Entries written one a line (or apart by semicolons), without blanks or repetitions. */
export function lineasDe(texto: string): string[] {
  const lineas = texto.split(/[\n;]/).map((linea) => limpiarLinea(linea.replace(BULLET, '')))
  return [...new Set(lineas.filter((linea) => linea !== ''))]
}

/** For comparing names: lower case, without accents or surplus blanks. */
export function sinAcentos(texto: string): string {
  return limpiarLinea(texto).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

export function contarPalabras(texto: string): number {
  return texto.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
