import type { Cursor } from './fechas-cursor'
import { MESES_DE_LA_PARTE, ORDINALES } from './fechas-palabras'
import { ENTRADAS, leerAnio, leerMesDelDia, leerPunto, type Punto } from './fechas-puntos'

/** A day or month (both ends the same object) or a stretch of them. */
export type Tramo = { de: Punto; a: Punto }

/** Stretches that share the month and year of the last: «3, 5 y 9 al 11 de marzo». */
export type Grupo = { dias: Tramo[]; cierre: Tramo }

/** «The last of the month», whichever that is: `isoDe` brings it down. */
export const ULTIMO_DIA = 99

const HASTA = ['al', 'a', '-', 'hasta']

/** The whole line as groups, each with its month. Throws `SinEntender`. */
export function leerGrupos(cursor: Cursor): Grupo[] {
  const grupos: Grupo[] = []
  let dias: Tramo[] = []
  do {
    const tramo = leerTramo(cursor)
    if (tramo.a.mes === null && tramo.de.mes === null) dias.push(tramo)
    else {
      grupos.push(cerrarGrupo(cursor, dias, tramo))
      dias = []
    }
  } while (leerSeparador(cursor))
  if (cursor.actual) throw cursor.sinEntender()
  if (dias[0]) throw sinMes(cursor, dias[0].de)
  return grupos
}

function cerrarGrupo(cursor: Cursor, dias: Tramo[], { de, a }: Tramo): Grupo {
  if ((de.dia === null) !== (a.dia === null)) {
    throw cursor.rechazo(
      { pos: de.pos, fin: a.fin },
      (cita) => `“${cita}” mezcla días con meses: escriba, por ejemplo, 9 de marzo al 30 de abril.`,
    )
  }
  if (dias[0] && de.dia === null) throw sinMes(cursor, dias[0].de)
  if (a.mes === null) throw sinMes(cursor, a)
  if (de.mes !== null) return { dias, cierre: { de, a } }
  return { dias, cierre: { de: { ...de, mes: a.mes, anio: a.anio }, a } }
}

function sinMes(cursor: Cursor, punto: Punto) {
  return cursor.rechazo(
    punto,
    (cita) => `Falta el mes de “${cita}”: escriba, por ejemplo, ${punto.dia ?? 9} de marzo.`,
  )
}

function leerTramo(cursor: Cursor): Tramo {
  cursor.saltar(ENTRADAS)
  const parte = leerParte(cursor)
  if (parte) return parte
  if (cursor.saltarUna(['entre'])) return leerEntre(cursor)
  const de = leerPunto(cursor)
  return cursor.saltarUna(HASTA) ? { de, a: leerPunto(cursor) } : { de, a: de }
}

/** «entre el 3 y el 5 de agosto»: here the «y» does not join, it reaches. */
function leerEntre(cursor: Cursor): Tramo {
  const de = leerPunto(cursor)
  if (!cursor.saltarUna(['y', 'e', ...HASTA])) throw cursor.sinEntender()
  return { de, a: leerPunto(cursor) }
}

/** Passes over «,», «y» or both. */
function leerSeparador(cursor: Cursor): boolean {
  const coma = cursor.saltarUna([',', ';'])
  return cursor.saltarUna(['y', 'e']) || coma
}

/** «primera quincena de mayo», «segundo semestre», «1er trimestre de 2026». */
function leerParte(cursor: Cursor): Tramo | null {
  const { actual: ordinal, siguiente: parte } = cursor
  if (!ordinal || !parte) return null
  const n =
    ORDINALES.get(ordinal.valor) ?? (ordinal.tipo === 'ordinal' ? parseInt(ordinal.valor, 10) : 0)
  const meses = MESES_DE_LA_PARTE.get(parte.valor) ?? 0
  const quincena = parte.valor === 'quincena' && n <= 2
  if (n === 0 || (!quincena && (meses === 0 || n * meses > 12))) return null
  cursor.avanzar(2)
  const mes = quincena ? leerMesDelDia(cursor) : null
  if (quincena && mes === null) throw cursor.sinEntender()
  const comun = { anio: leerAnio(cursor), diaDeLaSemana: null, pos: ordinal.pos, fin: cursor.fin }
  const [de, a] =
    mes === null
      ? [
          { dia: null, mes: (n - 1) * meses + 1 },
          { dia: null, mes: n * meses },
        ]
      : [
          { dia: n === 1 ? 1 : 16, mes },
          { dia: n === 1 ? 15 : ULTIMO_DIA, mes },
        ]
  return { de: { ...comun, ...de }, a: { ...comun, ...a } }
}
