/** A picture that is printed: of an acción, or of a portadilla. */
export type Imagen = {
  /** Storage name: the key of its bytes. */
  clave: string
  mime: 'image/jpeg' | 'image/png'
  /** Pixels. */
  ancho: number
  alto: number
  /** What it shows, for who does not see it. */
  alt: string
  /** Whose it is; empty when nobody said. */
  credito: string
}

/** What the bytes of a picture are, whatever it came as: a heavy PNG is printed as a JPEG. */
export const tipoDe = (bytes: Uint8Array): 'jpg' | 'png' =>
  bytes[0] === 0xff && bytes[1] === 0xd8 ? 'jpg' : 'png'

/** The bytes of the pictures of a book, by their `clave`. One that could not be read is missing. */
export type Imagenes = ReadonlyMap<string, Uint8Array>

/** A full page as the administrador made it; what is empty is printed as the house does. */
export type MaterialPortadilla = { titulo: string; texto: string; imagen: Imagen | null }
