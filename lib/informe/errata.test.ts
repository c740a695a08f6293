import { describe, expect, it } from 'vitest'
import { enmendar, ErrataImposible, localizar, textoDeErrata, type Enmienda } from './errata'
import { sampleMaterial } from './material.fixture'

const material = sampleMaterial()
const [accion] = material.acciones
const folio = accion!.folio
const after = (enmienda: Omit<Enmienda, 'folio'>) =>
  enmendar(material, [{ folio, ...enmienda }]).acciones[0]!
const complaint = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof ErrataImposible) return `${error.campo}: ${error.message}`
    throw error
  }
  return 'done'
}

describe('localizar', () => {
  it('finds a passage however its blanks were copied', () => {
    const texto = 'Una delegación\n\nvisitó la ciudad (2020).'
    expect(localizar(texto, 'delegación visitó\u00a0la')).toEqual({ inicio: 4, fin: 25 })
    expect(localizar(texto, '(2020).')).toEqual({ inicio: 33, fin: 40 })
  })

  it('finds a passage copied from a page that divides its words', () => {
    const texto = 'Firmó un convenio de articulación franco-mexicana.'
    expect(localizar(texto, 'articula\u00ad\nción')).toEqual({ inicio: 21, fin: 33 })
    expect(localizar(texto, 'conve-\nnio de  arti-\ncula\u00adción')).toEqual({
      inicio: 9,
      fin: 33,
    })
    expect(localizar(texto, 'franco-\nmexicana')).toEqual({ inicio: 34, fin: 49 })
    expect(localizar(texto, 'franco-mexicana')).toEqual({ inicio: 34, fin: 49 })
  })

  it('wants it once and only once', () => {
    expect(complaint(() => localizar('a b a', 'a'))).toMatch(/^antes: .*aparecen 2 veces/)
    expect(complaint(() => localizar('a b a', 'c'))).toMatch(/no dice eso/)
    expect(complaint(() => localizar('a b a', ' '))).toMatch(/Copie de la edición/)
    expect(localizar('', '')).toEqual({ inicio: 0, fin: 0 })
  })
})

describe('enmendar', () => {
  it('puts what it should say in the place of what it says, and touches nothing else', () => {
    const antes = accion!.descripcion[0]!.slice(0, 30)
    const mended = after({ campo: 'descripcion', antes, despues: 'Otras palabras' })
    expect(mended.descripcion[0]).toMatch(/^Otras palabras/)
    expect({ ...mended, descripcion: null }).toEqual({ ...accion, descripcion: null })
    expect(material.acciones[0]).toBe(accion)
  })

  it('reads dates again, and lists and places as what they are', () => {
    const antes = textoDeErrata(accion!, 'fechas', material.semestre)
    const { fechas } = after({ campo: 'fechas', antes, despues: '3 y 4 de marzo' })
    expect(fechas.map(({ inicio }) => inicio)).toEqual(['2020-03-03', '2020-03-04'])
    expect(after({ campo: 'lugar', antes: '', despues: 'Zócalo' }).lugar).toBe('Zócalo')
    const redes = enmendar({ ...material, acciones: [{ ...accion!, redes: ['UCCI', 'C40'] }] }, [
      { folio, campo: 'redes', antes: 'C40', despues: 'CGLU; Metropolis' },
    ]).acciones[0]!.redes
    expect(redes).toEqual(['UCCI', 'CGLU', 'Metropolis'])
  })

  it('refuses what could not be printed, in a sentence about its field', () => {
    const { titulo } = accion!
    expect(complaint(() => after({ campo: 'titulo', antes: titulo, despues: ' ' }))).toMatch(
      /^despues: .*vacío/,
    )
    expect(complaint(() => after({ campo: 'titulo', antes: titulo, despues: titulo }))).toMatch(
      /^despues: .*distinto/,
    )
    const antes = textoDeErrata(accion!, 'fechas', material.semestre)
    expect(complaint(() => after({ campo: 'fechas', antes, despues: 'pronto' }))).toMatch(
      /^despues:/,
    )
    const lost = { folio: '2020-1-9999', campo: 'titulo', antes: 'x', despues: 'y' } as const
    expect(complaint(() => enmendar(material, [lost]))).toMatch(/^accion: .*2020-1-9999/)
  })

  it('applies them one on top of the other', () => {
    const enmiendas = [
      { folio, campo: 'lugar', antes: '', despues: 'Plaza del Zócalo' },
      { folio, campo: 'lugar', antes: 'Plaza del', despues: 'Centro del' },
    ] as const
    expect(enmendar(material, enmiendas).acciones[0]!.lugar).toBe('Centro del Zócalo')
  })
})
