import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnBreaks, firstToDeal, heightsOf, LINES } from './balance.mjs'

/** Lines used in each column that the breaks make. */
function columns(heights: number[], breaks: number[]): number[] {
  const ends = [...breaks, heights.length]
  return ends.map((end, i) => {
    const blocks = heights.slice(ends[i - 1] ?? 0, end)
    return blocks.reduce((sum, h) => sum + h, blocks.length - 1)
  })
}

/** Columns of the flow that fills each one as far as it goes. */
function greedyColumns(heights: number[]): number {
  let count = 1
  let used = -1
  for (const height of heights) {
    if (used + 1 + height > LINES) {
      count++
      used = -1
    }
    used += 1 + height
  }
  return count
}

describe('the balance of columns', () => {
  test('two short acciones stand side by side', () => {
    expect(columnBreaks([10, 10])).toEqual([1])
  })
  test('one acción stands alone', () => {
    expect(columnBreaks([10])).toEqual([])
  })
  test('the last page is as level as whole acciones allow', () => {
    expect(columns([12, 9, 11, 10], columnBreaks([12, 9, 11, 10]))).toEqual([22, 22])
  })
  test('a section with an acción taller than a column keeps its own flow', () => {
    expect(columnBreaks([10, 60, 10])).toEqual([])
    expect(columnBreaks([10, Infinity])).toEqual([])
  })
  test('never overfills a column, never needs one page more', () => {
    const block = fc.integer({ min: 3, max: LINES })
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 60 }), (heights) => {
        const dealt = columns(heights, columnBreaks(heights))
        expect(Math.max(...dealt)).toBeLessThanOrEqual(LINES)
        expect(Math.ceil(dealt.length / 2)).toBe(Math.ceil(greedyColumns(heights) / 2))
      }),
    )
  })
})

describe('beside pictures across the page', () => {
  test('the next acción goes on a page of its own where it does not fit beside one', () => {
    expect(columnBreaks([20, 40], LINES, [20, 0])).toEqual([1, 1])
    expect(columnBreaks([40, 20], LINES, [0, 20])).toEqual([1, 1])
    expect(columnBreaks([20, 20], LINES, [20, 0])).toEqual([1])
    expect(columnBreaks([20, 20], LINES, [20, 10])).toEqual([1, 1])
  })
  test('one that does not fit under its own picture leaves the section to its own flow', () => {
    expect(columnBreaks([30, 10], LINES, [20, 0])).toEqual([])
  })
  test('no column of any page is longer than what the pictures leave of it', () => {
    const block = fc.tuple(fc.integer({ min: 3, max: 24 }), fc.constantFrom(0, 0, 0, 15, 22))
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 40 }), (blocks) => {
        const heights = blocks.map(([height]) => height)
        const wides = blocks.map(([, wide]) => wide)
        const ends = [0, ...columnBreaks(heights, LINES, wides), heights.length]
        const sum = (list: number[], from: number, to: number) =>
          list.slice(from, to).reduce((total, n) => total + n, 0)
        for (let i = 0; i + 1 < ends.length; i += 2) {
          const [from, middle, to] = [ends[i]!, ends[i + 1]!, ends[i + 2] ?? ends[i + 1]!]
          const room = LINES - sum(wides, from, to)
          for (const [a, b] of [
            [from, middle],
            [middle, to],
          ] as const)
            if (b > a) expect(sum(heights, a, b) + b - a - 1).toBeLessThanOrEqual(room)
        }
      }),
    )
  })
})

test('heights are whole lines; an acción that runs over is not a block', () => {
  const at = (page: number, y: number) => ({ page, x: 74, y })
  const starts = [at(1, 83), at(1, 272), at(1, 500)]
  const ends = [at(1, 254.99), at(2, 100), at(1, 96)].map((p, indice) => ({ ...p, indice }))
  expect(heightsOf({ starts, ends })).toEqual([13, Infinity, Infinity])
})

test('after an acción longer than a column only a last page of its own is dealt anew', () => {
  const at = (page: number, x: number, y: number) => ({ page, x, y })
  const starts = [at(1, 74, 83), at(2, 74, 200), at(3, 54, 83), at(3, 54, 300)]
  expect(firstToDeal([10, 10, 10, 10], starts)).toBe(0)
  expect(firstToDeal([Infinity, 10, 10, 10], starts)).toBe(2)
  expect(firstToDeal([10, 10, 10, Infinity], starts)).toBe(4)
  expect(firstToDeal([Infinity, 10], starts.slice(0, 2))).toBe(2)
})
