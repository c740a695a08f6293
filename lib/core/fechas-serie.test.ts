import { expect, it } from 'vitest'
import { imprimirFechas, periodoDeSemestre } from './fechas'
import { serieDe, type Cada } from './fechas-serie'

const periodo = periodoDeSemestre('2026-1')
const impresa = (inicio: string, fin: string, cada: Cada, veces: number) =>
  imprimirFechas(serieDe({ inicio, fin, precision: 'dia' }, cada, veces), periodo)

it.each<[string, string, Cada, number, string]>([
  ['2026-05-04', '2026-05-04', 'semana', 4, '4, 11, 18 y 25 de mayo'],
  ['2026-04-27', '2026-04-27', 'semana', 3, '27 de abril y 4 y 11 de mayo'],
  ['2026-03-02', '2026-03-04', 'dos-semanas', 2, '2 al 4 y 16 al 18 de marzo'],
  ['2026-01-31', '2026-01-31', 'mes', 3, '31 de enero, 28 de febrero y 31 de marzo'],
  ['2026-05-04', '2026-05-04', 'semana', 1, '4 de mayo'],
])('from %s to %s each %s, %i times: %s', (inicio, fin, cada, veces, texto) => {
  expect(impresa(inicio, fin, cada, veces)).toBe(texto)
})
