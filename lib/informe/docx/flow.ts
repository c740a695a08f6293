import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  Paragraph,
  Tab,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
  type XmlComponent,
} from 'docx'

/** A paragraph before it is made: `marks` are the bookmarks that begin with it. */
export type Block = IParagraphOptions & { marks?: readonly string[] }

/** The library takes a bookmark only around words of one paragraph: its two halves go in apart. */
const half = (mark: XmlComponent): ParagraphChild => mark as ParagraphChild

export const run = (text: string, options: IRunOptions = {}): TextRun =>
  new TextRun({ text, ...options })

/** A tab as the format has it, which not every program takes a tab among the letters for. */
export const tab = (): TextRun => new TextRun({ children: [new Tab()] })

/**
 * Blocks → paragraphs. A bookmark ends where the next block begins, its paragraph's mark inside: so that who writes all
 * the words of a paragraph anew, which deletes a bookmark around the words alone, keeps it. `whole` gives the blocks
 * that a bookmark spans besides, by its name.
 */
export function flow(blocks: readonly Block[], whole: Record<string, number> = {}): Paragraph[] {
  const ends = new Map<number, ParagraphChild[]>()
  const starts = blocks.map(({ marks = [] }, index) =>
    marks.map((name) => {
      const id = bookmarkUniqueNumericId()
      const end = index + (whole[name] ?? 1)
      ends.set(end, [...(ends.get(end) ?? []), half(new BookmarkEnd(id))])
      return half(new BookmarkStart(name, id))
    }),
  )
  const last = blocks.length
  return blocks.map(({ marks, children = [], ...options }, index) => {
    const before = [...(ends.get(index) ?? []), ...(starts[index] ?? [])]
    const after = index + 1 === last ? (ends.get(last) ?? []) : []
    return new Paragraph({ ...options, children: [...before, ...children, ...after] })
  })
}
