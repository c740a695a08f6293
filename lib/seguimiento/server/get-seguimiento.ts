import type { Conteos } from '@/lib/accion/server/contar-acciones'
import { ESTADOS } from '@/lib/accion/workflow'
import { dayFromColumn } from '@/lib/core/clock'
import { prisma, type Tx } from '@/lib/core/server/db'
import { getTablero, type FilaDeTablero, type Tablero } from '@/lib/informe/server/tablero'
import { avancePorMes } from '../avance'
import { resumirDias } from '../dias'
import { situacionDe, type FilaDeSeguimiento, type SeguimientoVista } from '../tablero'
import { contarATiempo, llegadasDe } from '../unidades'
import { contarRecibidas, type Recibidas } from './recibidas'
import { listRecorridos, type Recorrido } from './recorridos'
import { elegirSemestre } from './semestres'

/** The latest day of a prórroga by dependencia, where it is later than the semestre's own. */
async function findProrrogas(semestreId: string, cierraEl: string, tx: Tx) {
  const prorrogas = await tx.prorroga.groupBy({
    by: ['dependenciaId'],
    where: { semestreId },
    _max: { hasta: true },
  })
  const days = prorrogas.map(({ dependenciaId, _max }) => {
    return [dependenciaId, _max.hasta ? dayFromColumn(_max.hasta) : ''] as const
  })
  return new Map(days.filter(([, hasta]) => hasta > cierraEl))
}

type Hechos = {
  cierraEl: string
  recibidas: Recibidas
  esperadas: Recibidas | null
  prorrogas: ReadonlyMap<string, string>
}

const enPie = (recorridos: readonly Recorrido[]) => recorridos.filter(({ isEnPie }) => isEnPie)

type Nombrada = Pick<FilaDeTablero, 'id' | 'clave' | 'nombre' | 'siglas'> & {
  conteos: Conteos
  firmadaEn: Date | null
}

function filaDe(
  { id, clave, nombre, siglas, conteos, firmadaEn }: Nombrada,
  recorridos: readonly Recorrido[],
  hechos: Hechos,
): FilaDeSeguimiento {
  const { esperadas, prorrogas } = hechos
  const recibidas = hechos.recibidas.porDependencia.get(id) ?? 0
  return {
    clave,
    nombre,
    siglas,
    conteos,
    recibidas,
    situacion: situacionDe(recibidas, conteos.borrador, firmadaEn !== null),
    esperadas: esperadas && (esperadas.porDependencia.get(id) ?? 0),
    aTiempo: contarATiempo(enPie(recorridos), (one) => prorrogas.get(one) ?? hechos.cierraEl),
    observadas: recorridos.filter(({ isObservada }) => isObservada).length,
    dias: resumirDias(recorridos.map(({ dias }) => dias)),
    prorroga: prorrogas.get(id) ?? null,
  }
}

const NINGUNA = Object.fromEntries(ESTADOS.map((estado) => [estado, 0])) as Conteos

/** Every dependencia of the board, with or without acciones. */
function dependenciasDe({ filas, sinAcciones, faltan }: Tablero): Nombrada[] {
  return [
    ...filas,
    ...sinAcciones.map((one) => ({ ...one, conteos: NINGUNA })),
    ...faltan.map((one) => ({ ...one, conteos: NINGUNA, firmadaEn: null })),
  ]
}

const CIUDAD = { id: '', clave: '', nombre: 'Toda la ciudad', siglas: '', firmadaEn: null }

/**
 * The board of one semestre, by the name of the dependencia: seven statements whatever the rows. Of borradores only counts. Null when there is no such semestre.
 */
export async function getSeguimiento(
  clave: string | null,
  now: Date,
  tx: Tx = prisma,
): Promise<SeguimientoVista | null> {
  const eleccion = await elegirSemestre(clave, now, tx)
  if (!eleccion) return null
  const { semestre, anterior, claves } = eleccion
  const [tablero, counted, recorridos, prorrogas] = await Promise.all([
    getTablero(semestre.id, tx),
    contarRecibidas([semestre.id, ...(anterior ? [anterior.id] : [])], tx),
    listRecorridos(semestre.id, now, { tx }),
    findProrrogas(semestre.id, semestre.cierraEl, tx),
  ])
  const hechos: Hechos = {
    cierraEl: semestre.cierraEl,
    recibidas: counted.get(semestre.id)!,
    esperadas: (anterior && counted.get(anterior.id)) ?? null,
    prorrogas,
  }
  const ways = Map.groupBy(recorridos, ({ dependenciaId }) => dependenciaId)
  const filas = dependenciasDe(tablero).map((one) => filaDe(one, ways.get(one.id) ?? [], hechos))
  return {
    semestre: { clave: semestre.clave, estado: semestre.estado, cierraEl: semestre.cierraEl },
    anterior: anterior?.clave ?? null,
    semestres: claves,
    filas,
    totales: {
      ...filaDe({ ...CIUDAD, conteos: tablero.totales }, recorridos, hechos),
      recibidas: hechos.recibidas.total,
      esperadas: hechos.esperadas && hechos.esperadas.total,
    },
    meses: avancePorMes(llegadasDe(enPie(recorridos)), semestre.inicio, now),
  }
}
