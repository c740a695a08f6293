import { describe, expect, it } from 'vitest'
import { imprimirFechas, leerFechas, periodoDeSemestre } from './fechas'

/** Data in short: «0309» a day, «0309-0311» a stretch, «02/04» months; years only outside 2020. */
function breve(texto: string, clave = '2020-1'): [string, string] {
  const periodo = periodoDeSemestre(clave)
  const leidas = leerFechas(texto, periodo)
  if (!leidas.ok) return [leidas.mensaje, '']
  const corto = (iso: string) => iso.replace(`${clave.slice(0, 4)}-`, '').replaceAll('-', '')
  const datos = leidas.fechas.map(({ inicio, fin, precision }) => {
    if (precision === 'mes') return `${corto(inicio).slice(0, -2)}/${corto(fin).slice(0, -2)}`
    return inicio === fin ? corto(inicio) : `${corto(inicio)}-${corto(fin)}`
  })
  return [datos.join(' '), imprimirFechas(leidas.fechas, periodo)]
}

/** [as written, data, as printed when that differs] */
type Caso = [string, string, string?]

const IMPRESAS: Caso[] = [
  ['7 de enero', '0107'],
  ['11, 12 y 23 de enero', '0111 0112 0123'],
  ['17 al 20 de febrero', '0217-0220'],
  ['9 y 10 de marzo', '0309 0310'],
  ['26 y 27 de febrero', '0226 0227'],
  ['27 de abril y 1 de mayo', '0427 0501'],
  ['20 al 22 de enero y 17 al 19 de febrero', '0120-0122 0217-0219'],
  ['23 de mayo al 5 de junio', '0523-0605'],
  ['15, 18 y 25 de junio', '0615 0618 0625'],
  ['3, 4, 6, 10, 11 y 13 de marzo', '0303 0304 0306 0310 0311 0313'],
  ['abril', '04/04'],
  ['febrero', '02/02'],
  ['febrero a abril', '02/04'],
  ['mayo-junio', '05/06', 'mayo a junio'],
  ['enero a junio', '01/06'],
  ['abril a mayo', '04/05'],
  ['1 de abril al 31 de mayo', '0401-0531'],
  ['febrero y abril', '02/02 04/04'],
  ['abril y mayo', '04/04 05/05'],
  ['3, 5 y 9 al 11 de marzo', '0303 0305 0309-0311'],
  ['27 y 28 de abril y 4 de mayo', '0427 0428 0504'],
  ['febrero, 3 de abril y mayo a junio', '02/02 0403 05/06'],
  ['26 junio', '0626', '26 de junio'],
  ['9 a 11 de junio', '0609-0611', '9 al 11 de junio'],
  ['primer semestre', '01/06', 'enero a junio'],
  ['1º de junio', '0601', '1 de junio'],
]

const VARIANTES: Caso[] = [
  ['  (20  al 22 de ENERO). ', '0120-0122', '20 al 22 de enero'],
  ['del 20 al 22 de enero y del 17 al 19 de febrero', '0120-0122 0217-0219', IMPRESAS[6]?.[0]],
  ['9-11 de junio', '0609-0611', '9 al 11 de junio'],
  ['9 – 11 junio', '0609-0611', '9 al 11 de junio'],
  ['desde el 9 hasta el 11 de junio', '0609-0611', '9 al 11 de junio'],
  ['los días 3, 4, y 5 de marzo', '0303 0304 0305', '3, 4 y 5 de marzo'],
  ['el mes de abril', '04/04', 'abril'],
  ['primero de junio', '0601', '1 de junio'],
  ['1o. de junio', '0601', '1 de junio'],
  ['1ro de junio', '0601', '1 de junio'],
  ['1.o de junio', '0601', '1 de junio'],
  ['1.º al 5 de junio', '0601-0605', '1 al 5 de junio'],
  ['primera quincena de mayo', '0501-0515', '1 al 15 de mayo'],
  ['Segunda quincena de febrero', '0216-0229', '16 al 29 de febrero'],
  ['2a. quincena de febrero de 2021', '20210216-20210228', '16 al 28 de febrero de 2021'],
  ['segundo semestre', '07/12', 'julio a diciembre'],
  ['1er trimestre', '01/03', 'enero a marzo'],
  ['martes 7 de enero', '0107', '7 de enero'],
  ['MIERCOLES, 4 y jueves 5 de marzo', '0304 0305', '4 y 5 de marzo'],
  ['lunes 20 al viernes 24 de enero', '0120-0124', '20 al 24 de enero'],
  ['5 de setiembre', '0905', '5 de septiembre'],
  ['3 ene., 4 feb. y 5 Mar', '0103 0204 0305', '3 de enero, 4 de febrero y 5 de marzo'],
  ['7 de enero de 2020', '0107', '7 de enero'],
  ['7 de enero del año 2020', '0107', '7 de enero'],
  ['11, 12 y 23 de enero, 2020', '0111 0112 0123', '11, 12 y 23 de enero'],
  ['12-mar', '0312', '12 de marzo'],
  ['12/mar', '0312', '12 de marzo'],
  ['12-marzo-2020', '0312', '12 de marzo'],
  ['12-15 mar', '0312-0315', '12 al 15 de marzo'],
  ['12-15-mar', '0312-0315', '12 al 15 de marzo'],
  ['28-feb al 2-mar', '0228-0302', '28 de febrero al 2 de marzo'],
  ['28-feb-2-mar', '0228-0302', '28 de febrero al 2 de marzo'],
  ['20/05/2020', '0520', '20 de mayo'],
  ['20-05-2020 y 21/5/20', '0520 0521', '20 y 21 de mayo'],
  ['2020-05-20 al 2020-05-25', '0520-0525', '20 al 25 de mayo'],
  ['9 y 20/05', '0509 0520', '9 y 20 de mayo'],
  ['entre el 3 y el 5 de junio', '0603-0605', '3 al 5 de junio'],
  ['entre los días 3 y 5 de junio y el 9 de junio', '0603-0605 0609', '3 al 5 y 9 de junio'],
  ['Entre el 28 de mayo y el 5 de junio', '0528-0605', '28 de mayo al 5 de junio'],
  ['entre febrero y abril', '02/04', 'febrero a abril'],
  ['todo el semestre', '01/06', 'enero a junio'],
  ['Durante todo el semestre.', '01/06', 'enero a junio'],
]

const CANONICAS: Caso[] = [
  ['9 al 10 de marzo', '0309 0310', '9 y 10 de marzo'],
  ['31 de mayo al 1 de junio', '0531 0601', '31 de mayo y 1 de junio'],
  ['9 al 9 de marzo', '0309', '9 de marzo'],
  ['12, 11, 12 y 11 de marzo', '0311 0312', '11 y 12 de marzo'],
  ['3 al 5 y 6 al 8 de marzo', '0303-0305 0306-0308'],
  ['3 al 8 y 5 de marzo', '0303-0308', '3 al 8 de marzo'],
  ['3 al 8 y 5 al 10 de marzo', '0303-0310', '3 al 10 de marzo'],
  ['9 al 10 y 10 al 11 de marzo', '0309-0311', '9 al 11 de marzo'],
  ['abril a mayo, mayo y mayo a junio', '04/06', 'abril a junio'],
  ['mayo y 3 de abril', '0403 05/05', '3 de abril y mayo'],
  ['20 y 23 de mayo al 5 de junio', '0520 0523-0605', '20 de mayo y 23 de mayo al 5 de junio'],
]

describe('leerFechas', () => {
  it.each(IMPRESAS)('printed form: %s', (texto, datos, impresa = texto) => {
    expect(breve(texto)).toEqual([datos, impresa])
  })

  it.each(VARIANTES)('variant: %s', (texto, datos, impresa = texto) => {
    expect(breve(texto)).toEqual([datos, impresa])
  })

  it.each(CANONICAS)('canonical form of: %s', (texto, datos, impresa = texto) => {
    expect(breve(texto)).toEqual([datos, impresa])
  })

  it.each([...VARIANTES, ...CANONICAS])('what is printed reads the same: %s', (texto) => {
    const [datos, impresa] = breve(texto)
    expect(breve(impresa)).toEqual([datos, impresa])
  })
})

describe('years', () => {
  it.each<[string, string, string, string?]>([
    ['2020-1', '15 de julio', '0715'],
    ['2020-1', '15 de diciembre', '20191215', '15 de diciembre de 2019'],
    ['2020-1', '15 de octubre de 2020', '1015'],
    ['2026-2', '3 de enero', '20270103', '3 de enero de 2027'],
    ['2026-2', 'primer semestre', '01/06', 'enero a junio'],
    ['2026-2', 'todo el semestre', '07/12', 'julio a diciembre'],
    ['2026-2', '28 de diciembre de 2026 al 8 de enero de 2027', '1228-20270108'],
    ['2026-2', '28 al 30 de diciembre y 3 de enero de 2027', '1228-1230 20270103'],
    [
      '2027-1',
      '28 de diciembre y 3 de enero de 2027',
      '20261228 0103',
      '28 de diciembre de 2026 y 3 de enero',
    ],
    [
      '2024-1',
      '28 de diciembre y 3 de enero de 2027',
      '20261228 20270103',
      '28 de diciembre de 2026 y 3 de enero de 2027',
    ],
    [
      '2020-1',
      '3 de marzo y 4 de abril de 2019',
      '20190303 20190404',
      '3 de marzo de 2019 y 4 de abril de 2019',
    ],
    [
      '2020-1',
      'abril, 5 y 9 de mayo y junio de 2021',
      '202104/202104 20210505 20210509 202106/202106',
      'abril de 2021, 5 y 9 de mayo de 2021 y junio de 2021',
    ],
    ['2020-1', '20 de diciembre de 2019 y 15 de enero', '20191220 0115'],
    ['2020-1', '3 de marzo de 2020 y 4 de abril de 2021', '0303 20210404'],
    ['2024-1', '29 de febrero', '0229'],
    ['2026-2', 'noviembre a febrero', '11/202702', 'noviembre de 2026 a febrero de 2027'],
    ['2026-2', 'diciembre a enero de 2027', '12/202701', 'diciembre de 2026 a enero de 2027'],
    [
      '2026-2',
      '30 de diciembre de 2026 al 2 de enero',
      '1230-20270102',
      '30 de diciembre de 2026 al 2 de enero de 2027',
    ],
  ])('%s: %s', (clave, texto, datos, impresa = texto) => {
    expect(breve(texto, clave)).toEqual([datos, impresa])
  })
})
