import { describe, expect, it, test } from 'vitest'
import { casoDe, LEXICO } from '../ejemplo.fixture'
import { buscarCercana } from './cercanas'
import { isConocida } from './conocida'
import { dudasDe } from './dudas'
import { frasesEn, indexarFrases } from './frases'

const { conoce } = LEXICO.diccionario

describe('what may have been meant', () => {
  test.each([
    ['coordinacion', 'acento', ['coordinación']],
    ['dió', 'acento', ['dio']],
    ['verguenza', 'acento', ['vergüenza']],
    ['covnenio', 'tecleo', ['convenio']],
    ['acuuerdo', 'tecleo', ['acuerdo']],
    ['conosimiento', 'ortografia', ['conocimiento']],
    ['govierno', 'ortografia', ['gobierno']],
    ['orgnización', 'tecleo', ['organización']],
    ['trasnportacion', 'tecleo', ['transportación']],
    ['uan', 'tecleo', ['aun', 'una']],
  ])('%s: %s', (palabra, falta, opciones) => {
    expect(buscarCercana(palabra, conoce)).toEqual({ falta, opciones })
  })

  it('is nothing where nothing is alike, or where it is no word', () => {
    expect(buscarCercana('zurunfo', conoce)).toBeNull()
    expect(buscarCercana('a'.repeat(5000), conoce)).toBeNull()
  })
})

describe('a word is known', () => {
  const DERIVADAS =
    'micromovilidad interseccionalidad descargables antirracista coorganizaron ciclopuertos rondines suscríbase externaron talleristas'
  it('when it is made of one that is', () => {
    const raras = DERIVADAS.split(' ').filter((palabra) => !isConocida(palabra, LEXICO))
    expect(raras).toEqual([])
  })

  it('and no slip passes for one', () => {
    const malas = 'reunon desarollo coperación organizarón movilidá rdonines'.split(' ')
    expect(malas.filter((palabra) => isConocida(palabra, LEXICO))).toEqual([])
  })
})

describe('names in a text', () => {
  const index = indexarFrases(['Secretaría de Movilidad', 'Secretaría de Movilidad y Agua', 'Perú'])
  const nombresEn = (texto: string) => frasesEn(texto, index).map(({ nombre }) => nombre)

  it('are found whatever their accents, the longest first', () => {
    expect(nombresEn('La Secretaria de Movilidad y Agua fue a Peru.')).toEqual([
      'Secretaría de Movilidad y Agua',
      'Perú',
    ])
    expect(nombresEn('La Secretaria de Movilidad  fue.')).toEqual(['Secretaría de Movilidad'])
  })

  it('begin with a capital', () => {
    expect(nombresEn('la secretaria de movilidad fue a peru')).toEqual([])
  })

  it('are quoted as the text has them', () => {
    const texto = 'Fue a la SECRETARIA DE MOVILIDAD.'
    const [{ inicio, fin, cita } = { inicio: 0, fin: 0, cita: '' }] = frasesEn(texto, index)
    expect(texto.slice(inicio, fin)).toBe(cita)
    expect(cita).toBe('SECRETARIA DE MOVILIDAD')
  })
})

describe('the dudas of a text', () => {
  const dudasEn = (descripcion: string) =>
    dudasDe(casoDe({ accion: { descripcion } })[0], LEXICO).map(({ cita }) => cita)

  it('are every accent that is missing, however many', () => {
    const texto =
      'La reunion tecnica de coordinacion conto tambien con la participacion del gobierno de la region.'
    expect(dudasEn(texto)).toEqual(
      'reunion tecnica coordinacion conto tambien participacion region'.split(' '),
    )
  })

  it('are none where another language is spoken, and one slip beside it is', () => {
    expect(
      dudasEn('Vimos how these people spoke without knowing whose words they quoted.'),
    ).toEqual([])
    expect(dudasEn('La ciudad firmó el covnenio y donó un portable firearm simulator.')).toEqual([
      'covnenio',
    ])
  })

  it('are looked for in no more than so many words', () => {
    const texto = Array.from(
      { length: 200 },
      (_, at) => `zurunf${'aeiou'.charAt(at % 5)}${'x'.repeat(at % 9)}o`,
    )
    expect(dudasEn(texto.join(' la ciudad vio un mapa con ')).length).toBeGreaterThan(0)
  })
})
