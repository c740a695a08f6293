import { describe, expect, it } from 'vitest'
import { ESTADOS_SEMESTRE } from '@/lib/catalogo/semestre'
import { ROLES, type Rol } from '@/lib/usuario/usuario'
import { can, canCrear, isVisible, type PolicyAccion, type PolicyUsuario } from './policy'
import { ESTADOS, estadoTras, PASOS, type Estado, type Paso } from './workflow'

/** casa.md, «The workflow», copied by hand: paso → rol, from → to. The code must say the same. */
const TABLE: Record<Paso, [Rol, Estado[], Estado | 'same' | 'gone' | 'previous']> = {
  guardar: ['enlace', ['borrador', 'devuelta'], 'same'],
  desechar: ['enlace', ['borrador'], 'gone'],
  enviar: ['enlace', ['borrador', 'devuelta'], 'enviada'],
  retirar: ['enlace', ['enviada', 'devuelta'], 'retirada'],
  recuperar: ['enlace', ['retirada'], 'borrador'],
  'pedir-reapertura': ['enlace', ['aprobada'], 'same'],
  'responder-redaccion': ['enlace', ['enviada'], 'same'],
  'responder-adhesion': ['enlace', ['enviada', 'devuelta', 'aprobada'], 'same'],
  reclamar: ['coordinador', ['enviada'], 'same'],
  devolver: ['coordinador', ['enviada'], 'devuelta'],
  retomar: ['coordinador', ['devuelta'], 'enviada'],
  'corregir-redaccion': ['coordinador', ['enviada'], 'same'],
  'retirar-redaccion': ['coordinador', ['enviada'], 'same'],
  reclasificar: ['coordinador', ['enviada'], 'same'],
  aprobar: ['coordinador', ['enviada'], 'aprobada'],
  'correccion-final': ['coordinador', ['aprobada'], 'same'],
  descartar: ['coordinador', ['enviada', 'devuelta'], 'descartada'],
  'marcar-duplicada': ['coordinador', ['enviada', 'devuelta'], 'descartada'],
  trasladar: ['coordinador', ['enviada', 'devuelta'], 'descartada'],
  reabrir: ['coordinador', ['aprobada', 'descartada'], 'enviada'],
  fusionar: ['coordinador', ['enviada', 'aprobada'], 'fusionada'],
  'deshacer-fusion': ['coordinador', ['fusionada'], 'previous'],
}

const PROPIA = 'semovi'
const persona = (roles: Rol[], dependencia = PROPIA): PolicyUsuario => ({
  id: 'persona',
  roles,
  dependencias: [{ id: dependencia }],
})

/** An acción on which every extra need of `paso` holds, so that only the table decides. */
function accionEn(estado: Estado, paso: Paso, changes: Partial<PolicyAccion> = {}): PolicyAccion {
  return {
    estado,
    folio: paso === 'desechar' ? null : '2026-2-0001',
    responsableId: PROPIA,
    participantes: [],
    enviadaPorId: 'otra-persona',
    editores: [],
    reclamadaEn: null,
    redaccionPendiente: paso === 'responder-redaccion' || paso === 'retirar-redaccion',
    guardadaTrasDevolver: false,
    comun: false,
    enEdicionCerrada: false,
    vencida: false,
    semestre: { estado: 'abierto', conProrroga: false },
    ...changes,
  }
}

const cases = PASOS.flatMap((paso) =>
  ROLES.flatMap((rol) =>
    ESTADOS.flatMap((estado) =>
      [true, false].map((isOwn) => {
        const [ownRol, from] = TABLE[paso]
        const expected = rol === ownRol && from.includes(estado) && (rol !== 'enlace' || isOwn)
        return { paso, rol, estado, isOwn, expected }
      }),
    ),
  ),
)

describe('paso × rol × estado × own/foreign', () => {
  it('covers every row of the table', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...PASOS].sort())
    expect(cases).toHaveLength(22 * 4 * 7 * 2)
    expect(cases.filter((row) => row.expected)).toHaveLength(
      // 13 pairs paso-estado of the enlace, own only; 19 of the coordinador, own or foreign
      13 + 19 * 2,
    )
  })

  it.each(cases)('$rol $paso from $estado, own=$isOwn → $expected', (row) => {
    const usuario = persona([row.rol], row.isOwn ? PROPIA : 'copred')
    expect(can(usuario, row.paso, accionEn(row.estado, row.paso))).toBe(row.expected)
  })

  it.each(PASOS)('%s leads where the table says', (paso) => {
    const [, from, to] = TABLE[paso]
    for (const estado of from) {
      const expected = { same: estado, gone: null, previous: 'aprobada' }[to as string]
      expect(estadoTras(paso, estado, 'aprobada')).toBe(expected === undefined ? to : expected)
    }
  })

  it('denies a paso nobody knows', () => {
    const stranger = 'publicar' as Paso
    expect(can(persona([...ROLES]), stranger, accionEn('enviada', 'aprobar'))).toBe(false)
  })
})

const enlace = persona(['enlace'])
const coordinador = persona(['coordinador'])

/** Each extra need of the table, broken: the paso must then be denied. */
const broken: [string, PolicyUsuario, Paso, Estado, Partial<PolicyAccion>][] = [
  [
    'who sent it does not approve it',
    coordinador,
    'aprobar',
    'enviada',
    { enviadaPorId: 'persona' },
  ],
  [
    'who alone edited it does not approve it',
    coordinador,
    'aprobar',
    'enviada',
    { editores: ['persona'] },
  ],
  [
    'a pending redline stops approval',
    coordinador,
    'aprobar',
    'enviada',
    { redaccionPendiente: true },
  ],
  [
    'a second redline waits for the first',
    coordinador,
    'corregir-redaccion',
    'enviada',
    { redaccionPendiente: true },
  ],
  [
    'no redline, nothing to answer',
    enlace,
    'responder-redaccion',
    'enviada',
    { redaccionPendiente: false },
  ],
  ['of a closed edición', coordinador, 'correccion-final', 'aprobada', { enEdicionCerrada: true }],
  ['a draft with folio is not discarded', enlace, 'desechar', 'borrador', { folio: '2026-2-0001' }],
  ['claimed, it is not withdrawn', enlace, 'retirar', 'enviada', { reclamadaEn: new Date(0) }],
  ['past its due date it is not saved', enlace, 'guardar', 'devuelta', { vencida: true }],
  ['past its due date it is not sent', enlace, 'enviar', 'devuelta', { vencida: true }],
  [
    'once the enlace saved, the return stands',
    coordinador,
    'retomar',
    'devuelta',
    { guardadaTrasDevolver: true },
  ],
  [
    'a closed edición is not reopened',
    coordinador,
    'reabrir',
    'aprobada',
    { enEdicionCerrada: true },
  ],
  ['the fruit of a merge is not merged', coordinador, 'fusionar', 'enviada', { comun: true }],
  [
    'a closed edición is not merged',
    coordinador,
    'fusionar',
    'aprobada',
    { enEdicionCerrada: true },
  ],
  [
    'a closed edición is not unmerged',
    coordinador,
    'deshacer-fusion',
    'fusionada',
    { enEdicionCerrada: true },
  ],
]

describe('what each paso needs beyond the table', () => {
  it.each(broken)('%s', (_title, usuario, paso, estado, changes) => {
    expect(can(usuario, paso, accionEn(estado, paso))).toBe(true)
    expect(can(usuario, paso, accionEn(estado, paso, changes))).toBe(false)
  })

  it('returned, it can be withdrawn although it was claimed', () => {
    expect(
      can(enlace, 'retirar', accionEn('devuelta', 'retirar', { reclamadaEn: new Date(0) })),
    ).toBe(true)
  })

  it('one person who sent as enlace does not approve as coordinador, another may', () => {
    const both = persona(['enlace', 'coordinador'])
    expect(can(both, 'aprobar', accionEn('enviada', 'aprobar', { enviadaPorId: 'persona' }))).toBe(
      false,
    )
    expect(can(both, 'aprobar', accionEn('enviada', 'aprobar'))).toBe(true)
  })
})

describe('the semestre', () => {
  it.each(['programado', 'cerrado'] as const)('%s stops every paso', (estado) => {
    for (const [paso, [rol, from]] of Object.entries(TABLE) as [Paso, (typeof TABLE)[Paso]][]) {
      const semestre = { estado, conProrroga: true }
      expect(can(persona([rol]), paso, accionEn(from[0]!, paso, { semestre }))).toBe(false)
    }
  })

  it('en revisión stops first sendings and new acciones, unless a prórroga holds', () => {
    const sin = { estado: 'en_revision', conProrroga: false } as const
    const con = { estado: 'en_revision', conProrroga: true } as const
    const first = (semestre: PolicyAccion['semestre']) =>
      can(enlace, 'enviar', accionEn('borrador', 'enviar', { folio: null, semestre }))
    expect([first(sin), first(con)]).toEqual([false, true])
    expect([canCrear(enlace, PROPIA, sin), canCrear(enlace, PROPIA, con)]).toEqual([false, true])
    expect(can(enlace, 'enviar', accionEn('devuelta', 'enviar', { semestre: sin }))).toBe(true)
    expect(can(enlace, 'guardar', accionEn('devuelta', 'guardar', { semestre: sin }))).toBe(true)
    expect(can(coordinador, 'aprobar', accionEn('enviada', 'aprobar', { semestre: sin }))).toBe(
      true,
    )
  })

  it('only an enlace of the dependencia starts an acción, only where the semestre lets', () => {
    for (const rol of ROLES) {
      for (const estado of ESTADOS_SEMESTRE) {
        const semestre = { estado, conProrroga: false }
        const expected = rol === 'enlace' && estado === 'abierto'
        expect(canCrear(persona([rol]), PROPIA, semestre)).toBe(expected)
        expect(canCrear(persona([rol], 'copred'), PROPIA, semestre)).toBe(false)
      }
    }
  })
})

describe('who sees what', () => {
  const seen = (usuario: PolicyUsuario, participantes: string[] = []) =>
    ESTADOS.filter((estado) => isVisible(usuario, { estado, responsableId: PROPIA, participantes }))
  const sinBorrador = ESTADOS.filter((estado) => estado !== 'borrador')

  it('enlace: every estado of the own; as participante from enviada on; of others nothing', () => {
    expect(seen(enlace)).toEqual([...ESTADOS])
    expect(seen(persona(['enlace'], 'copred'), ['copred'])).toEqual(sinBorrador)
    expect(seen(persona(['enlace'], 'copred'))).toEqual([])
  })

  it('coordinador from enviada on, administrador all, consulta only aprobadas', () => {
    expect(seen(persona(['coordinador'], 'x'))).toEqual(sinBorrador)
    expect(seen(persona(['administrador'], 'x'))).toEqual([...ESTADOS])
    expect(seen(persona(['consulta'], 'x'))).toEqual(['aprobada'])
    expect(seen(persona([], PROPIA))).toEqual([])
  })
})
