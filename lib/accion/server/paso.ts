import { refuse } from '@/lib/core/refusal'
import { enqueueAviso, type Destinatarios } from '@/lib/aviso/server/enqueue'
import type { AvisoDatos, AvisoTipo } from '@/lib/aviso/aviso'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { Tx } from '@/lib/core/server/db'
import type { SucesoDeAccion } from '@/lib/bitacora/suceso-de-accion'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Prisma } from '@/generated/prisma/client'
import { actorDe, type Actuante } from '../actor'
import { can, canDeshacerFusion, canSistema, isVisible } from '../policy'
import { estadoTras, reglaDe, type Estado, type Paso } from '../workflow'
import { guardadoSchema, guardadoSql, type AccionPorGuardar } from './guardado'
import { findHechos, hechosSchema, type AccionEnPaso } from './hechos'
import { congelarRevision } from './revision'
import { retirarPendiente } from './redaccion'

/** The acción a form showed: its id and the version that was on screen. */
export type Vista = { accionId: string; version: number }

export type { AccionEnPaso }

/** Everything policy decides on, for one acción; null when it does not exist. */
export async function findAccionEnPaso(
  accionId: string,
  contexto: Contexto,
): Promise<AccionEnPaso | null> {
  return findHechos(accionId, contexto, { schema: hechosSchema, hold: false })
}

function checkPaso<T extends AccionEnPaso>(
  paso: Paso,
  accion: T | null,
  version: number,
  { usuario }: Contexto,
): T {
  if (!accion || !isVisible(usuario, accion)) return refuse('not_found')
  if (accion.version !== version) refuse('stale')
  const isComun = paso === 'deshacer-fusion' && accion.comun
  if (!(isComun ? canDeshacerFusion(usuario, accion) : can(usuario, paso, accion))) {
    refuse('forbidden')
  }
  return accion
}

/**
 * Claims the acción for a paso: it exists and this person may see it (else `not_found`), nobody
 * changed it since it was shown (else `stale`), and workflow and policy allow it (else `forbidden`).
 */
export async function iniciarPaso(
  paso: Paso,
  { accionId, version }: Vista,
  contexto: Contexto,
): Promise<AccionEnPaso> {
  const accion = await findHechos(accionId, contexto, { schema: hechosSchema, hold: true })
  return checkPaso(paso, accion, version, contexto)
}

/**
 * The same for «guardar», with what stands saved. `perdidos` are requests of this form whose answers never reached it: if
 * one of them wrote the last version, it is the form's own, and the form goes on from there.
 */
export async function iniciarGuardar(
  { accionId, version }: Vista,
  perdidos: readonly string[],
  contexto: Contexto,
): Promise<AccionPorGuardar> {
  const lectura = { schema: guardadoSchema, more: guardadoSql, hold: true }
  const accion = await findHechos(accionId, contexto, lectura)
  const isOwn = accion?.ultimoEnvio != null && perdidos.includes(accion.ultimoEnvio)
  return checkPaso('guardar', accion, isOwn ? accion.version : version, contexto)
}

/** The same for what time does by itself, on the version there is: nobody was shown another. */
export async function iniciarPasoDelSistema(
  paso: Paso,
  accionId: string,
  contexto: Omit<Contexto, 'usuario'>,
): Promise<AccionEnPaso> {
  const accion = await findHechos(accionId, contexto, { schema: hechosSchema, hold: true })
  if (!accion) return refuse('not_found')
  if (!canSistema(paso, accion)) refuse('forbidden')
  return accion
}

type SucesoDatos = Partial<SucesoDeAccion['datos']>

type Cierre = {
  /** Columns the paso writes beside estado, version and revision. */
  cambios?: Omit<Prisma.AccionUncheckedUpdateManyInput, 'estado' | 'version' | 'revision'>
  datos?: SucesoDatos
  aviso?: { tipo: AvisoTipo; para: Destinatarios; datos?: Partial<AvisoDatos> }
  /** The bitácora already tells it: one more save of the same sitting (docs/adr/0012). */
  callado?: boolean
}

/**
 * The guarded update: only this version, only this estado, and one version more, which it answers. For a paso it is
 * called by `terminarPaso`; by itself, for what is no paso (orden.ts). Throws `stale` for who loses a race.
 */
export async function escribirVersion(
  { id, version, estado }: Pick<AccionEnPaso, 'id' | 'version' | 'estado'>,
  data: Omit<Prisma.AccionUncheckedUpdateManyInput, 'version'>,
  tx: Tx,
): Promise<number> {
  const { count } = await tx.accion.updateMany({
    where: { id, version, estado },
    // Who writes anything else is not the autosave of the form that wrote before.
    data: { ultimoEnvio: null, ...data, version: { increment: 1 } },
  })
  if (count !== 1) refuse('stale')
  return version + 1
}

/**
 * Ends the paso: the guarded update (only this version, only this estado), the frozen revision
 * where the table asks for one, the suceso and the aviso, all in the caller's transaction. What leaves
 * `enviada` leaves no redacción waiting for an answer, unless a merge may still be undone.
 * This is the only place of the application that writes `estado`. Throws `stale` for who loses a race.
 */
export async function terminarPaso(
  paso: Exclude<Paso, 'desechar'>,
  accion: AccionEnPaso,
  { cambios = {}, datos = {}, aviso, callado = false }: Cierre,
  { tx, usuario, now }: Omit<Contexto, 'usuario'> & { usuario: Actuante },
): Promise<{ id: string; folio: string | null; version: number; estado: Estado }> {
  const estado = estadoTras(paso, accion.estado, accion.estadoPrevio) as Estado
  const freezes = reglaDe(paso).freezes === true
  const version = await escribirVersion(
    accion,
    { ...cambios, estado, ...(freezes && { revision: { increment: 1 } }) },
    tx,
  )

  const folio = typeof cambios.folio === 'string' ? cambios.folio : accion.folio
  if (freezes) {
    await congelarRevision(
      tx,
      { accionId: accion.id, numero: accion.revision + 1, paso, semestre: accion.semestre },
      usuario.id,
      now,
    )
  }
  const { id: accionId, semestreId } = accion
  // What is merged may come back, and then waits again.
  const leaves = accion.estado === 'enviada' && estado !== 'enviada' && estado !== 'fusionada'
  const isRetirada = accion.redaccionPendiente && leaves
  if (isRetirada) await retirarPendiente(tx, accionId, usuario.id, now)
  const redaccion = isRetirada && ({ redaccion: 'retirada' } as const)
  const hecho = { folio, version, de: accion.estado, a: estado, ...datos, ...redaccion }
  const suceso = { tipo: `accion.${paso}` as const, accionId, semestreId, datos: hecho }
  if (!callado) await recordSuceso(tx, actorDe(paso, usuario, accion), suceso, now)
  if (aviso) {
    await enqueueAviso(
      tx,
      {
        ...aviso,
        accionId: accion.id,
        datos: {
          ...{ folio, titulo: accion.titulo, motivo: datos.motivo, vence: datos.vence },
          ...(datos.comun && { comun: datos.comun, estado }),
          ...aviso.datos,
        },
      },
      usuario.id,
      now,
    )
  }
  return { id: accion.id, folio, version, estado }
}

type Nacida = Omit<Prisma.AccionUncheckedCreateInput, 'version'> & {
  estado: Estado
  folio: string
  semestreId: string
}

/**
 * Brings to life the acción that a paso makes out of others, already with its folio and in the estado it begins in;
 * `fill` writes what hangs from it, and the suceso tells of it.
 */
export async function nacerEnPaso(
  paso: 'fusionar' | 'trasladar',
  columnas: Nacida,
  { fill, datos }: { fill: (accionId: string) => Promise<void>; datos: SucesoDatos },
  { tx, usuario, now }: Contexto,
): Promise<{ id: string; folio: string; version: number; estado: Estado }> {
  const { estado, folio, semestreId } = columnas
  const { id, version } = await tx.accion.create({
    data: columnas,
    select: { id: true, version: true },
  })
  await fill(id)
  const hecho = { folio, version, de: null, a: estado, ...datos }
  const suceso = { tipo: `accion.${paso}` as const, accionId: id, semestreId, datos: hecho }
  await recordSuceso(tx, usuario, suceso, now)
  return { id, folio, version, estado }
}

/** Erases a draft that never had a folio; only the suceso stays. */
export async function borrarEnPaso(
  accion: AccionEnPaso,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const { count } = await tx.accion.deleteMany({
    where: { id: accion.id, version: accion.version, estado: accion.estado, folio: null },
  })
  if (count !== 1) refuse('stale')
  await recordSuceso(
    tx,
    actorDe('desechar', usuario, accion),
    {
      tipo: 'accion.desechar',
      accionId: accion.id,
      semestreId: accion.semestreId,
      datos: {
        folio: null,
        version: accion.version,
        de: accion.estado,
        a: null,
        titulo: accion.titulo,
      },
    },
    now,
  )
}
