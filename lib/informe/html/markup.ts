const NAMED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML or XML says it, in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => NAMED[character] ?? '')

/** Markup that is finished: placed as it is. Only `markup` makes it, and `drawn` of what this program drew. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | null | false | Part[]

function partText(part: Part): string {
  if (part === null || part === false) return ''
  if (Array.isArray(part)) return part.map(partText).join('')
  return part instanceof Markup ? part.text : escapeMarkup(String(part))
}

/** Markup out of a template: every string put into it is escaped, whatever it is. */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.reduce((done, text, i) => `${done}${partText(parts[i - 1] ?? null)}${text}`))

/** A picture of ours, an SVG whose texts were escaped when it was drawn. */
export const drawn = (svg: string): Markup => new Markup(svg)
