'use server'

import { aprobacionSchema, aprobarErrata } from '@/lib/informe/server/aprobar-errata'
import { cancelarGeneracion, generacionSchema } from '@/lib/informe/server/cancelar-generacion'
import { confirmacionSchema, confirmarCierre } from '@/lib/informe/server/confirmar-cierre'
import { generarInforme, generarSchema } from '@/lib/informe/server/generar'
import { archivosSchema, pedirArchivos } from '@/lib/informe/server/pedir-archivos'
import { cierreSchema, proponerCierre } from '@/lib/informe/server/proponer-cierre'
import { errataSchema, proponerErrata } from '@/lib/informe/server/proponer-errata'
import { rechazarErrata, rechazoSchema } from '@/lib/informe/server/rechazar-errata'
import { reintentarGeneracion } from '@/lib/informe/server/reintentar-generacion'
import { retirarPropuesta } from '@/lib/informe/server/retirar-propuesta'
import { mutation } from '@/lib/usuario/server/mutation'

const alInforme = ({ semestre }: { semestre: string }) => `/informes/${semestre}`

export const generar = mutation(generarSchema, generarInforme, { then: alInforme })
export const cancelar = mutation(generacionSchema, cancelarGeneracion, { then: alInforme })
export const reintentar = mutation(generacionSchema, reintentarGeneracion, { then: alInforme })
/** All the texts of a semestre are read again while nobody can change them. */
const deTodo = { then: alInforme, timeout: 60_000 }

export const proponer = mutation(cierreSchema, proponerCierre, deTodo)
export const confirmar = mutation(confirmacionSchema, confirmarCierre, deTodo)
export const retirar = mutation(cierreSchema, retirarPropuesta, { then: alInforme })
export const pedirDeNuevo = mutation(archivosSchema, pedirArchivos, { then: alInforme })

const toErratas = (hecho: string) => ({
  then: ({ semestre }: { semestre: string }) => `/informes/${semestre}/erratas?${hecho}=1`,
})

export const proponerUna = mutation(errataSchema, proponerErrata, toErratas('propuesta'))
export const aprobar = mutation(aprobacionSchema, aprobarErrata, toErratas('aprobada'))
export const rechazar = mutation(rechazoSchema, rechazarErrata, toErratas('rechazada'))
