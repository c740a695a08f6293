'use server'

import { generarInforme, generarSchema } from '@/lib/informe/server/generar'
import { mutation } from '@/lib/usuario/server/mutation'

export const generar = mutation(generarSchema, generarInforme, {
  then: ({ semestre }) => `/informes/${semestre}`,
})
