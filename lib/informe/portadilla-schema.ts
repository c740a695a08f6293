import { z } from 'zod'
import { limpiarLinea, limpiarTexto, parrafosDe } from '@/lib/core/texto'

/** What surely fits in the page: the preview tells of what does not. */
export const TITULO_MAX = 80
export const TEXTO_MAX = 450
const PARRAFOS_MAX = 3
export const ALT_MAX = 300
export const CREDITO_MAX = 120

const corto = (max: number) => ({ error: `Abrévielo a ${max} caracteres o menos.` })
const linea = (max: number) =>
  z
    .string()
    .default('')
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, corto(max))

/** Which page, as it was seen: version 0 is one that nobody has made yet. */
const pagina = {
  semestre: z.string().max(10),
  clave: z.string().max(20),
  version: z.coerce.number().int().min(0),
}

const descripcion = { alt: linea(ALT_MAX), credito: linea(CREDITO_MAX) }

export const portadillaSchema = z.strictObject({
  ...pagina,
  ...descripcion,
  titulo: linea(TITULO_MAX),
  texto: z
    .string()
    .transform(limpiarTexto)
    .refine((texto) => texto.length <= TEXTO_MAX, corto(TEXTO_MAX))
    .refine((texto) => parrafosDe(texto).length <= PARRAFOS_MAX, {
      error: 'Escriba tres párrafos o menos.',
    }),
})
export type PortadillaInput = z.output<typeof portadillaSchema>

/** A picture that was received (`recibo`), to be put in a page. */
export const imagenDePortadillaSchema = z.strictObject({
  ...pagina,
  ...descripcion,
  recibo: z.string().max(5000),
})
export type ImagenDePortadilla = z.output<typeof imagenDePortadillaSchema>

export const sinImagenSchema = z.strictObject(pagina)
export type SinImagen = z.output<typeof sinImagenSchema>

export const SIN_ALT = 'Escriba qué muestra la imagen, para quien no puede verla.'

/** What a receipt of a picture for a page is for. */
export const lugarDeRecibo = (semestre: string, clave: string) => `portadilla:${semestre}:${clave}`
