import { daysBetween } from '@/lib/core/clock'
import type { Fecha } from '@/lib/core/fechas'
import { sinAcentos } from '@/lib/core/texto'
import { palabrasDeNombres, palabrasPropias, semejanza, trigramasDe } from './palabras-de-titulo'

/** What is compared of an acción, being written or kept. */
export type Comparable = {
  titulo: string
  fechas: readonly Fecha[]
  lugar: string
  ciudades: readonly string[]
  /** Names by which its contrapartes and redes are known. */
  nombres: readonly string[]
}

/** Days apart that still may be the same event: who travels counts from the eve. */
export const DIAS_CERCA = 3
/** «enero a junio», even «abril», is near everything and says nothing. */
export const DIAS_LARGA = 14

/** What is worked out once of an acción that will be compared with many. */
export type Preparada = {
  /** Own words of the título, names included. */
  palabras: readonly string[]
  trigramas: ReadonlySet<string>
  delNombre: ReadonlySet<string>
  fechas: readonly Fecha[]
  cortas: readonly Fecha[]
  /** Names, cities and place, as they are compared, and as they are written. */
  nombres: ReadonlyMap<string, string>
  ciudades: ReadonlyMap<string, string>
  lugares: ReadonlyMap<string, string>
}

const isCorta = ({ inicio, fin }: Fecha) => daysBetween(inicio, fin) <= DIAS_LARGA

const escritos = (nombres: readonly string[]) =>
  new Map(nombres.filter((nombre) => nombre !== '').map((nombre) => [sinAcentos(nombre), nombre]))

export function preparar(comparable: Comparable): Preparada {
  const { titulo, fechas, lugar, ciudades, nombres } = comparable
  const palabras = palabrasPropias(titulo)
  return {
    palabras,
    trigramas: trigramasDe(palabras),
    delNombre: palabrasDeNombres(nombres),
    fechas,
    cortas: fechas.filter(isCorta),
    nombres: escritos(nombres),
    ciudades: escritos(ciudades),
    lugares: escritos([lugar]),
  }
}

/** Whether some stretch of one is at most that many days from some stretch of the other; 0 is a day in common. */
export function isCerca(a: readonly Fecha[], b: readonly Fecha[], dias: number): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        daysBetween(one.fin, other.inicio) <= dias && daysBetween(other.fin, one.inicio) <= dias,
    ),
  )
}

const comunes = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  [...a].flatMap(([clave, escrito]) => (b.has(clave) ? [escrito] : []))

const letras = (palabras: readonly string[]) => palabras.join('').length

/** The marks of the rule; docs/adr/0014 has the figures they were set by. */
export const MARCAS = {
  titulo: 0.5,
  tituloCerca: 0.3,
  conCompania: 0.12,
  conNombres: 0.4,
  letras: 12,
}

/** How alike two acciones are, and in what. */
export type Parecido = {
  /** For ranking. */
  cuanto: number
  /** Of their own words, 0 to 1. */
  titulo: number
  fechas: 'en comun' | 'cercanas' | null
  /** Contrapartes, redes, cities and place of both. */
  enComun: string[]
}

/** The títulos, by their own words: without the names of either, then with them. */
function compararTitulos(a: Preparada, b: Preparada) {
  const isNamed = (palabra: string) => a.delNombre.has(palabra) || b.delNombre.has(palabra)
  const conNombres = semejanza(a.palabras, b.palabras, [a.trigramas, b.trigramas])
  if (!a.palabras.some(isNamed) && !b.palabras.some(isNamed)) {
    return { own: a.palabras, others: b.palabras, titulo: conNombres, conNombres }
  }
  const [own, others] = [a, b].map((one) => one.palabras.filter((word) => !isNamed(word)))
  return { own: own!, others: others!, titulo: semejanza(own!, others!), conNombres }
}

/**
 * Whether two acciones may be the same event, and why; null when they are not alike enough to be told. By the título
 * alone when its own words are; near in time, by less; near and with the same contraparte, place or city, by little.
 * Contrapartes' names in a título count only then: a network meets many times.
 */
export function compararPreparadas(a: Preparada, b: Preparada): Parecido | null {
  const { own, others, titulo, conNombres } = compararTitulos(a, b)
  const enough = Math.min(letras(own), letras(others))
  const cerca = isCerca(a.cortas, b.cortas, DIAS_CERCA)
  const enComun = [
    ...comunes(a.nombres, b.nombres),
    ...comunes(a.ciudades, b.ciudades),
    ...comunes(a.lugares, b.lugares),
  ]
  const compania = enComun.length > 0
  const isMismoDia = cerca && isCerca(a.cortas, b.cortas, 0)
  const isAlike =
    (titulo >= MARCAS.titulo && enough >= MARCAS.letras) ||
    (cerca && titulo >= MARCAS.tituloCerca && enough >= MARCAS.letras / 2) ||
    (cerca &&
      compania &&
      titulo >= MARCAS.conCompania &&
      own.some((palabra) => others.includes(palabra))) ||
    (compania && conNombres >= MARCAS.conNombres && isMismoDia)
  if (!isAlike) return null
  return {
    cuanto: Math.max(titulo, conNombres / 2) + (cerca ? 0.5 : 0) + (compania ? 0.25 : 0),
    titulo: Math.max(titulo, conNombres),
    fechas: isMismoDia ? 'en comun' : cerca ? 'cercanas' : null,
    enComun: [...new Set(enComun)],
  }
}

/** The same for two that are compared once. */
export const compararAcciones = (una: Comparable, otra: Comparable) =>
  compararPreparadas(preparar(una), preparar(otra))

const FECHAS = { 'en comun': 'tienen días en común', cercanas: 'sus días son cercanos' } as const

/** Why they look alike, in one sentence: «Sus títulos se parecen, tienen días en común y ambas nombran: Lima.» */
export function fraseDeParecido({ titulo, fechas, enComun }: Parecido): string {
  const porque = [
    titulo >= MARCAS.tituloCerca ? 'sus títulos se parecen' : 'sus títulos comparten palabras',
    ...(fechas ? [FECHAS[fechas]] : []),
    ...(enComun.length > 0 ? [`ambas nombran: ${enComun.slice(0, 3).join('; ')}`] : []),
  ]
  const last = porque.pop()!
  const frase = porque.length === 0 ? last : `${porque.join(', ')} y ${last}`
  return `${frase.charAt(0).toUpperCase()}${frase.slice(1)}.`
}
