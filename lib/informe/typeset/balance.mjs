/**
 * Where columns should end. Acciones are never split, so a section is a row of blocks of known height that must
 * be dealt into columns in order: as few pages as possible, full pages full, the last page as level as it can be.
 *
 * @typedef {{ page: number, x: number, y: number }} Position
 * @typedef {{ starts: Position[], ends: (Position & { indice: number })[],
 *   wides?: { indice: number, renglones: number }[] }} Positions  `wides`: lines that a picture across the page takes
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
 * Lines that the pictures across the page of each acción take from both columns of its page.
 * @param {Positions} positions
 * @returns {number[]}
 */
export function widesOf({ starts, wides = [] }) {
  const taken = starts.map(() => 0)
  for (const { indice, renglones } of wides) taken[indice] += renglones
  return taken
}

/**
 * First block of each new column, as offsets in the section, twice where a column is skipped; empty when a block is
 * taller than a column (such a section keeps its natural flow).
 * @param {number[]} heights in lines
 * @param {number} [capacity] lines in a column
 * @param {number[]} [wides] lines that each block takes from both columns of the page it stands on
 * @returns {number[]}
 */
export function columnBreaks(heights, capacity = LINES, wides = heights.map(() => 0)) {
  if (heights.some((h, i) => h + wides[i] > capacity)) return []
  const plans = planPages(heights, capacity, wides)
  const breaks = []
  for (let start = 0; start < heights.length;) {
    const { left, right } = plans[start]
    breaks.push(left, right)
    start = right
  }
  return breaks.filter((b) => b > 0 && b < heights.length)
}

/**
 * Best way to lay out from each block onwards when it opens a page. `left` and `right` are the first blocks after
 * each of its two columns.
 * @param {number[]} heights
 * @param {number} capacity
 * @param {number[]} wides
 * @returns {Plan[]}
 */
function planPages(heights, capacity, wides) {
  const count = heights.length
  const before = [0]
  for (const wide of wides) before.push(before[before.length - 1] + wide)
  /** @type {Plan[]} */
  const plans = Array.from({ length: count + 1 })
  plans[count] = { pages: 0, cost: 0, left: count, right: count }
  for (let start = count - 1; start >= 0; start--) {
    for (const [left, used] of columnEnds(heights, start, capacity)) {
      /** @type {[number, number][]} */
      const seconds = left === count ? [] : columnEnds(heights, left, capacity)
      // Beside a picture across the page the next acción may not fit: its right-hand column stays empty.
      if (left === count || before[left + 1] > before[start]) seconds.push([left, 0])
      for (const [right, other] of seconds) {
        const room = capacity - (before[right] - before[start])
        if (used > room || other > room) continue
        const pages = plans[right].pages + 1
        const cost = plans[right].cost + pageCost(used, other, room, right === count)
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
