'use server'

import { conformeSchema } from '@/lib/accion/conforme-schema'
import { notaSchema } from '@/lib/accion/nota-schema'
import {
  respuestaEditadaSchema,
  respuestaNuevaSchema,
  respuestaVistaSchema,
} from '@/lib/accion/respuesta-schema'
import { agregarRespuesta } from '@/lib/accion/server/agregar-respuesta'
import { anotarAccion } from '@/lib/accion/server/anotar'
import { borrarRespuesta } from '@/lib/accion/server/borrar-respuesta'
import { dejarPendiente } from '@/lib/accion/server/dejar-pendiente'
import { editarRespuesta } from '@/lib/accion/server/editar-respuesta'
import { resolverObservacion } from '@/lib/accion/server/resolver-observacion'
import { mutation } from '@/lib/usuario/server/mutation'

/** One button that changes its name: which one was pressed says which command. */
export const marcarObservacion = mutation(
  conformeSchema,
  ({ intento, ...observacion }, contexto) =>
    intento === 'resolver'
      ? resolverObservacion(observacion, contexto)
      : dejarPendiente(observacion, contexto),
  { tellStale: async () => 'Otra persona se ocupó de esta observación. Vea cómo quedó.' },
)

export const anotar = mutation(notaSchema, anotarAccion, { done: 'La nota se agregó.' })

const quedo = (hecho: string) => ({ then: () => `/revision/respuestas?respuesta=${hecho}` })
const otra = {
  tellStale: async () =>
    'Otra persona cambió esta respuesta. Vuelva a abrir la página para ver cómo quedó.',
}
export const agregar = mutation(respuestaNuevaSchema, agregarRespuesta, quedo('agregada'))
export const editar = mutation(respuestaEditadaSchema, editarRespuesta, {
  ...quedo('editada'),
  ...otra,
})
export const borrar = mutation(respuestaVistaSchema, borrarRespuesta, {
  ...quedo('borrada'),
  ...otra,
})
