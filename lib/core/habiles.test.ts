import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from './clock'
import { isHabil, sumarHabiles } from './habiles'

const NINGUNO: ReadonlySet<string> = new Set()
const dia = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
const cuantos = fc.integer({ min: 0, max: 60 })
const inhabiles = fc.array(dia, { maxLength: 200 }).map((days) => new Set(days))

describe('sumarHabiles', () => {
  it.each([
    ['from a Monday', '2026-11-23', 5, [], '2026-11-30'],
    ['from a Friday, Saturday and Sunday are skipped', '2026-11-20', 1, [], '2026-11-23'],
    ['from a Saturday, Monday is the first', '2026-11-21', 1, [], '2026-11-23'],
    ['an inhábil in between', '2026-12-24', 1, ['2026-12-25'], '2026-12-28'],
    ['an inhábil on a Sunday takes nothing away', '2026-11-20', 1, ['2026-11-22'], '2026-11-23'],
    ['none: the day itself', '2026-11-21', 0, [], '2026-11-21'],
  ])('%s', (_title, from, n, days, expected) => {
    expect(sumarHabiles(from, n, new Set(days))).toBe(expected)
  })

  it.each([-1, 1.5, Number.NaN])('%s días hábiles are none', (n) => {
    expect(() => sumarHabiles('2026-11-23', n, NINGUNO)).toThrow(RangeError)
  })

  it('ends on a día hábil, with exactly n of them after the first day', () => {
    fc.assert(
      fc.property(dia, cuantos, inhabiles, (from, n, days) => {
        const end = sumarHabiles(from, n, days)
        const between = Array.from({ length: daysBetween(from, end) }, (_, i) =>
          addDays(from, i + 1),
        )
        expect(between.filter((day) => isHabil(day, days))).toHaveLength(n)
        expect(n === 0 || isHabil(end, days)).toBe(true)
      }),
    )
  })

  it('adds up: a days and then b days are a + b days', () => {
    fc.assert(
      fc.property(dia, cuantos, cuantos, inhabiles, (from, a, b, days) => {
        expect(sumarHabiles(sumarHabiles(from, a, days), b, days)).toBe(
          sumarHabiles(from, a + b, days),
        )
      }),
    )
  })

  it('one more inhábil never brings the day forward', () => {
    fc.assert(
      fc.property(dia, cuantos, inhabiles, dia, (from, n, days, more) => {
        const before = sumarHabiles(from, n, days)
        expect(sumarHabiles(from, n, new Set([...days, more])) >= before).toBe(true)
      }),
    )
  })
})
