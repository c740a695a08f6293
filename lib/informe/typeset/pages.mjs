/**
 * Some pages of the book as pictures, one for each page.
 *
 * @typedef {{ tipo: 'portada' | 'legal' | 'presentacion' } | { tipo: 'parte', parte: number }
 *   | { tipo: 'eje' | 'seccion', parte: number, eje: number }} Que  `eje` is the divider alone, `seccion` with its acciones
 * @typedef {{ data: string, que: Que & { pagina: number }, count: number, fotos?: string,
 *   imagenes: [string, Uint8Array][] }} PagesJob  `data` is the JSON of a document with `count` acciones, `pagina` the
 *   one of the book that they begin on, `fotos` the JSON of the pictures of each
 * @typedef {{ pages: string[], width: number, height: number }} Pages  in points
 */

/** What the compiler puts at the top of its picture: the ground of a page, and what is on it. */
const PAGE = /^ {4}(?=<path class="typst-shape")/m

/**
 * @param {any} open what typesetter.mjs opens for every document, and how it is given its pictures
 * @param {(counts: number[], positions: any) => object} breaksOf
 * @returns {(job: PagesJob) => Pages}
 */
export function pagesWith(open, breaksOf) {
  const { compiler, place, placeImagenes, compile, positionsOf, once } = open
  return ({ data, que, count, fotos, imagenes }) =>
    once(() => {
      place('data.json', data)
      place('que.json', JSON.stringify(que))
      place('breaks.json', '{}')
      placeImagenes(fotos, imagenes)
      let document = compile('pages')
      if (count > 0) {
        place('breaks.json', JSON.stringify(breaksOf([count], positionsOf(document))))
        document = compile('pages')
      }
      const all = splitPages(compiler.plainSvg(document))
      return { ...all, pages: all.pages.slice(que.pagina % 2 === 0 ? 1 : 0) }
    })
}

/**
 * The compiler draws all pages one under the other, with the letters they share at the end.
 * @param {string} svg
 * @returns {Pages}
 */
export function splitPages(svg) {
  const [, width, total] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number)
  const defsAt = svg.indexOf('\n    <defs')
  const [body, defs] = [svg.slice(0, defsAt), svg.slice(defsAt, svg.lastIndexOf('</svg>'))]
  const [head = '', ...drawn] = body.split(PAGE)
  const height = total / drawn.length
  const symbols = symbolsOf(defs)
  const pages = drawn.map((one, i) => {
    const open = head
      .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`)
      .replace(/ height="[^"]*"/, ` height="${height}pt"`)
    // The ground of every page is drawn at the top, only what is on it further down.
    const [, ground, rest] = /^(<path[^>]*>)([\s\S]*)$/.exec(one) ?? ['', '', one]
    const up = `<g transform="translate(0 ${-i * height})">${rest}</g>`
    return `${open}${ground}${up}${usedBy(one, symbols)}</svg>`.replace(/>\s+</g, '><')
  })
  return { pages, width, height }
}

/** The letters by their id, and whatever else is defined, which every page gets. */
function symbolsOf(defs) {
  const letters = new Map()
  const rest = defs.replace(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g, (symbol, id) => {
    letters.set(id, symbol)
    return ''
  })
  return { letters, rest }
}

function usedBy(page, { letters, rest }) {
  const ids = new Set([...page.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id))
  const own = [...ids].map((id) => letters.get(id) ?? '')
  return `${rest}<defs>${own.join('')}</defs>`
}
