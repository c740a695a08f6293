import { unir } from './renglones'

/** Lines between two blank ones. */
export type Bloque = { renglones: string[] }

/** A text that ends so is whole. */
const TERMINADO = /[.!?…:][”"»)\]]*\s*$/u
const isMinuscula = (texto: string) => /^\s*\p{Ll}/u.test(texto)
/** Its last word is of a name, which another capital may go on with. */
const acabaEnNombre = (texto: string) => /(?:^|\s)\p{Lu}[\p{L}.]*\s*$/u.test(texto)

type Abierto = { entrada: number; parrafo: number }

/**
 * Which of the texts that were left unfinished a stretch goes on with: one whose last word was cut in two; else one
 * that fits its first letter (a name goes on with a capital, a phrase with lower case); among those, the nearest.
 */
function elegir(abiertos: readonly Abierto[], textoDe: (a: Abierto) => string, texto: string) {
  const minuscula = isMinuscula(texto)
  const partida = abiertos.findLastIndex((one) => textoDe(one).endsWith('-') && minuscula)
  if (partida >= 0) return partida
  const afin = abiertos.findLastIndex((one) => acabaEnNombre(textoDe(one)) !== minuscula)
  return afin >= 0 ? afin : abiertos.length - 1
}

/**
 * Where each one goes among the others. One that begins inside another's broken text, and whose own text is broken and
 * taken up again after others began, was printed after those: the page was read in the order of its boxes.
 */
function ordenDe(cuantas: number, reanudadas: ReadonlyMap<number, number>): number[] {
  const lugar = (entrada: number) => {
    const hasta = reanudadas.get(entrada) ?? entrada
    const isInterrupcion = [...reanudadas].some(([otra, en]) => otra < entrada && en >= entrada)
    return hasta > entrada && isInterrupcion ? hasta + 0.5 : entrada
  }
  return Array.from({ length: cuantas }, (_, at) => at).sort((a, b) => lugar(a) - lugar(b) || a - b)
}

/**
 * The paragraphs of each acción, from the blocks that stand under its date line. A column or a page may cut a text and
 * print another acción before its second half: a block that begins in the middle of a sentence, or that follows one
 * left unfinished, goes with the text it continues. What continues nothing is told apart.
 */
export function repartirBloques(entradas: readonly (readonly Bloque[])[]): {
  parrafos: string[][]
  sueltos: string[]
  /** The places of the acciones in the order in which they are read. */
  orden: number[]
} {
  const parrafos: string[][] = entradas.map(() => [])
  const sueltos: string[] = []
  const abiertos: Abierto[] = []
  const reanudadas = new Map<number, number>()
  const textoDe = ({ entrada, parrafo }: Abierto) => parrafos[entrada]?.[parrafo] ?? ''
  entradas.forEach((bloques, entrada) => {
    bloques.forEach(({ renglones }, at) => {
      const texto = unir(renglones)
      const isContinuacion = at > 0 && (isMinuscula(texto) || abiertos.length > 0)
      const elegido = isContinuacion ? elegir(abiertos, textoDe, texto) : -1
      const abierto = abiertos[elegido]
      if (isContinuacion && !abierto) {
        sueltos.push(texto)
        return
      }
      if (abierto) {
        abiertos.splice(elegido, 1)
        reanudadas.set(abierto.entrada, entrada)
      }
      const lugar = abierto ?? { entrada, parrafo: parrafos[entrada]!.length }
      parrafos[lugar.entrada]![lugar.parrafo] = abierto ? unir([textoDe(abierto), texto]) : texto
      if (!TERMINADO.test(textoDe(lugar))) abiertos.push(lugar)
    })
  })
  return { parrafos, sueltos, orden: ordenDe(entradas.length, reanudadas) }
}
