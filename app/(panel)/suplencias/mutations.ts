'use server'

import { mutation } from '@/lib/usuario/server/mutation'
import { nombrarSuplente } from '@/lib/usuario/server/nombrar-suplente'
import { terminarSuplencia } from '@/lib/usuario/server/terminar-suplencia'
import { finDeSuplenciaSchema, suplenciaSchema } from '@/lib/usuario/suplencia'

export const nombrar = mutation(suplenciaSchema, nombrarSuplente, {
  then: () => '/suplencias?hecho=nombrada',
})
export const terminar = mutation(finDeSuplenciaSchema, terminarSuplencia, {
  then: () => '/suplencias?hecho=terminada',
})
