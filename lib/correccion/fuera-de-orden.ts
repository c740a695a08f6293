/**
 * The fewest places of a list that must be moved for the rest to be in order: all but a longest run of them that already
 * is (patience sorting, n log n). Equal ones are in order. Of two that could be moved, the one that stands later: it is read
 * from the end, so that what stands first stays.
 */
export function fueraDeOrden<T>(lista: readonly T[], comparar: (a: T, b: T) => number): number[] {
  const fuera = fueraDelFinal(lista.toReversed(), (a, b) => comparar(b, a))
  return fuera.map((at) => lista.length - 1 - at).reverse()
}

function fueraDelFinal<T>(lista: readonly T[], comparar: (a: T, b: T) => number): number[] {
  /** For each length, the place where the run of that length ends that ends soonest; and who comes before each. */
  const finales: number[] = []
  const previos: number[] = []
  lista.forEach((one, at) => {
    let desde = 0
    let hasta = finales.length
    while (desde < hasta) {
      const medio = (desde + hasta) >> 1
      if (comparar(lista[finales[medio]!]!, one) <= 0) desde = medio + 1
      else hasta = medio
    }
    previos[at] = finales[desde - 1] ?? -1
    finales[desde] = at
  })
  const enOrden = new Set<number>()
  for (let at = finales.at(-1) ?? -1; at >= 0; at = previos[at] ?? -1) enOrden.add(at)
  return lista.flatMap((_, at) => (enOrden.has(at) ? [] : [at]))
}
