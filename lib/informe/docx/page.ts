import {
  AlignmentType,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx'
import { bare, GUTTER, MARGIN, PAGE, pixels, SANS, twips } from './measures'

/** Who the running heads name: the book on the left-hand page, the section on the right-hand one. */
export type Running = { book: string; section: string; color?: string }

const page = (margin: Partial<typeof MARGIN>) => ({
  size: { width: twips(PAGE.width), height: twips(PAGE.height) },
  margin: {
    left: twips(margin.inside ?? MARGIN.inside),
    right: twips(margin.outside ?? MARGIN.outside),
    top: twips(margin.top ?? MARGIN.top),
    bottom: twips(margin.bottom ?? MARGIN.bottom),
    header: twips(Math.min(50, (margin.top ?? MARGIN.top) - 20)),
    footer: twips(36),
  },
})

const square = (color: string): TextRun =>
  new TextRun({ text: '■', color: bare(color), font: SANS, size: 14 })

function head(children: ParagraphChild[], isOdd: boolean): Header {
  const alignment = isOdd ? AlignmentType.RIGHT : AlignmentType.LEFT
  return new Header({ children: [new Paragraph({ style: 'Header', alignment, children })] })
}

function folio(alignment: 'right' | 'left'): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })]
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, children })] })
}

/** A header or a footer with nothing in it: without one, that of the section before would be printed. */
const nothing = () => ({ children: [new Paragraph({ style: 'Header' })] })

type PageOptions = {
  columns?: number
  margin?: Partial<typeof MARGIN>
  /** It begins with a heading of its own, and so without a running head. */
  opens?: boolean
  /** On the page where the section before it ends. */
  goesOn?: boolean
}

/** Pages of text: running heads at the outer edge, folio below; two columns or one. */
export function textSection(
  children: FileChild[],
  running: Running,
  options: PageOptions = {},
): ISectionOptions {
  const { book, section, color } = running
  const mark = color ? [square(color)] : []
  const { columns = 1, margin = {}, opens = false, goesOn = false } = options
  return {
    properties: {
      type: goesOn ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE,
      page: page(margin),
      column: { count: columns, space: twips(GUTTER) },
      titlePage: opens,
    },
    headers: {
      default: head([new TextRun(`${section}${color ? '  ' : ''}`), ...mark], true),
      even: head([...mark, new TextRun(`${color ? '  ' : ''}${book}`)], false),
      ...(opens && { first: new Header(nothing()) }),
    },
    footers: {
      default: folio('right'),
      even: folio('left'),
      ...(opens && { first: folio('right') }),
    },
    children,
  }
}

export const PLATE_BOTTOM = 56

/** One page with nothing at its head and foot and, behind its text, a picture to the edge of the sheet. */
export function platePage(
  children: FileChild[],
  backdrop: Buffer | null,
  margin: Partial<typeof MARGIN> = {},
): ISectionOptions {
  const header = () =>
    new Header({
      children: [new Paragraph({ style: 'Header', children: backdrop ? [behind(backdrop)] : [] })],
    })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: page({ bottom: PLATE_BOTTOM, ...margin }),
      column: { count: 1 },
    },
    headers: { default: header(), even: header() },
    footers: { default: new Footer(nothing()), even: new Footer(nothing()) },
    children,
  }
}

function behind(data: Buffer): ImageRun {
  const position = { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 } as const
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels(PAGE.width), height: pixels(PAGE.height) },
    decorative: true,
    floating: {
      horizontalPosition: position,
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
  })
}
