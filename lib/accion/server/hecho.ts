import { recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeAccion } from '@/lib/bitacora/suceso-de-accion'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { actorEn } from '@/lib/usuario/usuario'
import type { AccionEnPaso } from './paso'

type Hecho = { tipo: SucesoDeAccion['tipo']; datos: Partial<SucesoDeAccion['datos']> }

/**
 * Tells what was done to an acción that stays in its estado. It was done for `dependenciaId`, so whoever stands in
 * there signs «B, en suplencia de A».
 */
export async function recordHecho(
  { id: accionId, semestreId, folio, version, estado }: AccionEnPaso,
  { tipo, datos }: Hecho,
  dependenciaId: string,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const hecho = { folio, version, de: estado, a: estado, ...datos }
  const suceso = { tipo, accionId, semestreId, datos: hecho }
  await recordSuceso(tx, actorEn(usuario, dependenciaId), suceso, now)
}

/**
 * Under which name each of these things was done, by its instant in milliseconds: rows keep the person, and only the
 * bitácora for whom they stood in.
 */
export async function findFirmas(
  tx: Tx,
  accionId: string,
  tipos: SucesoDeAccion['tipo'][],
  instants: Date[],
): Promise<Map<number, string>> {
  if (instants.length === 0) return new Map()
  const sucesos = await tx.suceso.findMany({
    where: { accionId, tipo: { in: tipos }, ocurridoEn: { in: instants } },
    select: { actor: true, ocurridoEn: true },
  })
  return new Map(sucesos.map(({ actor, ocurridoEn }) => [ocurridoEn.getTime(), actor]))
}
