import type { AccionDeSemestre, ContextoDeSemestre } from './regla-de-semestre'
import { COPIA_UMBRAL } from './similitud'
import {
  citaDe,
  comparado,
  nuevoNumerador,
  tramoMasLargo,
  tramosDe,
  type Comparado,
} from './tramos'

/** Words in a run, as in similitud.ts. */
const RUN = 5
/** Fewer runs in common are ten words alike, or less: what everybody writes. */
const MINIMO = 6
/** A run that so many have is everybody's: who else has it is not asked, and the work stays near-linear. */
const DUENOS = 40
/** How many of those that share the most are compared whole. */
const CANDIDATAS = 8

type Descrita = Pick<AccionDeSemestre, 'folio' | 'titulo' | 'descripcion'>

/** An acción whose description stands in another one, or in one of an earlier semestre. */
export type Copia<T extends Descrita = AccionDeSemestre> = {
  accion: T
  de: { folio: string | null; titulo: string }
  /** Share of its runs of words, 0 to 1. */
  parte: number
  /** The longest run that both have. */
  cita: string
  posicion: number
}

type Texto = { comparado: Comparado; tramos: readonly number[] }

function contenida(a: Texto, b: Texto): { parte: number; comunes: number } {
  const others = new Set(b.tramos)
  const comunes = a.tramos.filter((clave) => others.has(clave)).length
  return { parte: a.tramos.length === 0 ? 0 : comunes / a.tramos.length, comunes }
}

/** Who has each run, in order: the first ones of a run that many have. */
function indexar(textos: readonly Texto[]): Map<number, number[]> {
  const duenos = new Map<number, number[]>()
  textos.forEach(({ tramos }, n) => {
    for (const clave of tramos) {
      const known = duenos.get(clave)
      if (!known) duenos.set(clave, [n])
      else if (known.length < DUENOS) known.push(n)
    }
  })
  return duenos
}

/** Of a count by candidate, the greatest ones; of two equal ones, the first. */
const mayores = (cuentas: ReadonlyMap<number, number>) =>
  [...cuentas]
    .filter(([, comunes]) => comunes >= MINIMO)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATAS)
    .map(([n]) => n)

function contar(tramos: readonly number[], duenos: ReadonlyMap<number, number[]>, own: number) {
  const cuentas = new Map<number, number>()
  for (const clave of tramos) {
    for (const n of duenos.get(clave) ?? []) {
      if (n !== own) cuentas.set(n, (cuentas.get(n) ?? 0) + 1)
    }
  }
  return cuentas
}

/** Two that are each in the other are one copy: the later one's. */
function copiaDeOtra(textos: readonly Texto[], n: number, duenos: ReadonlyMap<number, number[]>) {
  const own = textos[n]!
  return mayores(contar(own.tramos, duenos, n))
    .map((otra) => ({ otra, ...contenida(own, textos[otra]!) }))
    .filter(({ parte, comunes }) => parte >= COPIA_UMBRAL && comunes >= MINIMO)
    .filter(({ otra }) => otra < n || contenida(textos[otra]!, own).parte < COPIA_UMBRAL)
    .reduce<{ otra: number; parte: number } | null>(
      (best, one) => (best && best.parte >= one.parte ? best : one),
      null,
    )
}

type Anterior = { n: number; parte: number; texto: Texto }

/** `copiasEn`, of a list that is looked at only once. */
export function buscarCopias<T extends Descrita>(
  acciones: readonly T[],
  { anteriores }: Pick<ContextoDeSemestre, 'anteriores'>,
): Copia<T>[] {
  const numerador = nuevoNumerador()
  const textoDe = (descripcion: string): Texto => {
    const one = comparado(descripcion, numerador)
    return { comparado: one, tramos: [...new Set(tramosDe(one, RUN).map(({ clave }) => clave))] }
  }
  const textos = acciones.map(({ descripcion }) => textoDe(descripcion))
  const duenos = indexar(textos)
  const antes = new Map<number, Anterior>()
  // Each earlier text is read once and let go: there may be many semestres of them.
  anteriores.forEach(({ descripcion }, n) => {
    const texto = textoDe(descripcion)
    for (const at of mayores(contar(texto.tramos, duenos, -1))) {
      const { parte, comunes } = contenida(textos[at]!, texto)
      const isMas = parte > (antes.get(at)?.parte ?? 0)
      if (parte >= COPIA_UMBRAL && comunes >= MINIMO && isMas) antes.set(at, { n, parte, texto })
    }
  })
  return acciones.flatMap((accion, n) => {
    const otra = copiaDeOtra(textos, n, duenos)
    const anterior = antes.get(n)
    const isDeAntes = anterior !== undefined && anterior.parte > (otra?.parte ?? 0)
    const parte = isDeAntes ? anterior.parte : otra?.parte
    const de = isDeAntes ? anteriores[anterior.n] : otra && acciones[otra.otra]
    const fuente = isDeAntes ? anterior.texto : otra && textos[otra.otra]
    const own = textos[n]!.comparado
    const tramo = fuente ? tramoMasLargo(own, fuente.comparado, RUN) : null
    if (!de || !tramo || parte === undefined) return []
    return [{ accion, de, parte, ...citaDe(accion.descripcion, own, tramo) }]
  })
}

const halladas = new WeakMap<readonly AccionDeSemestre[], Copia[]>()

/**
 * The acciones whose description is copied, whole or mostly (containment of runs of five words ≥ 0.30). Names do not
 * count: a run needs a word of its own. By an index of runs, never all pairs: linear in the words. Two reglas ask.
 */
export function copiasEn(
  acciones: readonly AccionDeSemestre[],
  contexto: Pick<ContextoDeSemestre, 'anteriores'>,
): Copia[] {
  const known = halladas.get(acciones) ?? buscarCopias(acciones, contexto)
  halladas.set(acciones, known)
  return known
}
