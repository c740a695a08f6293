import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { GRID, halves, INK, QUIET, SANS, SERIF, twips, WHITE } from './measures'

const { EXACT } = LineRuleType

/** A line of that height whatever stands in it, with room above and below; points. */
export const lines = (height: number, before = 0, after = 0) => ({
  line: twips(height),
  lineRule: EXACT,
  before: twips(before),
  after: twips(after),
})

const sans = (size: number, color = INK) => ({ font: SANS, size: halves(size), color })

const contents = (level: number, left: number, size: number, before: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: { ...sans(size), bold: level < 3 },
  paragraph: {
    alignment: AlignmentType.LEFT,
    spacing: lines(GRID, before),
    indent: { left: twips(left + 12), hanging: twips(12), right: twips(28) },
    keepNext: level < 3,
  },
})

/** Styles by which nothing is divided at the end of a line. */
export const WHOLE_WORDS = [
  ...['Title', 'Heading1', 'Heading2', 'Heading3', 'Fechas', 'Apartado', 'Portadilla', 'Firma'],
  ...['Sumario', 'SumarioMenor'],
  ...['TOC1', 'TOC2', 'TOC3', 'Header', 'Footer', 'Credito', 'Indice', 'Anexo', 'Cambio', 'Legal'],
  'Tabla',
]

const left = { alignment: AlignmentType.LEFT }
const heading = { ...left, keepNext: true, keepLines: true }

const presentacion = {
  run: { size: halves(11.5) },
  paragraph: { spacing: lines(17), indent: { firstLine: twips(14) } },
}

/** What the reader reads: also what comes back edited. */
const textStyles: IParagraphStyleOptions[] = [
  {
    id: 'Fechas',
    name: 'Fechas',
    basedOn: 'Normal',
    run: { ...sans(9.5), italics: true },
    paragraph: heading,
  },
  {
    id: 'Cuerpo',
    name: 'Cuerpo',
    basedOn: 'Normal',
    next: 'CuerpoSigue',
    paragraph: { alignment: AlignmentType.BOTH },
  },
  {
    id: 'CuerpoSigue',
    name: 'Cuerpo, siguiente',
    basedOn: 'Cuerpo',
    paragraph: { indent: { firstLine: twips(12) } },
  },
  { id: 'Presentacion', name: 'Presentación', basedOn: 'Cuerpo', ...presentacion },
]

const sumario = (id: string, name: string, size: number, step: number) => ({
  ...{ id, name, basedOn: 'Portadilla', run: sans(size, WHITE) },
  paragraph: { ...left, spacing: lines(step, step * 0.45) },
})

const plainStyles: IParagraphStyleOptions[] = [
  {
    id: 'Apartado',
    name: 'Apartado',
    basedOn: 'Normal',
    run: { ...sans(11.5), bold: true },
    // Found in the outline, and not in the contents, which take the headings alone.
    paragraph: { ...heading, spacing: lines(GRID, 2 * GRID, GRID), outlineLevel: 1 },
  },
  { id: 'Firma', name: 'Firma', basedOn: 'Normal', run: sans(10), paragraph: left },
  {
    id: 'Portadilla',
    name: 'Portadilla',
    basedOn: 'Normal',
    run: sans(12, WHITE),
    paragraph: { ...left, spacing: lines(18) },
  },
  // The number of a page takes the size of its paragraph, not of the words beside it.
  sumario('Sumario', 'Sumario', 10.5, 14),
  sumario('SumarioMenor', 'Sumario, menor', 9, 12),
  {
    id: 'Credito',
    name: 'Crédito',
    basedOn: 'Normal',
    run: sans(8.5, QUIET),
    paragraph: left,
  },
  { id: 'Legal', name: 'Legal', basedOn: 'Normal', run: sans(9.5), paragraph: left },
  { id: 'Tabla', name: 'Tabla', basedOn: 'Normal', run: sans(9), paragraph: left },
  {
    id: 'Indice',
    name: 'Índice',
    basedOn: 'Normal',
    run: sans(9.5),
    paragraph: { ...left, indent: { left: twips(12), hanging: twips(12) } },
  },
  {
    id: 'Anexo',
    name: 'Anexo',
    basedOn: 'Normal',
    run: sans(8.5),
    paragraph: {
      ...left,
      spacing: lines(11),
      indent: { left: twips(10), hanging: twips(10) },
    },
  },
  {
    id: 'Cambio',
    name: 'Cambio',
    basedOn: 'Normal',
    paragraph: { ...left, indent: { left: twips(86), hanging: twips(86) } },
  },
  { id: 'Header', name: 'header', basedOn: 'Normal', run: sans(8.5, QUIET), paragraph: left },
  { id: 'Footer', name: 'footer', basedOn: 'Normal', run: sans(9, QUIET), paragraph: left },
]

/** Of the three levels of the contents, the first in the accent. */
function contentsStyles(accent: string): IParagraphStyleOptions[] {
  const first = contents(1, 0, 12, 1.2 * GRID)
  return [
    { ...first, run: { ...first.run, color: accent } },
    contents(2, 0, 10.5, GRID / 2),
    contents(3, 14, 9.5, 0),
  ]
}

/** The paragraph styles of the book: real headings, and names that a person finds in Word's list. */
export function styles(accent: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SERIF, size: halves(10), color: INK, kern: 16, language: { value: 'es-MX' } },
        paragraph: { spacing: lines(GRID) },
      },
      title: {
        run: { font: SERIF, size: halves(58), color: INK },
        paragraph: { ...left, spacing: lines(62) },
      },
      heading1: {
        run: { font: SERIF, size: halves(28), color: accent },
        paragraph: { ...heading, spacing: lines(36, GRID, 3 * GRID) },
      },
      heading2: {
        run: { ...sans(11.5), bold: true },
        paragraph: { ...heading, spacing: lines(GRID, 2 * GRID, GRID) },
      },
      heading3: {
        run: { ...sans(11.5), bold: true },
        paragraph: { ...heading, spacing: lines(GRID, GRID) },
      },
    },
    paragraphStyles: [...textStyles, ...plainStyles, ...contentsStyles(accent)],
  }
}
