import { tipoDe } from '../imagen'
import { sectionsOf, type DocumentParte, type DocumentSection } from '../document'
import { zipFixed } from '../zip'
import { indices, siglas } from './anexos'
import { cambios } from './cambios'
import { cifras } from './cifras'
import {
  contextOf,
  idOfAccion,
  idOfParte,
  idOfSeccion,
  type Context,
  type LibroHtml,
} from './context'
import { parteHead, seccion } from './cuerpo'
import { estilo } from './estilo'
import { colofon, contenido, portada, presentacion } from './frente'
import { afterOf } from './html'
import { markup, type Markup } from './markup'
import { pagina } from './pagina'

/** One file of the site: what it is called, what it holds, and the ids that are in it. */
type Hoja = { archivo: string; titulo: string; ids: string[]; cuerpo: () => (Markup | null)[] }

const INDEX = 'index.html'

function seccionHoja(
  context: Context,
  parte: DocumentParte,
  section: DocumentSection,
  isFirst: boolean,
): Hoja {
  const id = idOfSeccion(parte.numero, section.eje)
  return {
    archivo: `${id}.html`,
    titulo: section.nombre,
    ids: [
      ...(isFirst ? [idOfParte(parte.numero)] : []),
      ...[id, ...section.acciones.map((a) => idOfAccion(a.folio))],
    ],
    cuerpo: () => [
      isFirst ? parteHead(context, parte) : null,
      seccion(context, parte.numero, section),
    ],
  }
}

function listHojas({ document }: LibroHtml, context: Context): Hoja[] {
  const after = new Map<string, string>(afterOf(document).map(({ id, titulo }) => [id, titulo]))
  const one = (id: string, cuerpo: (context: Context) => Markup | null): Hoja[] => {
    const titulo = after.get(id)
    if (titulo === undefined) return []
    return [{ archivo: `${id}.html`, titulo, ids: [id], cuerpo: () => [cuerpo(context)] }]
  }
  return [
    {
      ...{ archivo: INDEX, titulo: 'Presentación', ids: ['presentacion', 'colofon'] },
      cuerpo: () => [presentacion(context), colofon(context)],
    },
    ...document.partes.flatMap((parte) =>
      parte.secciones.map((section, i) => seccionHoja(context, parte, section, i === 0)),
    ),
    ...one('cifras', cifras),
    ...one('indice', indices),
    ...one('siglas', siglas),
    ...one('cambios', cambios),
  ]
}

/** Names of the files of the pictures: ours, in the order of the book. */
function listImagenes(
  { material, document, imagenes }: LibroHtml,
  imagenesDe: Context['imagenesDe'],
): Map<string, string> {
  const { institucion, portadillas } = material
  const plates = Object.keys(portadillas).sort()
  const printed = [
    ...(institucion.logo ? [institucion.logo] : []),
    ...plates.flatMap((clave) => portadillas[clave]?.imagen ?? []),
    ...sectionsOf(document).flatMap((s) => s.acciones.flatMap((a) => imagenesDe(a.folio))),
  ].filter(({ clave }) => imagenes.has(clave))
  const unique = [...new Set(printed.map(({ clave }) => clave))]
  return new Map(
    unique.map((clave, i) => [clave, `imagenes/${i + 1}.${tipoDe(imagenes.get(clave)!)}`]),
  )
}

/** The way to the file before and the one after. */
function vecinas(hojas: Hoja[], at: number): Markup {
  const [before, next] = [hojas[at - 1], hojas[at + 1]]
  return markup`
<nav class="paginas" aria-label="Páginas contiguas">
  ${before ? markup`<a rel="prev" href="${before.archivo}">Anterior: ${before.titulo}</a>` : markup`<span></span>`}
  ${next ? markup`<a rel="next" href="${next.archivo}">Siguiente: ${next.titulo}</a>` : null}
</nav>`
}

/**
 * The informe as a site of its own, one file for each section, in a zip: `index.html`, `estilo.css`, `imagenes/`. It
 * opens from a disk as from any server, and the same libro always gives the same bytes.
 */
export function exportPaginas(libro: LibroHtml): Uint8Array {
  const { document, imagenes } = libro
  let files = new Map<string, string>()
  const fileOf = new Map<string, string>()
  const context = contextOf(libro, {
    href: (id) => `${fileOf.get(id) ?? INDEX}#${id}`,
    src: ({ clave }) => files.get(clave) ?? null,
  })
  files = listImagenes(libro, context.imagenesDe)
  const hojas = listHojas(libro, context)
  for (const { archivo, ids } of hojas) for (const id of ids) fileOf.set(id, archivo)
  const encode = (text: string) => new TextEncoder().encode(text)
  const pages = hojas.map(({ archivo, titulo, cuerpo }, at) => {
    const page = pagina({
      document,
      titulo: archivo === INDEX ? document.titulo : `${titulo} · ${document.titulo}`,
      estilo: markup`<link rel="stylesheet" href="estilo.css">`,
      antes: archivo === INDEX ? portada(context) : volver(context),
      lado: contenido({ ...context, actual: archivo }, afterOf(document)),
      cuerpo: [...cuerpo(), vecinas(hojas, at)],
    })
    return [archivo, encode(page)] as const
  })
  const pictures = [...files].map(([clave, name]) => [name, imagenes.get(clave)!] as const)
  return zipFixed(
    Object.fromEntries([...pages, ['estilo.css', encode(estilo(document))], ...pictures]),
  )
}

/** Over every file but the first: whose informe this is, and the way to its cover. It is the one heading of its page. */
const volver = ({ document }: Context): Markup => markup`
<header class="cuerpo arriba"><h1><a href="${INDEX}">${document.titulo}</a></h1></header>`
