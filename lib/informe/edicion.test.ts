import { describe, expect, it } from 'vitest'
import { fichaDeArtefacto, nombreDeArchivo, nombreDeEdicion } from './edicion'
import { diferenciasDeVersion, imagenesDe, lugarDeImagen, type Versiones } from './instantanea'
import { sampleMaterial } from './material.fixture'

describe('the names of an edición', () => {
  it('count in words as far as people do', () => {
    expect([1, 2, 10, 11].map(nombreDeEdicion)).toEqual([
      'Primera edición',
      'Segunda edición',
      'Décima edición',
      'Edición 11',
    ])
  })

  it('and of its files', () => {
    expect(nombreDeArchivo('2020-1', 2, 'pdf')).toBe('informe-2020-1-edicion-2.pdf')
    expect(nombreDeArchivo('2020-1', 1, 'instantanea')).toBe(
      'informe-2020-1-edicion-1-instantanea.json',
    )
    expect(fichaDeArtefacto('raro').mime).toBe('application/octet-stream')
  })
})

describe('the pictures of a book', () => {
  const imagen = (clave: string) => ({
    ...{ clave, mime: 'image/jpeg' as const, ancho: 10, alto: 10, alt: '', credito: '' },
  })

  it('are found wherever they stand, each once', () => {
    const material = sampleMaterial()
    material.acciones[3]!.imagenes = [imagen('b'), imagen('a')]
    material.acciones[4]!.imagenes = [imagen('a')]
    material.portadillas = { portada: { titulo: '', texto: '', imagen: imagen('c') } }
    expect(imagenesDe(material).map(({ clave }) => clave)).toEqual(['a', 'b', 'c'])
    expect(lugarDeImagen(material, 'b')).toBe(`la acción ${material.acciones[3]!.folio}`)
    expect(lugarDeImagen(material, 'c')).toBe('la portada o una portadilla')
  })
})

it('tells what another version was made with', () => {
  const versiones: Versiones = {
    ...{ programa: '1', plantilla: 'a', fuentes: 'b', compositor: '0.7', node: '24', icu: '77' },
    imagenes: 'sharp 1',
  }
  expect(diferenciasDeVersion(versiones, versiones)).toEqual([])
  const otras = { ...versiones, node: '25', plantilla: 'z', imagenes: 'sharp 2' }
  expect(diferenciasDeVersion(versiones, otras)).toEqual([
    'la plantilla',
    'Node',
    'lo que prepara las imágenes',
  ])
})
