import { periodoDeSemestre } from '@/lib/core/fechas'
import { refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { pendientesDeArchivos } from '@/lib/evidencia/pendientes'
import { listArchivos } from '@/lib/evidencia/server/listar'
import { pendientesDe } from '../pendientes'
import { getContenido } from './contenido'
import { iniciarPaso, terminarPaso, type AccionEnPaso, type Vista } from './paso'

/**
 * Sends the acción to the Gabinete: complete, with its folio (given at the first sending and kept
 * for ever), frozen as a revision. Sending again closes the observaciones it answers.
 */
export async function enviarAccion(vista: Vista, contexto: Contexto) {
  const accion = await iniciarPaso('enviar', vista, contexto)
  const contenido = await getContenido(contexto.tx, accion.id)
  const missing = [
    ...pendientesDe(contenido, periodoDeSemestre(accion.semestre.clave)),
    ...pendientesDeArchivos(await listArchivos(contexto.tx, accion.id)),
  ]
  if (missing.length > 0) refuseWith(...missing)

  const { tx, usuario, now } = contexto
  await tx.observacion.updateMany({
    where: { accionId: accion.id, resueltaEn: null },
    data: { resueltaEn: now, resueltaPorId: usuario.id },
  })
  const folio = accion.folio ? {} : await nextFolio(tx, accion)
  return terminarPaso(
    'enviar',
    accion,
    {
      cambios: {
        ...folio,
        enviadaPorId: usuario.id,
        enviadaEn: now,
        venceEl: null,
        reclamadaPorId: null,
        reclamadaHasta: null,
      },
      aviso: { tipo: 'accion-enviada', para: 'coordinadores' },
    },
    contexto,
  )
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
