'use server'

import { enviarRecordatorios } from '@/lib/accion/server/enviar-recordatorios'
import { salidaVistaSchema } from '@/lib/aviso/salida'
import { reintentarAviso, reintentarSchema } from '@/lib/aviso/server/reintentar'
import { mutation } from '@/lib/usuario/server/mutation'

export const enviar = mutation(salidaVistaSchema, enviarRecordatorios, {
  then: ({ personas }) => `/seguimiento/salida?ver=mensajes&enviados=${personas}`,
})
export const reintentar = mutation(reintentarSchema, reintentarAviso, {
  then: () => '/seguimiento/salida?ver=mensajes&reintentado=1',
})
