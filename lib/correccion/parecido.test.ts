import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { leerFechas, periodoDeSemestre } from '@/lib/core/fechas'
import { palabrasPropias, paresDePalabras } from './palabras-de-titulo'
import { compararAcciones, fraseDeParecido, type Comparable } from './parecido'

const PERIODO = periodoDeSemestre('2026-2')

function acto(titulo: string, frase = '', changes: Partial<Comparable> = {}): Comparable {
  const leidas = frase === '' ? null : leerFechas(frase, PERIODO)
  const fechas = leidas?.ok ? leidas.fechas : []
  return { titulo, fechas, lugar: '', ciudades: [], nombres: [], ...changes }
}
const isAlike = (a: Comparable, b: Comparable) => compararAcciones(a, b) !== null

describe('the same event, told otherwise', () => {
  const lima = ['Municipalidad Metropolitana de Lima']
  it.each([
    [
      'a rewording, without dates',
      acto('Intercambio sobre la calidad del aire con Lima'),
      acto('Intercambio técnico sobre calidad del aire con la ciudad de Lima, Perú', '9 de julio'),
    ],
    [
      'plurals and accents',
      acto('Taller sobre refugio temporal para mujer en situacion de violencia'),
      acto('Taller sobre refugios temporales para mujeres en situación de violencia'),
    ],
    [
      'a shorter title inside a longer one',
      acto('Comedores comunitarios y pequeños productores'),
      acto('Intercambio sobre comedores comunitarios y compras a pequeños productores locales'),
    ],
    [
      'less alike, on the same days',
      acto('Simulacro de alerta temprana en plazas', '22 de septiembre'),
      acto(
        'Taller sobre sistemas de alerta temprana en plazas y mercados',
        '22 y 23 de septiembre',
      ),
    ],
    [
      'one word, the same days and the same contraparte',
      acto('Monitoreo del aire', '9 al 13 de julio', { nombres: lima }),
      acto('Calidad del aire con Lima', '10 de julio', { nombres: lima }),
    ],
  ])('%s', (_, a, b) => expect([isAlike(a, b), isAlike(b, a)]).toEqual([true, true]))
})

describe('another event', () => {
  const espana = { nombres: ['Embajada de España en México'] }
  const ucci = { nombres: ['Unión de Ciudades Capitales Iberoamericanas', 'UCCI'] }
  it.each([
    [
      'the formula of an embassy',
      acto('Reunión con la Embajada de Francia en México', '11 de agosto'),
      acto('Reunión con la Embajada de España en México', '11 de agosto', espana),
    ],
    [
      'the same embassy, months apart',
      acto('Reunión con la Embajada de España en México', '11 de julio', espana),
      acto('Reunión con el Embajador de España en México', '11 de noviembre', espana),
    ],
    [
      'two meetings of one network',
      acto('Asamblea anual de la Unión de Ciudades Capitales Iberoamericanas', '8 de julio', ucci),
      acto(
        'Reunión de coordinadores de la Unión de Ciudades Capitales Iberoamericanas',
        '8 de octubre',
        ucci,
      ),
    ],
    [
      'the same day and contraparte, nothing in common',
      acto('Curso de evaluación de daños', '9 de julio', ucci),
      acto('Premio de novela', '9 de julio', ucci),
    ],
    [
      'months that contain everything',
      acto('Estudio sobre la función policial', 'julio', ucci),
      acto('Función de danza', '9 de julio', ucci),
    ],
  ])('%s', (_, a, b) => expect([isAlike(a, b), isAlike(b, a)]).toEqual([false, false]))
})

describe('the question for the word index', () => {
  it('pairs the own words, without the formula', () => {
    expect(palabrasPropias('Reunión privada con la Embajada de España en 2020')).toEqual(['espana'])
    expect(paresDePalabras('Reunión con la Embajada de España')).toBe('')
    expect(paresDePalabras('Taller sobre calidad del aire')).toBe('(calidad&aire)')
  })

  it('holds nothing but letters, digits and its own signs, whatever is typed', () => {
    for (const titulo of [
      "'; drop table accion; --",
      'a & b | !(c:*) <-> d',
      'Пример текста ñandúes',
    ]) {
      expect(paresDePalabras(titulo)).toMatch(/^[a-z0-9()&|]*$/)
    }
  })
})

type Hecho = { folio: string; titulo: string; fechasTexto: string; contrapartes: string[] } & {
  redes: string[]
  ciudades: string[]
}

it('of the 5,460 pairs of the 105 acciones of 2020-1, only those of one series are alike', () => {
  const file = readFileSync('prisma/seed/datos/hechos-2020-1.json', 'utf8')
  const { acciones } = JSON.parse(file) as { acciones: Hecho[] }
  const periodo = periodoDeSemestre('2020-1')
  const actos = acciones.map(({ titulo, fechasTexto, contrapartes, redes, ciudades }) => {
    const leidas = leerFechas(fechasTexto, periodo)
    const fechas = leidas.ok ? leidas.fechas : []
    return acto(titulo, '', { fechas, ciudades, nombres: [...contrapartes, ...redes] })
  })
  const pairs = actos.flatMap((one, at) =>
    actos
      .slice(at + 1)
      .filter((other) => isAlike(one, other))
      .map((other) => [one, other]),
  )
  expect(acciones).toHaveLength(105)
  expect(pairs).toHaveLength(4)
  // «Más allá de la respuesta inmediata al brote», sessions of one series told by three dependencias.
  for (const titulo of pairs.flat().map(({ titulo }) => titulo)) {
    expect(titulo).toMatch(/aprendizaje en vivo|respuesta inmediata/i)
  }
})

it('says why in one sentence', () => {
  const nombres = ['Gobierno de Lima']
  const una = acto('Calidad del aire en mercados', '9 de julio', { nombres })
  const [otra, sola] = [
    acto('Calidad del aire en mercados de Lima', '9 de julio', { nombres }),
    acto('Calidad del aire en mercados'),
  ]
  expect(fraseDeParecido(compararAcciones(una, otra)!)).toBe(
    'Sus títulos se parecen, tienen días en común y ambas nombran: Gobierno de Lima.',
  )
  expect(fraseDeParecido(compararAcciones(una, sola)!)).toBe('Sus títulos se parecen.')
})
