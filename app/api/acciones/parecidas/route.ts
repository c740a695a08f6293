import { conFrase } from '@/lib/accion/parecida'
import { PARECIDAS_CUERPO_MAX, parecidasSchema } from '@/lib/accion/parecida-schema'
import { listParecidas } from '@/lib/accion/server/list-parecidas'
import { mutation } from '@/lib/usuario/server/mutation'
import { contestar } from '../contestar'

const buscar = mutation(parecidasSchema, listParecidas, {
  show: (parecidas) => parecidas.map(conFrase),
})

/** Which acciones are alike to the one being typed. Reads only; a POST, because what is typed is in no address. */
export const POST = (request: Request) => contestar(request, buscar, PARECIDAS_CUERPO_MAX)
