import { expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { checkLetras } from './letras-de-errata'

const errata = {
  campo: 'lugar',
  antes: '',
  despues: 'Zócalo',
  motivo: 'Faltaba el lugar.',
} as const

const issuesOf = (attempt: Promise<void>) =>
  attempt.then(
    () => [],
    (error: unknown) =>
      error instanceof Refused && error.refusal.kind === 'issues' ? error.refusal.issues : error,
  )

it('takes what the book can print, whatever it looks like', async () => {
  expect(await issuesOf(checkLetras(errata))).toEqual([])
  const motivo = '#read("/etc/passwd") “ñandú” Łódź — 5 %'
  expect(await issuesOf(checkLetras({ ...errata, motivo }))).toEqual([])
})

it('refuses beside its field what no family of letters has', async () => {
  expect(await issuesOf(checkLetras({ ...errata, despues: '北京', motivo: 'Listo 😀.' }))).toEqual([
    { campo: 'despues', mensaje: expect.stringMatching(/U\+5317.* de lo que debe decir no se/) },
    { campo: 'motivo', mensaje: expect.stringMatching(/U\+1F600\) del motivo no se puede/) },
  ])
})
