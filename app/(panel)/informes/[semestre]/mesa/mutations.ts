'use server'

import { claveDeSeccion } from '@/lib/informe/mesa'
import { ordenSchema, volverSchema, type Movida } from '@/lib/informe/orden'
import { portadillaSchema, sinImagenSchema } from '@/lib/informe/portadilla-schema'
import { presentacionSchema } from '@/lib/informe/presentacion'
import { editarPortadilla as escribirPortadilla } from '@/lib/informe/server/editar-portadilla'
import { editarPresentacion as escribirPresentacion } from '@/lib/informe/server/editar-presentacion'
import { ordenarAccion } from '@/lib/informe/server/ordenar-accion'
import { quitarImagen as quitar } from '@/lib/informe/server/quitar-imagen'
import { volverAlOrden } from '@/lib/informe/server/volver-al-orden'
import { mutation } from '@/lib/usuario/server/mutation'

const lugarDe = ({ semestre, parte, eje, folio }: Movida, hecho: string) =>
  `/informes/${semestre}/mesa?seccion=${claveDeSeccion(parte, eje)}&${hecho}=${folio}#a-${folio}`

export const mover = mutation(ordenSchema, ordenarAccion, {
  then: (movida, { hacia }) => lugarDe(movida, `con=${hacia}&movida`),
})
export const volver = mutation(volverSchema, volverAlOrden, {
  then: (movida) => lugarDe(movida, 'movida'),
})

export const editarPresentacion = mutation(presentacionSchema, escribirPresentacion, {
  then: ({ semestre }) => `/informes/${semestre}/mesa/presentacion?guardada=1`,
})
const pagina = (hecho: string) => ({
  then: ({ semestre, clave }: { semestre: string; clave: string }) =>
    `/informes/${semestre}/mesa/portadillas/${clave}?${hecho}=1`,
})
export const editarPortadilla = mutation(portadillaSchema, escribirPortadilla, pagina('guardada'))
export const quitarImagen = mutation(sinImagenSchema, quitar, pagina('quitada'))
