import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Reclasificacion } from '../schema'
import { iniciarPaso, terminarPaso } from './paso'

/** The coordinador moves the acción to another parte, eje or tipo; the enlace is told. */
export async function reclasificarAccion(
  { parte, eje, tipo, ...vista }: Reclasificacion,
  contexto: Contexto,
) {
  const accion = await iniciarPaso('reclasificar', vista, contexto)
  const { partes, programa } = await contexto.tx.semestre.findUniqueOrThrow({
    where: { id: accion.semestreId },
    select: {
      partes: { where: { numero: parte }, select: { id: true } },
      programa: { select: { ejes: { where: { numero: eje }, select: { id: true } } } },
    },
  })
  const [nuevaParte] = partes
  const [nuevoEje] = programa.ejes
  if (!nuevaParte) refuseWith({ campo: 'parte', mensaje: 'Elija la parte del informe.' })
  if (eje !== 0 && !nuevoEje) refuseWith({ campo: 'eje', mensaje: 'Elija el eje.' })
  const before = await contexto.tx.accion.findUniqueOrThrow({
    where: { id: accion.id },
    select: { parteId: true, ejeId: true },
  })
  const isOtra = before.parteId !== nuevaParte.id || before.ejeId !== (nuevoEje?.id ?? null)
  return terminarPaso(
    'reclasificar',
    accion,
    {
      cambios: {
        parteId: nuevaParte.id,
        ejeId: nuevoEje?.id ?? null,
        transversal: eje === 0,
        tipo,
        // A place given by hand is a place of the section it leaves.
        ...(isOtra && { ordenPosicion: null, ordenMotivo: null, ordenPorId: null, ordenEn: null }),
      },
      aviso: { tipo: 'accion-reclasificada', para: { enlacesDe: [accion.responsableId] } },
    },
    contexto,
  )
}
