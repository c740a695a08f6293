import { printDay } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { DeshacerFusion } from '../fusion-schema'
import { holdFusion } from './hold-fusion'
import { iniciarPaso, terminarPaso, type AccionEnPaso } from './paso'
import { resumeSilencio } from './redaccion'

/** The común of the merge that an acción is part of: itself, or the one it was merged into. */
async function findComunId(tx: Tx, accionId: string): Promise<string> {
  const fila = await tx.accion.findUnique({
    where: { id: accionId },
    select: { id: true, comun: true, fusionadaEnId: true },
  })
  return fila?.fusionadaEnId ?? (fila?.comun ? fila.id : refuse('not_found'))
}

/** The común and its originals, each claimed as it stands now that nobody else can move it. */
async function reclamarGrupo(
  comunId: string,
  { accionId, version, comunVersion }: DeshacerFusion,
  contexto: Contexto,
): Promise<{ comun: AccionEnPaso; originales: AccionEnPaso[] }> {
  await holdFusion(contexto.tx, comunId)
  // What was on screen first: if it is not that any more, nothing else matters.
  await iniciarPaso('deshacer-fusion', { accionId, version }, contexto)
  const filas = await contexto.tx.accion.findMany({
    where: { OR: [{ id: comunId }, { fusionadaEnId: comunId }] },
    orderBy: { numero: 'asc' },
    select: { id: true, version: true },
  })
  const grupo: AccionEnPaso[] = []
  for (const { id, version } of filas) {
    grupo.push(await iniciarPaso('deshacer-fusion', { accionId: id, version }, contexto))
  }
  const comun = grupo.find(({ id }) => id === comunId)
  const originales = grupo.filter(({ id }) => id !== comunId)
  if (!comun || originales.length === 0) return refuse('stale')
  if (comunVersion !== undefined && comun.version !== comunVersion) refuse('stale')
  return { comun, originales }
}

/**
 * Undoes a merge in one act, from the común or any of its originals: each original goes back to the estado it had, the
 * común becomes descartada. Refuses `stale` when what was on screen has changed, `forbidden` once its edición is closed.
 */
export async function deshacerFusion(input: DeshacerFusion, contexto: Contexto) {
  const { tx, now } = contexto
  const comunId = await findComunId(tx, input.accionId)
  const { comun, originales } = await reclamarGrupo(comunId, input, contexto)
  const { motivo } = input
  for (const original of originales) {
    const cambios = { fusionadaEnId: null, estadoPrevio: null }
    const vence = await resumeSilencio(tx, original, now)
    const datos = {
      motivo,
      comun: comun.folio ?? undefined,
      ...(vence && { vence: printDay(vence) }),
    }
    const para = { enlacesDe: [original.responsableId] }
    const aviso = { tipo: 'fusion-deshecha', para } as const
    await terminarPaso('deshacer-fusion', original, { cambios, datos, aviso }, contexto)
  }
  const folios = originales.flatMap(({ folio }) => folio ?? [])
  return terminarPaso(
    'deshacer-fusion',
    comun,
    { cambios: { venceEl: null }, datos: { motivo, originales: folios } },
    contexto,
  )
}
