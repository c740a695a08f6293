import { expect, it } from 'vitest'
import { indexByNombre } from '@/lib/catalogo/nombres'
import { suggest } from '@/components/ui/current-line'
import { sugerenciaDe } from '@/lib/catalogo/sugerencia'
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

it.each([
  ['eua', 'Estados Unidos de América'],
  ['ingla', 'Reino Unido'],
  ['gran b', 'Reino Unido'],
  ['birm', 'Myanmar'],
  ['holan', 'Países Bajos'],
  ['costa de m', 'Côte d’Ivoire'],
])('typing “%s” offers %s first', (texto, nombre) => {
  expect(suggest(paises.map(sugerenciaDe), texto, texto.length)[0]?.entry).toBe(nombre)
})
