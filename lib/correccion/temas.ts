import { contenidosDe } from './nombres'
import type { AccionDeSemestre, ContextoDeSemestre } from './regla-de-semestre'

/** Words that say the same thing as one that a theme is named by. Without accents. */
const AFINES: Record<string, readonly string[]> = {
  pandemia: [
    ...['covid', 'covid-19', 'coronavirus', 'sars-cov-2', 'sars', 'pandemico', 'pandemica'],
    ...['contagio', 'contagios', 'cuarentena', 'confinamiento', 'sanitaria', 'virus', 'emergencia'],
  ],
}

/** A word of so many of the acciones of a parte, and of so few of the others, belongs to its theme. */
const PROPIA = { deLaParte: 0.2, deOtras: 0.02, acciones: 10 }

/** What a parte is about, when its name says more than those of the others. */
export type Tema = {
  parte: { numero: number; nombre: string }
  /** Of its name, and what says the same: by them it is known. */
  palabras: ReadonlySet<string>
  /** What its acciones tell, besides. */
  afines: ReadonlySet<string>
}

const llanasDe = (texto: string) => contenidosDe(texto).map(({ llana }) => llana)

export const textoDe = ({ titulo, descripcion }: AccionDeSemestre) => `${titulo}\n${descripcion}`

/** The words that many acciones of a parte have, and almost none of the others. */
function propiasDe(numero: number, acciones: readonly AccionDeSemestre[]): string[] {
  const cuentas = new Map<string, { deLaParte: number; deOtras: number }>()
  const isDeLaParte = acciones.map(({ parte }) => parte === numero)
  const total = isDeLaParte.filter(Boolean).length
  if (total < PROPIA.acciones) return []
  acciones.forEach((accion, at) => {
    for (const palabra of new Set(llanasDe(textoDe(accion)))) {
      const cuenta = cuentas.get(palabra) ?? { deLaParte: 0, deOtras: 0 }
      cuenta[isDeLaParte[at] ? 'deLaParte' : 'deOtras']++
      cuentas.set(palabra, cuenta)
    }
  })
  const otras = acciones.length - total
  return [...cuentas]
    .filter(([, { deLaParte, deOtras }]) => {
      return deLaParte >= total * PROPIA.deLaParte && deOtras <= otras * PROPIA.deOtras
    })
    .map(([palabra]) => palabra)
}

/** The partes that have a theme of their own. */
export function temasDe(
  { partes }: Pick<ContextoDeSemestre, 'partes'>,
  acciones: readonly AccionDeSemestre[],
): Tema[] {
  return partes.flatMap((parte) => {
    const deOtras = new Set(
      partes.filter((one) => one !== parte).flatMap(({ nombre }) => llanasDe(nombre)),
    )
    const propias = llanasDe(parte.nombre).filter((palabra) => !deOtras.has(palabra))
    if (partes.length < 2 || propias.length === 0) return []
    const palabras = new Set([...propias, ...propias.flatMap((palabra) => AFINES[palabra] ?? [])])
    return [{ parte, palabras, afines: new Set(propiasDe(parte.numero, acciones)) }]
  })
}

/** Where the words of a theme are in a text. */
export const mencionesDe = (palabras: ReadonlySet<string>, texto: string) =>
  contenidosDe(texto).filter(({ llana }) => palabras.has(llana))
