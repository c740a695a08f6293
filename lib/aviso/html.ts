const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** A text as HTML says it: nothing in it is markup any more. */
export function escapeHtml(texto: string): string {
  return texto.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? '')
}

const parrafo = (texto: string) => `<p>${escapeHtml(texto).replaceAll('\n', '<br>')}</p>`
const parrafos = (texto: string) => texto.split(/\n{2,}/).map(parrafo)

type Partes = {
  asunto: string
  saludo: readonly string[]
  partes: readonly { texto: string; href: string | null }[]
  firma: readonly string[]
}

/** The message as a page without styles, pictures or scripts: what any mail program shows, and a screen reader reads. */
export function htmlDe({ asunto, saludo, partes, firma }: Partes): string {
  const cuerpo = partes.flatMap(({ texto, href }) => [
    ...parrafos(texto),
    ...(href === null ? [] : [`<p><a href="${escapeHtml(href)}">${escapeHtml(href)}</a></p>`]),
  ])
  return [
    '<!doctype html>',
    '<html lang="es-MX">',
    `<head><meta charset="utf-8"><title>${escapeHtml(asunto)}</title></head>`,
    '<body>',
    ...saludo.map(parrafo),
    ...cuerpo,
    '<hr>',
    ...firma.map(parrafo),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
