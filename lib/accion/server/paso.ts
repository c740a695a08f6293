import { dayOf, dayToColumn, dayFromColumn } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import { enqueueAviso, type Destinatarios } from '@/lib/aviso/server/enqueue'
import type { AvisoTipo } from '@/lib/aviso/aviso'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeAccion } from '@/lib/bitacora/suceso'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Prisma } from '@/generated/prisma/client'
import { actorDe } from '../actor'
import { can, isVisible, type PolicyAccion } from '../policy'
import { estadoTras, reglaDe, type Estado, type Paso } from '../workflow'
import { congelarRevision } from './revision'

/** The acción a form showed: its id and the version that was on screen. */
export type Vista = { accionId: string; version: number }

const SELECT = {
  id: true,
  version: true,
  revision: true,
  titulo: true,
  folio: true,
  estado: true,
  estadoPrevio: true,
  semestreId: true,
  responsableId: true,
  enviadaPorId: true,
  reclamadaEn: true,
  guardadaEn: true,
  venceEl: true,
  comun: true,
  participantes: { select: { dependenciaId: true } },
  redacciones: { where: { estado: 'pendiente' }, select: { id: true } },
  revisiones: {
    orderBy: { numero: 'desc' },
    take: 20,
    select: { paso: true, usuarioId: true, creadaEn: true },
  },
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>
type SemestreDeFila = PolicyAccion['semestre'] & { clave: string }

/** The acción under a paso: what policy needs, and what the paso goes on with. */
export type AccionEnPaso = PolicyAccion & { semestre: SemestreDeFila } & Pick<
    Fila,
    'id' | 'version' | 'revision' | 'titulo' | 'semestreId' | 'estadoPrevio' | 'guardadaEn'
  >

async function semestreDe(fila: Fila, { tx, now }: Contexto) {
  const semestre = await tx.semestre.findUniqueOrThrow({
    where: { id: fila.semestreId },
    select: {
      clave: true,
      estado: true,
      prorrogas: {
        where: { dependenciaId: fila.responsableId, hasta: { gte: dayToColumn(dayOf(now)) } },
        take: 1,
        select: { id: true },
      },
      ediciones: { where: { estado: 'cerrada' }, take: 1, select: { id: true } },
    },
  })
  return {
    semestre: {
      clave: semestre.clave,
      estado: semestre.estado,
      conProrroga: semestre.prorrogas.length > 0,
    } satisfies SemestreDeFila,
    enEdicionCerrada: semestre.ediciones.length > 0,
  }
}

/** Who rewrote the text since the last sending (revisiones come newest first). */
function editoresDe(fila: Fila): string[] {
  const lastSending = fila.revisiones.findIndex((revision) => revision.paso === 'enviar')
  const since = lastSending < 0 ? fila.revisiones : fila.revisiones.slice(0, lastSending)
  const ids = since
    .filter((revision) => revision.paso === 'corregir-redaccion')
    .flatMap((revision) => revision.usuarioId ?? [])
  return [...new Set(ids)]
}

function hechosDe(fila: Fila, now: Date): Omit<AccionEnPaso, 'semestre' | 'enEdicionCerrada'> {
  const devuelta = fila.revisiones.find((revision) => revision.paso === 'devolver')
  return {
    ...fila,
    participantes: fila.participantes.map((participante) => participante.dependenciaId),
    editores: editoresDe(fila),
    redaccionPendiente: fila.redacciones.length > 0,
    guardadaTrasDevolver: devuelta !== undefined && fila.guardadaEn > devuelta.creadaEn,
    vencida:
      fila.estado === 'devuelta' &&
      fila.venceEl !== null &&
      dayFromColumn(fila.venceEl) < dayOf(now),
  }
}

/** Everything policy decides on, for one acción; null when it does not exist. */
export async function findAccionEnPaso(
  accionId: string,
  contexto: Contexto,
): Promise<AccionEnPaso | null> {
  const fila = await contexto.tx.accion.findUnique({ where: { id: accionId }, select: SELECT })
  if (!fila) return null
  return { ...hechosDe(fila, contexto.now), ...(await semestreDe(fila, contexto)) }
}

/** Until the transaction ends the semestre cannot close between the look at it and the write. Pages only look. */
async function holdSemestre(accionId: string, { tx }: Contexto): Promise<void> {
  await tx.$queryRaw`
    select 1 from semestre
    where id = (select semestre_id from accion where id = ${accionId}::uuid) for share`
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
  await holdSemestre(accionId, contexto)
  const accion = await findAccionEnPaso(accionId, contexto)
  if (!accion || !isVisible(contexto.usuario, accion)) refuse('not_found')
  if (accion.version !== version) refuse('stale')
  if (!can(contexto.usuario, paso, accion)) refuse('forbidden')
  return accion
}

type Cierre = {
  /** Columns the paso writes beside estado, version and revision. */
  cambios?: Omit<Prisma.AccionUncheckedUpdateManyInput, 'estado' | 'version' | 'revision'>
  datos?: Partial<SucesoDeAccion['datos']>
  aviso?: { tipo: AvisoTipo; para: Destinatarios }
  /** The bitácora already tells it: one more save of the same sitting (docs/adr/0012). */
  callado?: boolean
}

/**
 * Ends the paso: the guarded update (only this version, only this estado), the frozen revision
 * where the table asks for one, the suceso and the aviso, all in the caller's transaction.
 * This is the only place of the application that writes `estado`. Throws `stale` for who loses a race.
 */
export async function terminarPaso(
  paso: Exclude<Paso, 'desechar'>,
  accion: AccionEnPaso,
  { cambios = {}, datos = {}, aviso, callado = false }: Cierre,
  { tx, usuario, now }: Contexto,
): Promise<{ id: string; folio: string | null; version: number; estado: Estado }> {
  const estado = estadoTras(paso, accion.estado, accion.estadoPrevio) as Estado
  const freezes = reglaDe(paso).freezes === true
  const { count } = await tx.accion.updateMany({
    where: { id: accion.id, version: accion.version, estado: accion.estado },
    data: {
      // Who writes anything else is not the autosave of the form that wrote before.
      ultimoEnvio: null,
      ...cambios,
      estado,
      version: { increment: 1 },
      ...(freezes && { revision: { increment: 1 } }),
    },
  })
  if (count !== 1) refuse('stale')

  const folio = typeof cambios.folio === 'string' ? cambios.folio : accion.folio
  const version = accion.version + 1
  if (freezes) {
    await congelarRevision(
      tx,
      { accionId: accion.id, numero: accion.revision + 1, paso },
      usuario.id,
      now,
    )
  }
  const { id: accionId, semestreId } = accion
  const hecho = { folio, version, de: accion.estado, a: estado, ...datos }
  const suceso = { tipo: `accion.${paso}` as const, accionId, semestreId, datos: hecho }
  if (!callado) await recordSuceso(tx, actorDe(paso, usuario, accion), suceso, now)
  if (aviso) {
    await enqueueAviso(
      tx,
      {
        ...aviso,
        accionId: accion.id,
        datos: { folio, titulo: accion.titulo, motivo: datos.motivo, vence: datos.vence },
      },
      usuario.id,
      now,
    )
  }
  return { id: accion.id, folio, version, estado }
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
