/** Words that only English texts have. */
const INGLES =
  /(?<!\p{L})(?:the|of|for|and|on|in|to|with|from|towards?|its|developing|how|what)(?!\p{L})/giu

const ALREDEDOR = 80

/** Whether what stands around a place is English: the title of a course, the name of a programme. */
export function isEnIngles(texto: string, posicion: number): boolean {
  const cerca = texto.slice(Math.max(0, posicion - ALREDEDOR), posicion + ALREDEDOR)
  const palabras = cerca.match(INGLES) ?? []
  return new Set(palabras.map((palabra) => palabra.toLowerCase())).size >= 2
}
