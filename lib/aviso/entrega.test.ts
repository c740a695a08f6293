import { expect, it } from 'vitest'
import { proximoResumen, tocaRecordar } from './entrega'

it('is the next 8:00 of Mexico City, of the same day or of the next', () => {
  const nextOf = (now: string) => proximoResumen(new Date(now)).toISOString()
  expect(nextOf('2026-11-23T13:59:59Z')).toBe('2026-11-23T14:00:00.000Z')
  expect(nextOf('2026-11-23T14:00:00Z')).toBe('2026-11-24T14:00:00.000Z')
  // Already the 24th by UTC, still the 23rd in the city.
  expect(nextOf('2026-11-24T04:00:00Z')).toBe('2026-11-24T14:00:00.000Z')
})

it('recalls from 9:00 of Mexico City to the end of its day', () => {
  const at = (now: string) => tocaRecordar(new Date(now))
  expect(at('2026-11-23T14:59:59Z')).toBe(false)
  expect(at('2026-11-23T15:00:00Z')).toBe(true)
  // Still the 23rd in the city, and then the 24th.
  expect(at('2026-11-24T05:59:59Z')).toBe(true)
  expect(at('2026-11-24T06:00:00Z')).toBe(false)
})
