import { autoguardadoSchema } from '@/lib/accion/autoguardado'
import { autoguardarAccion } from '@/lib/accion/server/autoguardar'
import { getOtraVersion } from '@/lib/accion/server/otra-version'
import { mutation } from '@/lib/usuario/server/mutation'
import { contestar } from '../contestar'

const autoguardar = mutation(autoguardadoSchema, autoguardarAccion, {
  show: (guardado) => guardado,
  onStale: getOtraVersion,
})

/** A route and not a server function: see docs/adr/0012. */
export const POST = (request: Request) => contestar(request, autoguardar)
