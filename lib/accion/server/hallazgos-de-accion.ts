import { periodoDeSemestre } from '@/lib/core/fechas'
import type { Tx } from '@/lib/core/server/db'
import type { Aceptado } from '@/lib/correccion/aceptado'
import { corregirAccion } from '@/lib/correccion/corregir'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import type { Lexico } from '@/lib/correccion/lexico/lexico'
import { getLexico } from '@/lib/correccion/server/lexico'
import type { AccionContenido } from '../accion'
import { contarHallazgos } from '../hallazgos'
import { CONTENIDO_SELECT, contenidoDe } from './contenido'

export type AceptadoDeAccion = Aceptado & { accionId: string }

/** What was accepted of these acciones (ids), the first first. One statement. */
export async function listAceptados(
  db: Tx,
  accionIds: readonly string[],
): Promise<AceptadoDeAccion[]> {
  const filas = await db.hallazgoAceptado.findMany({
    where: { accionId: { in: [...accionIds] } },
    orderBy: [{ aceptadoEn: 'asc' }, { id: 'asc' }],
    select: {
      accionId: true,
      huella: true,
      motivo: true,
      aceptadoEn: true,
      aceptadoPor: { select: { nombre: true } },
    },
  })
  return filas.map(({ aceptadoPor, aceptadoEn, ...fila }) => ({
    ...fila,
    quien: aceptadoPor.nombre,
    cuando: aceptadoEn.toISOString(),
  }))
}

/** The huellas that were accepted of one acción, whether their words are still there or not. */
export async function getHuellasAceptadas(db: Tx, accionId: string): Promise<Set<string>> {
  const filas = await db.hallazgoAceptado.findMany({
    where: { accionId },
    select: { huella: true },
  })
  return new Set(filas.map(({ huella }) => huella))
}

/** An acción as the corrector reads it beside the Gabinete. */
type Revisada = {
  contenido: AccionContenido
  folio: string
  semestre: string
  archivo: boolean
  lexico: Lexico
}

/** What the reglas of one acción say of what it says. The same acción, the same findings, on every desk. */
export function corregirContenido({
  contenido,
  folio,
  semestre,
  archivo,
  lexico,
}: Revisada): Hallazgo[] {
  const periodo = periodoDeSemestre(semestre)
  return corregirAccion(contenido, { folio, periodo, isArchivo: archivo, lexico })
}

/** What one acción that was sent says now. Throws when it does not exist: callers have claimed it before. */
export async function readRevisada(tx: Tx, accionId: string): Promise<Revisada> {
  const fila = await tx.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: { ...CONTENIDO_SELECT, folio: true, archivo: true },
  })
  const { folio, archivo, semestre } = fila
  const contenido = contenidoDe(fila)
  const lexico = await getLexico(tx)
  return { contenido, folio: folio ?? '', semestre: semestre.clave, archivo, lexico }
}

/** Counts again what the queue shows of an acción, after some hallazgo was accepted or is not any more. */
export async function recontarHallazgos(
  tx: Tx,
  accionId: string,
  { contenido, semestre, archivo, lexico }: Revisada,
): Promise<void> {
  const opciones = { periodo: periodoDeSemestre(semestre), isArchivo: archivo, lexico }
  const aceptadas = await getHuellasAceptadas(tx, accionId)
  const hallazgos = contarHallazgos(contenido, opciones, aceptadas)
  await tx.accion.updateMany({
    where: { id: accionId, hallazgos: { not: hallazgos } },
    data: { hallazgos },
  })
}
