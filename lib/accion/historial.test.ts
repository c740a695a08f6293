import { expect, it } from 'vitest'
import { juntarGuardadas } from './historial'
import type { HechoDeHistoria } from './revision-vista'

const FRASES: Record<string, string> = {
  enviar: 'Se envió',
  guardar: 'Se guardó',
  evidencia: 'Se cambiaron sus archivos',
}

/** Newest first, as it is told: the index is the minutes before ten. */
const historia = (...hechos: [string, string][]) =>
  hechos.map(([tipo, quien], index): HechoDeHistoria => ({
    id: String(index),
    tipo: `accion.${tipo}`,
    frase: FRASES[tipo] ?? tipo,
    quien,
    cuando: new Date(Date.UTC(2026, 6, 20, 10, -index)).toISOString(),
    motivo: null,
    detalle: null,
    observaciones: [],
    envio: null,
  }))

const dichas = (hechos: HechoDeHistoria[]) =>
  juntarGuardadas(hechos).map(({ frase, quien }) => `${frase} (${quien})`)

it('tells once what a person saved without a break, at its last time', () => {
  const hechos = historia(['guardar', 'Ana'], ['guardar', 'Ana'], ['guardar', 'Ana'])
  expect(juntarGuardadas(hechos)).toEqual([{ ...hechos[0], frase: 'Se guardó, 3 veces' }])
})

it('counts files apart, in the same line', () => {
  const hechos = historia(['guardar', 'Ana'], ['evidencia', 'Ana'], ['guardar', 'Ana'])
  expect(dichas(hechos)).toEqual(['Se guardó, 2 veces; se cambiaron sus archivos (Ana)'])
})

it('ends at another person and at a sending, and leaves sendings as they are', () => {
  const hechos = historia(
    ['guardar', 'Ana'],
    ['guardar', 'Eva'],
    ['enviar', 'Eva'],
    ['enviar', 'Eva'],
    ['guardar', 'Eva'],
    ['guardar', 'Eva'],
  )
  expect(dichas(hechos)).toEqual([
    'Se guardó (Ana)',
    'Se guardó (Eva)',
    'Se envió (Eva)',
    'Se envió (Eva)',
    'Se guardó, 2 veces (Eva)',
  ])
})
