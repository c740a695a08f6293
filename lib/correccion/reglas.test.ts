import { describe, expect, test } from 'vitest'
import { aplicarPropuesta } from './hallazgo'
import { casoDe } from './ejemplo.fixture'
import { corregirAccion } from './corregir'
import { REGLAS } from './reglas'

test('every regla has a name of its own, a reason, and examples of both kinds', () => {
  expect(new Set(REGLAS.map(({ nombre }) => nombre)).size).toBe(REGLAS.length)
  for (const { nombre, razon, hallan, callan } of REGLAS) {
    expect(nombre).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(razon).toMatch(/^\p{Lu}.*[^.]\.$/u)
    expect([hallan.length > 0, callan.length > 0]).toEqual([true, true])
  }
})

test('nothing is said about an acción without findings', () => {
  expect(corregirAccion(...casoDe({ accion: {} }))).toEqual([])
})

describe.each(REGLAS)('$nombre', ({ examine, hallan, callan, nombre, severidad }) => {
  test.each(hallan)('fires: $accion', (ejemplo) => {
    const [accion, contexto] = casoDe(ejemplo)
    const [first, ...rest] = examine(accion, contexto)
    expect(first).toMatchObject({ regla: nombre, severidad, titulo: accion.titulo })
    expect(rest).toEqual([])
    if (ejemplo.cita !== undefined) expect(first?.cita).toBe(ejemplo.cita)
    if (ejemplo.propuesta !== undefined) expect(first?.propuesta).toBe(ejemplo.propuesta)
  })

  test.each(callan)('keeps silent: $accion', (ejemplo) => {
    expect(examine(...casoDe(ejemplo))).toEqual([])
  })

  test.each(hallan)('its propuesta mends what it quotes: $accion', (ejemplo) => {
    const [accion, contexto] = casoDe(ejemplo)
    for (const hallazgo of examine(accion, contexto)) {
      const mended = aplicarPropuesta(accion, hallazgo)
      const { campo } = hallazgo
      if (mended === null || campo === 'fechas' || campo === 'evidencia') continue
      const otra = { ...accion, [campo]: campo === 'contrapartes' ? mended.split('\n') : mended }
      expect(examine(otra, contexto)).toEqual([])
    }
  })
})
