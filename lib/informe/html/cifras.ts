import { COLUMNA, type Figura } from '../cifras/figura'
import type { Context } from './context'
import { drawn, markup, type Markup } from './markup'

/** The picture inside the page: its name is its alt text, and its letters are not read one by one. */
function drawing({ clave, svg, alt }: Figura): Markup {
  const name = markup`<title id="figura-${clave}">${alt}</title>`.text
  const open = `<svg role="img" aria-labelledby="figura-${clave}" `
  // By function: what a name may hold ($&) would mean something in a replacement.
  return drawn(svg.replace('<svg ', () => open).replace('>', () => `>${name}`))
}

/** As wide as the plate of the book: on a narrow screen it is moved sideways, by keyboard too. */
const isWide = ({ ancho }: Figura): boolean => ancho > COLUMNA
const scrolls = ({ titulo }: Figura): Markup =>
  markup` tabindex="0" role="group" aria-label="${titulo}"`

function table({ titulo, cuadro }: Figura): Markup {
  const look = (i: number) => (cuadro.columnas[i]?.isNumber ? markup` class="numero"` : null)
  return markup`<table>
    <caption>${titulo}</caption>
    <thead><tr>${cuadro.columnas.map((c, i) => markup`<th scope="col"${look(i)}>${c.titulo}</th>`)}</tr></thead>
    <tbody>${cuadro.filas.map(
      (fila) => markup`
      <tr>${fila.map((texto, i) => (i === 0 ? markup`<th scope="row">${texto}</th>` : markup`<td${look(i)}>${texto}</td>`))}</tr>`,
    )}
    </tbody></table>`
}

/** The semestre in figures: the totals, and each picture with its table below it. */
export function cifras({ document }: Context): Markup {
  const { totales, figuras } = document.cifras
  return markup`
<section class="cifras" aria-labelledby="cifras">
  <h2 id="cifras">El semestre en cifras</h2>
  <ul class="totales">${totales.map(({ nombre, total }) => markup`<li><strong>${total}</strong> ${nombre}</li>`)}</ul>
  ${figuras.map(
    (figura) => markup`
  <h3>${figura.titulo}</h3>
  <figure class="${isWide(figura) ? 'grafica ancha' : 'grafica'}">
    <div class="tabla"${isWide(figura) && scrolls(figura)}>${drawing(figura)}</div>
    ${figura.nota !== '' && markup`<figcaption>${figura.nota}</figcaption>`}
  </figure>
  <div class="tabla">${table(figura)}</div>`,
  )}
</section>`
}
