import { RedaccionPropuesta } from '@/components/accion/redaccion-propuesta'
import { getRedaccion } from '@/lib/accion/server/get-redaccion'
import type { AccionVista } from '@/lib/accion/vista'
import { responderRedaccion } from '../mutations'

/** For who may answer it: the redacción that the Gabinete proposes. */
export async function RedaccionPorResponder({ accion }: { accion: AccionVista }) {
  if (!accion.pasos.includes('responder-redaccion')) return null
  const redaccion = await getRedaccion(accion.id)
  if (redaccion?.estado !== 'pendiente') return null
  return (
    <RedaccionPropuesta
      redaccion={redaccion}
      vista={{ accionId: accion.id, version: accion.version }}
      responder={responderRedaccion}
    />
  )
}
