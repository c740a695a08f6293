import { COLUMNA, type Conteo, type Picture } from './figura'
import { wrap } from './letras'
import { element, picture, QUIET, textAt } from './svg'

const HEIGHT = 110
const TOP = 14
const LINE = 10

/** Vertical bars from zero, in the order of time: number above, name below. */
export function drawColumnas(conteos: Conteo[], accent: string): Picture {
  const most = Math.max(1, ...conteos.map((c) => c.total))
  const step = COLUMNA / Math.max(1, conteos.length)
  const base = TOP + HEIGHT
  const names = conteos.map(({ nombre }) => wrap(nombre, step - 2, 8, 3))
  const bars = conteos.flatMap(({ total }, i) => {
    const height = (HEIGHT * total) / most
    const [x, y] = [i * step + step * 0.14, base - height]
    const look = { anchor: 'middle', weight: 600, size: 9 } as const
    return [
      ...(total > 0 ? [element('rect', { x, y, width: step * 0.72, height, fill: accent })] : []),
      textAt(i * step + step / 2, y - 4, String(total), look),
      ...(names[i] ?? []).map((line, at) =>
        textAt(i * step + step / 2, base + (at + 1) * LINE, line, { size: 8, anchor: 'middle' }),
      ),
    ]
  })
  const axis = element('line', { x1: 0, y1: base, x2: COLUMNA, y2: base, stroke: QUIET })
  const alto = base + Math.max(0, ...names.map((n) => n.length)) * LINE + 3
  return { svg: picture(COLUMNA, alto, [axis, ...bars]), ancho: COLUMNA, alto }
}
