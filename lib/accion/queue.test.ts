import fc from 'fast-check'
import { expect, it } from 'vitest'
import { consultaDe, filtroSchema } from './filtro-guardado'
import {
  ESTADOS_VISIBLES,
  isNarrowed,
  parseQueue,
  QUEUE_ORDENES,
  queueQuery,
  SIN_FILTROS,
  type QueueFilter,
} from './queue'

const parse = (query: string) => parseQueue(Object.fromEntries(new URLSearchParams(query)))
const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const filters: fc.Arbitrary<QueueFilter> = fc.record({
  semestre: or(fc.constantFrom('2020-1', '2026-2')),
  estado: fc.constantFrom(...ESTADOS_VISIBLES, 'todas' as const),
  parte: or(fc.nat(99)),
  eje: or(fc.nat(99)),
  dependencia: or(fc.constantFrom('semovi', 'copred', 'otra-mas')),
  antiguedad: or(fc.integer({ min: 1, max: 999 })),
  hallazgos: or(fc.constantFrom('con' as const, 'sin' as const)),
  asignada: or(fc.oneof(fc.constantFrom('conmigo', 'mi', 'nadie'), fc.uuid())),
  texto: fc.constantFrom('', 'ciudad', 'á & b', '100%'),
  orden: fc.constantFrom(...QUEUE_ORDENES),
  descending: fc.boolean(),
  pagina: fc.integer({ min: 1, max: 9999 }),
})

it('an address says the whole view: read back, it is the same', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      expect(parse(queueQuery(filter))).toEqual(filter)
    }),
  )
})

it('a view that is kept is the same one on its first page', () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const { consulta } = filtroSchema.parse({ nombre: 'x', consulta: queueQuery(filter) })
      expect(consulta).toBe(consultaDe(filter))
      expect(parse(consulta)).toEqual({ ...filter, pagina: 1 })
    }),
  )
})

it('what an address says wrongly counts as not said', () => {
  const wrong = 'antiguedad=-3&hallazgos=tal+vez&asignada=otra&eje=x&dependencia=%27&pagina=0'
  expect(parse(wrong)).toEqual(parse('asignada=todas'))
  expect(queueQuery(parse(wrong))).toBe('?asignada=todas')
})

it('opens on what waits for who looks; an address that says anything shows everybody the same', () => {
  expect(parse('').asignada).toBe('conmigo')
  expect(isNarrowed(parse(''))).toBe(false)
  expect(parse(queueQuery(parse('')))).toEqual(parse(''))
  expect(parse('estado=devuelta').asignada).toBeNull()
})

it('knows when something narrows it', () => {
  expect(isNarrowed(parse('estado=todas&orden=-folio'))).toBe(false)
  for (const query of ['antiguedad=7', 'hallazgos=sin', 'asignada=mi', 'eje=0', 'q=x']) {
    expect(isNarrowed(parse(query)), query).toBe(true)
    expect(isNarrowed({ ...parse(query), ...SIN_FILTROS, texto: '' })).toBe(false)
  }
})
