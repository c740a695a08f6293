import { ENLACES, palabrasDe } from './texto-libre'

const SIGLA =
  /(?<![\p{L}\p{N}#@/.-])\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d]*)*(?![\p{L}\p{N}/@]|\.\p{L})/gu
const ROMANO = /^[IVXLCDM]+$/

/** Whether the words beside are in capitals too: a heading, not siglas. */
function isGrito(texto: string, inicio: number, fin: number): boolean {
  const antes = /\p{Lu}{4,}(?: \p{Lu}{1,3})? ?$/u.test(
    texto.slice(Math.max(0, inicio - 30), inicio),
  )
  return antes || /^(?: \d+\.)?(?: \p{Lu}{1,3})? \p{Lu}{4,}/u.test(texto.slice(fin, fin + 30))
}

/** The siglas of a text: words all in capitals that are neither Roman numbers nor part of a shout. */
export function siglasEn(texto: string): { cita: string; posicion: number }[] {
  return [...texto.matchAll(SIGLA)]
    .filter(({ 0: cita }) => !ROMANO.test(cita))
    .filter(({ 0: cita, index }) => !isGrito(texto, index, index + cita.length))
    .map(({ 0: cita, index }) => ({ cita, posicion: index }))
}

/** Whether a text explains a sigla: in parentheses beside its name, or by a name with those initials. */
export function isExplicada(sigla: string, textos: readonly string[]): boolean {
  return textos.some(
    (texto) =>
      texto.includes(`(${sigla})`) ||
      texto.includes(`(${sigla},`) ||
      texto.includes(`(${sigla} `) ||
      new RegExp(`(?<!\\p{L})${sigla} \\(\\p{Lu}\\p{Ll}`, 'u').test(texto) ||
      hasIniciales(sigla, texto),
  )
}

const letra = (palabra: string) => palabra.charAt(0).normalize('NFD').charAt(0).toUpperCase()

/** A run of capitalised words (with grammar between them) whose initials spell the sigla. */
function hasIniciales(sigla: string, texto: string): boolean {
  const letras = sigla.replace(/\P{L}/gu, '')
  const iniciales = palabrasDe(texto)
    .filter(({ texto: palabra }) => !ENLACES.has(palabra.toLowerCase()))
    .map(({ texto: palabra }) =>
      palabra === palabra.toUpperCase() && palabra.length > 1 ? '·' : palabra,
    )
    .map((palabra) => (/^\p{Lu}/u.test(palabra) ? letra(palabra) : '·'))
    .join('')
  return iniciales.includes(letras)
}
