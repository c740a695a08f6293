import type { AvisoTipo } from '@/lib/aviso/aviso'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { periodoDeSemestre } from '@/lib/core/fechas'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Envio } from '../envio'
import { pendientesDeArchivos } from '@/lib/evidencia/pendientes'
import { listArchivos } from '@/lib/evidencia/server/listar'
import { pendientesDe } from '../pendientes'
import { findAsignada, POR_ASIGNACION, recordAsignacion } from './asignacion'
import { getContenido } from './contenido'
import { nextFolio } from './folio'
import { lockAccion } from './hold'
import { getObservaciones } from './observaciones'
import { iniciarPaso, terminarPaso } from './paso'
import { leerRespaldo } from './respaldo'

/**
 * Sends the acción to the Gabinete: complete, backed by the titular where the responsable wants it, with its folio
 * (given at the first sending and kept for ever), frozen as a revision. Sending again attests that the observaciones
 * of the last return were read, and closes those that nobody attended. Who sends gets an acuse. When somebody is to
 * review it, by asignación, they alone are told that it came.
 */
export async function enviarAccion(envio: Envio, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('enviar', envio, contexto)
  if (!(await lockAccion(tx, accion.id))) refuse('stale')
  const contenido = await getContenido(tx, accion.id)
  const missing = [
    ...pendientesDe(contenido, periodoDeSemestre(accion.semestre.clave)),
    ...pendientesDeArchivos(await listArchivos(tx, accion.id)),
  ]
  if (missing.length > 0) refuseWith(...missing)

  const { dado, issues } = await leerRespaldo(tx, accion.responsableId, envio)
  const { observaciones } = await getObservaciones(tx, accion.id)
  const vigentes = observaciones.filter(({ isVigente }) => isVigente)
  if (vigentes.length > 0 && !envio.enterado) issues.push(sinLeer(vigentes.length))
  if (issues.length > 0) refuseWith(...issues)

  const { count: leidas } = await tx.observacion.updateMany({
    where: { accionId: accion.id, resueltaEn: null },
    data: { resueltaEn: now, resueltaPorId: usuario.id },
  })
  const folio = accion.folio ? {} : await nextFolio(tx, accion.semestreId, accion.semestre.clave)
  const asignada = await findAsignada(accion.id, contexto)
  const sent = await terminarPaso(
    'enviar',
    accion,
    {
      cambios: {
        ...folio,
        ...dado,
        enviadaPorId: usuario.id,
        enviadaEn: now,
        asignadaAId: asignada?.id ?? null,
        venceEl: null,
        reclamadaPorId: null,
        reclamadaHasta: null,
      },
      datos: {
        revision: accion.revision + 1,
        ...(dado.vistoBueno && { vistoBueno: true }),
        ...(dado.oficio && { oficio: dado.oficio }),
        ...(vigentes.length > 0 && { atendidas: vigentes.length - leidas, leidas }),
      },
      aviso: {
        tipo: 'accion-enviada',
        para: asignada ? { personas: [asignada.id] } : 'coordinadores',
      },
    },
    contexto,
  )
  if (asignada?.isNueva) {
    await recordAsignacion({ ...accion, ...sent }, asignada, POR_ASIGNACION, contexto)
  }
  await leerDevoluciones(accion.id, contexto)
  await acusar(sent, contenido.titulo, contexto)
  return sent
}

const sinLeer = (cuantas: number) => ({
  campo: 'enterado',
  mensaje: `Haga constar que leyó ${cuantas === 1 ? 'la observación' : `las ${contar(cuantas, 'observación', 'observaciones')}`} del Gabinete.`,
})

const DE_DEVUELTA = [
  'accion-devuelta',
  'recordatorio-devuelta',
  'recordatorio-devuelta-vencida',
] satisfies AvisoTipo[]

/** What was returned is attended: nobody need be told of it any more. */
async function leerDevoluciones(accionId: string, { tx, now }: Contexto): Promise<void> {
  await tx.aviso.updateMany({
    where: { accionId, tipo: { in: DE_DEVUELTA }, leidoEn: null },
    data: { leidoEn: now },
  })
}

/** The receipt by e-mail, for who sent it. */
async function acusar(
  { id: accionId, folio }: { id: string; folio: string | null },
  titulo: string,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const datos = { folio, titulo, cuando: printInstant(now) }
  const para = { usuario: usuario.id }
  await enqueueAviso(tx, { tipo: 'accion-acuse', datos, accionId, para }, usuario.id, now)
}
