import { safeColor } from '../color'
import { COLUMNA, type Conteo, type Picture } from './figura'
import { widthOf, wrap } from './letras'
import { element, HAIRLINE, picture, textAt } from './svg'

const SIZE = 9
const LINE = 11
const BAR = 9
/** Names no longer than this stand beside their bars, all others above them. */
const BESIDE = 112

type Row = Conteo & { lines: string[] }
/** Where things stand: the bars begin at `left`; of each row, from its top, its bar and what comes below. */
type Setting = {
  left: number
  scale: number
  barOf: (row: Row) => number
  gap: number
  accent: string
}

function settingOf(rows: Row[], most: number): Omit<Setting, 'accent'> {
  const longest = Math.max(...rows.map(({ nombre }) => widthOf(nombre, SIZE)))
  const numbers = widthOf(String(most), SIZE, true) + 8
  const left = longest <= BESIDE ? longest + 8 : 0
  const scale = (COLUMNA - left - numbers) / most
  if (left > 0) return { left, scale, barOf: () => 0, gap: 5 }
  return { left, scale, barOf: ({ lines }) => lines.length * LINE + 1, gap: 7 }
}

/** The name of a row, its bar from zero, and its number after the bar. */
function drawRow(row: Row, top: number, { left, scale, barOf, accent }: Setting): string[] {
  const { total, color, lines } = row
  const y = top + barOf(row)
  const length = total * scale
  const bar = { x: left, y, width: length, height: BAR, fill: safeColor(color ?? accent) }
  const names = lines.map((line, i) => textAt(0, top + (i + 1) * LINE - 3, line, { size: SIZE }))
  const number = textAt(left + length + 4, y + BAR - 1, String(total), { size: SIZE, weight: 600 })
  return [...names, ...(total > 0 ? [element('rect', bar)] : []), number]
}

/** Horizontal bars from zero in the order given, one column wide: name, bar, number. */
export function drawBarras(conteos: Conteo[], accent: string): Picture {
  const most = Math.max(1, ...conteos.map((c) => c.total))
  const rows = conteos.map((conteo) => ({
    ...conteo,
    lines: wrap(conteo.nombre, COLUMNA, SIZE, 2),
  }))
  const setting = { ...settingOf(rows, most), accent }
  let bottom = 1
  const parts = rows.flatMap((row) => {
    const drawn = drawRow(row, bottom, setting)
    bottom += setting.barOf(row) + BAR + setting.gap
    return drawn
  })
  const alto = bottom - setting.gap + 2
  const zero = { x1: setting.left, y1: 0, x2: setting.left, y2: alto, stroke: HAIRLINE }
  return { svg: picture(COLUMNA, alto, [...parts, element('line', zero)]), ancho: COLUMNA, alto }
}
