import { describe, expect, it } from 'vitest'
import {
  can,
  canAdherir,
  canResponderParticipacion,
  type PolicyAccion,
  type PolicyUsuario,
} from './policy'
import { ESTADOS, type Estado } from './workflow'

const persona = (rol: 'enlace' | 'coordinador', dependencia = 'semovi'): PolicyUsuario => ({
  id: 'persona',
  roles: [rol],
  dependencias: [{ id: dependencia }],
})
const enlace = persona('enlace')

/** An acción of Copred. */
const ajena = (estado: Estado, changes: Partial<PolicyAccion> = {}): PolicyAccion => ({
  estado,
  folio: '2026-2-0001',
  responsableId: 'copred',
  participantes: [],
  enviadaPorId: 'otra-persona',
  editores: [],
  reclamadaEn: null,
  redaccionPendiente: false,
  guardadaTrasDevolver: false,
  comun: false,
  enEdicionCerrada: false,
  vencida: false,
  semestre: { estado: 'abierto', conProrroga: false },
  ...changes,
})

const TOLD = ['enviada', 'devuelta', 'aprobada']
const participantes = ['semovi']

describe('who takes part (docs/adr/0014)', () => {
  it('an enlace asks for the own dependencia, once, in what is told to others', () => {
    const may = (usuario: PolicyUsuario, changes: Partial<PolicyAccion> = {}) =>
      ESTADOS.filter((estado) => canAdherir(usuario, ajena(estado, changes), 'semovi'))
    expect(may(enlace)).toEqual(TOLD)
    expect(may(enlace, { participantes })).toEqual([])
    expect(may(enlace, { responsableId: 'semovi' })).toEqual([])
    expect(may(enlace, { enEdicionCerrada: true })).toEqual([])
    expect(may(persona('enlace', 'cultura'))).toEqual([])
    expect(may(persona('coordinador'))).toEqual([])
  })

  it('an enlace answers for the own dependencia where it is named', () => {
    const may = (usuario: PolicyUsuario, changes: Partial<PolicyAccion> = { participantes }) =>
      ESTADOS.filter((estado) =>
        canResponderParticipacion(usuario, ajena(estado, changes), 'semovi'),
      )
    expect(may(enlace)).toEqual(TOLD)
    expect(may(enlace, {})).toEqual([])
    expect(may(enlace, { participantes, enEdicionCerrada: true })).toEqual([])
    expect(may(persona('coordinador'))).toEqual([])
    expect(may(persona('enlace', 'copred'))).toEqual([])
  })

  it.each(['programado', 'cerrado'] as const)('a semestre %s takes neither', (estado) => {
    const semestre = { estado, conProrroga: false }
    expect(canAdherir(enlace, ajena('aprobada', { semestre }), 'semovi')).toBe(false)
    const named = ajena('aprobada', { semestre, participantes })
    expect(canResponderParticipacion(enlace, named, 'semovi')).toBe(false)
  })

  it('in a closed edición nobody is let in', () => {
    const responsable = persona('enlace', 'copred')
    const may = (enEdicionCerrada: boolean) =>
      can(responsable, 'responder-adhesion', ajena('aprobada', { enEdicionCerrada }))
    expect([may(false), may(true)]).toEqual([true, false])
  })
})
