import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeCorreccion } from '@/lib/bitacora/suceso'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Prisma } from '@/generated/prisma/client'
import type { EstadoCorreccion } from '../correccion-vista'
import { canInforme } from '../policy'

/** The correction a form showed. */
export const correccionSchema = z.object({
  correccionId: z.uuid(),
  version: z.coerce.number().int().positive(),
})

export type CorreccionTomada = {
  id: string
  semestreId: string
  clave: string
  nombre: string
  estado: EstadoCorreccion
  version: number
  aceptadaPorId: string | null
}

/**
 * A correction, for who may decide on it; nobody else decides until the transaction ends. `desde`: where it must stand.
 * @throws Refused `not_found`, `forbidden`, or `stale` when somebody decided since `version` was shown
 */
export async function tomarCorreccion(
  { correccionId, version }: { correccionId: string; version?: number },
  desde: readonly EstadoCorreccion[],
  { tx, usuario }: Contexto,
): Promise<CorreccionTomada> {
  if (!canInforme(usuario, 'corregir-final')) return refuse('forbidden')
  const [correccion] = await tx.$queryRaw<CorreccionTomada[]>`
    select c.id, c.semestre_id as "semestreId", s.clave, c.nombre, c.estado::text as estado, c.version,
      c.aceptada_por_id as "aceptadaPorId"
    from correccion_final c join semestre s on s.id = c.semestre_id
    where c.id = ${correccionId}::uuid for update of c`
  if (!correccion) return refuse('not_found')
  const isSeen = version === undefined || correccion.version === version
  if (!isSeen || !desde.includes(correccion.estado)) return refuse('stale')
  return correccion
}

type Dicho = Omit<SucesoDeCorreccion['datos'], 'correccionId'>

/** Writes the step of a correction and its suceso. */
export async function moverCorreccion(
  { id, semestreId }: CorreccionTomada,
  data: Prisma.CorreccionFinalUncheckedUpdateInput,
  { tipo, ...datos }: Dicho & { tipo: SucesoDeCorreccion['tipo'] },
  { tx, usuario, now }: Contexto,
): Promise<void> {
  await tx.correccionFinal.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  })
  const suceso = { tipo, semestreId, datos: { correccionId: id, ...datos } }
  await recordSuceso(tx, usuario, suceso, now)
}

/** Folios whose acción is not any more as the file found it, among the changes that `which` names. */
export async function foliosCambiados(
  tx: Tx,
  which: Prisma.CorreccionFinalItemWhereInput,
): Promise<string[]> {
  const items = await tx.correccionFinalItem.findMany({
    where: which,
    select: { revision: true, accion: { select: { folio: true, estado: true, revision: true } } },
    orderBy: { accion: { folio: 'asc' } },
  })
  const moved = items.filter(
    ({ revision, accion }) => accion.estado !== 'aprobada' || accion.revision !== revision,
  )
  return [...new Set(moved.map(({ accion }) => accion.folio ?? ''))]
}

/** Names those that changed: what the file asks of them would undo what others decided. */
export function rechazarCambiados(folios: readonly string[]): void {
  if (folios.length === 0) return
  const which = folios.length === 1 ? `la acción ${folios[0]}` : `las acciones ${folios.join(', ')}`
  const [verb, mend] = folios.length === 1 ? ['cambió', 'corríjala'] : ['cambiaron', 'corríjalas']
  refuseWith({
    campo: 'formulario',
    mensaje: `Después de que se hizo el archivo ${verb} ${which}: rechace sus cambios y ${mend}, si hace falta, con un archivo nuevo.`,
  })
}
