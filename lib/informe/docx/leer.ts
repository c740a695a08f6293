import { SaxesParser, type SaxesTagNS } from 'saxes'
import { isMarcaDePortadilla, leerMarca } from './marks'

/** One paragraph of a Word file: its bookmarks, the id of its style, and its words as if every tracked change were taken. */
export type Bloque = {
  marcas: string[]
  estilo: string
  texto: string
  /** It stands on a full page that opens a parte or a section. */
  portadilla: boolean
}

export type Leido = {
  bloques: Bloque[]
  /** Tracked changes, comments and notes at the foot that the file has. */
  marcados: number
  comentarios: number
  notas: number
}

/** The file is not what Word writes: broken, or made to hurt who reads it. */
export class DocxIlegible extends Error {}

const DEPTH_MAX = 200
const BLOCKS_MAX = 200_000
/** Full pages that are open at once: there is never more than one. */
const PLATES_MAX = 100

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
/** What is no text of the paragraph: taken away, drawn, or an order to Word. */
const SKIPPED = new Set(['del', 'moveFrom', 'drawing', 'pict', 'object', 'instrText', 'delText'])
const TRACKED = new Set(['ins', 'del', 'moveFrom', 'moveTo'])

type Open = { name: string; skips: boolean }

/** Reads `word/document.xml` from top to bottom, once; what it says elsewhere (contents, drawings) is left out. */
class Lector {
  readonly leido: Leido = { bloques: [], marcados: 0, comentarios: 0, notas: 0 }
  private readonly open: Open[] = []
  /** Full pages that have begun and not ended: name by id, because LibreOffice may begin one twice and end it once. */
  private readonly plates = new Map<string, string>()
  private readonly met = new Set<string>()
  private skipping = 0
  private block: Bloque | null = null
  private waiting: string[] = []
  private inText = 0
  /** The mark at the end of the paragraph before was taken away: this one goes on with it. */
  private joins = false

  begin(tag: SaxesTagNS): void {
    const name = this.nameOf(tag)
    const parent = this.open.at(-1)?.name
    if (this.open.length >= DEPTH_MAX) throw new DocxIlegible('too deep')
    if (name === 'del' && parent === 'rPr') this.markOfParagraph()
    const skips = parent !== 'rPr' && (SKIPPED.has(name) || name === 'AlternateContent')
    if (TRACKED.has(name) && parent !== 'rPr') this.leido.marcados++
    this.open.push({ name, skips })
    if (skips) this.skipping++
    if (name === 'docPartGallery' && /contents/i.test(valueOf(tag, 'val'))) this.skipContents()
    if (this.skipping === 0) this.take(name, tag)
  }

  end(): void {
    const closed = this.open.pop()
    if (closed?.skips) this.skipping--
    if (this.skipping > 0) return
    if (closed?.name === 't') this.inText--
    if (closed?.name === 'p') this.block = null
  }

  text(text: string): void {
    if (this.inText > 0 && this.skipping === 0 && this.block) this.block.texto += text
  }

  private nameOf({ uri, local }: SaxesTagNS): string {
    return WORD.has(uri) || local === 'AlternateContent' ? local : `?${local}`
  }

  private take(name: string, tag: SaxesTagNS): void {
    if (name === 'p') this.beginParagraph()
    else if (name === 't') this.inText++
    else if (name === 'bookmarkStart') this.bookmark(valueOf(tag, 'name'), valueOf(tag, 'id'))
    else if (name === 'bookmarkEnd') this.endPlate(this.plates.get(valueOf(tag, 'id')))
    else if (name === 'commentReference') this.leido.comentarios++
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.leido.notas++
    else if (this.block) this.takeInside(name, tag, this.block)
  }

  private takeInside(name: string, tag: SaxesTagNS, block: Bloque): void {
    if (name === 'pStyle') block.estilo = valueOf(tag, 'val')
    else if (name === 'tab' && this.open.at(-2)?.name === 'r') block.texto += ' '
    else if (name === 'noBreakHyphen') block.texto += '-'
    else if (name === 'cr') block.texto += '\n'
    else if (name === 'br' && !/page|column/.test(valueOf(tag, 'type'))) block.texto += '\n'
  }

  private beginParagraph(): void {
    const before = this.leido.bloques.at(-1)
    if (this.joins && before) {
      // Of a paragraph that was taken away whole nothing is left, nor its ids.
      if (before.texto === '') before.marcas = []
      this.block = before
    } else {
      this.block = { marcas: [], estilo: '', texto: '', portadilla: this.plates.size > 0 }
      this.leido.bloques.push(this.block)
    }
    this.joins = false
    this.block.marcas.push(...this.waiting)
    this.waiting = []
    if (this.leido.bloques.length > BLOCKS_MAX) throw new DocxIlegible('too long')
  }

  private bookmark(name: string, id: string): void {
    if (isMarcaDePortadilla(name)) {
      this.plates.set(id, name)
      if (this.plates.size > PLATES_MAX) throw new DocxIlegible('too many pages open')
      if (this.block) this.block.portadilla = true
    }
    // LibreOffice writes a bookmark that ends where a paragraph begins a second time, there: the first is the true one.
    if (this.met.has(name)) return
    this.met.add(name)
    // Wherever the end of a full page went, no acción begins on one.
    if (leerMarca(name)) this.plates.clear()
    ;(this.block?.marcas ?? this.waiting).push(name)
  }

  private endPlate(name: string | undefined): void {
    for (const [id, other] of this.plates) if (other === name) this.plates.delete(id)
  }

  private markOfParagraph(): void {
    if (this.open.at(-2)?.name === 'pPr') this.joins = true
  }

  private skipContents(): void {
    const control = this.open.findLast(({ name }) => name === 'sdt')
    if (!control || control.skips) return
    control.skips = true
    this.skipping++
  }
}

function valueOf({ attributes }: SaxesTagNS, local: string): string {
  return Object.values(attributes).find((a) => a.local === local)?.value ?? ''
}

/** @throws DocxIlegible for XML that is broken, that declares things of its own, or is deeper or longer than a book */
export function leerCuerpo(xml: string): Leido {
  const lector = new Lector()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new DocxIlegible(error.message)
  })
  parser.on('doctype', () => {
    throw new DocxIlegible('doctype')
  })
  parser.on('opentag', (tag) => lector.begin(tag))
  parser.on('closetag', () => lector.end())
  parser.on('text', (text) => lector.text(text))
  parser.on('cdata', (text) => lector.text(text))
  parser.write(xml).close()
  return lector.leido
}

/** The properties of the file by their names; as `leerCuerpo` refuses. */
export function leerPropiedades(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  let name = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new DocxIlegible(error.message)
  })
  parser.on('doctype', () => {
    throw new DocxIlegible('doctype')
  })
  parser.on('opentag', (tag) => {
    if (tag.local === 'property') name = valueOf(tag, 'name')
  })
  parser.on('text', (text) => {
    if (name !== '') found.set(name, (found.get(name) ?? '') + text)
  })
  parser.on('closetag', ({ local }) => {
    if (local === 'property') name = ''
  })
  parser.write(xml).close()
  return found
}
