'use server'

import { cancelarGeneracion, generacionSchema } from '@/lib/informe/server/cancelar-generacion'
import { generarInforme, generarSchema } from '@/lib/informe/server/generar'
import { reintentarGeneracion } from '@/lib/informe/server/reintentar-generacion'
import { mutation } from '@/lib/usuario/server/mutation'

const alInforme = ({ semestre }: { semestre: string }) => `/informes/${semestre}`

export const generar = mutation(generarSchema, generarInforme, { then: alInforme })
export const cancelar = mutation(generacionSchema, cancelarGeneracion, { then: alInforme })
export const reintentar = mutation(generacionSchema, reintentarGeneracion, { then: alInforme })
