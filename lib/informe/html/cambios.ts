import { sectionsOf } from '../document'
import { idOfAccion, type Context } from './context'
import { markup, type Markup } from './markup'

export const CAMBIOS = 'Cambios respecto de la edición anterior'

/** What this edición says otherwise than the one before; nothing in a first one. */
export function cambios({ document, href }: Context): Markup | null {
  if (document.cambios.length === 0) return null
  const printed = new Set(sectionsOf(document).flatMap((s) => s.acciones.map((a) => a.folio)))
  const place = (folio: string) =>
    printed.has(folio) ? markup`<a href="${href(idOfAccion(folio))}">${folio}</a>` : folio
  const said = (text: string) => (text === '' ? '(nada)' : text)
  return markup`
<section class="cambios" aria-labelledby="cambios">
  <h2 id="cambios">${CAMBIOS}</h2>
  <ol>${document.cambios.map(
    ({ folio, titulo, campo, antes, despues, motivo }) => markup`
  <li>
    <p class="folio">${place(folio)} · ${campo}</p>
    <p>${titulo}</p>
    <dl>
      <div><dt>Decía</dt><dd>${said(antes)}</dd></div>
      <div><dt>Dice</dt><dd>${said(despues)}</dd></div>
      <div><dt>Motivo</dt><dd>${motivo}</dd></div>
    </dl>
  </li>`,
  )}
  </ol>
</section>`
}
