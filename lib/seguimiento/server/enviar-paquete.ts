import { nombreCorto } from '@/lib/accion/labels'
import { contarPaquete } from '@/lib/aviso/paquete'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import { printDay } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { contarObservaciones, cuentasDe, type EnvioDePaqueteInput, type Paquete } from '../paquete'
import { canSeguimiento } from '../policy'
import { enlacesDe, findUltimoEnvio, readPaquete } from './get-paquete'

/** What the message tells of it. */
function enAviso({ dependencia, semestre, acciones }: Paquete) {
  return {
    dependencia: nombreCorto(dependencia),
    clave: dependencia.clave,
    semestre,
    acciones: acciones.map(({ folio, titulo, vence, observaciones }) => ({
      folio,
      titulo,
      observaciones: observaciones.length,
      vence: vence && printDay(vence),
    })),
  }
}

/**
 * Sends the enlaces of a dependencia all that it still owes in a semestre, as one aviso. The same request twice is one
 * sending; `stale` when somebody sent it since it was shown. Refuses `forbidden`, `not_found`, and with words
 * when nothing is owed or nobody would be told.
 */
export async function enviarPaquete(
  { dependencia: clave, semestre, visto }: EnvioDePaqueteInput,
  { tx, usuario, now }: Contexto,
): Promise<{ dependencia: string; semestre: string }> {
  if (!canSeguimiento(usuario, 'enviar-paquete')) refuse('forbidden')
  const found = await tx.dependencia.findUnique({ where: { clave }, select: { id: true } })
  if (!found) return refuse('not_found')
  await lockDependencia(tx, found.id)
  const read = await readPaquete(tx, clave, semestre)
  if (!read) return refuse('not_found')
  const { paquete, dependenciaId, semestreId } = read
  const done = { dependencia: clave, semestre }
  const ultimo = await findUltimoEnvio(tx, { clave, semestreId })
  if ((ultimo?.en ?? '') !== visto) {
    const isRepetida = ultimo?.usuarioId === usuario.id && ultimo.anterior === visto
    return isRepetida ? done : refuse('stale')
  }
  if (contarObservaciones(paquete) === 0) {
    refuseWith({ campo: 'dependencia', mensaje: 'No tiene observaciones por atender.' })
  }
  const where = { ...enlacesDe(dependenciaId, now), NOT: { id: usuario.id } }
  const personas = await tx.usuario.count({ where })
  if (personas === 0) {
    const mensaje = 'No tiene enlace a quien avisar: pida a la administración que nombre uno.'
    refuseWith({ campo: 'dependencia', mensaje })
  }
  const detalle =
    `${nombreCorto(paquete.dependencia)}: ${contarPaquete(cuentasDe(paquete))}, ` +
    `a ${contar(personas, 'persona', 'personas')}`
  const folios = paquete.acciones.map(({ folio }) => folio)
  const datos = { dependencia: clave, folios, anterior: visto, detalle }
  await recordSuceso(tx, usuario, { tipo: 'dependencia.paquete', semestreId, datos }, now)
  await enqueueAviso(
    tx,
    {
      tipo: 'paquete-observaciones',
      datos: { folio: null, titulo: '', paquete: enAviso(paquete) },
      accionId: null,
      para: { enlacesDe: [dependenciaId] },
    },
    usuario.id,
    now,
  )
  return done
}
