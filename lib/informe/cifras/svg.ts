import { escapeMarkup } from '../html/markup'

export const INK = '#1f1b1d'
export const QUIET = '#5b5458'
export const HAIRLINE = '#d9d2cb'

/** The families of the book; a browser or a program without them takes its own sans. */
const FAMILY = "'Source Sans 3', 'Noto Sans', sans-serif"

type Attributes = Record<string, string | number | undefined>

/** A number as short as a picture needs it: tenths. */
const short = (n: number): string => String(Math.round(n * 10) / 10)

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === undefined) return []
      const text = typeof value === 'number' ? short(value) : value
      return [` ${name}="${escapeMarkup(text)}"`]
    })
    .join('')

/** An element; `inside` is finished markup. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const open = `<${name}${attributesText(attributes)}`
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`
}

type TextLook = {
  size?: number
  weight?: 400 | 600
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
}

/** A line of text on its baseline. */
export function textAt(x: number, y: number, text: string, look: TextLook = {}): string {
  const { size = 9, weight = 400, fill = INK, anchor } = look
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor }
  return element('text', attributes, escapeMarkup(text))
}

/** The whole picture: `width` and `height` in points; nothing outside it is asked for. */
export function picture(width: number, height: number, inside: string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${short(width)} ${short(height)}`,
    width,
    height,
    'font-family': FAMILY,
  }
  return element('svg', attributes, inside.join(''))
}
