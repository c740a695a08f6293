'use server'

import { prorrogaSchema, prorrogaVistaSchema } from '@/lib/catalogo/prorroga'
import { otorgarProrroga } from '@/lib/catalogo/server/otorgar-prorroga'
import { retirarProrroga } from '@/lib/catalogo/server/retirar-prorroga'
import { envioDePaqueteSchema } from '@/lib/seguimiento/paquete'
import { enviarPaquete } from '@/lib/seguimiento/server/enviar-paquete'
import { mutation } from '@/lib/usuario/server/mutation'

type Lugar = { dependencia: string; semestre: string }
const lugar = ({ dependencia, semestre }: Lugar) =>
  `/seguimiento/${dependencia}?semestre=${semestre}`

const STALE = 'Alguien envió este paquete mientras usted lo veía. Vuelva a cargar la página.'

export const enviar = mutation(envioDePaqueteSchema, enviarPaquete, {
  then: ({ dependencia, semestre }) =>
    `/seguimiento/${dependencia}/paquete?semestre=${semestre}&enviado=1`,
  tellStale: async () => STALE,
})
export const otorgar = mutation(prorrogaSchema, otorgarProrroga, { then: lugar })
export const retirar = mutation(prorrogaVistaSchema, retirarProrroga, { then: lugar })
