'use server'

import { aceptarPropuesta } from '@/lib/catalogo/server/aceptar-propuesta'
import { entradaDecididaSchema } from '@/lib/catalogo/server/cambiar'
import { editarCatalogo } from '@/lib/catalogo/server/editar-catalogo'
import { fusionarCatalogo, fusionSchema } from '@/lib/catalogo/server/fusionar-catalogo'
import { mutation } from '@/lib/usuario/server/mutation'

/** One form, two buttons: which one says which command. */
export const decidir = mutation(
  entradaDecididaSchema,
  ({ intento, ...entrada }, contexto) =>
    intento === 'aceptar' ? aceptarPropuesta(entrada, contexto) : editarCatalogo(entrada, contexto),
  {
    then: (_, { intento, lista, id }) =>
      intento === 'aceptar'
        ? '/catalogos?hecho=aceptada'
        : `/catalogos/${lista}/${id}?hecho=corregida`,
  },
)

export const fusionar = mutation(fusionSchema, fusionarCatalogo, {
  then: ({ id, estado }, { lista }) =>
    estado === 'propuesta'
      ? '/catalogos?hecho=fusionada'
      : `/catalogos/${lista}/${id}?hecho=fusionada`,
})
