import type { Senal } from '../hallazgo'
import { conMayusculaDe, type Duda } from './dudas'

const MAXIMO = 3

/** “a”, “b” o “c”. */
function enumerar(opciones: readonly string[]): string {
  const citadas = opciones.slice(0, MAXIMO).map((opcion) => `“${opcion}”`)
  return citadas.length < 2
    ? (citadas[0] ?? '')
    : `${citadas.slice(0, -1).join(', ')} o ${citadas.at(-1)}`
}

/** What to say of a duda whose words alike are known: one of them is the propuesta, several are for a person. */
export function senalDeDuda({ campo, cita, posicion, cercana }: Duda, causa: string): Senal {
  const opciones = (cercana?.opciones ?? []).map((opcion) => conMayusculaDe(cita, opcion))
  const [unica] = opciones
  const propuesta = opciones.length === 1 && unica !== undefined ? unica : null
  return {
    campo,
    cita,
    posicion,
    mensaje: `${causa}: ¿quiso escribir ${enumerar(opciones)}?`,
    propuesta,
  }
}
