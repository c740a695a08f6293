'use server'

import { filtroSchema, quitarFiltroSchema } from '@/lib/accion/filtro-guardado'
import { guardarFiltro } from '@/lib/accion/server/guardar-filtro'
import { quitarFiltro } from '@/lib/accion/server/quitar-filtro'
import { mutation } from '@/lib/usuario/server/mutation'

export const guardar = mutation(filtroSchema, guardarFiltro, {
  then: ({ consulta }) => `/revision${consulta}`,
})
export const quitar = mutation(quitarFiltroSchema, quitarFiltro, {
  then: (_, { consulta }) => `/revision${consulta}`,
})
