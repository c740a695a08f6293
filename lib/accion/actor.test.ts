import { expect, it } from 'vitest'
import { actorDe } from './actor'
import { PASOS, reglaDe } from './workflow'

const berta = {
  id: 'b',
  nombre: 'Berta',
  dependencias: [
    { id: 'semovi', suplenteDe: 'Ana' },
    { id: 'copred', suplenteDe: null },
  ],
}

it.each(PASOS)('%s is told in suplencia only when an enlace does it, and only where', (paso) => {
  const name = (responsableId: string) => actorDe(paso, berta, { responsableId }).nombre
  const isEnlace = reglaDe(paso).rol === 'enlace'
  expect(name('semovi')).toBe(isEnlace ? 'Berta, en suplencia de Ana' : 'Berta')
  expect(name('copred')).toBe('Berta')
})
