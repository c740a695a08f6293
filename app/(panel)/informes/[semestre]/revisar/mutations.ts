'use server'

import { aceptacionVistaSchema } from '@/lib/accion/aceptacion-schema'
import { retirarAceptacion } from '@/lib/accion/server/retirar-aceptacion'
import { aceptacionesSchema } from '@/lib/informe/aceptacion-schema'
import { aceptarHallazgos } from '@/lib/informe/server/aceptar-hallazgos'
import { mutation } from '@/lib/usuario/server/mutation'

export const aceptar = mutation(aceptacionesSchema, aceptarHallazgos, {
  then: ({ semestre, cuantos }) => `/informes/${semestre}/revisar?aceptados=${cuantos}`,
  // All the texts of the semestre may have to be read.
  timeout: 60_000,
  tellStale: async () =>
    'Alguno ya no se señala, porque el texto cambió, o alguien lo aceptó antes. No se aceptó ninguno: vuelva a la lista.',
})

export const retirar = mutation(aceptacionVistaSchema, retirarAceptacion, {
  then: ({ folio }) => `/informes/${folio?.slice(0, 6)}/revisar?ver=aceptados&retirada=1`,
  tellStale: async () => 'Ya no estaba aceptado: alguien lo retiró antes.',
})
