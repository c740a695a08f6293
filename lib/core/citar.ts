/** A straight quote that opens: at the beginning, or after a blank or an opening sign. */
const OPENS = /(^|[\s([{«¿¡‘])["“]/g

/**
 * A text between “ ”: the quotes it brings of its own, straight ones too, step down to ‘ ’, so that no
 * two of a kind meet.
 */
export function citar(texto: string): string {
  const inner = texto.replace(OPENS, '$1‘').replaceAll('“', '‘').replace(/["”]/g, '’')
  return `“${inner}”`
}
