import sharp from 'sharp'
import type { Imagen } from './imagen'

/** A photograph of one colour. */
export const fotografia = (ancho: number, alto: number): Promise<Buffer> =>
  sharp({ create: { width: ancho, height: alto, channels: 3, background: '#3a6ea5' } })
    .jpeg()
    .toBuffer()

/** A storage name out of a number. */
export const claveDe = (n: number): string => n.toString(16).padStart(32, '0')

export const imagenDe = (n: number, changes: Partial<Imagen> = {}): Imagen => ({
  clave: claveDe(n),
  mime: 'image/jpeg',
  ancho: 1200,
  alto: 900,
  alt: `Vista número ${n} de la reunión`,
  credito: `Fotografía: Secretaría ${n}`,
  ...changes,
})
