import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imprimirFechas, leerFechas, periodoDeSemestre } from './fechas'

const P26 = periodoDeSemestre('2026-1')

describe('refusals', () => {
  it.each<[string, string, string]>([
    ['', '', 'Escriba los días o los meses, por ejemplo, 20 al 22 de enero y 17 al 19 de febrero.'],
    [
      ' \n ',
      '',
      'Escriba los días o los meses, por ejemplo, 20 al 22 de enero y 17 al 19 de febrero.',
    ],
    [
      'A partir del 3 de marzo',
      'A partir del',
      '“A partir del” deja abierta la fecha: escriba el primer día y el último, por ejemplo, 3 al 20 de marzo.',
    ],
    [
      'desde marzo',
      'desde',
      '“desde” deja abierta la fecha: escriba el primer día y el último, por ejemplo, 3 al 20 de marzo.',
    ],
    [
      'hasta el 3 de marzo',
      'hasta',
      '“hasta” deja abierta la fecha: escriba el primer día y el último, por ejemplo, 3 al 20 de marzo.',
    ],
    [
      'fecha por definir',
      'por definir',
      '“por definir” no es una fecha: escriba el día o, si no se conoce, el mes, por ejemplo, abril.',
    ],
    [
      'a mediados de mayo',
      'mediados',
      '“mediados” no es preciso: escriba los días o solo el mes, por ejemplo, primera quincena de mayo.',
    ],
    [
      '31 de febrero',
      '31 de febrero',
      'Febrero de 2026 tiene 28 días: no existe el 31 de febrero.',
    ],
    [
      '29 de febrero',
      '29 de febrero',
      'Febrero de 2026 tiene 28 días: no existe el 29 de febrero.',
    ],
    ['30 y 31 de abril', '31 de abril', 'Abril de 2026 tiene 30 días: no existe el 31 de abril.'],
    ['28 al 31 de junio', '31 de junio', 'Junio de 2026 tiene 30 días: no existe el 31 de junio.'],
    ['2026-02-30', '2026-02-30', 'Febrero de 2026 tiene 28 días: no existe el 30 de febrero.'],
    ['45 de marzo', '45', '“45” no es un día del mes: van del 1 al 31.'],
    ['0 de marzo', '0', '“0” no es un día del mes: van del 1 al 31.'],
    [
      '20 al 17 de febrero',
      '20 al 17 de febrero',
      '“20 al 17 de febrero” termina antes de empezar: escriba primero la fecha que va antes.',
    ],
    [
      '5 de junio al 23 de mayo',
      '5 de junio al 23 de mayo',
      '“5 de junio al 23 de mayo” termina antes de empezar: escriba primero la fecha que va antes o, si pasa de un año a otro, escriba los dos años.',
    ],
    [
      'mayo a febrero',
      'mayo a febrero',
      '“mayo a febrero” termina antes de empezar: escriba primero la fecha que va antes o, si pasa de un año a otro, escriba los dos años.',
    ],
    ['lunes 3 de marzo', 'lunes 3 de marzo', 'El 3 de marzo de 2026 es martes, no lunes.'],
    [
      'lunes 2 y lunes 3 de marzo',
      'lunes 3 de marzo',
      'El 3 de marzo de 2026 es martes, no lunes.',
    ],
    ['3 y 5', '3', 'Falta el mes de “3”: escriba, por ejemplo, 3 de marzo.'],
    ['3, 5 y abril', '3', 'Falta el mes de “3”: escriba, por ejemplo, 3 de marzo.'],
    ['3 de marzo al 5', '5', 'Falta el mes de “5”: escriba, por ejemplo, 5 de marzo.'],
    [
      '3 de marzo y',
      'y',
      'Falta una fecha después de “y”: escriba, por ejemplo, 9 al 11 de junio.',
    ],
    ['3 al', 'al', 'Falta una fecha después de “al”: escriba, por ejemplo, 9 al 11 de junio.'],
    ['3 de', 'de', 'Falta una fecha después de “de”: escriba, por ejemplo, 9 al 11 de junio.'],
    [
      '9 a marzo',
      '9 a marzo',
      '“9 a marzo” mezcla días con meses: escriba, por ejemplo, 9 de marzo al 30 de abril.',
    ],
    [
      'abril y 15 de abril',
      'abril y 15 de abril',
      '“15 de abril” cae dentro de “abril”: deje solo los días o solo los meses.',
    ],
    ['2026', '2026', '“2026” es solo un año: escriba también el mes, por ejemplo, abril de 2026.'],
    ['3 de marzo de 0026', '0026', '“0026” no tiene un año posible: escriba, por ejemplo, 2026.'],
    [
      '07/20/2026',
      '07/20/2026',
      '“07/20/2026” no es una fecha: escriba día, mes y año, por ejemplo, 20/07/2026.',
    ],
    [
      '3 de marzo, ayer por la tarde',
      'ayer por la tarde',
      'No se entiende “ayer por la tarde”: escriba, por ejemplo, 9 al 11 de junio.',
    ],
    ['3 o 4 de marzo', 'o', 'No se entiende “o”: escriba, por ejemplo, 9 al 11 de junio.'],
    ['9 al 11 dde junio', 'dde', 'No se entiende “dde”: escriba, por ejemplo, 9 al 11 de junio.'],
    ['(3 de marzo', '(', 'No se entiende “(”: escriba, por ejemplo, 9 al 11 de junio.'],
    ['3 de marzo 📅', '📅', 'No se entiende “📅”: escriba, por ejemplo, 9 al 11 de junio.'],
  ])('%j', (texto, cita, mensaje) => {
    const posicion = cita === 'o' ? 2 : texto.lastIndexOf(cita)
    const leidas = leerFechas(texto, P26)
    expect(leidas).toMatchObject({ ok: false, mensaje, cita })
    if (cita !== '' && !leidas.ok) expect(leidas.posicion).toBe(posicion)
  })

  it.each([
    ['20 de julio a las 10:00 horas', 'a las 10:00 horas'],
    ['20 de julio, 10:00 h', '10:00 h'],
    ['20 de julio, 10:00', '10:00'],
    ['20 de julio, 10 hrs.', '10 hrs.'],
    ['20 de julio a las 10', 'a las 10'],
    ['10:30 h del 20 de julio', '10:30 h'],
  ])('says that hours are not printed: %s', (texto, cita) => {
    const mensaje = 'Quite la hora: el informe sólo imprime los días.'
    const posicion = texto.indexOf(cita)
    expect(leerFechas(texto, P26)).toEqual({ ok: false, mensaje, cita, posicion })
  })

  it('gives examples of the semestre at hand', () => {
    expect(leerFechas('', periodoDeSemestre('2026-2'))).toMatchObject({
      mensaje: 'Escriba los días o los meses, por ejemplo, 20 al 22 de julio y 17 al 19 de agosto.',
    })
  })

  it('wants both ends after «entre»', () => {
    expect(leerFechas('entre el 3 de marzo', P26)).toMatchObject({ ok: false, cita: 'marzo' })
  })

  it('refuses a text that is too long, however long it is', () => {
    for (const texto of ['1, '.repeat(33_334), '('.repeat(100_000), 'a'.repeat(100_000)]) {
      expect(leerFechas(texto, P26)).toMatchObject({ ok: false, cita: '', posicion: 500 })
    }
  })
})

const PIEZAS = ['de', 'del', 'al', 'a', '-', 'y', ',', '(', ')', 'marzo', 'mayo', 'dic.', 'febrero']
const MAS_PIEZAS = [
  '1',
  '31',
  '9',
  '2026',
  '2027',
  '1º',
  'lunes',
  'primera',
  'quincena',
  'semestre',
]
const RARAS = ['20/07/2026', '2026-02-30', '3/4', 'desde', 'hasta', '️', '\u200b', '٣', '0', 'ñ']

describe('fuzz', () => {
  const arbFrase = fc
    .array(fc.constantFrom(...PIEZAS, ...MAS_PIEZAS, ...RARAS), { maxLength: 14 })
    .map((piezas) => piezas.join(' '))
  const arbTexto = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), arbFrase)
  const arbClave = fc.constantFrom('2020-1', '2026-1', '2026-2', '2027-1')

  it('never throws; quotes exactly; what it accepts, printed, reads the same', () => {
    fc.assert(
      fc.property(arbTexto, arbClave, (texto, clave) => {
        const periodo = periodoDeSemestre(clave)
        const leidas = leerFechas(texto, periodo)
        if (leidas.ok) {
          const impresa = imprimirFechas(leidas.fechas, periodo)
          expect(leerFechas(impresa, periodo)).toEqual(leidas)
          return
        }
        expect(texto.startsWith(leidas.cita, leidas.posicion)).toBe(true)
        expect(leidas.mensaje).toMatch(/^[\p{Lu}“].+\.$/su)
      }),
      { numRuns: 3000 },
    )
  })
})
