import { contar } from '@/lib/core/contar'
import { cleanLine } from '../clean'
import type { Imagen } from '../imagen'
import { roman } from '../roman'
import { idOfParte, idOfSeccion, type Context } from './context'
import { figureOf, nombreDeParte, nombreDeSeccion } from './cuerpo'
import { markup, type Markup } from './markup'

const MESES = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
  ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
]

/** The head of the first page: whose informe it is, and of when. */
export function portada(context: Context): Markup {
  const { institucion, semestre, colofon } = context.document
  const { titulo, texto, imagen } = context.portadilla('portada')
  return markup`
<header class="portada">
  ${context.logo && logo(context, context.logo)}
  <p class="gobierno">${institucion.gobierno}</p>
  <p>${institucion.organo}</p>
  <h1>${titulo || 'Acción internacional'}</h1>
  <p class="ciudad">${institucion.ciudad}</p>
  ${texto.map((p) => markup`<p class="palabras">${p}</p>`)}
  <p>Informe semestral · ${semestre.periodo}</p>
  <p>${colofon.edicion}</p>
  ${imagen && figureOf(context, imagen)}
</header>`
}

/** The logo of the institution; nothing when its bytes are missing. */
function logo({ src }: Context, imagen: Imagen): Markup | null {
  const address = src(imagen)
  const { ancho, alto, alt } = imagen
  if (address === null) return null
  return markup`<p class="logo"><img src="${address}" width="${ancho}" height="${alto}" alt="${cleanLine(alt)}"></p>`
}

/** A link of the contents; the one that leads to the page it stands on says so. */
function linkTo({ href, actual }: Context, id: string, words: string): Markup {
  const to = href(id)
  const isHere = actual !== undefined && to.startsWith(`${actual}#`)
  return markup`<a href="${to}"${isHere && markup` aria-current="page"`}>${words}</a>`
}

/** Where everything is, down to the sections. */
export function contenido(context: Context, after: { id: string; titulo: string }[]): Markup {
  const { href } = context
  return markup`
<nav class="contenido" id="contenido" aria-labelledby="contenido-titulo">
  <h2 id="contenido-titulo">Contenido</h2>
  <ul>
    <li>${linkTo(context, 'presentacion', 'Presentación')}</li>
    ${context.document.partes.map(
      (parte) => markup`
    <li><a href="${href(idOfParte(parte.numero))}">Parte ${roman(parte.numero)}. ${nombreDeParte(context, parte)}</a>
      <ul>${parte.secciones.map(
        (section) => markup`
        <li class="eje-${section.eje}">${linkTo(context, idOfSeccion(parte.numero, section.eje), nombreDeSeccion(context, parte.numero, section))} <span class="cuenta">${contar(section.acciones.length, 'acción', 'acciones')}</span></li>`,
      )}
      </ul></li>`,
    )}
    ${after.map(({ id, titulo }) => markup`<li>${id === 'colofon' ? markup`<a href="${href(id)}">${titulo}</a>` : linkTo(context, id, titulo)}</li>`)}
  </ul>
</nav>`
}

/** The legal basis and the foreword, signed. */
export function presentacion({ document }: Context): Markup {
  const { institucion, presentacion } = document
  return markup`
<section class="fundamento" aria-labelledby="fundamento">
  <h2 id="fundamento">Fundamento</h2>
  ${institucion.fundamento.map((p) => markup`<p>${p}</p>`)}
</section>
<section aria-labelledby="presentacion">
  <h2 id="presentacion">Presentación</h2>
  ${presentacion.parrafos.map((p) => markup`<p>${p}</p>`)}
  <p class="firma"><strong>${presentacion.firmante}</strong><br>${presentacion.cargo}</p>
</section>`
}

/** What edición this is and what it was made from. */
export function colofon({ document }: Context): Markup {
  const { edicion, fecha, huella } = document.colofon
  const count = document.partes.flatMap((p) => p.secciones.map((s) => s.acciones.length))
  const total = count.reduce((n, one) => n + one, 0)
  const day = `${fecha.dia} de ${MESES[fecha.mes - 1] ?? ''} de ${fecha.anio}`
  return markup`
<section class="colofon" aria-labelledby="colofon">
  <h2 id="colofon">Colofón</h2>
  <p>${document.titulo}. ${edicion}, del ${day}. Reúne ${contar(total, 'acción', 'acciones')}.</p>
  ${huella !== '' && markup`<p>Huella de los datos (SHA-256): <code>${huella}</code></p>`}
</section>`
}
