'use server'

import {
  aplicarAsignacionesSchema,
  asignacionSchema,
  quitarAsignacionSchema,
} from '@/lib/accion/asignacion-schema'
import { aplicarAsignaciones } from '@/lib/accion/server/aplicar-asignaciones'
import { ponerAsignacion } from '@/lib/accion/server/poner-asignacion'
import { quitarAsignacion } from '@/lib/accion/server/quitar-asignacion'
import { mutation } from '@/lib/usuario/server/mutation'

const pathOf = (semestre: string, hecho: string) =>
  `/revision/asignacion?${new URLSearchParams({ semestre, hecho })}`

export const poner = mutation(asignacionSchema, ponerAsignacion, {
  then: ({ semestre }) => pathOf(semestre, 'guardada'),
})
export const quitar = mutation(quitarAsignacionSchema, quitarAsignacion, {
  then: ({ semestre }) => pathOf(semestre, 'quitada'),
})
export const aplicar = mutation(aplicarAsignacionesSchema, aplicarAsignaciones, {
  then: ({ semestre, asignadas }) => pathOf(semestre, String(asignadas)),
})
