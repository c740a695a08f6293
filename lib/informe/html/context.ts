import { cleanLine } from '../clean'
import type { InformeDocument } from '../document'
import type { Imagen, Imagenes } from '../imagen'
import type { Material } from '../material'
import type { DocumentPortadilla } from '../portadilla'

/** What the informe is written from: the same libro that every formato takes. */
export type LibroHtml = { material: Material; document: InformeDocument; imagenes: Imagenes }

/** How the pieces of one edition in HTML find each other: all in one file, or a file for each section. */
export type Context = {
  document: InformeDocument
  /** Address of the element with this id. */
  href: (id: string) => string
  /** Address of a picture; null when its bytes are missing. */
  src: (imagen: Imagen) => string | null
  /** Pictures of an acción, by its folio. */
  imagenesDe: (folio: string) => Imagen[]
  /** The file that is being written, when there are several. */
  actual?: string
  /** What the administrador made of a full page; empty where nobody did. */
  portadilla: (clave: string) => Portadilla
  logo: Imagen | null
}

type Portadilla = Omit<DocumentPortadilla, 'imagen'> & { imagen: Imagen | null }
const NOTHING = { titulo: '', texto: [] }

/** What a page needs of a libro beside the two addresses. */
export function contextOf(
  { material, document }: LibroHtml,
  addresses: Pick<Context, 'href' | 'src'>,
): Context {
  const byFolio = new Map(material.acciones.map((a) => [cleanLine(a.folio), a.imagenes]))
  return {
    document,
    ...addresses,
    imagenesDe: (folio) => byFolio.get(folio) ?? [],
    portadilla: (clave) => ({
      ...(document.portadillas[clave] ?? NOTHING),
      imagen: material.portadillas[clave]?.imagen ?? null,
    }),
    logo: material.institucion.logo,
  }
}

/** Ids of the elements: letters of ours before what came as data. */
export const idOfAccion = (folio: string): string => `accion-${folio.replace(/[^\w-]+/g, '-')}`
export const idOfParte = (numero: number): string => `parte-${numero}`
export const idOfSeccion = (parte: number, eje: number): string => `parte-${parte}-eje-${eje}`
