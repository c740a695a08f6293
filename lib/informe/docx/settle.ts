import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { WHOLE_WORDS } from './styles'

type Parts = Record<string, Uint8Array>

/** About the oldest moment that a ZIP can say; at noon, where no zone has ever changed its clock. */
const EPOCH = '1980-01-01T12:00:00'

/**
 * What the library writes anew each time (ids at random or counted over the whole process, keys of the fonts, the
 * moment) made the same for the same book; and what it has no word for: mirrored margins, words that are not divided.
 * @param day YYYY-MM-DD, the only date in the file
 */
export function settle(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file)
  for (const name of Object.keys(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    parts[name] = strToU8(settleText(name, strFromU8(parts[name]!), day))
  }
  settleRelations(parts)
  settleFonts(parts)
  const entries = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort(byPlace)
    .map((name) => [name, [parts[name]!, { level: 6 as const }]] as const)
  // fflate reads the parts of this date in the zone of the machine, and writes those same parts.
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: EPOCH })
}

/** The content types come first, as the packaging convention asks. */
function byPlace(a: string, b: string): number {
  const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

function settleText(name: string, xml: string, day: string): string {
  if (name === 'docProps/core.xml') {
    return xml
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      .replace(/<\/dc:creator>/, '$&<dc:language>es-MX</dc:language>')
  }
  if (name === 'word/settings.xml') return xml.replace('<w:defaultTabStop', '<w:mirrorMargins/>$&')
  if (name === 'word/styles.xml') return bookFigures(keepWordsWhole(xml))
  return countAnew(xml)
}

/** In those styles no word is divided at the end of a line. */
function keepWordsWhole(xml: string): string {
  return xml.replace(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs, (style, id: string) =>
    WHOLE_WORDS.includes(id)
      ? style.replace(/<w:spacing |<w:ind |<w:jc /, '<w:suppressAutoHyphens/>$&')
      : style,
  )
}

/** In running text, figures that go with the letters, and ligatures: Word knows them by a namespace of its own. */
function bookFigures(xml: string): string {
  const own = '<w14:ligatures w14:val="standard"/><w14:numForm w14:val="oldStyle"/>'
  return xml.replace(
    /(<w:style [^>]*w:styleId="Cuerpo".*?)<\/w:style>/s,
    `$1<w:rPr>${own}</w:rPr></w:style>`,
  )
}

/** The same number for the same thing, from one, in the order they are met. */
function counter(): (thing: string) => number {
  const met = new Map<string, number>()
  return (thing) => {
    const number = met.get(thing) ?? met.size + 1
    met.set(thing, number)
    return number
  }
}

/**
 * Bookmarks, those that the contents name, and drawings are numbered anew in each part. In what people wrote the
 * library leaves no bare `<` nor `"`: none of this is found there.
 */
function countAnew(xml: string): string {
  const [bookmark, heading] = [counter(), counter()]
  let drawings = 0
  return xml
    .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
      tag.replace(/w:id="([^"]*)"/, (_, id: string) => `w:id="${bookmark(id)}"`),
    )
    .replace(
      /(w:(?:name|anchor)="_Toc|<w:instrText[^>]*>[^<]*PAGEREF _Toc)(\d+)/g,
      (_, before: string, id: string) => `${before}${heading(id)}`,
    )
    .replace(/(<wp:docPr\b[^>]*?\bid=")[^"]*/g, (_, before: string) => `${before}${++drawings}`)
}

/** The relationships of each part are counted in their order, there and where the part names them. */
function settleRelations(parts: Parts): void {
  for (const name of Object.keys(parts)) {
    const place = /^(.*)_rels\/(.*)\.rels$/.exec(name)
    if (!place) continue
    const ids = new Map<string, string>()
    const rels = strFromU8(parts[name]!).replace(/\bId="([^"]*)"/g, (_, id: string) => {
      ids.set(id, `rId${ids.size + 1}`)
      return `Id="${ids.get(id)}"`
    })
    parts[name] = strToU8(rels)
    const owner = `${place[1]}${place[2]}`
    if (!parts[owner]) continue
    const xml = strFromU8(parts[owner]).replace(
      /\b(r:(?:id|embed|link|pict))="([^"]*)"/g,
      (whole, attribute: string, id: string) =>
        ids.has(id) ? `${attribute}="${ids.get(id)}"` : whole,
    )
    parts[owner] = strToU8(xml)
  }
}

/** Embedded fonts are veiled with a key chosen at random: here with one taken from the font itself. */
function settleFonts(parts: Parts): void {
  const table = parts['word/fontTable.xml']
  if (!table) return
  let index = 0
  const xml = strFromU8(table).replace(/w:fontKey="(\{[^"]*\})"/g, (whole, key: string) => {
    const font = parts[`word/fonts/font${++index}.odttf`]
    if (!font) return whole
    veil(font, key)
    const hash = createHash('sha256').update(font).digest('hex').toUpperCase()
    const own = `{${hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')}}`
    veil(font, own)
    return `w:fontKey="${own}"`
  })
  parts['word/fontTable.xml'] = strToU8(xml)
}

/** ECMA-376 part 4, 17.8.1: the first 32 bytes, each XORed with a byte of the key read from its end. Its own inverse. */
function veil(font: Uint8Array, key: string): void {
  const bytes = Buffer.from(key.replace(/[^0-9A-Fa-f]/g, ''), 'hex').reverse()
  for (let i = 0; i < 32; i++) font[i] = font[i]! ^ bytes[i % 16]!
}
