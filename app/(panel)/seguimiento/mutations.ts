'use server'

import { envioDePaqueteSchema } from '@/lib/seguimiento/paquete'
import { enviarPaquete } from '@/lib/seguimiento/server/enviar-paquete'
import { mutation } from '@/lib/usuario/server/mutation'

const STALE = 'Alguien envió este paquete mientras usted lo veía. Vuelva a cargar la página.'

export const enviar = mutation(envioDePaqueteSchema, enviarPaquete, {
  then: ({ dependencia, semestre }) =>
    `/seguimiento/${dependencia}/paquete?semestre=${semestre}&enviado=1`,
  tellStale: async () => STALE,
})
