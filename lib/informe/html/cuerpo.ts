import { contar } from '@/lib/core/contar'
import { cleanLine, cleanParagraphs } from '../clean'
import type { DocumentAccion, DocumentParte, DocumentSection } from '../document'
import type { Imagen } from '../imagen'
import { roman } from '../roman'
import { idOfAccion, idOfParte, idOfSeccion, type Context } from './context'
import { markup, type Markup } from './markup'

const countOf = (acciones: number) => contar(acciones, 'acción', 'acciones')

/** A picture with what it shows and whose it is; nothing when its bytes are missing. */
export function figureOf(context: Context, imagen: Imagen): Markup | null {
  const src = context.src(imagen)
  if (src === null) return null
  const credito = cleanLine(imagen.credito)
  return markup`<figure class="foto">
    <img src="${src}" width="${imagen.ancho}" height="${imagen.alto}" alt="${cleanLine(imagen.alt)}" loading="lazy">
    ${credito !== '' && markup`<figcaption>Fotografía: ${credito}</figcaption>`}
  </figure>`
}

function accion(context: Context, { folio, titulo, fecha, parrafos }: DocumentAccion): Markup {
  const id = idOfAccion(folio)
  return markup`
<article class="accion" id="${id}" aria-labelledby="${id}-titulo">
  <h4 id="${id}-titulo">${titulo}</h4>
  ${fecha !== '' && markup`<p class="fecha">(${fecha})</p>`}
  ${parrafos.map((p) => markup`<p>${p}</p>`)}
  ${context.imagenesDe(folio).map((imagen) => figureOf(context, imagen))}
  <p class="folio">Folio <a href="${context.href(id)}">${folio}</a></p>
</article>`
}

/** What the administrador wrote on a full page: its text and its picture. */
function portadilla(context: Context, clave: string): (Markup | null)[] {
  const own = context.portadilla(clave)
  if (!own) return []
  return [
    ...cleanParagraphs([own.texto]).map((p) => markup`<p class="portadilla">${p}</p>`),
    own.imagen && figureOf(context, own.imagen),
  ]
}

const tituloDe = (context: Context, clave: string, nombre: string): string =>
  cleanLine(context.portadilla(clave)?.titulo ?? '') || nombre

/** One section: its name on a band of its colour, and its acciones. */
export function seccion(context: Context, parte: number, section: DocumentSection): Markup {
  const { eje, nombre, acciones } = section
  const id = idOfSeccion(parte, eje)
  const clave = `eje-${parte}-${eje}`
  return markup`
<section class="seccion eje-${eje}" id="${id}">
  <div class="banda">
    <p>${eje === 0 ? 'Todos los ejes' : `Eje ${eje}`} · ${countOf(acciones.length)}</p>
    <h3 id="${id}-titulo">${tituloDe(context, clave, nombre)}</h3>
  </div>
  ${portadilla(context, clave)}
  ${acciones.map((a) => accion(context, a))}
</section>`
}

const totalOf = (parte: DocumentParte) => parte.secciones.reduce((n, s) => n + s.acciones.length, 0)

/** The heading of a parte, and what stands under it. */
export function parteHead(context: Context, parte: DocumentParte): Markup {
  const clave = `parte-${parte.numero}`
  return markup`
<div class="parte" id="${idOfParte(parte.numero)}">
  <p>Parte ${roman(parte.numero)} · ${countOf(totalOf(parte))}</p>
  <h2>${tituloDe(context, clave, parte.nombre)}</h2>
  ${portadilla(context, clave)}
</div>`
}
