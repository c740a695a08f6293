import { safeColor } from '../color'

/** The measures, families and colours of the book in Word: those of typeset/style.typ, in points. */
export const GRID = 13.5
export const PAGE = { width: 612, height: 792 }
export const MARGIN = { inside: 74, outside: 54, top: 83, bottom: 74.5 }
export const GUTTER = 22
export const TEXT_WIDTH = PAGE.width - MARGIN.inside - MARGIN.outside
export const COLUMN_WIDTH = (TEXT_WIDTH - GUTTER) / 2

export const SERIF = 'Source Serif 4'
export const SANS = 'Source Sans 3'

export const INK = '1F1B1D'
export const QUIET = '5B5458'
export const HAIRLINE = 'D9D2CB'
export const SAND = 'E6D5B8'
export const GOLD = 'C5A265'
export const WHITE = 'FFFFFF'

/** Points → twentieths of a point, in which Word measures distances. */
export const twips = (points: number): number => Math.round(points * 20)

/** Points → half points, in which Word measures letters. */
export const halves = (points: number): number => Math.round(points * 2)

/** Points → pixels at 96 to the inch, in which pictures are given. */
export const pixels = (points: number): number => (points * 96) / 72

/** `#9F2241` → `9F2241`; what is no colour is ink. */
export const bare = (color: string): string => safeColor(color).slice(1).toUpperCase()
