import { expect, it } from 'vitest'
import { corregirAccion } from '@/lib/correccion/corregir'
import { casoDe } from '@/lib/correccion/ejemplo.fixture'
import { contarHallazgos } from './hallazgos'

const contar = (accion: Parameters<typeof casoDe>[0]['accion']) => {
  const [caso, { periodo, lexico }] = casoDe({ accion })
  const severidades = corregirAccion(caso, { periodo, lexico }).map(({ severidad }) => severidad)
  return { total: contarHallazgos(caso, { periodo, lexico }), severidades }
}

it('counts what blocks and what warns', () => {
  expect(contar({}).total).toBe(0)
  const { total, severidades } = contar({ evidencia: [], fechasTexto: '8 de agosto' })
  expect(total).toBe(severidades.filter((one) => one !== 'sugerencia').length)
  expect(total).toBeGreaterThan(0)
})

it('counts no suggestion', () => {
  const { total, severidades } = contar({ titulo: 'visita de una delegación de Lima.' })
  expect(severidades).toContain('sugerencia')
  expect(total).toBe(severidades.filter((one) => one !== 'sugerencia').length)
})
