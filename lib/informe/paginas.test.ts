import { expect, it } from 'vitest'
import { leerQue } from './paginas'
import { leerPortadilla, nombreDePortadilla } from './portadilla'

it('reads which pages an address asks for, and no other', () => {
  expect(['portada', 'legal', 'presentacion'].map((que) => leerQue(que)?.tipo)).toEqual([
    'portada',
    'legal',
    'presentacion',
  ])
  expect(leerQue('parte-2')).toEqual({ tipo: 'parte', parte: 2 })
  expect(leerQue('eje-1-0')).toEqual({ tipo: 'eje', parte: 1, eje: 0 })
  expect(leerQue('seccion-1-6')).toEqual({ tipo: 'seccion', parte: 1, eje: 6 })
  for (const other of ['', 'parte', 'parte-1-2', 'eje-1', 'seccion-1', '../portada', 'eje-100-1']) {
    expect(leerQue(other), other).toBeNull()
  }
})

it('names each page that can be made by hand', () => {
  expect(['portada', 'parte-1', 'eje-2-0', 'eje-1-3'].map(nombreDePortadilla)).toEqual([
    'Portada',
    'Portadilla de la parte I',
    'Portadilla de las acciones transversales, parte II',
    'Portadilla del eje 3, parte I',
  ])
  expect(leerPortadilla('presentacion')).toBeNull()
})
