'use server'

import { plantillaSchema, plantillaVistaSchema } from '@/lib/aviso/plantilla-schema'
import { editarPlantilla } from '@/lib/aviso/server/editar-plantilla'
import { restaurarPlantilla } from '@/lib/aviso/server/restaurar-plantilla'
import { mutation } from '@/lib/usuario/server/mutation'

export const editar = mutation(plantillaSchema, editarPlantilla, {
  then: ({ tipo }) => `/administracion/plantillas/${tipo}?guardada=1`,
})
export const restaurar = mutation(plantillaVistaSchema, restaurarPlantilla, {
  then: ({ tipo }) => `/administracion/plantillas/${tipo}?restaurada=1`,
})
