import { refuse, refuseWith } from '@/lib/core/refusal'
import { getLexico } from '@/lib/correccion/server/lexico'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { impedimentoDe } from '../lote'
import { datosDeLoteSchema, type DatosDeLote } from '../lote-schema'
import { isVisible } from '../policy'
import { aprobarAccion } from './aprobar'
import { asignarAccion } from './asignar'
import { getContenido } from './contenido'
import { devolverAccion } from './devolver'
import { getHuellasAceptadas } from './hallazgos-de-accion'
import { findHechos } from './hechos'
import { hechosDeLoteSchema, revisaOtraSql, revisarParaLote } from './hechos-de-lote'
import type { Vista } from './paso'
import { recordarAccion } from './recordar'

export type ItemDeLote = { loteId: string; accionId: string }

const refuseBecause = (mensaje: string) => refuseWith({ campo: 'formulario', mensaje })

/** One act by its own command: the one a single acción is decided with. */
function ejecutar(datos: DatosDeLote, vista: Vista, contexto: Contexto): Promise<unknown> {
  switch (datos.acto) {
    case 'aprobar':
      return aprobarAccion(vista, contexto)
    case 'recordar':
      return recordarAccion(vista, contexto)
    case 'asignar': {
      const { coordinadorId } = datos
      return asignarAccion({ accionId: vista.accionId, coordinadorId }, contexto)
    }
    case 'devolver': {
      const { campo, motivo, observacion: texto, vence } = datos
      return devolverAccion(
        { ...vista, observaciones: [{ campo, motivo, texto }], vence },
        contexto,
      )
    }
  }
}

/** What the confirm page looked at, looked at again: the version, the policy, whose turn it is, the corrector. */
async function checkItem(
  { acto }: DatosDeLote,
  { accionId, version, conAdvertencias }: Vista & { conAdvertencias: boolean },
  contexto: Contexto,
): Promise<void> {
  const lectura = { schema: hechosDeLoteSchema, more: revisaOtraSql(contexto), hold: true }
  const accion = await findHechos(accionId, contexto, lectura)
  if (!accion || !isVisible(contexto.usuario, accion)) return refuse('not_found')
  if (accion.version !== version) refuse('stale')
  const impedimento = impedimentoDe(acto, accion, contexto.usuario)
  if (impedimento) refuseBecause(impedimento)
  if (acto !== 'aprobar') return
  const { tx } = contexto
  const contenido = await getContenido(tx, accionId)
  const { bloquean, advierten } = revisarParaLote(contenido, accion, {
    lexico: await getLexico(tx),
    aceptadas: await getHuellasAceptadas(tx, accionId),
  })
  const [hallazgo] = conAdvertencias ? bloquean : [...bloquean, ...advierten]
  if (hallazgo) refuseBecause(`El corrector señala: ${hallazgo.mensaje}`)
}

/**
 * Does to one acción of a lote what was asked, and marks it as done, in the caller's transaction: both or neither.
 * Done once: an acción that has its result already is `not_found`, as is a lote of somebody else.
 */
export async function decidirItem({ loteId, accionId }: ItemDeLote, contexto: Contexto) {
  const { tx, usuario } = contexto
  const { count } = await tx.loteItem.updateMany({
    where: { loteId, accionId, resultado: 'pendiente', lote: { usuarioId: usuario.id } },
    data: { resultado: 'hecha' },
  })
  if (count !== 1) refuse('not_found')
  const item = await tx.loteItem.findUniqueOrThrow({
    where: { loteId_accionId: { loteId, accionId } },
    select: {
      accionId: true,
      version: true,
      conAdvertencias: true,
      lote: { select: { datos: true } },
    },
  })
  const datos = datosDeLoteSchema.parse(item.lote.datos)
  await checkItem(datos, item, contexto)
  await ejecutar(datos, { accionId, version: item.version }, contexto)
}
