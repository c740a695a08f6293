/** One way of writing something, and where it is. */
export type Forma = { clave: string; escrito: string }

/**
 * Of what is written in more than one way, the one to keep: the most frequent, and of two the first. Ways that differ
 * only in capitals count as one when `igual` says so.
 */
export function formasElegidas<T extends Forma>(
  formas: readonly T[],
  igual: (escrito: string) => string,
): Map<string, string> {
  const porClave = new Map<string, Map<string, { escrito: string; veces: number }>>()
  for (const { clave, escrito } of formas) {
    const ways = porClave.get(clave) ?? new Map<string, { escrito: string; veces: number }>()
    const way = ways.get(igual(escrito)) ?? { escrito, veces: 0 }
    way.veces++
    ways.set(igual(escrito), way)
    porClave.set(clave, ways)
  }
  const elegidas = new Map<string, string>()
  for (const [clave, ways] of porClave) {
    if (ways.size < 2) continue
    const [best] = [...ways.values()].sort((a, b) => b.veces - a.veces)
    if (best) elegidas.set(clave, best.escrito)
  }
  return elegidas
}
