/** Elements that are ours; any other was written by somebody. */
const OWN =
  'html head meta title style link body header main nav footer section article aside div span h1 h2 h3 h4 h5 h6 ' +
  'p ul ol li dl dt dd a img figure figcaption table caption thead tbody tfoot tr th td time strong em b small code br ' +
  'hr abbr address details summary svg g path rect circle line ellipse text tspan defs desc use polygon polyline'
const ELEMENTS = new Set(OWN.split(' '))
/** What stands inside is text to the browser, whatever it looks like. */
const RAW = new Set(['style', 'title'])

const NAMED: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD' },
}

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return NAMED[String(name)] ?? String(whole)
  })

/** A tag, by the rules that a browser reads it by (HTML, 13.2.5): a name, then attributes with or without quotes. */
const TAG =
  /<(\/?)([a-z][^\s/>]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/giy
const ATTRIBUTE = /\s+([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

function checkAttributes(name: string, attributes: string): string[] {
  const values: string[] = []
  for (const [, key = '', a, b, c] of attributes.matchAll(ATTRIBUTE)) {
    const value = decode(a ?? b ?? c ?? '')
    if (/^on/i.test(key)) throw new Error(`<${name}> does something by itself: ${key}`)
    if (/^(?:href|src)$/i.test(key) && /^\s*(?:javascript|vbscript):/i.test(value))
      throw new Error(`<${name}> leads to ${value}`)
    if (/^(?:alt|title|aria-label)$/i.test(key)) values.push(value)
  }
  return values
}

/**
 * The texts of a page as a browser would show or say them.
 * @throws where there is an element or an attribute that is not ours
 */
export function leerHtml(html: string): string[] {
  const texts: string[] = []
  let at = 0
  while (at < html.length) {
    if (html[at] !== '<') {
      const end = html.indexOf('<', at)
      const stop = end < 0 ? html.length : end
      texts.push(decode(html.slice(at, stop)))
      at = stop
      continue
    }
    if (/^<!doctype html>/i.test(html.slice(at, at + 20))) {
      at = html.indexOf('>', at) + 1
      continue
    }
    TAG.lastIndex = at
    const tag = TAG.exec(html)
    if (!tag) throw new Error(`no tag of ours: ${html.slice(at, at + 60)}`)
    const [whole, closing, rawName = '', attributes = ''] = tag
    const name = rawName.toLowerCase()
    if (!ELEMENTS.has(name)) throw new Error(`an element that is not ours: ${whole}`)
    texts.push(...checkAttributes(name, attributes))
    at += whole.length
    if (!closing && RAW.has(name)) {
      const end = html.indexOf(`</${name}`, at)
      if (name === 'title') texts.push(decode(html.slice(at, end)))
      at = end
    }
  }
  return texts
}
