type Signo = { cita: string; posicion: number }

const PARES = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
] as const

/** “a)”, “12)” and “iv)” number the points of a list and open nothing. */
const NUMERAL = /(?:^|[\s:;])(?:\p{L}|\d{1,2}|[ivx]{1,4})\)/gu

/** No word is longer. */
const PALABRA = 40

/** The sign with the word that it touches, so that the quote can be found by eye. */
function conSuPalabra(texto: string, at: number, isAbre: boolean): Signo {
  if (isAbre) return { cita: /^\S+/.exec(texto.slice(at, at + PALABRA))?.[0] ?? '', posicion: at }
  const previa = /\S*$/.exec(texto.slice(Math.max(0, at - PALABRA), at))?.[0] ?? ''
  return { cita: previa + texto.charAt(at), posicion: at - previa.length }
}

/** The signs that open and never close, or close and never opened. */
export function unbalanced(texto: string): Signo[] {
  const numerales = new Set([...texto.matchAll(NUMERAL)].map((m) => m.index + m[0].length - 1))
  return PARES.flatMap(([abre, cierra]) => {
    const abiertos: number[] = []
    const sueltos: Signo[] = []
    for (let at = 0; at < texto.length; at++) {
      if (texto[at] === abre) abiertos.push(at)
      if (texto[at] !== cierra || abiertos.pop() !== undefined || numerales.has(at)) continue
      sueltos.push(conSuPalabra(texto, at, false))
    }
    return [...sueltos, ...abiertos.map((at) => conSuPalabra(texto, at, true))]
  })
}
