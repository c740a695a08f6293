import { holdAceptable, insertAceptado } from '@/lib/accion/server/aceptacion'
import { readRevisada, recontarHallazgos } from '@/lib/accion/server/hallazgos-de-accion'
import { refuse } from '@/lib/core/refusal'
import { textoDeCampo } from '@/lib/correccion/accion-revisable'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { claveEnSemestre, type Aceptaciones } from '../aceptacion-schema'
import { canInforme } from '../policy'
import type { HallazgoDeInforme } from '../revision'
import { revisarSemestre } from './revisar-semestre'

/** By acción, in the order of their ids: two who accept at once wait for one another and never both. */
function porAccion(hallazgos: readonly HallazgoDeInforme[]): [string, HallazgoDeInforme[]][] {
  const groups = Map.groupBy(hallazgos, ({ accionId }) => accionId)
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** One of an acción, once each: a regla may quote the same words in two places. */
const sinRepetir = (hallazgos: readonly HallazgoDeInforme[]) => [
  ...new Map(hallazgos.map((hallazgo) => [hallazgo.huella, hallazgo])).values(),
]

async function aceptarDeUna(
  accionId: string,
  hallazgos: readonly HallazgoDeInforme[],
  motivo: string,
  contexto: Contexto,
): Promise<void> {
  const accion = await holdAceptable(accionId, contexto)
  const revisada = await readRevisada(contexto.tx, accionId)
  for (const hallazgo of sinRepetir(hallazgos)) {
    // Found before the row was held: its words must be there still.
    const { campo, cita } = hallazgo
    if (!textoDeCampo(revisada.contenido, campo).includes(cita)) refuse('stale')
    await insertAceptado(accion, hallazgo, motivo, contexto)
  }
  await recontarHallazgos(contexto.tx, accionId, revisada)
}

/**
 * Says for one reason that several things the corrector found in what the informe prints may stay, also those that only
 * the whole semestre can tell: all of them or none. Throws `not_found` (no such semestre), `forbidden`, or `stale` when one
 * of them is not said of the text as it is, or somebody accepted it already.
 */
export async function aceptarHallazgos(
  { semestre, hallazgo, motivo }: Aceptaciones,
  contexto: Contexto,
): Promise<{ semestre: string; cuantos: number }> {
  const { tx, usuario, now } = contexto
  if (!canInforme(usuario, 'revisar')) return refuse('forbidden')
  const found = await tx.semestre.findUnique({ where: { clave: semestre }, select: { id: true } })
  if (!found) return refuse('not_found')
  const { hallazgos } = await revisarSemestre(found.id, now, { db: tx })
  const asked = new Set(hallazgo.map(claveEnSemestre))
  const chosen = hallazgos.filter((one) => asked.has(claveEnSemestre(one)))
  const there = new Set(chosen.map(claveEnSemestre))
  if (asked.size === 0 || there.size !== asked.size) refuse('stale')
  for (const [accionId, own] of porAccion(chosen)) {
    await aceptarDeUna(accionId, own, motivo, contexto)
  }
  return { semestre, cuantos: there.size }
}
