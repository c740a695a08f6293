import { expect, it } from 'vitest'
import { addDays } from '@/lib/core/clock'
import { dichoDeAviso } from './aviso'
import { recordatoriosDe, type DependenciaEnSemestre, type Situacion } from './recordatorio'
import { lunesDe, pasoDe } from './recordatorio-reglas'

const CIERRE = '2027-01-15'
const titular = { nombre: 'Titular de Semovi', correo: 'titular@ejemplo.mx' }
const semovi: DependenciaEnSemestre = {
  id: 'd1',
  clave: 'semovi',
  nombre: 'Secretaría de Movilidad',
  cierraEl: CIERRE,
  recibe: true,
  reporto: false,
  declaro: false,
  titular,
  borradores: [],
  devueltas: [],
}
const devuelta = {
  id: 'a1',
  folio: '2026-2-0001',
  titulo: 'x',
  venceEl: '2026-12-10',
  tocada: false,
}

const situacion = (
  changes: Partial<DependenciaEnSemestre>,
  porRevisar: string[] = [],
): Situacion => ({
  semestres: [{ clave: '2026-2', dependencias: [{ ...semovi, ...changes }] }],
  porRevisar,
})

/** What is owed on each day from `desde`, with what went out before not told again: «día tipo». */
function historia(
  estado: (dia: string) => Situacion,
  desde: string,
  days: number,
  skip: string[] = [],
) {
  const sent = new Set<string>()
  return Array.from({ length: days }, (_, n) => addDays(desde, n)).flatMap((dia) => {
    if (skip.includes(dia)) return []
    const nuevos = recordatoriosDe(estado(dia), dia).filter(({ clave }) => !sent.has(clave))
    nuevos.forEach(({ clave }) => sent.add(clave))
    return nuevos.map(({ tipo }) => `${dia} ${tipo}`)
  })
}

it('recalls the deadline seven and two days before, on the day, and after it twice, then tells the titular', () => {
  expect(historia(() => situacion({}), '2026-12-01', 90)).toEqual([
    '2027-01-08 recordatorio-cierre',
    '2027-01-13 recordatorio-cierre',
    '2027-01-15 recordatorio-cierre',
    '2027-01-16 recordatorio-cierre-pasado',
    '2027-01-20 recordatorio-cierre-pasado',
    '2027-01-20 titular-sin-reportar',
  ])
})

it.each([
  ['declared', { declaro: true }, []],
  [
    'reported',
    { reporto: true },
    ['2027-01-13 recordatorio-cierre', '2027-01-15 recordatorio-cierre'],
  ],
  ['without titular', { titular: null, recibe: false }, ['2027-01-16 recordatorio-cierre-pasado']],
])('says to who %s only what concerns them', (_, changes, expected) => {
  expect(historia(() => situacion(changes), '2027-01-12', 6)).toEqual(expected)
})

it('honours a prórroga: the days are counted from it, and anew', () => {
  const estado = (dia: string) => situacion(dia < '2027-01-14' ? {} : { cierraEl: '2027-01-29' })
  expect(historia(estado, '2027-01-12', 20)).toEqual([
    '2027-01-13 recordatorio-cierre',
    '2027-01-22 recordatorio-cierre',
    '2027-01-27 recordatorio-cierre',
    '2027-01-29 recordatorio-cierre',
    '2027-01-30 recordatorio-cierre-pasado',
  ])
})

it('makes up for days on which nothing ran, once, and never for old ones', () => {
  const skip = ['2027-01-08', '2027-01-09', '2027-01-13', '2027-01-14', '2027-01-15']
  expect(historia(() => situacion({ titular: null }), '2027-01-01', 17, skip)).toEqual([
    '2027-01-10 recordatorio-cierre',
    '2027-01-16 recordatorio-cierre-pasado',
  ])
  expect(pasoDe([-7, -2], CIERRE, '2027-01-12')).toBeNull()
  expect(pasoDe([5], CIERRE, '2027-02-20')).toBeNull()
})

it('recalls a devuelta before its day while untouched, and after it while it is there', () => {
  const before = ['2026-12-07 recordatorio-devuelta', '2026-12-09 recordatorio-devuelta']
  const after = [
    '2026-12-11 recordatorio-devuelta-vencida',
    '2026-12-15 recordatorio-devuelta-vencida',
    '2026-12-15 titular-devuelta-vencida',
  ]
  const told = (tocada: boolean) =>
    historia(() => situacion({ devueltas: [{ ...devuelta, tocada }] }), '2026-12-01', 30)
  expect(told(false)).toEqual([...before, ...after])
  expect(told(true)).toEqual(after)
})

it('recalls borradores of fourteen days once a week, while they may be sent', () => {
  const borradores = [
    { id: 'b1', titulo: 'Foro “de agua”', guardadaEl: '2026-12-16' },
    { id: 'b2', titulo: '', guardadaEl: '2026-12-30' },
  ]
  const told = historia(() => situacion({ declaro: true, borradores }), '2026-12-20', 40)
  expect(told).toEqual([
    '2026-12-30 recordatorio-borradores',
    '2027-01-04 recordatorio-borradores',
    '2027-01-11 recordatorio-borradores',
  ])
  const [one] = recordatoriosDe(situacion({ declaro: true, borradores }), '2027-01-14')
  expect(one).toMatchObject({ para: { enlacesDe: 'd1' }, accionId: null })
  expect(dichoDeAviso(one!.tipo, one!.datos).texto).toContain(
    'tiene 2 borradores sin cambios desde hace 14 días o más: “Foro ‘de agua’” y “sin título”.',
  )
})

it('tells coordinadores once a week how many have waited seven days, and not their titles', () => {
  const estado = situacion({ declaro: true }, ['2026-12-01', '2026-12-03', '2026-12-20'])
  expect(historia(() => estado, '2026-12-07', 9)).toEqual([
    '2026-12-08 recordatorio-por-revisar',
    '2026-12-14 recordatorio-por-revisar',
  ])
  const [one] = recordatoriosDe(estado, '2026-12-14')
  expect(dichoDeAviso(one!.tipo, one!.datos).texto).toBe(
    'Hay 2 acciones en espera de revisión desde hace 7 días o más. La más antigua llegó el 1 de diciembre de 2026.',
  )
})

it('knows a week by its Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(lunesDe)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
  ])
})

it('names each in words that count', () => {
  const said = (dia: string, changes: Partial<DependenciaEnSemestre> = {}) => {
    const [one] = recordatoriosDe(situacion(changes), dia)
    return dichoDeAviso(one!.tipo, one!.datos).texto
  }
  expect(said('2027-01-08')).toBe(
    'El 15 de enero de 2027 es el último día para que Secretaría de Movilidad envíe acciones del semestre 2026-2: faltan 7 días. Hasta ahora no ha reportado ninguna; si no tuvo acciones que reportar, declárelo en Inicio.',
  )
  expect(
    said('2027-01-14', {
      reporto: true,
      borradores: [{ id: 'b', titulo: '', guardadaEl: '2027-01-10' }],
    }),
  ).toBe(
    'El 15 de enero de 2027 es el último día para que Secretaría de Movilidad envíe acciones del semestre 2026-2: falta 1 día. Tiene 1 borrador por enviar.',
  )
  expect(said('2027-01-15', { reporto: true })).toContain(': es hoy.')
})
