import { expect, test } from 'vitest'
import { leerFechas } from './fechas'
import { fechasEnPalabras } from './fechas-en-palabras'

const periodo = { inicio: '2026-07-01', fin: '2026-12-31' }

test.each([
  [
    '20 al 22 de julio y 17 al 19 de agosto',
    'lunes 20 al miércoles 22 de julio y lunes 17 al miércoles 19 de agosto',
  ],
  ['3, 5 y 9 al 11 de noviembre', 'martes 3, jueves 5 y lunes 9 al miércoles 11 de noviembre'],
  ['30 de noviembre al 3 de diciembre', 'lunes 30 de noviembre al jueves 3 de diciembre'],
  ['julio y septiembre a octubre', 'todo julio y septiembre a octubre'],
  ['4 de mayo de 2027', 'martes 4 de mayo de 2027'],
])('%s is told back with its days of the week', (frase, dicho) => {
  const leidas = leerFechas(frase, periodo)
  expect(leidas.ok && fechasEnPalabras(leidas.fechas, periodo)).toBe(dicho)
})
