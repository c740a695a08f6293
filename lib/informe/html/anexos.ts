import { contar } from '@/lib/core/contar'
import { sectionsOf } from '../document'
import { idOfAccion, type Context } from './context'
import { markup, type Markup } from './markup'

/** The indexes: each name with links to its acciones. */
export function indices(context: Context): Markup {
  const acciones = sectionsOf(context.document).flatMap((s) => s.acciones)
  const link = (place: number) => {
    const found = acciones[place]
    if (!found) return null
    return markup`<li><a href="${context.href(idOfAccion(found.folio))}">${found.titulo}</a></li>`
  }
  return markup`
<section class="indices" aria-labelledby="indice">
  <h2 id="indice">Índice</h2>
  ${context.document.anexos.indices.map(
    ({ titulo, entradas }) => markup`
  <h3>${titulo}</h3>
  <dl>${entradas.map(
    ({ nombre, siglas, acciones: places }) => markup`
    <div><dt>${nombre}${siglas !== '' && ` (${siglas})`} <span class="cuenta">${contar(places.length, 'acción', 'acciones')}</span></dt>
    <dd><ul>${places.map(link)}</ul></dd></div>`,
  )}
  </dl>`,
  )}
</section>`
}

/** What the siglas of the acciones stand for, each with links to where it is used. */
export function siglas({ document, href }: Context): Markup | null {
  const acciones = sectionsOf(document).flatMap((s) => s.acciones)
  if (document.siglas.length === 0) return null
  const link = (place: number) => {
    const folio = acciones[place]?.folio ?? ''
    return markup`<li><a href="${href(idOfAccion(folio))}">${folio}</a></li>`
  }
  return markup`
<section class="siglas" aria-labelledby="siglas">
  <h2 id="siglas">Siglas</h2>
  <dl>${document.siglas.map(
    ({ sigla, desarrollo, acciones: places }) => markup`
    <div><dt>${sigla}</dt><dd>${desarrollo}<ul>${places.map(link)}</ul></dd></div>`,
  )}
  </dl>
</section>`
}
