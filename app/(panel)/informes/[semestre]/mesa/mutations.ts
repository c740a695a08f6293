'use server'

import { claveDeSeccion } from '@/lib/informe/mesa'
import { ordenSchema, volverSchema, type Movida } from '@/lib/informe/orden'
import { ordenarAccion } from '@/lib/informe/server/ordenar-accion'
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
