import { describe, expect, it, test } from 'vitest'
import { LEXICO } from '../ejemplo.fixture'
import { buscarCercana } from './cercanas'
import { isConocida } from './conocida'
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
