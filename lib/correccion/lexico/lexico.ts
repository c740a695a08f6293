import { indexarFrases, type IndiceDeFrases } from './frases'

/** What a dictionary of Spanish answers; lib/correccion/server/diccionario.ts has the real one. */
export type Diccionario = {
  /** Whether the word is Spanish as it is written; a capital at its beginning is no fault. */
  conoce: (palabra: string) => boolean
}

/** A sigla of the catalogue; one that is `comun` needs no expansion. */
export type SiglaConocida = { sigla: string; desarrollo: string; comun: boolean }

/** Somebody named in the acciones, and how they are to be called; `tratamiento` is '' where none is used. */
export type PersonaConocida = {
  nombre: string
  alias: readonly string[]
  tratamiento: string
  cargo: string
}

/** What the catalogues say, as plain data. */
export type DatosDeLexico = {
  siglas: readonly SiglaConocida[]
  personas: readonly PersonaConocida[]
  /** Words that the dictionary lacks and that are right. */
  palabras: readonly string[]
  /** Names of dependencias, contrapartes and redes. */
  nombres: readonly string[]
  /** Names of países and ciudades. */
  lugares: readonly string[]
  /** The other names of all of them: known, and never proposed. */
  alias: readonly string[]
}

/** The words that the reglas may rely on: a dictionary, and the catalogues that the Gabinete edits. */
export type Lexico = {
  diccionario: Diccionario
  /** By sigla in capitals. */
  siglas: ReadonlyMap<string, SiglaConocida>
  personas: readonly PersonaConocida[]
  /** Every word of the catalogues, in lower case. */
  propias: ReadonlySet<string>
  /** Names as they are to be written, found however their accents are. */
  nombres: IndiceDeFrases
  lugares: IndiceDeFrases
}

const palabrasEn = (textos: readonly string[]) =>
  textos.flatMap((texto) => texto.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])

/** “tallerista” and “talleristas” are one word for `isDerivada`; “imprentero” and “imprentera” are not. */
const enLosDosGeneros = (palabra: string) =>
  palabra.endsWith('o') ? [palabra, palabra.replace(/o$/, 'a')] : [palabra]

/** Makes the lexico: linear in the length of the catalogues. */
export function armarLexico(datos: DatosDeLexico, diccionario: Diccionario): Lexico {
  const { siglas, personas, palabras, nombres, lugares, alias } = datos
  const dePersonas = personas.flatMap(({ nombre, alias }) => [nombre, ...alias])
  const deSiglas = siglas.flatMap(({ sigla, desarrollo }) => [sigla, desarrollo])
  return {
    diccionario,
    siglas: new Map(siglas.map((one) => [one.sigla.toUpperCase(), one])),
    personas,
    propias: new Set(
      palabrasEn([
        ...palabras.flatMap(enLosDosGeneros),
        ...nombres,
        ...lugares,
        ...alias,
        ...dePersonas,
        ...deSiglas,
      ]),
    ),
    nombres: indexarFrases(nombres),
    lugares: indexarFrases(lugares),
  }
}
