import { describe, expect, it } from 'vitest'
import { can, canDeshacerFusion, type PolicyAccion, type PolicyUsuario } from './policy'
import { estadoTras, type Estado } from './workflow'

const persona = (rol: 'enlace' | 'coordinador' | 'administrador'): PolicyUsuario => ({
  ...{ id: 'persona', roles: [rol], dependencias: [{ id: 'semovi' }] },
})
const [enlace, coordinador] = [persona('enlace'), persona('coordinador')]

const accionEn = (estado: Estado, changes: Partial<PolicyAccion> = {}): PolicyAccion => ({
  ...{ estado, folio: '2026-2-0001', responsableId: 'semovi', participantes: [] },
  ...{ enviadaPorId: 'otra', editores: [], reclamadaEn: null, redaccionPendiente: false },
  ...{ guardadaTrasDevolver: false, comun: false, deshecha: false, enEdicionCerrada: false },
  ...{ vencida: false, semestre: { estado: 'abierto', conProrroga: false } },
  ...changes,
})
const comunEn = (estado: Estado, changes: Partial<PolicyAccion> = {}) =>
  accionEn(estado, { comun: true, ...changes })

describe('undoing a merge', () => {
  it('is possible from an original, and from the común whatever became of it', () => {
    expect(canDeshacerFusion(coordinador, accionEn('fusionada'))).toBe(true)
    for (const estado of ['enviada', 'devuelta', 'aprobada', 'descartada'] as const) {
      expect(canDeshacerFusion(coordinador, comunEn(estado))).toBe(true)
      expect(canDeshacerFusion(enlace, comunEn(estado))).toBe(false)
      expect(canDeshacerFusion(persona('administrador'), comunEn(estado))).toBe(false)
    }
    expect(canDeshacerFusion(coordinador, accionEn('enviada'))).toBe(false)
  })

  it('is not, once it was undone, the edición is closed or the semestre is', () => {
    const semestre = { estado: 'cerrado' as const, conProrroga: false }
    for (const changes of [{ deshecha: true }, { enEdicionCerrada: true }, { semestre }]) {
      expect(canDeshacerFusion(coordinador, comunEn('aprobada', changes))).toBe(false)
    }
  })

  it('leaves the común descartada, and the original as it was', () => {
    expect(estadoTras('deshacer-fusion', 'aprobada', null)).toBe('descartada')
    expect(estadoTras('deshacer-fusion', 'fusionada', 'aprobada')).toBe('aprobada')
  })
})

describe('the común of a merge', () => {
  it('is not reopened once the merge was undone, and is reopened before', () => {
    expect(can(coordinador, 'reabrir', comunEn('descartada'))).toBe(true)
    expect(can(coordinador, 'reabrir', comunEn('descartada', { deshecha: true }))).toBe(false)
  })

  it('is withdrawn by nobody', () => {
    expect(can(enlace, 'retirar', accionEn('devuelta'))).toBe(true)
    expect(can(enlace, 'retirar', comunEn('devuelta'))).toBe(false)
  })
})
