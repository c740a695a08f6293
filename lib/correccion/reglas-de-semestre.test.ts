import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textoDeCampo } from './accion-revisable'
import { contextoVacio, corregirSemestre } from './corregir-semestre'
import { accionDe, semestreDe } from './ejemplo-de-semestre.fixture'
import { aplicarPropuesta } from './hallazgo'
import { parejasPosibles } from './parejas'
import { compararComoMisma, parejasEn } from './mismas'
import { preparar } from './parecido'
import { REGLAS_DE_SEMESTRE } from './reglas-de-semestre'

const SEMOVI = { nombre: 'Secretaría de Movilidad', siglas: 'Semovi' }

describe.each(REGLAS_DE_SEMESTRE)(
  '$nombre',
  ({ examine, hallan, callan, razon, nombre, severidad }) => {
    test('has a reason, and examples of both kinds', () => {
      expect(razon).toMatch(/^\p{Lu}.*[^.]\.$/u)
      expect([hallan.length > 0, callan.length > 0]).toEqual([true, true])
    })
    test.each(hallan)('fires: $acciones', (ejemplo) => {
      const found = examine(...semestreDe(ejemplo))
      expect(found.length).toBeGreaterThan(0)
      for (const hallazgo of found) expect(hallazgo).toMatchObject({ regla: nombre, severidad })
      if (ejemplo.folios) expect(found.map(({ folio }) => folio)).toEqual(ejemplo.folios)
      if (ejemplo.cita !== undefined) expect(found[0]?.cita).toBe(ejemplo.cita)
      if (ejemplo.propuesta !== undefined) expect(found[0]?.propuesta).toBe(ejemplo.propuesta)
    })
    test.each(hallan)(
      'quotes what the campo says, and its propuesta mends it: $acciones',
      (ejemplo) => {
        const [acciones, contexto] = semestreDe(ejemplo)
        const [first] = examine(acciones, contexto)
        const accion = acciones.find(({ folio }) => folio === first?.folio)
        if (!first || !accion) throw new Error('nothing found')
        const texto = textoDeCampo(accion, first.campo)
        expect(texto.slice(first.posicion, first.posicion + first.cita.length)).toBe(first.cita)
        const mended = aplicarPropuesta(accion, first)
        if (mended === null || first.campo === 'contrapartes' || first.campo === 'evidencia') return
        const campo = first.campo === 'fechas' ? 'fechasTexto' : first.campo
        const otras = acciones.map((one) => (one === accion ? { ...one, [campo]: mended } : one))
        expect(examine(otras, contexto).map(({ folio }) => folio)).not.toContain(first.folio)
      },
    )
    test.each(callan)('keeps silent: $acciones', (ejemplo) => {
      expect(examine(...semestreDe(ejemplo))).toEqual([])
    })
  },
)

/** Pieces that the reglas look for, so that random texts are rich in findings. */
const EJEMPLOS = REGLAS_DE_SEMESTRE.flatMap(({ hallan, callan }) => [...hallan, ...callan])
const PIEZAS = EJEMPLOS.flatMap(({ acciones }) =>
  acciones.flatMap(({ titulo = '', descripcion = '' }) => [titulo, descripcion]),
).filter((pieza) => pieza !== '')
const CONTEXTO = {
  ...contextoVacio('2020-1'),
  nombres: EJEMPLOS.flatMap(({ contexto }) => contexto?.nombres ?? []),
  partes: EJEMPLOS.flatMap(({ contexto }) => contexto?.partes ?? []).slice(0, 2),
  isImportacion: true,
}
const texto = fc
  .array(fc.oneof(fc.constantFrom(...PIEZAS, ' ', '  ', '(', ', ', '\n\n', ' de ', ' del ', '-')))
  .map((piezas) => piezas.join(''))
const rica = fc.record({ titulo: texto, descripcion: texto, orden: fc.nat(5), fechasTexto: texto })

test('a quote is always what the campo says at that place, and the same list gives the same findings', () => {
  fc.assert(
    fc.property(fc.array(rica, { maxLength: 4 }), (cambios) => {
      const acciones = cambios.map(accionDe)
      const porFolio = new Map(acciones.map((accion) => [accion.folio, accion]))
      const found = corregirSemestre(acciones, CONTEXTO)
      expect(corregirSemestre([...acciones], CONTEXTO)).toEqual(found)
      for (const hallazgo of found) {
        const { folio, campo, cita, posicion, propuesta } = hallazgo
        const accion = porFolio.get(folio)!
        expect(textoDeCampo(accion, campo).slice(posicion, posicion + cita.length)).toBe(cita)
        expect(propuesta).not.toBe(cita)
      }
    }),
    { numRuns: 150 },
  )
})

test('texts of the longest length allowed are examined whole, whatever they repeat', () => {
  for (const pieza of [
    'a ',
    'A ',
    'Aa ',
    '(AA) ',
    'Aa de Aa ',
    'Red y ',
    'AAB (AAAB) ',
    '1 mil 1 ',
    'Wi-Fi ',
  ]) {
    const descripcion = pieza.repeat(20_000 / pieza.length)
    const titulo = pieza.repeat(500 / pieza.length)
    const acciones = [0, 1, 2].map((n) => accionDe({ descripcion, titulo }, n))
    expect(() => corregirSemestre(acciones, CONTEXTO), pieza).not.toThrow()
  }
})

const PALABRAS =
  'agua aire mercado refugio patrimonio ciclovias archivos mujeres museo sismos'.split(' ')
const dia = fc.integer({ min: 10, max: 28 }).map((n) => `2020-03-${n}`)
const cualquiera = fc.record({
  titulo: fc.array(fc.constantFrom(...PALABRAS), { maxLength: 5 }).map((all) => all.join(' ')),
  fechas: fc.array(
    dia.map((inicio) => ({ inicio, fin: inicio, precision: 'dia' as const })),
    { maxLength: 2 },
  ),
  ciudades: fc.array(fc.constantFrom('Lima', 'Quito', 'Bogotá'), { maxLength: 1 }),
  responsable: fc.constantFrom(SEMOVI, { nombre: 'Sedema', siglas: '' }),
})

test('the blocks lose none of the pairs that all against all would find, while they are small', () => {
  fc.assert(
    fc.property(fc.array(cualquiera, { minLength: 2, maxLength: 15 }), (cambios) => {
      const acciones = cambios.map(accionDe)
      const preparadas = acciones.map((one) => preparar({ ...one, lugar: '', nombres: [] }))
      const all = preparadas.flatMap((one, una) =>
        preparadas.slice(una + 1).flatMap((other, at) => {
          const otra = una + 1 + at
          const isOtra = acciones[una]!.responsable !== acciones[otra]!.responsable
          return isOtra && compararComoMisma(one, other) ? [[una, otra]] : []
        }),
      )
      expect(parejasEn(acciones).map(({ una, otra }) => [una, otra])).toEqual(all)
    }),
    { numRuns: 200 },
  )
})

test('what is compared grows with the list, also when all titles are the same', () => {
  const fechas = [{ inicio: '2020-03-10', fin: '2020-03-10', precision: 'dia' as const }]
  const of = (count: number) =>
    [
      ...parejasPosibles(
        Array.from({ length: count }, () =>
          preparar({ titulo: PALABRAS.join(' '), fechas, lugar: '', ciudades: [], nombres: [] }),
        ),
      ),
    ].length
  expect(of(4000) / of(1000)).toBeLessThan(5)
})

test('findings name the other by folio and dependencia, and say why', () => {
  const titulo = 'Intercambio sobre calidad del aire en mercados'
  const otra = { nombre: 'Secretaría del Medio Ambiente', siglas: 'Sedema' }
  const acciones = [accionDe({ titulo }, 0), accionDe({ titulo, responsable: otra }, 1)]
  const [first] = corregirSemestre(acciones, contextoVacio('2020-1'))
  expect(first).toMatchObject({ severidad: 'advertencia', campo: 'titulo', cita: titulo })
  expect(first?.mensaje).toBe(
    `Puede ser la misma que “${titulo}” (2020-1-0002, Sedema): compárelas y, si lo es, fusiónelas. Sus títulos se parecen.`,
  )
})
