import { describe, expect, it } from 'vitest'
import { SISTEMA } from '@/lib/bitacora/server/record'
import { enTransaccion, prisma, type Tx } from '@/lib/core/server/db'
import { refusalSentences, Refused, type Refusal } from '@/lib/core/refusal'
import { ESTADOS_SEMESTRE, SEMESTRE_PASOS, type EstadoSemestre } from '../semestre'
import {
  abrirSemestre,
  cerrarSemestre,
  crearSemestre,
  revisarSemestre,
  semestreNuevoSchema,
} from './semestres'

type Command = typeof abrirSemestre
const PASOS: Partial<Record<EstadoSemestre, Command>> = {
  abierto: abrirSemestre,
  en_revision: revisarSemestre,
  cerrado: cerrarSemestre,
}

const now = new Date()

/** A demonstration account as these commands take it; null is the system. */
async function operadorDe(tx: Tx, cuenta: string | null) {
  if (cuenta === null) return SISTEMA
  const { id, nombre, roles } = await tx.usuario.findUniqueOrThrow({
    where: { correo: `${cuenta}@demo.cdmx` },
    select: { id: true, nombre: true, roles: { select: { rol: true } } },
  })
  return { id, nombre, roles: roles.map(({ rol }) => rol) }
}

const run = (command: Command, semestre: string, cuenta: string | null, version?: number) =>
  enTransaccion(async (tx) => {
    const usuario = await operadorDe(tx, cuenta)
    const found = await tx.semestre.findUniqueOrThrow({ where: { clave: semestre } })
    return command({ semestre, version: version ?? found.version }, { tx, usuario, now })
  })

const crear = (semestre: string, cuenta: string | null = null, extra: object = {}) => {
  const nuevo = semestreNuevoSchema.parse({ semestre, programa: 'demostracion', ...extra })
  return enTransaccion(async (tx) => {
    const usuario = await operadorDe(tx, cuenta)
    return crearSemestre(nuevo, { tx, usuario, now })
  })
}

const estadoDe = async (clave: string) =>
  (await prisma.semestre.findUniqueOrThrow({ where: { clave } })).estado

const put = (clave: string, estado: EstadoSemestre) =>
  prisma.semestre.update({ where: { clave }, data: { estado } })

async function refusalOf(attempt: Promise<unknown>): Promise<Refusal> {
  const error = await attempt.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refused) return error.refusal
  throw error
}
const sentenceOf = async (attempt: Promise<unknown>) =>
  refusalSentences(await refusalOf(attempt)).join(' ')

describe('crearSemestre', () => {
  it('makes it programado, with partes, folio counter and suceso', async () => {
    await crear('2027-1', 'administracion', { partes: 'Una\n\n Dos ', cierraEl: '2027-08-01' })
    const semestre = await prisma.semestre.findUniqueOrThrow({
      where: { clave: '2027-1' },
      include: { partes: { orderBy: { numero: 'asc' } }, foliador: true },
    })
    expect(semestre).toMatchObject({ estado: 'programado', foliador: { ultimo: 0 } })
    expect(semestre.partes.map((p) => p.nombre)).toEqual(['Una', 'Dos'])
    expect(semestre.cierraEl.toISOString()).toMatch(/^2027-08-01/)
    const suceso = await prisma.suceso.findFirst({
      where: { tipo: 'semestre.crear', semestreId: semestre.id },
    })
    expect(suceso?.datos).toEqual({ clave: '2027-1', de: null, a: 'programado' })
  })

  it('takes fifteen days after the end, and one parte, when nothing is said', async () => {
    await crear('2027-2')
    const semestre = await prisma.semestre.findUniqueOrThrow({
      where: { clave: '2027-2' },
      include: { partes: true },
    })
    expect(semestre.cierraEl.toISOString()).toMatch(/^2028-01-15/)
    expect(semestre.partes).toHaveLength(1)
  })

  it('refuses one that exists, an unknown programa and an impossible day', async () => {
    expect(await sentenceOf(crear('2026-2'))).toBe('Ya existe el semestre 2026-2.')
    expect(await sentenceOf(crear('2029-1', null, { programa: 'x' }))).toMatch(/No hay un programa/)
    expect(await sentenceOf(crear('2029-1', null, { cierraEl: '2020-01-01' }))).toMatch(/anterior/)
  })

  it.each(['enlace.semovi', 'coordinacion', 'consulta'])('is not for %s', async (cuenta) => {
    expect(await refusalOf(crear('2029-2', cuenta))).toEqual({ kind: 'forbidden' })
  })
})

describe('the pasos of a semestre', () => {
  it('are those of the table and no other', async () => {
    await crear('2028-1')
    for (const de of ESTADOS_SEMESTRE) {
      for (const [a, command] of Object.entries(PASOS) as [EstadoSemestre, Command][]) {
        await put('2028-1', de)
        if (SEMESTRE_PASOS[de].includes(a)) {
          await run(command, '2028-1', 'administracion')
          expect(await estadoDe('2028-1'), `${de} → ${a}`).toBe(a)
        } else {
          expect(await sentenceOf(run(command, '2028-1', null))).toMatch(/no puede pasar a/)
          expect(await estadoDe('2028-1')).toBe(de)
        }
      }
    }
  })

  it('grow the version, and a stale one is refused', async () => {
    await crear('2028-2')
    const { version } = await run(abrirSemestre, '2028-2', null)
    expect(await refusalOf(run(revisarSemestre, '2028-2', null, version - 1))).toEqual({
      kind: 'stale',
    })
    expect(await estadoDe('2028-2')).toBe('abierto')
  })

  it('of two at once, one wins', async () => {
    const results = await Promise.allSettled([
      run(revisarSemestre, '2028-2', null),
      run(revisarSemestre, '2028-2', 'administracion'),
    ])
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it.each(['enlace.semovi', 'coordinacion', 'consulta'])('are not for %s', async (cuenta) => {
    expect(await refusalOf(run(revisarSemestre, '2026-2', cuenta))).toEqual({ kind: 'forbidden' })
  })

  it('do not close while something is enviada or devuelta', async () => {
    await run(revisarSemestre, '2026-2', null)
    expect(await sentenceOf(run(cerrarSemestre, '2026-2', null))).toMatch(
      /tiene \d+ acciones enviadas o devueltas sin decidir/,
    )
    await run(abrirSemestre, '2026-2', null)
    expect(await estadoDe('2026-2')).toBe('abierto')
  })
})
