'use server'

import { aprobacionSchema, aprobarErrata } from '@/lib/informe/server/aprobar-errata'
import { confirmacionSchema, confirmarCierre } from '@/lib/informe/server/confirmar-cierre'
import { generarInforme, generarSchema } from '@/lib/informe/server/generar'
import { archivosSchema, pedirArchivos } from '@/lib/informe/server/pedir-archivos'
import { cierreSchema, proponerCierre } from '@/lib/informe/server/proponer-cierre'
import { errataSchema, proponerErrata } from '@/lib/informe/server/proponer-errata'
import { rechazarErrata, rechazoSchema } from '@/lib/informe/server/rechazar-errata'
import { retirarPropuesta } from '@/lib/informe/server/retirar-propuesta'
import { mutation } from '@/lib/usuario/server/mutation'

const toInforme = { then: ({ semestre }: { semestre: string }) => `/informes/${semestre}` }

export const generar = mutation(generarSchema, generarInforme, {
  then: ({ semestre }) => `/informes/${semestre}`,
})

export const proponer = mutation(cierreSchema, proponerCierre, toInforme)
export const retirar = mutation(cierreSchema, retirarPropuesta, toInforme)
export const confirmar = mutation(confirmacionSchema, confirmarCierre, toInforme)
export const pedirDeNuevo = mutation(archivosSchema, pedirArchivos, toInforme)

const toErratas = (hecho: string) => ({
  then: ({ semestre }: { semestre: string }) => `/informes/${semestre}/erratas?${hecho}=1`,
})

export const proponerUna = mutation(errataSchema, proponerErrata, toErratas('propuesta'))
export const aprobar = mutation(aprobacionSchema, aprobarErrata, toErratas('aprobada'))
export const rechazar = mutation(rechazoSchema, rechazarErrata, toErratas('rechazada'))
