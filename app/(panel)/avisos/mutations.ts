'use server'

import { leerAvisos, leerSchema } from '@/lib/aviso/server/leer'
import { elegirEntrega, entregaSchema } from '@/lib/usuario/server/elegir-entrega'
import { fijarTelefono } from '@/lib/usuario/server/fijar-telefono'
import { telefonoSchema } from '@/lib/usuario/telefono'
import { mutation } from '@/lib/usuario/server/mutation'

export const leer = mutation(leerSchema, leerAvisos, { then: () => '/avisos' })
export const elegir = mutation(entregaSchema, elegirEntrega, { then: () => '/avisos?elegida=1' })
export const telefonear = mutation(telefonoSchema, fijarTelefono, {
  then: () => '/avisos?telefono=1',
})
