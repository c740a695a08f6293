import {
  DIAS_DE_LA_SEMANA,
  diaDeLaSemana,
  diasDelMes,
  duracion,
  isoDe,
  nombreDelMes,
  type Fecha,
  type Periodo,
} from './calendario'
import { anioImplicito, cruzaDeAnio, MEDIO_ANIO, situar, type TramoSinAnio } from './fechas-anio'
import type { Cursor } from './fechas-cursor'
import type { Punto } from './fechas-puntos'
import { ULTIMO_DIA, type Grupo, type Tramo } from './fechas-tramos'

const mesDe = (punto: Punto) => punto.mes ?? 1
const primerDia = (punto: Punto) => punto.dia ?? 1
const ultimoDia = (punto: Punto) => punto.dia ?? ULTIMO_DIA

/** Gives every group its year, from the last to the first, and checks that its days exist. */
export function situarGrupos(cursor: Cursor, grupos: readonly Grupo[], periodo: Periodo): Fecha[] {
  const anios: [number, number][] = []
  let siguiente: string | null = null
  for (const grupo of [...grupos].reverse()) {
    const { tramo, anio, compartido } = anioDelGrupo(grupo, periodo, siguiente)
    anios.unshift([anio, grupo.cierre.a.anio ?? anio + (cruzaDeAnio(tramo) ? 1 : 0)])
    siguiente = compartido ? situar(tramo, anio).inicio : null
  }
  return grupos.flatMap(({ dias, cierre }, i) => {
    const [inicial, final] = anios[i] ?? [0, 0]
    const mes = mesDe(cierre.de)
    return [
      ...dias.map(({ de, a }) =>
        fechar(cursor, { de: { ...de, mes }, a: { ...a, mes } }, inicial, inicial),
      ),
      fechar(cursor, cierre, inicial, final),
    ]
  })
}

/** The year in which a group begins; `compartido` says whether an earlier group may take it. */
function anioDelGrupo({ dias, cierre }: Grupo, periodo: Periodo, siguiente: string | null) {
  const { de, a } = cierre
  const iniciales = [...dias.map((otro) => otro.de), de].map(primerDia)
  const finales = [...(de.mes === a.mes ? dias.map((otro) => otro.a) : []), a].map(ultimoDia)
  const tramo: TramoSinAnio = {
    de: { mes: mesDe(de), dia: Math.min(...iniciales) },
    a: { mes: mesDe(a), dia: Math.max(...finales) },
  }
  if (de.anio !== null) return { tramo, anio: de.anio, compartido: true }
  if (a.anio === null) return { tramo, ...anioImplicito(tramo, periodo, siguiente) }
  return { tramo, anio: a.anio - (cruzaDeAnio(tramo) ? 1 : 0), compartido: true }
}

function fechar(cursor: Cursor, { de, a }: Tramo, inicial: number, final: number): Fecha {
  comprobarDia(cursor, de, inicial)
  comprobarDia(cursor, a, final)
  const inicio = isoDe(inicial, mesDe(de), primerDia(de))
  const fin = isoDe(final, mesDe(a), ultimoDia(a))
  const escritos = de.anio !== null && a.anio !== null
  // Half a year or more across New Year, if nobody wrote both years, is a stretch put backwards.
  const larga = final > inicial && !escritos && duracion(inicio, fin) > MEDIO_ANIO
  if (fin >= inicio && !larga) return { inicio, fin, precision: de.dia === null ? 'mes' : 'dia' }
  throw cursor.rechazo(
    { pos: de.pos, fin: a.fin },
    (cita) =>
      `“${cita}” termina antes de empezar: escriba primero la fecha que va antes` +
      (de.mes === a.mes ? '.' : ' o, si pasa de un año a otro, escriba los dos años.'),
  )
}

function comprobarDia(cursor: Cursor, punto: Punto, anio: number): void {
  const { dia, diaDeLaSemana: dicho } = punto
  if (dia === null || dia === ULTIMO_DIA) return
  const mes = mesDe(punto)
  const nombre = nombreDelMes(mes)
  const dias = diasDelMes(anio, mes)
  if (dia > dias) {
    const delMes = `${nombre.charAt(0).toUpperCase()}${nombre.slice(1)} de ${anio}`
    throw cursor.rechazo(
      punto,
      () => `${delMes} tiene ${dias} días: no existe el ${dia} de ${nombre}.`,
    )
  }
  const real = diaDeLaSemana(isoDe(anio, mes, dia))
  if (dicho === null || dicho === real) return
  throw cursor.rechazo(
    punto,
    () =>
      `El ${dia} de ${nombre} de ${anio} es ${DIAS_DE_LA_SEMANA[real] ?? ''}, no ${DIAS_DE_LA_SEMANA[dicho] ?? ''}.`,
  )
}
