import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { prisma } from '@/lib/core/server/db'
import { crearSemestre } from '@/lib/catalogo/server/semestres'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import {
  ESTADOS,
  estadoTras,
  isPasoDesde,
  PASOS,
  reglaDe,
  type Estado,
  type Paso,
} from '../workflow'
import { newCard, runClient } from './azar-client.fixture'
import { TODOS } from './azar-gabinete.fixture'
import { Dice, World } from './azar.fixture'

/*
 * Twenty people at once, each with 500 attempts, at fifty acciones that all of them share. What they choose is the
 * same at each run (the seeds are below); who comes first is not, and must not matter.
 */
const CLIENTS = 20
const ATTEMPTS = 500
const ACCIONES = 50
const SEED = 20262

const RESPONSABLES = ['semovi', 'copred', 'sgirpc', 'cultura'] as const
const ACCOUNTS = [
  ...RESPONSABLES.map((clave) => `enlace.${clave}`),
  'enlace2.copred',
  'enlace.adip',
  'coordinacion',
  'coordinacion2',
  'administracion',
  'consulta',
]

const datosSchema = z.object({
  folio: z.string().nullable(),
  version: z.number(),
  de: z.enum(ESTADOS).nullable(),
  a: z.enum(ESTADOS).nullable(),
  observaciones: z.array(z.unknown()).optional(),
  respuesta: z.string().optional(),
})

type Told = {
  id: bigint
  accionId: string
  tipo: string
  en: number
  usuarioId: string | null
} & z.output<typeof datosSchema>

let world: World
/** Of the fifty and of those that took the place of erased ones, as the bitácora tells them, in its order. */
const sucesos = new Map<string, Told[]>()
const isPaso = (tipo: string): tipo is `accion.${Paso}` =>
  PASOS.some((paso) => tipo === `accion.${paso}`)
const pasoDe = (tipo: string) => tipo.replace('accion.', '') as Paso
/** An answer of no leaves the acción as it is. */
const isEscritura = ({ tipo, respuesta }: Told) =>
  (isPaso(tipo) && respuesta !== 'rechazada') || tipo === 'accion.crear'

async function readSucesos(ids: string[]): Promise<void> {
  const rows = await prisma.suceso.findMany({
    where: { accionId: { in: ids } },
    orderBy: { id: 'asc' },
  })
  for (const { id, accionId, tipo, ocurridoEn, usuarioId, datos } of rows) {
    const of = sucesos.get(accionId!) ?? []
    const en = ocurridoEn.getTime()
    of.push({ id, accionId: accionId!, tipo, en, usuarioId, ...datosSchema.parse(datos) })
    sucesos.set(accionId!, of)
  }
}

/** How often each was tried, and what came of it. */
function printCounts(): void {
  for (const [name, outcomes] of [...world.counts].toSorted()) {
    const said = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
    console.log(`${name.padEnd(24)} ${said}`)
  }
}

beforeAll(async () => {
  // Where what comes too late is passed on to.
  await como('administracion', crearSemestre, {
    ...{ semestre: '2027-1', programa: 'demostracion', cierraEl: '' },
    partes: ['Parte I', 'Parte II'],
  })
  const dos = await getUsuarioPorCorreo(prisma, 'enlace2.copred@demo.cdmx')
  // One person on both sides: who sends may not approve.
  await prisma.usuarioRol.create({ data: { usuarioId: dos.id, rol: 'coordinador' } })
  const personas = await Promise.all(
    ACCOUNTS.map((cuenta) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)),
  )
  world = new World(personas)
  for (let at = 0; at < ACCIONES; at++) {
    await newCard(world, RESPONSABLES[at % RESPONSABLES.length]!, at)
  }
  const seeds = Array.from({ length: CLIENTS }, (_, i) => SEED + i)
  console.log(`seeds ${seeds[0]} to ${seeds.at(-1)}`)
  await Promise.all(seeds.map((seed) => runClient(world, new Dice(seed), ATTEMPTS)))
  printCounts()
  await readSucesos([...new Set(world.writes.map(({ accionId }) => accionId))])
}, 1_800_000)

it('every command had its chance: each was accepted, and refused in words, at least once', () => {
  expect(world.failures).toEqual([])
  for (const name of Object.keys(TODOS)) {
    const outcomes = world.counts.get(name)
    expect(outcomes?.get('accepted'), name).toBeGreaterThan(0)
    expect(outcomes!.size, name).toBeGreaterThan(1)
  }
  const told = new Set([...sucesos.values()].flat().map(({ tipo }) => tipo))
  expect(PASOS.filter((one) => !told.has(`accion.${one}`))).toEqual([])
  const tried = [...world.counts]
    .filter(([name]) => name !== 'crear')
    .flatMap(([, outcomes]) => [...outcomes.values()])
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(CLIENTS * ATTEMPTS)
})

it('the bitácora tells exactly what was accepted: no act untold, none told that was refused', () => {
  const keyOf = ({ accionId, tipo, en }: { accionId: string; tipo: string; en: number }) =>
    `${accionId} ${tipo} ${en}`
  const told = [...sucesos.values()].flat()
  expect(told.map(keyOf).toSorted()).toEqual(world.writes.map(keyOf).toSorted())
  const versions = new Map(told.map((suceso) => [keyOf(suceso), suceso.version]))
  for (const write of world.writes) {
    if (write.version !== null) expect(versions.get(keyOf(write))).toBe(write.version)
  }
})

it('no update is lost: each accepted write is one version, without gaps, and the last is the acción', async () => {
  for (const [accionId, all] of sucesos) {
    const written = all.filter((suceso) => isEscritura(suceso) && suceso.tipo !== 'accion.desechar')
    const versions = written.map(({ version }) => version)
    expect(versions.toSorted((a, b) => a - b)).toEqual(written.map((_, i) => i + 1))
    const row = await prisma.accion.findUnique({ where: { id: accionId } })
    const isGone = all.some(({ tipo }) => tipo === 'accion.desechar')
    expect(row?.version).toBe(isGone ? undefined : written.length)
    if (isGone) expect(all.at(-1)!.version).toBe(written.length)
  }
})

it('no estado is reached but by the table: each move begins where the one before ended', async () => {
  for (const [accionId, all] of sucesos) {
    const moves = all.filter(isEscritura).toSorted((a, b) => a.version - b.version)
    let estado: Estado | null = null
    let previo: Estado | null = null
    for (const { tipo, de, a } of moves) {
      expect(de, `${accionId} ${tipo}`).toBe(estado)
      if (tipo !== 'accion.crear') {
        expect(isPasoDesde(pasoDe(tipo), de!), `${tipo} from ${de}`).toBe(true)
        expect(a, tipo).toBe(estadoTras(pasoDe(tipo), de!, previo))
      }
      if (tipo === 'accion.fusionar') previo = de
      estado = a
    }
    const row = await prisma.accion.findUnique({ where: { id: accionId } })
    expect(row?.estado ?? null).toBe(estado)
  }
})

it('what was saved is what stands, and what each frozen revision says', async () => {
  for (const [accionId, all] of sucesos) {
    const moves = all.filter(isEscritura).toSorted((a, b) => a.version - b.version)
    const lugarUpTo = (version: number) =>
      `intento ${moves.findLast((move) => move.version <= version && move.tipo === 'accion.guardar')?.en}`
    const frozen = moves.filter(({ tipo }) => isPaso(tipo) && reglaDe(pasoDe(tipo)).freezes)
    const revisiones = await prisma.revision.findMany({
      where: { accionId },
      orderBy: { numero: 'asc' },
    })
    expect(revisiones.map(({ numero, paso }) => [numero, `accion.${paso}`])).toEqual(
      frozen.map(({ tipo }, i) => [i + 1, tipo]),
    )
    expect(revisiones.map(({ contenido }) => contenido)).toMatchObject(
      frozen.map(({ version }) => ({ lugar: lugarUpTo(version) })),
    )
    const row = await prisma.accion.findUnique({ where: { id: accionId } })
    if (row) {
      expect(row.revision).toBe(revisiones.length)
      expect(row.lugar).toBe(lugarUpTo(row.version))
    }
  }
})

it('what was refused left nothing: every row is of the instant of an accepted act', async () => {
  const accepted = new Set(world.writes.map(({ en }) => en))
  const accionId = { in: [...sucesos.keys()] }
  const where = { where: { accionId } }
  const [revisiones, observaciones, avisos, adhesiones] = await Promise.all([
    prisma.revision.findMany(where),
    prisma.observacion.findMany(where),
    prisma.aviso.findMany(where),
    prisma.adhesion.findMany(where),
  ])
  const instants = [
    ...revisiones.map(({ creadaEn }) => creadaEn),
    ...observaciones.flatMap(({ creadaEn, resueltaEn }) => [creadaEn, resueltaEn]),
    ...avisos.map(({ creadoEn }) => creadoEn),
    ...adhesiones.flatMap(({ pedidaEn, respondidaEn }) => [pedidaEn, respondidaEn]),
  ]
  const foreign = instants.filter((instant) => instant && !accepted.has(instant.getTime()))
  expect(foreign).toEqual([])

  const all = [...sucesos.values()].flat()
  const asked = all.filter(({ tipo }) => tipo === 'accion.devolver')
  expect(observaciones).toHaveLength(
    asked.reduce((sum, suceso) => sum + (suceso.observaciones?.length ?? 0), 0),
  )
})

it('nobody approved what they sent; each folio was given once, without a gap, and stays', async () => {
  for (const all of sucesos.values()) {
    const moves = all.filter(isEscritura).toSorted((a, b) => a.version - b.version)
    for (const [at, move] of moves.entries()) {
      if (move.tipo !== 'accion.aprobar') continue
      const sent = moves.slice(0, at).findLast(({ tipo }) => tipo === 'accion.enviar')
      expect(move.usuarioId).not.toBe(sent!.usuarioId)
    }
    const folios = new Set(moves.flatMap(({ folio }) => folio ?? []))
    expect(folios.size).toBeLessThanOrEqual(1)
  }
  const { foliador, acciones } = await prisma.semestre.findUniqueOrThrow({
    where: { clave: '2026-2' },
    include: {
      foliador: true,
      acciones: { where: { numero: { not: null } }, orderBy: { numero: 'asc' } },
    },
  })
  expect(acciones.map(({ numero }) => numero)).toEqual(
    Array.from({ length: foliador!.ultimo }, (_, i) => i + 1),
  )
})
