import { expect, it } from 'vitest'
import { indexByNombre } from '@/lib/catalogo/nombres'
import { readDato, type PaisDato } from './datos'

const paises = readDato<PaisDato[]>('paises')
const find = indexByNombre(paises)

it.each([
  ['EUA', 'US'],
  ['E. U. A.', 'US'],
  ['EE.UU.', 'US'],
  ['usa', 'US'],
  ['Inglaterra', 'GB'],
  ['Gran Bretaña', 'GB'],
  ['Birmania', 'MM'],
  ['holanda', 'NL'],
  ['Turquia', 'TR'],
  ['Swazilandia', 'SZ'],
  ['Corea del Sur', 'KR'],
  ['El Vaticano', 'VA'],
  ['DEU', 'DE'],
  ['br', 'BR'],
])('%s is a country under its name of today', (texto, codigo) => {
  expect(find(texto)?.codigo).toBe(codigo)
})

it('a country that is no more is nobody’s old name', () => {
  expect(['Checoslovaquia', 'Yugoslavia', 'URSS'].map(find)).toEqual(Array(3).fill(undefined))
})

it('no two countries share a name', () => {
  const seen = new Map<string, string>()
  for (const { codigo, nombre, alias } of paises) {
    for (const name of [nombre, codigo, ...alias]) {
      expect([name, find(name)?.codigo]).toEqual([name, codigo])
      seen.set(name, codigo)
    }
  }
  expect(seen.size).toBeGreaterThan(paises.length)
})
