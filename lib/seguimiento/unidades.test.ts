import { describe, expect, test } from 'vitest'
import { contarATiempo, llegadasDe, type Contada } from './unidades'

const at = (day: string) => new Date(`${day}T18:00:00Z`)
const contada = (unidad: string, changes: Partial<Contada> = {}): Contada => ({
  unidad,
  isComun: false,
  dependenciaId: 'a',
  enviada: at('2026-11-01'),
  aprobada: null,
  ...changes,
})
const until = (day: string) => () => day

describe('on time', () => {
  test('is a first sending up to the last day of whoever sent it', () => {
    const contadas = [contada('1'), contada('2', { enviada: at('2026-11-05') })]
    expect(contarATiempo(contadas, until('2026-11-01'))).toBe(1)
    expect(contarATiempo(contadas, until('2026-11-05'))).toBe(2)
    expect(contarATiempo(contadas, until('2026-10-31'))).toBe(0)
  })

  test('what was merged came when it came, and counts once', () => {
    const late = { isComun: true, enviada: at('2026-11-20') }
    const contadas = [contada('c', late), contada('c'), contada('c', { dependenciaId: 'b' })]
    expect(contarATiempo(contadas, until('2026-11-02'))).toBe(1)
    expect(contarATiempo([contada('c', late)], until('2026-11-02'))).toBe(0)
  })

  test('is not told where no sending is known', () => {
    expect(contarATiempo([], until('2026-11-02'))).toBeNull()
    expect(contarATiempo([contada('1', { enviada: null })], until('2026-11-02'))).toBeNull()
  })
})

test('a merged unidad arrives with its first and is approved with its common one', () => {
  const contadas = [
    contada('c', { isComun: true, enviada: at('2026-11-20'), aprobada: at('2026-11-21') }),
    contada('c', { enviada: at('2026-11-03') }),
    contada('c', { enviada: at('2026-11-02') }),
  ]
  expect(llegadasDe(contadas)).toEqual([{ enviada: at('2026-11-02'), aprobada: at('2026-11-21') }])
})
