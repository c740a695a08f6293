import fc from 'fast-check'
import { expect, it } from 'vitest'
import { copiasEn } from './copias'
import { accionDe } from './ejemplo-de-semestre.fixture'
import { contencion, COPIA_UMBRAL } from './similitud'

const PALABRAS =
  'abrir agua aire barrio calle cine ciudad costa curso datos foro gente huerto idea juego lago'.split(
    ' ',
  )
const frase = fc.shuffledSubarray(PALABRAS, { minLength: 12 }).map((palabras) => palabras.join(' '))

/** Texts that share stretches, as those that are pasted do. */
const textos = fc.array(frase, { minLength: 2, maxLength: 5 }).chain((frases) =>
  fc.array(
    fc
      .array(fc.constantFrom(...frases), { minLength: 1, maxLength: 3 })
      .map((one) => one.join(' ')),
    { minLength: 2, maxLength: 8 },
  ),
)
const nada = { anteriores: [] }

it('finds what all against all would find, while they are few', () => {
  fc.assert(
    fc.property(textos, (descripciones) => {
      const acciones = descripciones.map((descripcion, n) => accionDe({ descripcion }, n))
      const isCopia = descripciones.map((texto, at) =>
        descripciones.some((otro, en) => {
          if (en === at || contencion(texto, otro) < COPIA_UMBRAL) return false
          return en < at || contencion(otro, texto) < COPIA_UMBRAL
        }),
      )
      const found = new Set(copiasEn(acciones, nada).map(({ accion }) => accion))
      expect(acciones.map((accion) => found.has(accion))).toEqual(isCopia)
    }),
    { numRuns: 300 },
  )
})

it('finds each of a thousand copies, and says the first', () => {
  const descripcion =
    'La oficina impartió un curso sobre el cuidado del agua en los barrios y entregó una guía a cada persona.'
  const acciones = Array.from({ length: 1000 }, (_, n) => accionDe({ descripcion }, n))
  const copias = copiasEn(acciones, nada)
  expect(copias).toHaveLength(999)
  expect(copias.every(({ de }) => de.folio === '2020-1-0001')).toBe(true)
})

it('says the earlier semestre when it is the better match', () => {
  const descripcion =
    'La oficina impartió un curso sobre el cuidado del agua en los barrios y entregó una guía a cada persona.'
  const anteriores = [
    {
      folio: '2019-1-0001',
      titulo: 'Otra',
      descripcion: 'La oficina viajó a la costa con doce personas.',
    },
    { folio: '2019-2-0001', titulo: 'Curso', descripcion },
  ]
  const [copia] = copiasEn([accionDe({ descripcion: `${descripcion} Fue en mayo.` }, 0)], {
    anteriores,
  })
  expect(copia?.de.folio).toBe('2019-2-0001')
  expect(copia?.cita).toBe(descripcion.slice(0, -1))
})
