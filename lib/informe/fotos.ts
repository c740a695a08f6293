import { cleanLine } from './clean'
import { sectionsOf, type InformeDocument } from './document'
import type { Imagen, Imagenes } from './imagen'
import type { Material } from './material'

/** A picture as the page sets it. */
export type Foto = {
  clave: string
  formato: 'jpg' | 'png'
  /** Empty when it only decorates. */
  alt: string
  credito: string
  /** Width over height. */
  proporcion: number
  /** Across both columns, at the head of the page; else under its acción, as wide as a column. */
  ancha: boolean
}

/** By `indice` of the acción, as text; only those with pictures that could be read. */
export type Fotos = Record<string, Foto[]>

/** Both columns at 240 dots an inch, and lying down: less prints badly so wide, and higher fills a page. */
const ANCHO_DE_PAGINA = 1600
const PROPORCION_DE_PAGINA = 1.45

function toFoto({ clave, mime, ancho, alto, alt, credito }: Imagen): Foto {
  const proporcion = ancho / alto
  return {
    clave,
    formato: mime === 'image/png' ? 'png' : 'jpg',
    alt: cleanLine(alt),
    credito: cleanLine(credito),
    proporcion,
    ancha: ancho >= ANCHO_DE_PAGINA && proporcion >= PROPORCION_DE_PAGINA,
  }
}

/** At most one across the page for each acción: the first that can be. */
function onlyOneWide(fotos: Foto[]): Foto[] {
  const first = fotos.findIndex((foto) => foto.ancha)
  return fotos.map((foto, i) => ({ ...foto, ancha: i === first }))
}

/** The pictures of each acción, in their order, without those whose bytes are missing. */
export function fotosDe(
  document: InformeDocument,
  { acciones }: Material,
  imagenes: Imagenes,
): Fotos {
  const own = new Map(acciones.map((accion) => [cleanLine(accion.folio), accion.imagenes]))
  const fotos: Fotos = {}
  for (const { indice, folio } of sectionsOf(document).flatMap((s) => s.acciones)) {
    const readable = (own.get(folio) ?? []).filter(
      ({ clave, ancho, alto }) => imagenes.has(clave) && ancho > 0 && alto > 0,
    )
    if (readable.length > 0) fotos[indice] = onlyOneWide(readable.map(toFoto))
  }
  return fotos
}
