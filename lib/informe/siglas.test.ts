import { expect, test } from 'vitest'
import { listSiglas } from './siglas'

const KNOWN = [
  { sigla: 'C40', desarrollo: 'C40 Cities Climate Leadership Group' },
  { sigla: 'AL-LAs', desarrollo: 'Alianza Euro-Latinoamericana' },
  { sigla: 'OMS', desarrollo: 'Organización Mundial de la Salud' },
  { sigla: 'Cultura', desarrollo: 'Secretaría de Cultura' },
  { sigla: 'UCCI', desarrollo: 'Unión de Ciudades Capitales Iberoamericanas' },
]

test('finds the siglas that are used, whole words only, with their places', () => {
  const texts = ['Foro de AL-LAs y la OMS.', 'La Cultura de la C40; OMS', 'COMSA y C401 no cuentan']
  expect(listSiglas(texts, KNOWN)).toEqual([
    { sigla: 'AL-LAs', desarrollo: 'Alianza Euro-Latinoamericana', acciones: [0] },
    { sigla: 'C40', desarrollo: 'C40 Cities Climate Leadership Group', acciones: [1] },
    { sigla: 'OMS', desarrollo: 'Organización Mundial de la Salud', acciones: [0, 1] },
  ])
})
