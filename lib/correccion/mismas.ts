import {
  compararPreparadas,
  isCerca,
  MARCAS,
  preparar,
  type Parecido,
  type Preparada,
} from './parecido'
import { parejasPosibles } from './parejas'
import type { AccionDeSemestre } from './regla-de-semestre'

/** What is compared of each acción of a list. */
export type Emparejable = Pick<
  AccionDeSemestre,
  'titulo' | 'fechas' | 'lugar' | 'ciudades' | 'contrapartes' | 'redes' | 'responsable'
>

/** Two acciones of different dependencias that may be the same one, by their places in the list, and why. */
export type Pareja = { una: number; otra: number; parecido: Parecido }

const isIndefinida = ({ fechas, cortas }: Preparada) => cortas.length < fechas.length

/** Whether their days allow that they be one. What is told by months is on any day of them. */
function isPosibleEnDias(a: Preparada, b: Preparada, { titulo, fechas }: Parecido): boolean {
  if (fechas === 'en comun' || a.fechas.length === 0 || b.fechas.length === 0) return true
  if (fechas === 'cercanas') return titulo >= MARCAS.titulo
  return (isIndefinida(a) || isIndefinida(b)) && isCerca(a.fechas, b.fechas, 0)
}

/**
 * Whether two acciones may be one event, and why. More is asked than for the hint, which only has an enlace look: two
 * sessions of one series, each on its own day, are alike and not the same (docs/adr/0020 has the figures).
 */
export function compararComoMisma(a: Preparada, b: Preparada): Parecido | null {
  const parecido = compararPreparadas(a, b)
  return parecido && isPosibleEnDias(a, b, parecido) ? parecido : null
}

const DE_CADA_TURNO = 500

const enOrden = (parejas: Pareja[]) => parejas.sort((a, b) => a.una - b.una || a.otra - b.otra)

/** A step for each two that are compared: the pair, or null when they are not alike. */
function* comparar(acciones: readonly Emparejable[]): Generator<Pareja | null> {
  const preparadas = acciones.map(({ lugar, contrapartes, redes, ...accion }) =>
    preparar({ ...accion, lugar: lugar ?? '', nombres: [...contrapartes, ...redes] }),
  )
  for (const [una, otra] of parejasPosibles(preparadas)) {
    if (acciones[una]!.responsable.nombre === acciones[otra]!.responsable.nombre) continue
    const parecido = compararComoMisma(preparadas[una]!, preparadas[otra]!)
    yield parecido && { una, otra, parecido }
  }
}

/** Every pair of a list that different dependencias report and that may be the same, in its order. */
export function parejasEn(acciones: readonly Emparejable[]): Pareja[] {
  return enOrden([...comparar(acciones)].filter((one) => one !== null))
}

/** The same for where others wait: `turno` is awaited now and then, to let them go first. */
export async function parejasPorTurnos(
  acciones: readonly Emparejable[],
  turno: () => Promise<unknown>,
): Promise<Pareja[]> {
  const found: Pareja[] = []
  let steps = 0
  for (const one of comparar(acciones)) {
    if (one) found.push(one)
    if (++steps % DE_CADA_TURNO === 0) await turno()
  }
  return enOrden(found)
}
