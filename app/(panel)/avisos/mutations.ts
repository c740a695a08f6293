'use server'

import { leerAvisos, leerSchema } from '@/lib/aviso/server/leer'
import { elegirEntrega, entregaSchema } from '@/lib/usuario/server/elegir-entrega'
import { mutation } from '@/lib/usuario/server/mutation'

export const leer = mutation(leerSchema, leerAvisos, { then: () => '/avisos' })
export const elegir = mutation(entregaSchema, elegirEntrega, { then: () => '/avisos?elegida=1' })
