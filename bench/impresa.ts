import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The web page of the informe as a browser has to be given it to print the same book as ours: letter, two justified
 * columns, a full page for each section, running heads, contents down to the acciones, titles only in the index by
 * dependencia. Where each begins a browser knows only when it has printed, so the numbers take a second printing.
 */

const ESTILO = `<style>@media print{
@page{size:letter;margin:83pt 54pt 74pt 74pt;
@top-right{content:"Informe de acción internacional";font:8.5pt sans-serif}
@bottom-right{content:counter(page);font:9pt sans-serif}}
body{font-size:10pt;line-height:13.5pt}
nav.contenido{display:block!important;break-before:page;font-size:9.5pt;max-height:none}
nav.contenido a{display:flex;text-decoration:none}
nav.contenido a i{flex:1;margin:0 5pt;border-bottom:1pt dotted #bbb}
.seccion{columns:2;column-gap:22pt;text-align:justify;hyphens:auto;break-before:page}
.seccion .banda{column-span:all;min-height:600pt;break-after:page}
.accion{break-inside:avoid}
.accion h4{font:bold 11.5pt/13.5pt sans-serif}.accion .folio{display:none}
.indices dl{columns:2;font-size:8.5pt;line-height:11pt}
.indices h3~h3~dl{columns:3}.indices h3~h3~dl li{display:inline;margin:0 4pt 0 0}}</style>`

type Ref = { num: number; gen: number }
type Entrada = { id: string; titulo: string }

const HEADS = /id="([^"]*)-titulo">([^<]*)<\/h[34]>/g

const entradasOf = (html: string): Entrada[] =>
  [...html.matchAll(HEADS)].map(([, id = '', titulo = '']) => ({ id, titulo }))

/** @param pages on which page each id stands, as a printing before has shown */
export function comoLibro(html: string, pages?: ReadonlyMap<string, number>): string {
  const numberOf = (id: string) => pages?.get(id) ?? '000'
  const link = (id: string) => `<a href="#${id}">${numberOf(id)}</a>`
  const lines = entradasOf(html).map(
    ({ id, titulo }) =>
      `<li><a href="#${id}">${titulo}<i></i><span>${numberOf(id)}</span></a></li>`,
  )
  const nav = `<nav class="contenido"><h2>Contenido</h2><ul>${lines.join('')}</ul></nav>`
  const [before, first = '', ...others] = html.split(/(?=<dl>)/)
  const numbered = others.map((index) =>
    index.replace(/<a href="#([^"]*)">[^<]*<\/a>/g, (_, id: string) => link(id)),
  )
  return [before, first, ...numbered]
    .join('')
    .replace('</head>', `${ESTILO}</head>`)
    .replace(/<nav class="contenido"[\s\S]*?<\/nav>/, nav)
}

/** The page of every place that a link of this PDF leads to, by its name. */
export async function pagesOfDestinations(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = new Map<string, number>()
  for (const [id, [ref]] of (await document.getDestinations()) as Map<string, [Ref]>)
    pages.set(id, (await document.getPageIndex(ref)) + 1)
  await document.loadingTask.destroy()
  return pages
}
