import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { suggest } from '@/components/ui/current-line'
import { sugerenciaDe } from '@/lib/catalogo/sugerencia'

const file = path.join(import.meta.dirname, '../../prisma/seed/datos/paises.json')
const paises = JSON.parse(readFileSync(file, 'utf8')) as { nombre: string; alias: string[] }[]

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
