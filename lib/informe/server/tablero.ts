import { ESTADOS, type Estado } from '@/lib/accion/workflow'
import { prisma, type Tx } from '@/lib/core/server/db'

export type Conteos = Record<Estado, number>

export type FilaDeTablero = {
  id: string
  clave: string
  nombre: string
  siglas: string
  conteos: Conteos
  total: number
  /** When it declared «Sin acciones», as who only has some taken back may. */
  firmadaEn: Date | null
}

/** Who has reported what in a semestre. The three lists have no dependencia in common. */
export type Tablero = {
  /** Those with at least one acción, in any estado. */
  filas: FilaDeTablero[]
  totales: Conteos
  total: number
  /** Those that declared «Sin acciones que reportar»; instant of the signature. */
  sinAcciones: { id: string; clave: string; nombre: string; siglas: string; firmadaEn: Date }[]
  /** Those that must report and have neither. */
  faltan: { id: string; clave: string; nombre: string; siglas: string }[]
}

const emptyConteos = () => Object.fromEntries(ESTADOS.map((estado) => [estado, 0])) as Conteos

const byName = new Intl.Collator('es').compare
const sum = (conteos: Conteos) => Object.values(conteos).reduce((a, b) => a + b, 0)

/** The board of one semestre, by the name of the dependencia. Only counts: safe for who may not read a borrador. */
export async function getTablero(semestreId: string, tx: Tx = prisma): Promise<Tablero> {
  const [groups, dependencias] = await Promise.all([
    tx.accion.groupBy({
      by: ['responsableId', 'estado'],
      where: { semestreId },
      _count: { _all: true },
    }),
    tx.dependencia.findMany({
      where: { OR: [{ reporta: true, activa: true }, { responsableDe: { some: { semestreId } } }] },
      select: {
        id: true,
        clave: true,
        nombre: true,
        siglas: true,
        declaraciones: {
          where: { semestreId, retiradaEn: null },
          select: { firmadaEn: true },
        },
      },
    }),
  ])
  const totales = emptyConteos()
  const byDependencia = new Map<string, Conteos>()
  for (const { responsableId, estado, _count } of groups) {
    const conteos = byDependencia.get(responsableId) ?? emptyConteos()
    conteos[estado] = _count._all
    totales[estado] += _count._all
    byDependencia.set(responsableId, conteos)
  }
  const tablero: Tablero = { filas: [], totales, total: sum(totales), sinAcciones: [], faltan: [] }
  for (const { declaraciones, ...named } of dependencias.toSorted((a, b) =>
    byName(a.nombre, b.nombre),
  )) {
    const conteos = byDependencia.get(named.id)
    const firmadaEn = declaraciones[0]?.firmadaEn
    if (conteos) {
      const total = sum(conteos)
      tablero.filas.push({ ...named, conteos, total, firmadaEn: firmadaEn ?? null })
    } else if (firmadaEn) tablero.sinAcciones.push({ ...named, firmadaEn })
    else tablero.faltan.push(named)
  }
  return tablero
}
