import { expect, it } from 'vitest'
import { continuarDescripcion, continuarSchema, homologo } from './continuidad'
import { isRepetida } from './repeticion'

const ANTES =
  'La Secretaría recibió a una delegación que conoció la red de ciclovías.\n\nLas dos ciudades firmaron un convenio de tres años para intercambiar personal técnico.'

it('what is new comes first, as one paragraph', () => {
  const ids = { accionId: crypto.randomUUID(), claveCliente: crypto.randomUUID() }
  const { data } = continuarSchema.safeParse({ ...ids, novedad: ' Viajaron seis\n\npersonas. ' })
  expect(continuarDescripcion(data!.novedad, ANTES)).toBe(`Viajaron seis personas.\n\n${ANTES}`)
  expect(continuarSchema.safeParse({ ...ids, novedad: ' \n ' }).success).toBe(false)
})

it('an earlier text that does not fit any more loses its last paragraphs', () => {
  const long = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(6000)).join('\n\n')
  expect(continuarDescripcion('Lo nuevo.', long).split('\n\n')).toHaveLength(4)
})

it('repeats while what follows the news is the earlier text, and no longer once it is told anew', () => {
  const continued = continuarDescripcion('Seis personas viajaron en agosto a dar el curso.', ANTES)
  expect(isRepetida(continued, ANTES)).toBe(true)
  expect(isRepetida(ANTES.replace('\n\n', ' '), ANTES)).toBe(true)
  expect(isRepetida('Seis personas viajaron en agosto a dar el curso.', ANTES)).toBe(false)
  expect(isRepetida('Viajaron seis.\n\nEl curso duró dos semanas y tuvo examen.', ANTES)).toBe(
    false,
  )
  expect(isRepetida('', ANTES)).toBe(false)
})

it('a parte of another semestre is known by its name', () => {
  const [a, b] = [
    { id: '1', nombre: 'Acción internacional' },
    { id: '2', nombre: 'Ante la pandemia' },
  ]
  expect(homologo(a!, [b!, a!])).toBe(a)
  expect(homologo({ id: '9', nombre: 'accion internacional' }, [a!, b!])).toBe(a)
  expect(homologo({ id: '9', nombre: 'Otra' }, [a!, b!])).toBeNull()
  expect(homologo(null, [a!])).toBeNull()
})
