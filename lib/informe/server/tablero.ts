import { contarAcciones, type Conteos } from '@/lib/accion/server/contar-acciones'
import { prisma, type Tx } from '@/lib/core/server/db'

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

const byName = new Intl.Collator('es').compare
const sum = (conteos: Conteos) => Object.values(conteos).reduce((a, b) => a + b, 0)

/**
 * The board of one semestre, by the name of the dependencia; what a merge joined counts as `contarAcciones` says. Only
 * counts: safe for who may not read a borrador.
 */
export async function getTablero(semestreId: string, tx: Tx = prisma): Promise<Tablero> {
  const [{ ciudad: totales, porDependencia }, dependencias] = await Promise.all([
    contarAcciones(semestreId, null, tx),
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
  const tablero: Tablero = { filas: [], totales, total: sum(totales), sinAcciones: [], faltan: [] }
  for (const { declaraciones, ...named } of dependencias.toSorted((a, b) =>
    byName(a.nombre, b.nombre),
  )) {
    const conteos = porDependencia.get(named.id)
    const firmadaEn = declaraciones[0]?.firmadaEn
    if (conteos) {
      const total = sum(conteos)
      tablero.filas.push({ ...named, conteos, total, firmadaEn: firmadaEn ?? null })
    } else if (firmadaEn) tablero.sinAcciones.push({ ...named, firmadaEn })
    else tablero.faltan.push(named)
  }
  return tablero
}
