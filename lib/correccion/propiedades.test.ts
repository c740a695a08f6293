import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textoDeCampo, type AccionRevisable } from './accion-revisable'
import { corregirAccion } from './corregir'
import { casoDe } from './ejemplo.fixture'
import { aplicarPropuesta, type Hallazgo } from './hallazgo'
import { REGLAS } from './reglas'

/** Pieces that the reglas look for, so that random texts are rich in findings. */
const PIEZAS = REGLAS.flatMap(({ hallan }) =>
  hallan.flatMap(({ accion, cita }) => [cita ?? '', accion.descripcion ?? '', accion.titulo ?? '']),
).filter((pieza) => pieza.length < 200)
const SIGNOS = [
  ' ',
  '  ',
  ' ,',
  ';',
  '?.',
  '(',
  '”',
  '“',
  '\n\n',
  '. ',
  ' de ',
  ' del ',
  '..',
  '\u{1f30e}',
]

const texto = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIEZAS),
      fc.constantFrom(...SIGNOS),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((piezas) => piezas.join(''))

const dia = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((partes) => ['2020', ...partes.map((n) => String(n).padStart(2, '0'))].join('-'))
const fecha = fc
  .record({ a: dia, b: dia, precision: fc.constantFrom('dia' as const, 'mes' as const) })
  .map(({ a, b, precision }) => ({ inicio: a < b ? a : b, fin: a < b ? b : a, precision }))

const conHallazgos = fc
  .record({
    titulo: texto,
    descripcion: texto,
    lugar: texto,
    fechasTexto: texto,
    tipo: fc.constantFrom('reunion', 'visita', null),
    contrapartes: fc.array(texto, { maxLength: 3 }),
    evidencia: fc.array(texto, { maxLength: 3 }),
    fechas: fc.array(fecha, { maxLength: 3 }),
  })
  .map((accion) => casoDe({ accion }))

const allOf = (check: (accion: AccionRevisable, hallazgo: Hallazgo) => void) =>
  fc.assert(
    fc.property(conHallazgos, ([accion, contexto]) => {
      for (const hallazgo of corregirAccion(accion, contexto)) check(accion, hallazgo)
    }),
    { numRuns: 300 },
  )

test('a quote is always what the campo says at that place', () => {
  allOf((accion, { campo, cita, posicion }) => {
    expect(textoDeCampo(accion, campo).slice(posicion, posicion + cita.length)).toBe(cita)
  })
})

test('a propuesta changes its quote and nothing else', () => {
  allOf((accion, hallazgo) => {
    const mended = aplicarPropuesta(accion, hallazgo)
    expect(mended === null).toBe(hallazgo.propuesta === null)
    if (mended === null) return
    const { campo, cita, posicion } = hallazgo
    const before = textoDeCampo(accion, campo)
    expect(mended).not.toBe(before)
    expect(mended.slice(0, posicion)).toBe(before.slice(0, posicion))
    const rest = before.slice(posicion + cita.length)
    expect(mended.slice(mended.length - rest.length)).toBe(rest)
  })
})

test('the same acción always gives the same findings', () => {
  fc.assert(
    fc.property(conHallazgos, ([accion, contexto]) => {
      expect(corregirAccion(accion, contexto)).toEqual(corregirAccion(accion, contexto))
    }),
    { numRuns: 50 },
  )
})

test('a text of the longest length allowed is examined whole, whatever it repeats', () => {
  for (const pieza of [
    '1 de ',
    'a a ',
    '(',
    '“',
    '1 y ',
    '“ ',
    'x, ',
    '1,111,',
    'ABC ',
    'a@',
    '0 ',
    'a: ',
    'a',
    ' ',
    '1',
    'A',
    'será ',
    '1 de mayo ',
    '“a” ',
  ]) {
    const descripcion = pieza.repeat(20_000 / pieza.length)
    const [accion, contexto] = casoDe({ accion: { descripcion } })
    // A regla that backtracks without end never gets here; how long the others take is not a test's to say.
    for (const { campo, cita, posicion } of corregirAccion(accion, contexto)) {
      expect(textoDeCampo(accion, campo).startsWith(cita, posicion), JSON.stringify(pieza)).toBe(
        true,
      )
    }
  }
})
