import { expect, it } from 'vitest'
import { proximoResumen } from './entrega'

it('is the next 8:00 of Mexico City, of the same day or of the next', () => {
  const nextOf = (now: string) => proximoResumen(new Date(now)).toISOString()
  expect(nextOf('2026-11-23T13:59:59Z')).toBe('2026-11-23T14:00:00.000Z')
  expect(nextOf('2026-11-23T14:00:00Z')).toBe('2026-11-24T14:00:00.000Z')
  // Already the 24th by UTC, still the 23rd in the city.
  expect(nextOf('2026-11-24T04:00:00Z')).toBe('2026-11-24T14:00:00.000Z')
})
