const MB = 1024 * 1024

/** Files of one acción; bytes of one file; bytes of all the files of one dependencia. */
export const ARCHIVOS_MAX = 10
export const BYTES_MAX = 15 * MB
export const CUOTA_MAX = 2048 * MB
/** Links are numbered from 0, at most ten in a form and a hundred in all: files come after them. */
export const PRIMER_ARCHIVO = 100
/** What a picture, and a DOCX or XLSX once unpacked, may come to. */
export const PIXELES_MAX = 40_000_000
export const DESEMPACADO_MAX = 200 * MB
/** Three inches at 300 dots: a column of the book. A narrower picture prints badly. */
export const ANCHO_PARA_IMPRIMIR = 900
/** The longest side of what is shown in lists. */
export const MINIATURA_LADO = 480

const OOXML = 'application/vnd.openxmlformats-officedocument'

/** Every kind of file that is taken, with the endings of name it may have. */
export const FORMATOS = {
  pdf: { mime: 'application/pdf', extensiones: ['pdf'] },
  jpeg: { mime: 'image/jpeg', extensiones: ['jpg', 'jpeg'] },
  png: { mime: 'image/png', extensiones: ['png'] },
  webp: { mime: 'image/webp', extensiones: ['webp'] },
  docx: { mime: `${OOXML}.wordprocessingml.document`, extensiones: ['docx'] },
  xlsx: { mime: `${OOXML}.spreadsheetml.sheet`, extensiones: ['xlsx'] },
} as const
export type Formato = keyof typeof FORMATOS
export type FormatoDeImagen = 'jpeg' | 'png' | 'webp'

export const isImagen = (formato: Formato): formato is FormatoDeImagen =>
  FORMATOS[formato].mime.startsWith('image/')

/** For `accept` of a file field. */
export const ACEPTA = Object.values(FORMATOS)
  .flatMap(({ extensiones }) => extensiones.map((extension) => `.${extension}`))
  .join(',')

/** A file of an acción as screens show it. */
export type ArchivoVista = {
  id: string
  nombre: string
  mime: string
  bytes: number
  /** Pixels; null for what is no picture. */
  ancho: number | null
  alto: number | null
  /** null while nobody told what it shows; empty when it only decorates. */
  alt: string | null
  credito: string | null
  imprimir: boolean
}

/** What was found out about a file that is kept: what its row says. */
export type Archivo = Pick<ArchivoVista, 'nombre' | 'mime' | 'bytes' | 'ancho' | 'alto'> & {
  /** The random name it is stored under; its thumbnail has the same with `-m`. */
  ubicacion: string
  sha256: string
}

export const miniaturaDe = (ubicacion: string) => `${ubicacion}-m`

/** «830 KB», «1.2 MB»: a size for people. */
export function printBytes(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / 1024))} KB`
  return `${(bytes / MB).toLocaleString('es-MX', { maximumFractionDigits: 1 })} MB`
}
