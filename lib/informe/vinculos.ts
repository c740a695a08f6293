const INSEGURO = /http:\/\/[^\s)\]}>”»"]+/gi
const FINAL = /[.,;:!?…]+$/

/** The addresses of a text that are not https, each once. */
export function vinculosInseguros(texto: string): string[] {
  const found = [...texto.matchAll(INSEGURO)].map(([vinculo]) => vinculo.replace(FINAL, ''))
  return [...new Set(found)]
}
