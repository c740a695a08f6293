import sharp from 'sharp'
import { GOLD, MARGIN, PAGE, SAND } from './measures'

/** Pictures that lie behind a full page: PNG, drawn again for each book and always the same bytes. */

const CENTRE = { lat: 19.43, lon: -99.13 }
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The near side of the globe seen from above the city; null behind the horizon. See typeset/ornament.typ. */
function project(lat: number, lon: number, radius: number): [number, number] | null {
  const [p, c, turn] = [radians(lat), radians(CENTRE.lat), radians(lon - CENTRE.lon)]
  const near = Math.sin(c) * Math.sin(p) + Math.cos(c) * Math.cos(p) * Math.cos(turn)
  if (near < 0) return null
  const up = Math.cos(c) * Math.sin(p) - Math.sin(c) * Math.cos(p) * Math.cos(turn)
  return [radius * (1 + Math.cos(p) * Math.sin(turn)), radius * (1 - up)]
}

function pathOf(points: ([number, number] | null)[]): string {
  let down = false
  return points
    .map((point) => {
      const letter = down ? 'L' : 'M'
      down = point !== null
      return point ? `${letter}${point[0].toFixed(2)} ${point[1].toFixed(2)}` : ''
    })
    .join('')
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i)

function graticule(x: number, y: number, radius: number, opacity: number): string {
  const meridians = range(0, 24).map((m) =>
    pathOf(range(-15, 16).map((p) => project(p * 5, m * 15, radius))),
  )
  const parallels = range(-5, 6).map((p) =>
    pathOf(range(0, 61).map((m) => project(p * 15, CENTRE.lon + 180 + m * 6, radius))),
  )
  const lines = [...meridians, ...parallels].map((d) => `<path d="${d}"/>`).join('')
  return `<g transform="translate(${x} ${y})" fill="none" stroke="#${GOLD}" stroke-width="0.6" opacity="${opacity}">${lines}<circle cx="${radius}" cy="${radius}" r="${radius}"/></g><circle cx="${x + radius}" cy="${y + radius}" r="2.6" fill="#${GOLD}" opacity="${opacity}"/>`
}

/** @param scale pixels for each point */
function draw(paint: string, drawing: string, scale: number): Promise<Buffer> {
  const { width, height } = PAGE
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paint}"/>${drawing}</svg>`
  return sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 9 }).toBuffer()
}

/** The cover: the accent colour, with the globe that runs out of the sheet. */
export const coverBackdrop = (paint: string): Promise<Buffer> =>
  draw(paint, graticule(226, 262, 350, 0.65), 2)

export const parteBackdrop = (paint: string): Promise<Buffer> =>
  draw(paint, graticule(226 + MARGIN.inside, MARGIN.top - 398, 320, 0.55), 2)

/** One colour to the edge: a single pixel, stretched. */
export const flatBackdrop = (paint: string): Promise<Buffer> =>
  sharp({ create: { width: 1, height: 1, channels: 3, background: paint } })
    .png()
    .toBuffer()

/** The transversal section is crossed by a band woven of the colours of all the ejes. */
export function crossingBackdrop(paint: string, colors: readonly string[]): Promise<Buffer> {
  const step = 168 / Math.max(colors.length, 1)
  const band = (y: number, height: number, fill: string): string =>
    `<rect y="${y.toFixed(2)}" width="${PAGE.width}" height="${height.toFixed(2)}" fill="${fill}"/>`
  const top = MARGIN.top - 20
  const bands = colors.map((color, i) => band(top + step / 3 + i * step, (step * 2) / 3, color))
  return draw(paint, band(top, 168 + step / 3, `#${SAND}`) + bands.join(''), 1)
}
