import type { HtmlNode } from './paste-text'

/** Enough of an HTML parser for the clipboards of the tests: elements, attributes, comments, a few entities. */
type Element = HtmlNode & { childNodes: HtmlNode[] }

const VOID = /^(?:br|hr|img|meta|link)$/i
const ENTITIES: Record<string, string> = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  amp: '&',
  lt: '<',
  gt: '>',
}
const TOKEN =
  /<!--[\s\S]*?-->|<[!?][^>]*>|<\/([\w:]+)\s*>|<([\w:]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g

function decode(text: string): string {
  return text.replace(/&(#\d+|\w+);/g, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
  )
}

function element(name: string, attributes: string): Element {
  const known = new Map(
    [...attributes.matchAll(/([\w:-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g)].map((found) => [
      found[1]!.toLowerCase(),
      found[2]!.replace(/^["']|["']$/g, ''),
    ]),
  )
  return {
    nodeType: 1,
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: [],
    getAttribute: (wanted) => known.get(wanted) ?? null,
  }
}

/** The body of a piece of well-formed HTML. */
export function parseHtml(html: string): HtmlNode {
  const body = element('body', '')
  const stack = [body]
  for (const [token, closing, opening, attributes = '', text] of html.matchAll(TOKEN)) {
    const parent = stack.at(-1)!
    if (text !== undefined) {
      parent.childNodes.push({
        nodeType: 3,
        nodeName: '#text',
        nodeValue: decode(text),
        childNodes: [],
      })
    } else if (closing) {
      if (stack.length > 1) stack.pop()
    } else if (opening) {
      const child = element(opening, attributes)
      parent.childNodes.push(child)
      if (!VOID.test(opening) && !token.endsWith('/>')) stack.push(child)
    } else parent.childNodes.push({ ...element('#comment', ''), nodeType: 8 })
  }
  return body
}
