import { parrafosDe } from '@/lib/core/texto'
import { cleanLine, cleanParagraphs } from './clean'
import type { Imagen, Imagenes, MaterialPortadilla } from './imagen'
import { roman } from './roman'

/** A picture as a page sets it. */
export type DocumentImagen = {
  clave: string
  formato: 'jpg' | 'png'
  alt: string
  credito: string
  /** Width over height. */
  proporcion: number
}

export type DocumentPortadilla = {
  titulo: string
  /** Paragraphs. */
  texto: string[]
  imagen: DocumentImagen | null
}

export function toImagen({ clave, mime, ancho, alto, alt, credito }: Imagen): DocumentImagen {
  const formato = mime === 'image/png' ? 'png' : 'jpg'
  const proporcion = ancho / alto
  return { clave, formato, alt: cleanLine(alt), credito: cleanLine(credito), proporcion }
}

/** Clean, in code point order of their claves; what is empty is not there. */
export function toPortadillas(
  portadillas: Record<string, MaterialPortadilla>,
): Record<string, DocumentPortadilla> {
  const made = Object.entries(portadillas).map(([clave, { titulo, texto, imagen }]) => {
    const page = {
      titulo: cleanLine(titulo),
      texto: cleanParagraphs(parrafosDe(texto)),
      imagen: imagen && toImagen(imagen),
    }
    return [clave, page] as const
  })
  return Object.fromEntries(
    made
      .filter(([, { titulo, texto, imagen }]) => titulo !== '' || texto.length > 0 || imagen)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

type ConImagenes = {
  institucion: { logo: DocumentImagen | null }
  portadillas: Record<string, DocumentPortadilla>
}

/** The same without the pictures whose bytes are missing: their pages are printed as without one. */
export function sinFaltantes<T extends ConImagenes>(document: T, imagenes: Imagenes): T {
  const there = (imagen: DocumentImagen | null) =>
    imagen && imagenes.has(imagen.clave) ? imagen : null
  const { institucion, portadillas } = document
  return {
    ...document,
    institucion: { ...institucion, logo: there(institucion.logo) },
    portadillas: Object.fromEntries(
      Object.entries(portadillas).map(([clave, page]) => [
        clave,
        { ...page, imagen: there(page.imagen) },
      ]),
    ),
  }
}

/** Which page of the book a clave is of. */
export type LugarDePortadilla =
  | { tipo: 'portada' }
  | { tipo: 'parte'; parte: number }
  | { tipo: 'eje'; parte: number; eje: number }

/** `portada`, `parte-1`, `eje-1-2`; null for anything else. */
export function leerPortadilla(clave: string): LugarDePortadilla | null {
  if (clave === 'portada') return { tipo: 'portada' }
  const [, tipo, parte, eje] = /^(parte|eje)-(\d{1,2})(?:-(\d{1,2}))?$/.exec(clave) ?? []
  if (tipo === 'parte' && eje === undefined) return { tipo, parte: Number(parte) }
  if (tipo === 'eje' && eje !== undefined) return { tipo, parte: Number(parte), eje: Number(eje) }
  return null
}

/** «Portada», «Portadilla de la parte I», «Portadilla del eje 2, parte I». */
export function nombreDePortadilla(clave: string): string {
  const lugar = leerPortadilla(clave)
  if (!lugar) return clave
  if (lugar.tipo === 'portada') return 'Portada'
  const parte = roman(lugar.parte)
  if (lugar.tipo === 'parte') return `Portadilla de la parte ${parte}`
  return lugar.eje === 0
    ? `Portadilla de las acciones transversales, parte ${parte}`
    : `Portadilla del eje ${lugar.eje}, parte ${parte}`
}
