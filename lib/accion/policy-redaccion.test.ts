import { describe, expect, it } from 'vitest'
import type { Rol } from '@/lib/usuario/usuario'
import { can, canSistema, type PolicyAccion, type PolicyUsuario } from './policy'
import { ESTADOS, PASOS, type Estado } from './workflow'

const accionEn = (estado: Estado, changes: Partial<PolicyAccion> = {}): PolicyAccion => ({
  estado,
  folio: '2026-2-0001',
  responsableId: 'semovi',
  participantes: [],
  enviadaPorId: 'enlace',
  editores: [],
  reclamadaEn: null,
  redaccionPendiente: true,
  guardadaTrasDevolver: false,
  comun: false,
  enEdicionCerrada: false,
  vencida: false,
  semestre: { estado: 'abierto', conProrroga: false },
  ...changes,
})
const persona = (...roles: Rol[]): PolicyUsuario => ({
  id: 'persona',
  roles,
  dependencias: [{ id: 'semovi' }],
})

describe('who edited alone', () => {
  const aprobar = (editores: string[]) => {
    const accion = accionEn('enviada', { redaccionPendiente: false, editores })
    return can(persona('coordinador'), 'aprobar', accion)
  }

  it('does not approve; who edited with another, or not at all, may', () => {
    expect(aprobar(['persona'])).toBe(false)
    expect(aprobar(['persona', 'otra'])).toBe(true)
    expect(aprobar(['otra'])).toBe(true)
    expect(aprobar([])).toBe(true)
  })

  it('does not either as enlace and coordinador at once, having accepted it for the dependencia', () => {
    const both = persona('coordinador', 'enlace')
    expect(can(both, 'responder-redaccion', accionEn('enviada'))).toBe(true)
    const accepted = accionEn('enviada', { redaccionPendiente: false, editores: ['persona'] })
    expect(can(both, 'aprobar', accepted)).toBe(false)
  })
})

it('without a redacción there is nothing to take back', () => {
  const coordinador = persona('coordinador')
  expect(can(coordinador, 'retirar-redaccion', accionEn('enviada'))).toBe(true)
  const without = accionEn('enviada', { redaccionPendiente: false })
  expect(can(coordinador, 'retirar-redaccion', without)).toBe(false)
})

it('what time does by itself: it answers a redacción that waits, and nothing else', () => {
  for (const paso of PASOS) {
    for (const estado of ESTADOS) {
      const expected = paso === 'responder-redaccion' && estado === 'enviada'
      expect(canSistema(paso, accionEn(estado)), `${paso} ${estado}`).toBe(expected)
    }
  }
  const refuses = (changes: Partial<PolicyAccion>) =>
    expect(canSistema('responder-redaccion', accionEn('enviada', changes))).toBe(false)
  refuses({ redaccionPendiente: false })
  refuses({ semestre: { estado: 'cerrado', conProrroga: false } })
})
