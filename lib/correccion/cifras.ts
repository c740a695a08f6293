/** Ways to write thousands; a year or “13 mil personas” is none of them. The first is the house's. */
const CIFRA =
  /(?<![\p{L}\p{N}.,$/-])(?:(\d{1,3}(?:,\d{3})+)|(\d{1,3} mil \d{1,3})|(\d{1,3}(?: \d{3})+)|(\d{1,3}(?:\.\d{3})+)|(\d{5,9}))(?![\p{L}\p{N}/-]|[.,]\d| mil| \d)/gu

const conComas = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** As the house writes it: 13,694. */
function propuestaDe(cita: string): string {
  const [miles = '', resto] = cita.split(' mil ')
  return resto === undefined
    ? conComas(Number(cita.replace(/\D/g, '')))
    : conComas(Number(miles) * 1000 + Number(resto))
}

/** A number of thousands: in which of the ways it is written (0 is the house's), and how the house writes it. */
export type Cifra = { cita: string; posicion: number; forma: number; propuesta: string }

export function cifrasEn(texto: string): Cifra[] {
  return [...texto.matchAll(CIFRA)].map((match) => ({
    cita: match[0],
    posicion: match.index,
    forma: match.slice(1).findIndex((grupo) => grupo !== undefined),
    propuesta: propuestaDe(match[0]),
  }))
}

/** Whether some are written in one way and some in another. */
export const isMezcla = (cifras: readonly Cifra[]) =>
  new Set(cifras.map(({ forma }) => forma)).size > 1
