import { expect, test } from 'vitest'
import type { AccionRevisable } from '@/lib/correccion/accion-revisable'
import { casoDe } from '@/lib/correccion/ejemplo.fixture'
import { corregirAccion } from '@/lib/correccion/corregir'
import { isConocida } from '@/lib/correccion/lexico/conocida'
import { readDato, type DemoDato, type HechoDato } from './datos'
import { lexicoDeSiembra } from './lexico'

const lexico = lexicoDeSiembra()
const DE_PALABRAS = ['ortografia', 'tecleo', 'acento', 'tratamiento']

function textos(): { folio: string; titulo: string; descripcion: string }[] {
  const { acciones } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')
  const descripciones = {
    ...readDato<Record<string, string[]>>('descripciones-2020-1-a'),
    ...readDato<Record<string, string[]>>('descripciones-2020-1-b'),
  }
  const demo = readDato<DemoDato[]>('acciones-2026-2')
  return [
    ...acciones.map(({ folio, titulo }) => ({
      folio,
      titulo,
      descripcion: (descripciones[folio] ?? []).join('\n\n'),
    })),
    ...demo.map(({ clave, titulo, descripcion }) => ({
      folio: clave,
      titulo,
      descripcion: descripcion.join('\n\n'),
    })),
  ]
}

function citasDe(accion: Partial<AccionRevisable>): string[] {
  const [caso, contexto] = casoDe({ accion, contexto: { lexico } })
  return corregirAccion(caso, contexto)
    .filter(({ regla }) => DE_PALABRAS.includes(regla))
    .map(({ regla, cita, propuesta }) => `${regla}: ${cita} → ${propuesta}`)
}

// Each was read, and is right. A line more is a false alarm until somebody has read it.
test('of the words of 147 acciones nothing is said but what is wrong', () => {
  const dichas = textos().flatMap(({ folio, ...accion }) =>
    citasDe(accion).map((dicha) => `${folio} ${dicha}`),
  )
  expect(dichas).toEqual(['2020-1-0041 tecleo: 94.FM → null'])
})

/** What a finger does to a word: two letters change places, one is doubled, one is left out, the accent is. */
const DESLICES: Record<string, (palabra: string) => string> = {
  trocar: (palabra) =>
    palabra.slice(0, 3) + palabra.charAt(4) + palabra.charAt(3) + palabra.slice(5),
  doblar: (palabra) => palabra.slice(0, 4) + palabra.charAt(3) + palabra.slice(4),
  omitir: (palabra) => palabra.slice(0, 4) + palabra.slice(5),
  desacentuar: (palabra) =>
    palabra
      .normalize('NFD')
      .replace(/\u0301/g, '')
      .normalize('NFC'),
}

const palabras = [
  ...new Set(
    textos().flatMap(({ descripcion }) => descripcion.match(/(?<= )\p{Ll}{6,}(?= )/gu) ?? []),
  ),
]

// A slip that makes another word (“paso”, “pasó”) cannot be found by its letters.
test.each(Object.entries(DESLICES))('finds the slip: %s', (_, deslizar) => {
  const malas = palabras
    .map((palabra) => [palabra, deslizar(palabra)] as const)
    .filter(([palabra, mala]) => mala !== palabra && !isConocida(mala, lexico))
  const halladas = malas.filter(
    ([, mala]) => citasDe({ descripcion: `La ciudad tuvo ${mala} en la sede.` }).length > 0,
  )
  expect(malas.length).toBeGreaterThan(200)
  expect(halladas.length / malas.length).toBeGreaterThan(0.97)
})
