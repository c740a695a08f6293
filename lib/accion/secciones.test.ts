import { expect, it } from 'vitest'
import { CAMPOS, type Campo } from './accion'
import { SECCIONES, faltanEnPalabras, faltanPorSeccion, porCorregirPorSeccion } from './secciones'
import { valoresIniciales } from './valores'

const PERIODO = { inicio: '2026-07-01', fin: '2026-12-31' }
const COMPLETA = valoresIniciales({
  titulo: 'Visita de una delegación de Lima',
  fechas: '20 al 22 de julio',
  parte: '1',
  eje: '0',
  tipo: 'visita',
  modalidad: 'presencial',
  responsable: 'semovi',
  descripcion: 'La Secretaría recibió a una delegación.',
})

it('counts what is empty, section by section', () => {
  expect(faltanPorSeccion(valoresIniciales({}), PERIODO)).toEqual({
    que: 4,
    quien: 1,
    lugar: 2,
    texto: 1,
  })
  expect(Object.values(faltanPorSeccion(COMPLETA, PERIODO))).toEqual([0, 0, 0, 0])
})

it('counts dates that are not understood as missing, and blanks as nothing', () => {
  const dudosa = { ...COMPLETA, fechas: '31 de febrero', descripcion: ' \n' }
  expect(faltanPorSeccion(dudosa, PERIODO)).toMatchObject({ que: 1, texto: 1 })
})

it('counts apart what is written and not recognised', () => {
  const issue = (campo: string) => ({ campo, mensaje: 'No está en la lista.' })
  expect(porCorregirPorSeccion([issue('paises'), issue('participantes')])).toEqual({
    que: 0,
    quien: 2,
    lugar: 0,
    texto: 0,
  })
})

it('has every field of the form, each in one section', () => {
  const campos = SECCIONES.flatMap((seccion): readonly Campo[] => seccion.campos)
  expect(campos.toSorted()).toEqual([...CAMPOS].sort())
})

it('says it in words', () => {
  expect([0, 1, 3].map(faltanEnPalabras)).toEqual(['', 'falta 1', 'faltan 3'])
})
