import { contar } from '@/lib/core/contar'
import { cleanLine } from '../clean'
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
    ${credito !== '' && markup`<figcaption>${credito}</figcaption>`}
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
  const { texto, imagen } = context.portadilla(clave)
  return [
    ...texto.map((p) => markup`<p class="portadilla">${p}</p>`),
    imagen && figureOf(context, imagen),
  ]
}

/** The names of a parte and of a section, as their pages say them. */
export const nombreDeParte = ({ portadilla }: Context, { numero, nombre }: DocumentParte): string =>
  portadilla(`parte-${numero}`).titulo || nombre
export const nombreDeSeccion = (
  { portadilla }: Context,
  parte: number,
  { eje, nombre }: DocumentSection,
): string => portadilla(`eje-${parte}-${eje}`).titulo || nombre

/** One section: its name on a band of its colour, and its acciones. */
export function seccion(context: Context, parte: number, section: DocumentSection): Markup {
  const { eje, acciones } = section
  const id = idOfSeccion(parte, eje)
  return markup`
<section class="seccion eje-${eje}" id="${id}">
  <div class="banda">
    <p>${eje === 0 ? 'Todos los ejes' : `Eje ${eje}`} · ${countOf(acciones.length)}</p>
    <h3 id="${id}-titulo">${nombreDeSeccion(context, parte, section)}</h3>
  </div>
  ${portadilla(context, `eje-${parte}-${eje}`)}
  ${acciones.map((a) => accion(context, a))}
</section>`
}

const totalOf = (parte: DocumentParte) => parte.secciones.reduce((n, s) => n + s.acciones.length, 0)

/** The heading of a parte, and what stands under it. */
export function parteHead(context: Context, parte: DocumentParte): Markup {
  return markup`
<div class="parte" id="${idOfParte(parte.numero)}">
  <p>Parte ${roman(parte.numero)} · ${countOf(totalOf(parte))}</p>
  <h2>${nombreDeParte(context, parte)}</h2>
  ${portadilla(context, `parte-${parte.numero}`)}
</div>`
}
