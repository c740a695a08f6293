import { describe, expect, it } from 'vitest'
import { printBytes, type ArchivoVista } from './archivo'
import { comoAdjunto } from './descarga'
import { leerNombre } from './nombre'
import { consejoDe, pendientesDeArchivos } from './pendientes'
import { mensajeDeRechazo, RECHAZOS, rechazoDe } from './rechazos'

const foto: ArchivoVista = {
  id: 'x',
  nombre: 'foto.jpg',
  mime: 'image/jpeg',
  bytes: 1,
  ancho: 1200,
  alto: 800,
  alt: null,
  credito: null,
  imprimir: false,
}

describe('names of files', () => {
  it('keeps what people write, and knows the format by the ending', () => {
    expect(leerNombre(' Minuta “final” (2).PDF ')).toEqual({
      nombre: 'Minuta “final” (2).PDF',
      formato: 'pdf',
    })
    expect(leerNombre('informe.docx.pdf').formato).toBe('pdf')
    expect(leerNombre('Año 2026. Sesión 3.jpeg').formato).toBe('jpeg')
  })

  it('is offered for saving in two ways', () => {
    expect(comoAdjunto('Sesión "1".pdf')).toBe(
      `attachment; filename="Sesion _1_.pdf"; filename*=UTF-8''Sesi%C3%B3n%20%221%22.pdf`,
    )
    expect(comoAdjunto("l'acta (1).pdf")).toContain("filename*=UTF-8''l%27acta%20%281%29.pdf")
  })

  it('says sizes as people do', () => {
    expect([printBytes(10), printBytes(850_000), printBytes(15_728_640)]).toEqual([
      '1 KB',
      '830 KB',
      '15 MB',
    ])
  })
})

describe('a picture', () => {
  it('without a description is advised about, and keeps nothing from being sent', () => {
    expect(consejoDe(foto)).toMatch(/Describa/)
    expect(consejoDe({ ...foto, alt: '' })).toBeNull()
    expect(pendientesDeArchivos([foto])).toEqual([])
  })

  it('to be printed needs its description and its credit, and should be large', () => {
    const impresa = { ...foto, imprimir: true, alt: 'La firma' }
    expect(pendientesDeArchivos([impresa])[0]?.mensaje).toMatch(/foto\.jpg.*crédito/)
    expect(pendientesDeArchivos([{ ...impresa, alt: '', credito: 'Copred' }])).toHaveLength(1)
    expect(pendientesDeArchivos([{ ...impresa, credito: 'Copred' }])).toEqual([])
    expect(consejoDe({ ...impresa, ancho: 640 })).toMatch(/640 píxeles/)
  })
})

it('a refusal is known by its name, and an address can carry nothing else', () => {
  expect(rechazoDe(RECHAZOS.virus)).toBe('virus')
  expect(mensajeDeRechazo('virus')).toBe(RECHAZOS.virus)
  expect([mensajeDeRechazo('Llame al 55'), mensajeDeRechazo('toString')]).toEqual([null, null])
  expect(new Set(Object.values(RECHAZOS)).size).toBe(Object.keys(RECHAZOS).length)
})
