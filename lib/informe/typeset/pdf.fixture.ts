import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader's program sees it. */
export function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
}

/** One space for any run of white space or of leader dots; none after a hyphen, which may end a line. */
export function normal(text: string): string {
  return text
    .replace(/(?<=\s)(?:\.\s+)+/g, ' ')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-')
    .trim()
}

/** The text of each page, from the first. */
export async function pageTexts(pdf: PDFDocumentProxy): Promise<string[]> {
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return normal(items.map((i) => ('str' in i ? i.str + (i.hasEOL ? ' ' : '') : '')).join(''))
    }),
  )
}

type OutlineNode = { title: string; items: OutlineNode[] }

/** Titles of the bookmarks with their depth, in order. */
export async function outline(pdf: PDFDocumentProxy): Promise<{ title: string; depth: number }[]> {
  const walk = (nodes: OutlineNode[], depth: number): { title: string; depth: number }[] =>
    nodes.flatMap((n) => [{ title: normal(n.title), depth }, ...walk(n.items, depth + 1)])
  return walk(await pdf.getOutline(), 1)
}

type TreeNode = { role?: string; children?: TreeNode[] }

/** How often each role stands in the structure tree of the whole file. */
export async function roles(pdf: PDFDocumentProxy): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  const walk = (node: TreeNode): void => {
    if (node.role) found[node.role] = (found[node.role] ?? 0) + 1
    node.children?.forEach(walk)
  }
  for (let number = 1; number <= pdf.numPages; number++)
    walk((await (await pdf.getPage(number)).getStructTree()) as TreeNode)
  return found
}
