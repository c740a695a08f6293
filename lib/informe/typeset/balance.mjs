/**
 * Where columns should end. Acciones are never split, so a section is a row of blocks of known height that must
 * be dealt into columns in order: as few pages as possible, full pages full, the last page as level as it can be.
 *
 * @typedef {{ page: number, x: number, y: number }} Position
 * @typedef {{ starts: Position[], ends: (Position & { indice: number })[] }} Positions
 * @typedef {{ pages: number, cost: number, left: number, right: number }} Plan
 */

/** Points in a line of the grid and lines in a column: the same numbers as style.typ. */
const GRID = 13.5
export const LINES = 47
const GAP = 1
// In points: what starts before them starts the left-hand column and the first line.
const LEFT_COLUMN = 200
const FIRST_LINE = 90
const LONELY = 20 ** 2

/**
 * Height of every acción in lines; Infinity when it runs over more than one column.
 * @param {Positions} positions
 * @returns {number[]}
 */
export function heightsOf({ starts, ends }) {
  const endOf = new Map(ends.map((f) => [f.indice, f]))
  return starts.map((start, indice) => {
    const end = endOf.get(indice)
    if (!end || end.page !== start.page || end.y < start.y) return Infinity
    return Math.floor((end.y - start.y) / GRID) + 1
  })
}

/**
 * From which acción of a section the columns can be dealt anew: all of it or, when an acción runs over columns, only
 * its last page, if that page opens with an acción.
 * @param {number[]} heights
 * @param {Position[]} starts of the same acciones
 * @returns {number}
 */
export function firstToDeal(heights, starts) {
  const tall = heights.findLastIndex((h) => h > LINES)
  if (tall < 0) return 0
  const first = starts.findIndex((s) => s.page === starts.at(-1)?.page)
  const { x, y } = starts[first]
  return first > tall && x < LEFT_COLUMN && y < FIRST_LINE ? first : heights.length
}

/**
 * First block of each new column, as offsets in the section; empty when a block is taller than a column (such a
 * section keeps its natural flow).
 * @param {number[]} heights in lines
 * @param {number} [capacity] lines in a column
 * @returns {number[]}
 */
export function columnBreaks(heights, capacity = LINES) {
  if (heights.some((h) => h > capacity)) return []
  const plans = planPages(heights, capacity)
  const breaks = []
  for (let start = 0; start < heights.length;) {
    const { left, right } = plans[start]
    breaks.push(left, right)
    start = right
  }
  return [...new Set(breaks)].filter((b) => b > 0 && b < heights.length)
}

/**
 * Best way to lay out from each block onwards when it opens a page. `left` and `right` are the first blocks after
 * each of its two columns.
 * @param {number[]} heights
 * @param {number} capacity
 * @returns {Plan[]}
 */
function planPages(heights, capacity) {
  const count = heights.length
  /** @type {Plan[]} */
  const plans = Array.from({ length: count + 1 })
  plans[count] = { pages: 0, cost: 0, left: count, right: count }
  for (let start = count - 1; start >= 0; start--) {
    for (const [left, used] of columnEnds(heights, start, capacity)) {
      const seconds = left === count ? [[count, 0]] : columnEnds(heights, left, capacity)
      for (const [right, other] of seconds) {
        const pages = plans[right].pages + 1
        const cost = plans[right].cost + pageCost(used, other, capacity, right === count)
        const best = plans[start]
        if (!best || pages < best.pages || (pages === best.pages && cost < best.cost))
          plans[start] = { pages, cost, left, right }
      }
    }
  }
  return plans
}

/**
 * Every way to fill one column from `start`: [first block after it, lines used].
 * @param {number[]} heights
 * @param {number} start
 * @param {number} capacity
 * @returns {[number, number][]}
 */
function columnEnds(heights, start, capacity) {
  /** @type {[number, number][]} */
  const ends = []
  let used = -GAP
  for (let next = start; next < heights.length; next++) {
    used += GAP + heights[next]
    if (used > capacity) break
    ends.push([next + 1, used])
  }
  return ends
}

/**
 * Full pages pay for every line left white; the last page pays for being uneven, most when its right-hand column
 * is empty. A right-hand column longer than the left one costs a little anywhere.
 */
function pageCost(left, right, capacity, last) {
  const lopsided = right > left ? (right - left) * 4 : 0
  if (last) return (left - right) ** 2 + (right === 0 ? LONELY : lopsided)
  return (capacity - left) ** 2 + (capacity - right) ** 2 + lopsided
}
