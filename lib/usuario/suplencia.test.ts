import { describe, expect, it, test } from 'vitest'
import {
  issuesOfDias,
  suplenciaSchema,
  suplenciasPasadas,
  titularDe,
  ultimoDia,
  type HechoDeSuplencia,
} from './suplencia'
import { comoSujeto, enSuplencia, nombreEn } from './usuario'

test.each([
  ['2026-11-23', '2027-05-23'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2026-01-31', '2026-07-31'],
])('named on %s it ends on %s at the latest', (today, last) => expect(ultimoDia(today)).toBe(last))

describe('the days', () => {
  const campos = (desde: string, hasta: string) =>
    issuesOfDias({ desde, hasta }, '2026-11-23').map(({ campo }) => campo)
  it.each([
    ['2026-11-23', '2026-11-23', []],
    ['2026-11-23', '2027-05-23', []],
    ['2026-11-22', '2026-11-30', ['desde']],
    ['2026-11-30', '2026-11-29', ['hasta']],
    ['2026-11-23', '2027-05-24', ['hasta']],
  ])('%s to %s', (desde, hasta, expected) => expect(campos(desde, hasta)).toEqual(expected))

  it('that no calendar has are refused', () => {
    const input = { correo: 'a@b.mx', dependencia: 'semovi', desde: '2026-11-23' }
    for (const hasta of ['2026-11-31', '23/11/2026', '', '2026-11-23T00:00:00Z']) {
      expect(suplenciaSchema.safeParse({ ...input, hasta }).success).toBe(false)
    }
  })
})

const propia = (id: string, suplenteDe: string | null) => ({
  id,
  clave: id,
  nombre: id,
  siglas: '',
  suplenteDe,
  desde: null,
  hasta: null,
})
const berta = {
  nombre: 'Berta',
  roles: ['enlace' as const],
  dependencias: [propia('copred', null), propia('semovi', 'Ana')],
}

test('one acts under another name only where one stands in', () => {
  expect(nombreEn(berta, 'semovi')).toBe('Berta, en suplencia de Ana')
  expect(nombreEn(berta, 'copred')).toBe('Berta')
  expect(nombreEn(berta, 'sedesa')).toBe('Berta')
  expect(enSuplencia('Berta', undefined)).toBe('Berta')
  expect(comoSujeto(nombreEn(berta, 'semovi'))).toBe('Berta, en suplencia de Ana,')
  expect(comoSujeto('Berta')).toBe('Berta')
})

test('a suplente is titular of the own dependencias only, and nobody is without the rol', () => {
  expect(titularDe(berta).map(({ id }) => id)).toEqual(['copred'])
  expect(titularDe({ ...berta, roles: ['consulta'] })).toEqual([])
})

describe('what is over', () => {
  const hecho = (
    dia: string,
    desde: string,
    hasta: string,
    isFin = false,
    usuarioId = 'b',
  ): HechoDeSuplencia => ({
    ...{ usuarioId, nombre: 'Berta', dependencia: 'semovi' },
    ...{ desde, hasta, isFin, dia },
  })
  const pasadas = (...hechos: HechoDeSuplencia[]) =>
    suplenciasPasadas(hechos, '2026-11-23').map(({ desde, hasta }) => `${desde} ${hasta}`)

  it('ran its days, the latest first', () => {
    expect(
      pasadas(
        hecho('2026-09-01', '2026-09-02', '2026-09-05'),
        hecho('2026-10-01', '2026-10-02', '2026-10-05'),
        hecho('2026-11-20', '2026-11-20', '2026-11-23', false, 'c'),
      ),
    ).toEqual(['2026-10-02 2026-10-05', '2026-09-02 2026-09-05'])
  })

  it('ended before its last day, or never began', () => {
    expect(
      pasadas(
        hecho('2026-09-01', '2026-09-02', '2026-09-30'),
        hecho('2026-09-04', '2026-09-02', '2026-09-04', true),
        hecho('2026-10-01', '2026-10-10', '2026-10-20'),
        hecho('2026-10-02', '2026-10-10', '2026-10-01', true),
      ),
    ).toEqual(['2026-09-02 2026-09-04'])
  })

  it('given other days while it lasted, it is one', () => {
    expect(
      pasadas(
        hecho('2026-09-01', '2026-09-02', '2026-09-10'),
        hecho('2026-09-08', '2026-09-02', '2026-09-20'),
      ),
    ).toEqual(['2026-09-02 2026-09-20'])
  })
})
