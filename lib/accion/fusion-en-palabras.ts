const lista = new Intl.ListFormat('es-MX')

/** Of a merge, done or undone: «en la acción común 2026-2-0051»; of the común itself, what it was made of. Else ''. */
export function fusionEnPalabras({ comun, originales }: Record<string, unknown>): string {
  if (typeof comun === 'string') return `en la acción común ${comun}`
  if (!Array.isArray(originales) || originales.length === 0) return ''
  return `de ${lista.format(originales.map(String))}`
}
