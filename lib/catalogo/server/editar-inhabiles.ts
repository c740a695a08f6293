import type { z } from 'zod'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeInhabil } from '@/lib/bitacora/suceso'
import { dayToColumn, printDay } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Inhabil, inhabilEditadoSchema, inhabilVistoSchema } from '../inhabil'

type Contexto = { tx: Tx; usuario: Actor & { roles: readonly string[] }; now: Date }

const requireAdministrador = ({ usuario: { roles } }: Contexto) => {
  if (!roles.includes('administrador')) refuse('forbidden')
}

const record = (
  tipo: SucesoDeInhabil['tipo'],
  { dia, nombre }: Inhabil,
  { tx, usuario, now }: Contexto,
) => {
  const datos = { dia, nombre, detalle: `${printDay(dia)}: ${nombre}` }
  return recordSuceso(tx, usuario, { tipo, datos }, now)
}

/** Adds a day. Refuses one that is there already; `forbidden` for who is not administrador, as the other two. */
export async function agregarInhabil(nuevo: Inhabil, contexto: Contexto): Promise<Inhabil> {
  requireAdministrador(contexto)
  const { count } = await contexto.tx.diaInhabil.createMany({
    data: [{ dia: dayToColumn(nuevo.dia), nombre: nuevo.nombre }],
    skipDuplicates: true,
  })
  if (count === 0) refuseWith({ campo: 'dia', mensaje: 'Ese día ya está en el calendario.' })
  await record('inhabil.agregar', nuevo, contexto)
  return nuevo
}

/** Renames a day; `stale` when it was renamed or taken away since it was shown. */
export async function editarInhabil(
  { dia, visto, nombre }: z.output<typeof inhabilEditadoSchema>,
  contexto: Contexto,
): Promise<Inhabil> {
  requireAdministrador(contexto)
  const { count } = await contexto.tx.diaInhabil.updateMany({
    where: { dia: dayToColumn(dia), nombre: visto },
    data: { nombre },
  })
  if (count !== 1) refuse('stale')
  if (nombre !== visto) await record('inhabil.editar', { dia, nombre }, contexto)
  return { dia, nombre }
}

/** Takes a day away: from then on it is counted. What was told before keeps its day. `stale` when it was gone. */
export async function quitarInhabil(
  { dia }: z.output<typeof inhabilVistoSchema>,
  contexto: Contexto,
): Promise<Inhabil> {
  requireAdministrador(contexto)
  const { tx } = contexto
  const where = { dia: dayToColumn(dia) }
  const known = await tx.diaInhabil.findUnique({ where })
  const { count } = await tx.diaInhabil.deleteMany({ where })
  if (!known || count !== 1) return refuse('stale')
  await record('inhabil.quitar', { dia, nombre: known.nombre }, contexto)
  return { dia, nombre: known.nombre }
}
