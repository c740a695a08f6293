import type { Cambio } from './errata'
import type { Imagen } from './imagen'
import type { Material } from './material'
import type { AceptadoEnInforme } from './revision'

/** With what a book was made: other versions may set other bytes from the same data. */
export type Versiones = {
  /** Of this program. */
  programa: string
  /** SHA-256 over the templates, with how pictures are made fit for print; and over the fonts. */
  plantilla: string
  fuentes: string
  /** Of the typesetter's package, of Node and of its tables of languages. */
  compositor: string
  node: string
  icu: string
  /** Of what makes pictures fit for print and draws the figures: «sharp 1.2.3, libvips 4.5.6». */
  imagenes: string
}

/** All that an edición is made from, frozen when it is closed. */
export type Instantanea = {
  /** Of this shape. */
  forma: 1
  numero: number
  material: Material
  imprint: { edicion: string; fecha: string }
  /** SHA-256 of the bytes of each picture as they are kept, by its clave; not of what print makes of them. */
  imagenes: Record<string, string>
  versiones: Versiones
  /** Against the edición before; empty in the first. */
  cambios: Cambio[]
  /** What the corrector says of it and somebody let stand. */
  aceptados: AceptadoEnInforme[]
}

export const VERSION_LABELS: Record<keyof Versiones, string> = {
  programa: 'el programa',
  plantilla: 'la plantilla',
  fuentes: 'las tipografías',
  compositor: 'el compositor de páginas',
  node: 'Node',
  icu: 'las tablas de idiomas',
  imagenes: 'lo que prepara las imágenes',
}

/** What is not the same in both, in words. */
export function diferenciasDeVersion(antes: Versiones, ahora: Versiones): string[] {
  return (Object.keys(VERSION_LABELS) as (keyof Versiones)[])
    .filter((key) => antes[key] !== ahora[key])
    .map((key) => VERSION_LABELS[key])
}

const isImagen = (value: object): value is Imagen =>
  'clave' in value && 'mime' in value && 'ancho' in value && typeof value.clave === 'string'

/** Every picture the book names, wherever it stands in the material; each clave once, in code point order. */
export function imagenesDe(material: Material): Imagen[] {
  const found = new Map<string, Imagen>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (isImagen(value)) found.set(value.clave, value)
    else Object.values(value).forEach(walk)
  }
  walk(material)
  return [...found.values()].sort((a, b) => (a.clave < b.clave ? -1 : 1))
}

/** Where a picture stands, for a sentence: the acción that prints it, or «una portadilla». */
export function lugarDeImagen(material: Material, clave: string): string {
  const accion = material.acciones.find((one) => one.imagenes.some((i) => i.clave === clave))
  return accion ? `la acción ${accion.folio}` : 'la portada o una portadilla'
}
