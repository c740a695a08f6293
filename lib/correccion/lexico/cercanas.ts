/** The words that somebody may have meant, and by what kind of slip they missed them. */
export type Cercana = { falta: 'acento' | 'tecleo' | 'ortografia'; opciones: string[] }

type Conoce = (palabra: string) => boolean

const LETRAS = 'abcdefghijklmnñopqrstuvwxyzáéíóúü'
const ACENTUADAS: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' }
const LLANAS = new Map([...'áéíóúü'].map((letra, i) => [letra, 'aeiouu'.charAt(i)]))

/** Keys beside each other on the keyboard of the country. */
const FILAS = ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm']
const VECINAS = new Map(
  FILAS.flatMap((fila) =>
    [...fila].map((letra, i) => [letra, `${fila.charAt(i - 1)}${fila.charAt(i + 1)}`] as const),
  ),
)

/** Sounds that are written in two ways: what is not a slip, but a doubt. */
const SONIDOS: readonly (readonly [string, string])[] = [
  ...([
    ['b', 'v'],
    ['c', 's'],
    ['c', 'z'],
    ['s', 'z'],
    ['g', 'j'],
    ['ll', 'y'],
    ['m', 'n'],
    ['x', 's'],
  ] as const),
  ...([
    ['sc', 'c'],
    ['sc', 's'],
    ['cc', 'c'],
    ['xc', 'x'],
    ['h', ''],
    ['qu', 'k'],
    ['gu', 'g'],
    ['ps', 's'],
    ['n', 'ñ'],
  ] as const),
]

/** Longer ones are no words, and each letter costs. */
const LARGO = { minimo: 4, sinAcento: 7, maximo: 30 }

const sinTildes = (palabra: string) => palabra.replace(/[áéíóúü]/g, (letra) => LLANAS.get(letra)!)

const cambiar = (palabra: string, at: number, largo: number, por: string) =>
  palabra.slice(0, at) + por + palabra.slice(at + largo)

const lugares = (palabra: string) => Array.from(palabra, (_, at) => at)

/** The same letters with another accent, or with none. */
export function conOtroAcento(palabra: string): string[] {
  const llana = sinTildes(palabra)
  const acentuadas = lugares(llana).flatMap((at) => {
    const acentuada = ACENTUADAS[llana.charAt(at)]
    return acentuada ? [cambiar(llana, at, 1, acentuada)] : []
  })
  const conDieresis = llana.replace(/gu(?=[eiéí])/, 'gü')
  return [llana, conDieresis, ...acentuadas].filter((otra) => otra !== palabra)
}

const trocadas = (palabra: string) =>
  lugares(palabra)
    .slice(1)
    .map((at) => cambiar(palabra, at - 1, 2, palabra.charAt(at) + palabra.charAt(at - 1)))

const dobladas = (palabra: string) =>
  lugares(palabra).flatMap((at) =>
    palabra.charAt(at) === palabra.charAt(at - 1) ? [cambiar(palabra, at, 1, '')] : [],
  )

const conUnaMas = (palabra: string) =>
  [...lugares(palabra), palabra.length].flatMap((at) =>
    Array.from(LETRAS, (letra) => cambiar(palabra, at, 0, letra)),
  )

const conUnaMenos = (palabra: string) => lugares(palabra).map((at) => cambiar(palabra, at, 1, ''))

const deOtraTecla = (palabra: string) =>
  lugares(palabra).flatMap((at) =>
    Array.from(VECINAS.get(palabra.charAt(at)) ?? '', (letra) => cambiar(palabra, at, 1, letra)),
  )

const deOtroSonido = (palabra: string) =>
  lugares(palabra).flatMap((at) =>
    SONIDOS.flatMap(([una, otra]) =>
      [[una, otra] as const, [otra, una] as const]
        .filter(([desde]) => palabra.startsWith(desde, at))
        .map(([desde, hasta]) => cambiar(palabra, at, desde.length, hasta)),
    ),
  )

/** Some words in lower case that one slip, one doubt or one accent parts from `palabra`, the likeliest kind only. */
export function buscarCercana(palabra: string, conoce: Conoce): Cercana | null {
  if (palabra.length > LARGO.maximo) return null
  const conocidas = (candidatas: readonly string[]) => [
    ...new Set(candidatas.filter((otra) => otra !== palabra && conoce(otra))),
  ]
  // Who leaves an accent out may let a finger slip too.
  const sinAcento = (candidatas: readonly string[]) =>
    palabra.length > LARGO.sinAcento ? candidatas.flatMap(conOtroAcento) : []
  const hallar = (falta: Cercana['falta'], candidatas: readonly string[]) => {
    const directas = conocidas(candidatas)
    const opciones = directas.length > 0 ? directas : conocidas(sinAcento(candidatas))
    return opciones.length > 0 ? { falta, opciones } : null
  }
  const deAcento = hallar('acento', conOtroAcento(palabra))
  if (deAcento) return deAcento
  const trocada = hallar('tecleo', trocadas(palabra))
  if (trocada || palabra.length < LARGO.minimo) return trocada
  return (
    hallar('tecleo', dobladas(palabra)) ??
    hallar('ortografia', deOtroSonido(palabra)) ??
    (palabra.length > LARGO.minimo
      ? hallar('tecleo', [...conUnaMas(palabra), ...conUnaMenos(palabra), ...deOtraTecla(palabra)])
      : null)
  )
}
