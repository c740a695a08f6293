import { sinAcentos } from '@/lib/core/texto'
import { claveDeNombre } from '@/lib/correccion/nombres'
import { indexarNombres, nombresDichos } from '@/lib/correccion/nombres-del-catalogo'
import type { NombreConocido } from '@/lib/correccion/regla-de-semestre'
import { palabrasDe } from '@/lib/correccion/texto-libre'

/** Finds in a text the entries of one catalogue, in the order in which they are said; each once. */
export type Buscador = (texto: string) => string[]

/** A sigla or a name of one word is found as a word, with a capital. */
const isPalabra = (nombre: string) => nombre.length > 2 && !/\s/.test(nombre)

/**
 * By name, alias or siglas; grammar, accents and capitals apart. What it gives are the names of the catalogue.
 */
export function buscadorDe(entradas: readonly NombreConocido[]): Buscador {
  const index = indexarNombres(entradas)
  const porClave = new Map<string, string>()
  const porPalabra = new Map<string, string>()
  for (const { nombre, siglas, alias } of entradas) {
    for (const one of [nombre, siglas, ...alias]) {
      const clave = claveDeNombre(one)
      if (!porClave.has(clave)) porClave.set(clave, nombre)
    }
    for (const one of [nombre, siglas, ...alias].filter(isPalabra)) {
      const clave = sinAcentos(one)
      if (!porPalabra.has(clave)) porPalabra.set(clave, nombre)
    }
  }
  return (texto) => {
    const largos = nombresDichos(texto, index).map(({ nombre, posicion }) => ({
      nombre: porClave.get(claveDeNombre(nombre)) ?? nombre,
      posicion,
    }))
    const cortos = palabrasDe(texto).flatMap(({ texto: palabra, inicio }) => {
      const nombre = /^\p{Lu}/u.test(palabra) ? porPalabra.get(sinAcentos(palabra)) : undefined
      return nombre === undefined ? [] : [{ nombre, posicion: inicio }]
    })
    const all = [...largos, ...cortos].sort((a, b) => a.posicion - b.posicion)
    return [...new Set(all.map(({ nombre }) => nombre))]
  }
}
