'use server'

import { aceptarPropuesta } from '@/lib/catalogo/server/aceptar-propuesta'
import { admitirPalabra } from '@/lib/catalogo/server/admitir-palabra'
import { cambiarPalabra } from '@/lib/catalogo/server/cambiar-palabra'
import { entradaDecididaSchema } from '@/lib/catalogo/server/cambiar'
import { editarCatalogo } from '@/lib/catalogo/server/editar-catalogo'
import { fusionarCatalogo, fusionSchema } from '@/lib/catalogo/server/fusionar-catalogo'
import { guardarPais as escribirPais } from '@/lib/catalogo/server/guardar-pais'
import { guardarPersona as escribirPersona } from '@/lib/catalogo/server/guardar-persona'
import { guardarSigla as escribirSigla } from '@/lib/catalogo/server/guardar-sigla'
import { quitarPalabra as borrarPalabra } from '@/lib/catalogo/server/quitar-palabra'
import { quitarPersona as borrarPersona } from '@/lib/catalogo/server/quitar-persona'
import { quitarSigla as borrarSigla } from '@/lib/catalogo/server/quitar-sigla'
import {
  palabraCambiadaSchema,
  palabraSchema,
  paisSchema,
  personaSchema,
  siglaSchema,
  vozVistaSchema,
} from '@/lib/catalogo/vocabulario'
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

const guardada = (lista: string) => ({
  then: (_: void, { visto }: { visto: string }) =>
    `/catalogos/${lista}?hecho=${visto === '' ? 'agregada' : 'corregida'}`,
})
const quitada = (lista: string) => ({
  // To the part of the list it was taken from: whoever takes one away mostly looks at the next.
  then: ({ nombre }: { nombre: string }, { q, pagina }: { q?: string; pagina?: string }) =>
    `/catalogos/${lista}?${new URLSearchParams({ ...(q && { q }), ...(pagina && { pagina }), hecho: 'quitada', voz: nombre })}`,
})

export const guardarPais = mutation(paisSchema, escribirPais, guardada('paises'))
export const guardarSigla = mutation(siglaSchema, escribirSigla, guardada('siglas'))
export const quitarSigla = mutation(vozVistaSchema, borrarSigla, quitada('siglas'))
export const guardarPersona = mutation(personaSchema, escribirPersona, guardada('personas'))
export const quitarPersona = mutation(vozVistaSchema, borrarPersona, quitada('personas'))
export const admitir = mutation(palabraSchema, admitirPalabra, {
  then: ({ isNueva }) => `/catalogos/palabras?hecho=${isNueva ? 'admitida' : 'ya'}`,
})
export const corregirPalabra = mutation(palabraCambiadaSchema, cambiarPalabra, {
  then: () => '/catalogos/palabras?hecho=corregida',
})
export const quitarPalabra = mutation(vozVistaSchema, borrarPalabra, quitada('palabras'))
