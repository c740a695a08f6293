/**
 * What is read of an element and nothing else: the browser's own nodes have this shape, and so have the tests'.
 */
export type HtmlNode = {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  childNodes: Iterable<HtmlNode>
  getAttribute?(name: string): string | null
}

const TEXT = 3
const ELEMENT = 1

/** Elements that begin and end a paragraph; cells of a row are told apart inside one. */
const BLOCK =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|DL|DT|DD|TR|TABLE|THEAD|TBODY|TFOOT|CAPTION|BLOCKQUOTE|PRE|SECTION|ARTICLE|HEADER|FOOTER|ASIDE|MAIN|FIGURE|FIGCAPTION|HR|BODY|ADDRESS)$/
const CELL = /^T[DH]$/
/** No text of the document, or text that was struck out of it. */
const SILENT = /^(?:SCRIPT|STYLE|HEAD|TITLE|META|LINK|XML|TEMPLATE|NOSCRIPT|IMG|SVG|DEL)$/
/** Word's own bullets, hidden text, notes and comments. */
const SILENT_STYLE =
  /mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|mso-(?:foot|end)note-id|mso-element:\s*(?:foot|end)note|mso-element:\s*comment|mso-special-character:\s*comment/i
const SILENT_CLASS = /\bmso(?:footnote|endnote|comment)reference\b|\bsdfootnote|\bsdendnote/i
const SILENT_ID = /^(?:f|e)tn\d|^sd(?:foot|end)note\d/i
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** «[1]», «1», «*»: the mark of a note, when it is a link inside the document. */
const NOTE_MARK = /^[\s[(]*(?:\d{1,3}|[ivxl]{1,5}|[*†‡]+)[\])\s]*$/i

/** Under this name a style is read and not applied: the page's policy would refuse, and report, each one. */
const STYLE = 'data-style'

/** A comment (Word's conditions are such), a sheet, or a start tag whose quoted values may hold any sign. */
const COMMENT_SHEET_OR_TAG =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<![^>]*>|<style(?![^\s/>])[\s\S]*?(?:<\/style\s*>|$)|<[a-z][^\s/>]*(?=[\s/>])(?:=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*(?=[\s>])|(?=>))|[^=>])*>/gi
const LEFT_OUT = /^<(?:!|(?:style|meta|link|base)(?![^\s/>]))/i
/** A value with its sign, however it is quoted; or the name of an attribute. */
const VALUE_OR_NAME = /=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)|[^\s"'<>/=]+/g

/** HTML with nothing in it that a parser would apply: styles renamed; sheets, what calls them and comments left out. */
export function withoutStyles(html: string): string {
  return html.replace(COMMENT_SHEET_OR_TAG, (found) =>
    LEFT_OUT.test(found)
      ? ''
      : found.replace(VALUE_OR_NAME, (part) => (/^style$/i.test(part) ? ` ${STYLE}` : part)),
  )
}

const textOf = (node: HtmlNode): string =>
  node.nodeType === TEXT ? (node.nodeValue ?? '') : [...node.childNodes].map(textOf).join('')

function isSilent(node: HtmlNode): boolean {
  const get = (name: string) => node.getAttribute?.(name) ?? ''
  if (SILENT.test(node.nodeName.toUpperCase())) return true
  if (SILENT_STYLE.test(get(STYLE)) || SILENT_CLASS.test(get('class'))) return true
  if (SILENT_ID.test(get('id'))) return true
  // A footnote's mark in the text; a word that is a link stays.
  return node.nodeName === 'A' && get('href').includes('#') && NOTE_MARK.test(textOf(node))
}

/** Ready for another cell of the same row. */
function withComma(row: string): string {
  const said = row.trimEnd()
  return said === '' || said.endsWith(',') ? row : `${said}, `
}

/**
 * The paragraphs of the element `root`, parsed from what `withoutStyles` gave: what is in blocks, items of lists and rows of tables (their cells apart by
 * commas), one each; a line break inside one stays. Words as they are, without bullets, note marks, soft hyphens or
 * hard spaces.
 */
export function paragraphsOf(root: HtmlNode): string[] {
  const paragraphs: string[] = []
  let open = ''
  const close = () => {
    const lines = open
      .replace(INVISIBLE, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
    for (const part of lines.split(/\n{2,}/)) {
      const text = part.trim().replace(/(?: ?,)+$/, '')
      if (text !== '') paragraphs.push(text)
    }
    open = ''
  }
  const walk = (node: HtmlNode, inCell: boolean) => {
    if (node.nodeType === TEXT) open += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT || isSilent(node)) return
    const name = node.nodeName.toUpperCase()
    const isCell = CELL.test(name)
    const isBlock = BLOCK.test(name)
    if (isCell) open = withComma(open)
    else if (inCell && (isBlock || name === 'BR')) open += ' '
    else if (name === 'BR') open += '\n'
    else if (isBlock) close()
    for (const child of node.childNodes) walk(child, inCell || isCell)
    if (isBlock && !inCell) close()
  }
  walk(root, false)
  close()
  return paragraphs
}
