import { contrast, mix } from '../color'
import { PLANA, type Picture } from './figura'
import { widthOf } from './letras'
import { CIUDADES, mapaBase, type Shape } from './mapa-base'
import { element, INK, picture, QUIET, textAt } from './svg'

const LAND = '#ebe6e0'
const BORDER = '#ffffff'

/** A class of the legend: from and to how many acciones, and its tint. */
type Clase = { from: number; to: number; fill: string }

/** Classes that double (1, 2–3, 4–7, 8 and more), as many as the largest count asks for and at most five. */
export function clasesDe(most: number, accent: string): Clase[] {
  const count = Math.min(5, Math.max(1, Math.floor(Math.log2(Math.max(1, most))) + 1))
  return Array.from({ length: count }, (_, i) => ({
    from: 2 ** i,
    to: i === count - 1 ? Number.POSITIVE_INFINITY : 2 ** (i + 1) - 1,
    fill: mix('#ffffff', accent, count === 1 ? 1 : 0.28 + (0.72 * i) / (count - 1)),
  }))
}

const nameOf = ({ from, to }: Clase, most: number): string => {
  if (to === Number.POSITIVE_INFINITY) return most > from ? `${from} o más` : String(from)
  return from === to ? String(from) : `${from} a ${to}`
}

type Box = { x: number; y: number; width: number; height: number }
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

type Counted = { shape: Shape; total: number; fill: string }
const SIZE = 7.5

/** The number of acciones on each country with room for it, most first, none over another. */
function numbers(counted: Counted[], taken: Box[]): string[] {
  return counted
    .toSorted((a, b) => b.total - a.total || b.shape.area - a.shape.area)
    .flatMap(({ shape, total, fill }) => {
      const text = String(total)
      const [x, y] = shape.centre
      const width = widthOf(text, SIZE, true) + 1.5
      const box = { x: x - width / 2, y: y - SIZE / 2, width, height: SIZE }
      if (shape.area < width * SIZE * 0.6 || taken.some((other) => meet(box, other))) return []
      taken.push(box)
      const halo = { stroke: fill, 'stroke-width': 1.6, 'paint-order': 'stroke' }
      const paint = contrast(fill, '#ffffff') >= 4.5 ? '#ffffff' : INK
      const look = { size: SIZE, weight: 600, anchor: 'middle', fill: paint } as const
      return [element('g', halo, textAt(x, y + SIZE * 0.34, text, look))]
    })
}

/** The tints with what they stand for, in a row below the map. */
function legend(clases: Clase[], most: number, y: number): string[] {
  const items = [...clases.map((c) => [c.fill, nameOf(c, most)] as const), [LAND, 'sin acciones']]
  let x = 0
  const parts = [textAt(x, y + 8, 'Acciones', { size: 8.5, fill: QUIET })]
  x += 44
  for (const [fill = LAND, name = ''] of items) {
    parts.push(
      element('rect', { x, y, width: 16, height: 10, fill, stroke: QUIET, 'stroke-width': 0.5 }),
    )
    parts.push(textAt(x + 20, y + 8, name, { size: 8.5 }))
    x += 34 + widthOf(name, 8.5)
  }
  return parts
}

/** The mark of the city: a ring that no tint hides, and its name. */
function ciudadMark([x, y]: [number, number], name: string): [string[], Box[]] {
  const ring = { cx: x, cy: y, r: 2.6, fill: '#ffffff', stroke: INK, 'stroke-width': 1.4 }
  const width = widthOf(name, 8, true)
  const label = { x: x - 8 - width, y: y - 1, width, height: 8 }
  const look = { size: 8, weight: 600 } as const
  return [
    [element('circle', ring), textAt(label.x, y + 6, name, look)],
    [label, { x: x - 4, y: y - 4, width: 8, height: 8 }],
  ]
}

/**
 * The world with each country tinted by its acciones and the number on it where it fits; the city that reports is
 * marked, if it is one that the map knows. A country without a shape is a dot.
 * @param totals acciones by alpha-2
 */
export function drawMapa(
  totals: ReadonlyMap<string, number>,
  ciudad: string,
  accent: string,
): Picture {
  const { shapes, alto, place } = mapaBase()
  const most = Math.max(0, ...totals.values())
  const clases = clasesDe(most, accent)
  const counted = shapes.flatMap((shape) => {
    const total = totals.get(shape.codigo) ?? 0
    const clase = clases.find(({ from, to }) => total >= from && total <= to)
    return clase ? [{ shape, total, fill: clase.fill }] : []
  })
  const others = shapes.filter(({ codigo, path }) => path !== '' && !totals.has(codigo))
  const where = CIUDADES[ciudad]
  const [mark, taken] = where ? ciudadMark(place(where), ciudad) : [[], []]
  const land = element('path', { d: others.map(({ path }) => path).join(''), fill: LAND })
  const tinted = counted.map(({ shape: { path, centre }, fill }) =>
    path === ''
      ? element('circle', {
          cx: centre[0],
          cy: centre[1],
          r: 2.4,
          fill,
          stroke: INK,
          'stroke-width': 0.6,
        })
      : element('path', { d: path, fill }),
  )
  const lines = { stroke: BORDER, 'stroke-width': 0.5, 'stroke-linejoin': 'round' }
  const inside = [
    element('g', lines, [land, ...tinted].join('')),
    ...numbers(counted, taken),
    ...mark,
    ...legend(clases, most, alto + 8),
  ]
  return { svg: picture(PLANA, alto + 22, inside), ancho: PLANA, alto: alto + 22 }
}
