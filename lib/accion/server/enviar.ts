import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { printInstant } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { periodoDeSemestre } from '@/lib/core/fechas'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Envio } from '../envio'
import { pendientesDeArchivos } from '@/lib/evidencia/pendientes'
import { listArchivos } from '@/lib/evidencia/server/listar'
import { pendientesDe } from '../pendientes'
import { getContenido } from './contenido'
import { lockAccion } from './hold'
import { getObservaciones } from './observaciones'
import { iniciarPaso, terminarPaso, type AccionEnPaso } from './paso'
import { leerRespaldo } from './respaldo'

/**
 * Sends the acción to the Gabinete: complete, backed by the titular where the responsable wants it, with its folio
 * (given at the first sending and kept for ever), frozen as a revision. Sending again attests that the observaciones
 * of the last return were read, and closes those that nobody attended. Who sends gets an acuse.
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
  const folio = accion.folio ? {} : await nextFolio(tx, accion)
  const sent = await terminarPaso(
    'enviar',
    accion,
    {
      cambios: {
        ...folio,
        ...dado,
        enviadaPorId: usuario.id,
        enviadaEn: now,
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
      aviso: { tipo: 'accion-enviada', para: 'coordinadores' },
    },
    contexto,
  )
  await leerDevoluciones(accion.id, contexto)
  await acusar(sent, contenido.titulo, contexto)
  return sent
}

const sinLeer = (cuantas: number) => ({
  campo: 'enterado',
  mensaje: `Haga constar que leyó ${cuantas === 1 ? 'la observación' : `las ${contar(cuantas, 'observación', 'observaciones')}`} del Gabinete.`,
})

/** What was returned is attended: nobody need be told of it any more. */
async function leerDevoluciones(accionId: string, { tx, now }: Contexto): Promise<void> {
  await tx.aviso.updateMany({
    where: { accionId, tipo: 'accion-devuelta', leidoEn: null },
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

/** The next running number of the semestre; its row stays locked until the transaction ends. */
async function nextFolio(tx: Tx, { semestreId, semestre }: AccionEnPaso) {
  const { ultimo } = await tx.foliador.update({
    where: { semestreId },
    data: { ultimo: { increment: 1 } },
    select: { ultimo: true },
  })
  return { numero: ultimo, folio: `${semestre.clave}-${String(ultimo).padStart(4, '0')}` }
}
