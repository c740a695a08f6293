import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, dayOf } from '@/lib/core/clock'
import { diasDe, mediana, resumirDias, tramosDe, type Cambio } from './dias'

const at = (day: string, time = '18:00') => new Date(`2026-${day}T${time}:00Z`)
const now = at('11-20')
const dias = (cambios: [string, string][], esperas: [string, string | null][] = []) =>
  diasDe(
    tramosDe(
      cambios.map(([day, a]) => ({ en: at(day), a })),
      esperas.map(([desde, hasta]) => ({ desde: at(desde), hasta: hasta ? at(hasta) : null })),
      now,
    ),
  )

describe('days on each side', () => {
  test('what was never sent lies on neither', () => {
    expect(dias([])).toEqual({ enlace: null, gabinete: null })
    expect(dias([['11-01', 'borrador']])).toEqual({ enlace: null, gabinete: null })
  })

  test('from the sending to the return with the Gabinete, from there to the next sending with the enlace', () => {
    expect(
      dias([
        ['11-01', 'enviada'],
        ['11-04', 'devuelta'],
        ['11-09', 'enviada'],
        ['11-10', 'aprobada'],
      ]),
    ).toEqual({ enlace: 5, gabinete: 4 })
  })

  test('an open stretch counts until now', () => {
    expect(dias([['11-15', 'enviada']])).toEqual({ enlace: null, gabinete: 5 })
    expect(
      dias([
        ['11-15', 'enviada'],
        ['11-16', 'devuelta'],
      ]),
    ).toEqual({ enlace: 4, gabinete: 1 })
  })

  test('a borrador taken up again after a return is with the enlace; what is retirada with nobody', () => {
    expect(
      dias([
        ['11-01', 'enviada'],
        ['11-02', 'devuelta'],
        ['11-04', 'retirada'],
        ['11-10', 'borrador'],
        ['11-13', 'enviada'],
        ['11-13', 'aprobada'],
      ]),
    ).toEqual({ enlace: 5, gabinete: 1 })
  })

  test('while a redacción waits for an answer, the enviada is with the enlace', () => {
    const sent: [string, string][] = [['11-01', 'enviada']]
    expect(dias(sent, [['11-05', '11-08']])).toEqual({ enlace: 3, gabinete: 16 })
    expect(dias(sent, [['11-05', null]])).toEqual({ enlace: 15, gabinete: 4 })
    expect(
      dias(
        [...sent, ['11-10', 'aprobada']],
        [
          ['11-02', '11-03'],
          ['11-04', '11-05'],
        ],
      ),
    ).toEqual({ enlace: 2, gabinete: 7 })
  })

  test('days are those of Mexico City, not of UTC', () => {
    const cambios = [
      { en: at('11-02', '05:30'), a: 'enviada' },
      { en: at('11-02', '06:30'), a: 'aprobada' },
    ]
    expect(diasDe(tramosDe(cambios, [], now))).toEqual({ enlace: null, gabinete: 1 })
  })

  test('both sides together are all the days from the first sending', () => {
    const lado = fc.constantFrom('enviada', 'devuelta')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5000 }), lado)), (steps) => {
        const instants = steps.map(([hours]) => hours).toSorted((a, b) => a - b)
        const cambios: Cambio[] = steps.map(([, a], i) => ({
          en: new Date(now.getTime() - (5000 - (instants[i] ?? 0)) * 3_600_000),
          a,
        }))
        const sent = cambios.find(({ a }) => a === 'enviada')
        const { enlace, gabinete } = diasDe(tramosDe(cambios, [], now))
        const all = sent ? daysBetween(dayOf(sent.en), dayOf(now)) : 0
        expect((enlace ?? 0) + (gabinete ?? 0)).toBe(all)
      }),
    )
  })
})

test('the median is the middle, or halfway', () => {
  expect(mediana([9, 1, 3])).toBe(3)
  expect(mediana([1, 2, 9, 4])).toBe(3)
  expect(() => mediana([])).toThrow(RangeError)
})

test('the acciones that were on a side make its sum and median', () => {
  expect(
    resumirDias([
      { enlace: null, gabinete: 2 },
      { enlace: 6, gabinete: 4 },
    ]),
  ).toEqual({ enlace: { suma: 6, mediana: 6 }, gabinete: { suma: 6, mediana: 3 } })
  expect(resumirDias([])).toEqual({ enlace: null, gabinete: null })
})
