'use server'

import { aceptarCorreccion } from '@/lib/informe/server/aceptar-correccion'
import { aplicarCorreccion } from '@/lib/informe/server/aplicar-correccion'
import { decidirCambio, decisionSchema } from '@/lib/informe/server/decidir-cambio'
import { decidirTodos, todosSchema } from '@/lib/informe/server/decidir-todos'
import { descartarCorreccion } from '@/lib/informe/server/descartar-correccion'
import { correccionSchema } from '@/lib/informe/server/tomar-correccion'
import { mutation } from '@/lib/usuario/server/mutation'

type Done = { id: string; semestre: string }

const pathOf = ({ id, semestre }: Done) => `/informes/${semestre}/correcciones/${id}`
const backWith = (hecho: string) => (done: Done) => `${pathOf(done)}?hecho=${hecho}`

export const decidir = mutation(decisionSchema, decidirCambio, {
  then: (done, { itemId }) => `${pathOf(done)}#cambio-${itemId}`,
})
export const decidirLosDemas = mutation(todosSchema, decidirTodos, { then: backWith('decidida') })
export const aceptar = mutation(correccionSchema, aceptarCorreccion, { then: backWith('aceptada') })
export const aplicar = mutation(correccionSchema, aplicarCorreccion, {
  then: backWith('aplicada'),
  // All or none, and there may be hundreds.
  timeout: 60_000,
})
export const descartar = mutation(correccionSchema, descartarCorreccion, {
  then: backWith('descartada'),
})
