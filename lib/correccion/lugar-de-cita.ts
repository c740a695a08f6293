/**
 * Where a quote stands in a text that may have changed since it was quoted: at its place, or where it
 * stands alone; null when it is gone or cannot be told apart.
 */
export function lugarDeCita(texto: string, cita: string, posicion: number): number | null {
  if (texto.startsWith(cita, posicion)) return posicion
  const at = cita === '' ? -1 : texto.indexOf(cita)
  return at === -1 || texto.includes(cita, at + 1) ? null : at
}
