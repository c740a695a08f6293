import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { estadoTras, isPasoDesde, PASOS, type Estado } from '../workflow'
import { runClient } from './azar-client.fixture'
import { COMMANDS } from './azar-commands.fixture'
import { isEscritura, pasoDe, readSucesos, replayVidas, type Vida } from './azar-vida.fixture'
import { createWorld, printCounts } from './azar-world.fixture'
import { Dice, type World } from './azar.fixture'

/*
 * Twenty people at once, each with 500 attempts, at fifty acciones that all of them share. What they choose is the
 * same at each run (the seeds are below); who comes first is not, and must not matter.
 */
const CLIENTS = 20
const ATTEMPTS = 500
const ACCIONES = 50
const SEED = 20262

let world: World
/** Of the fifty, of those that took the place of erased ones, and of those that were born of others. */
let vidas: Map<string, Vida>

beforeAll(async () => {
  world = await createWorld(ACCIONES)
  const seeds = Array.from({ length: CLIENTS }, (_, i) => SEED + i)
  console.log(`seeds ${seeds[0]} to ${seeds.at(-1)}`)
  await Promise.all(seeds.map((seed) => runClient(world, new Dice(seed), ATTEMPTS)))
  printCounts(world)
  const ids = new Set(world.writes.map(({ accionId }) => accionId))
  vidas = replayVidas(await readSucesos([...ids]))
}, 1_800_000)

const moves = ({ sucesos }: Vida) => sucesos.filter(isEscritura)
/** Of the acciones that are left, by id. */
const filas = async () => {
  const rows = await prisma.accion.findMany({
    where: { id: { in: [...vidas.keys()] } },
    include: {
      fusionadaEn: { select: { folio: true } },
      asignadaA: { select: { nombre: true } },
      revisiones: { orderBy: { numero: 'asc' } },
      redacciones: { orderBy: { creadaEn: 'asc' } },
    },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

it('every paso of the table is tried', () => {
  const tried = new Set(Object.values(COMMANDS).map(({ paso }) => paso))
  expect(PASOS.filter((paso) => !tried.has(paso))).toEqual([])
})

it('every command had its chance: each was accepted, and refused in words, at least once', () => {
  expect(world.failures).toEqual([])
  for (const name of Object.keys(COMMANDS)) {
    const outcomes = world.counts.get(name)
    expect(outcomes?.get('accepted'), name).toBeGreaterThan(0)
    expect(outcomes!.size, name).toBeGreaterThan(1)
  }
  const tried = [...world.counts]
    .filter(([name]) => name !== 'crear')
    .flatMap(([, outcomes]) => [...outcomes.values()])
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(CLIENTS * ATTEMPTS)
})

it('the bitácora tells exactly what was accepted: no act untold, none told that was refused', () => {
  const keyOf = ({ accionId, tipo, en }: { accionId: string; tipo: string; en: number }) =>
    `${accionId} ${tipo} ${en}`
  const told = [...vidas.values()].flatMap(({ sucesos }) => sucesos)
  expect(told.map(keyOf).toSorted()).toEqual(world.writes.map(keyOf).toSorted())
  const versions = new Map(told.map((suceso) => [keyOf(suceso), suceso.version]))
  for (const write of world.writes) {
    if (write.version !== null) expect(versions.get(keyOf(write))).toBe(write.version)
  }
})

it('no update is lost: each accepted write is one version, without gaps, and the last is the acción', async () => {
  const rows = await filas()
  for (const [accionId, vida] of vidas) {
    const written = moves(vida).filter(({ tipo }) => tipo !== 'accion.desechar')
    expect(written.map(({ version }) => version)).toEqual(written.map((_, i) => i + 1))
    const isGone = vida.sucesos.some(({ tipo }) => tipo === 'accion.desechar')
    expect(rows.get(accionId)?.version).toBe(isGone ? undefined : written.length)
    if (isGone) expect(vida.sucesos.at(-1)!.version).toBe(written.length)
  }
})

const BIRTHS = ['accion.crear', 'accion.fusionar', 'accion.trasladar']

it('no estado is reached but by the table: each move begins where the one before ended', async () => {
  const rows = await filas()
  for (const [accionId, vida] of vidas) {
    const [birth, ...others] = moves(vida)
    expect(BIRTHS).toContain(birth!.tipo)
    expect(birth!.de).toBeNull()
    let { a: estado } = birth!
    let previo: Estado | null = null
    for (const { tipo, de, a } of others) {
      expect(de, `${accionId} ${tipo}`).toBe(estado)
      const isOfComun = tipo === 'accion.deshacer-fusion' && birth!.tipo === 'accion.fusionar'
      expect(isOfComun || isPasoDesde(pasoDe(tipo), de!), `${tipo} from ${de}`).toBe(true)
      expect(a, tipo).toBe(estadoTras(pasoDe(tipo), de!, previo))
      if (tipo === 'accion.fusionar') previo = de
      estado = a
    }
    expect(rows.get(accionId)?.estado ?? null).toBe(estado)
  }
})

it('what was saved or accepted is what stands, and what each frozen revision says', async () => {
  const rows = await filas()
  for (const [accionId, { textos, revisiones, redacciones }] of vidas) {
    const row = rows.get(accionId)
    if (!row) continue
    expect(row).toMatchObject({ ...textos, revision: revisiones.length })
    expect(
      row.revisiones.map(({ numero, paso, contenido }) => ({ numero, paso, contenido })),
    ).toMatchObject(
      revisiones.map(({ paso, ...contenido }, i) => ({ numero: i + 1, paso, contenido })),
    )
    expect(row.redacciones.map(({ creadaEn, estado }) => [creadaEn.getTime(), estado])).toEqual(
      redacciones.toSorted((a, b) => a.en - b.en).map(({ en, estado }) => [en, estado]),
    )
  }
})

it('what was refused left nothing: every row is of the instant of an accepted act', async () => {
  const accepted = new Set(world.writes.map(({ en }) => en))
  const where = { where: { accionId: { in: [...vidas.keys()] } } }
  const [revisiones, observaciones, avisos, adhesiones, redacciones] = await Promise.all([
    prisma.revision.findMany(where),
    prisma.observacion.findMany(where),
    prisma.aviso.findMany(where),
    prisma.adhesion.findMany(where),
    prisma.redaccion.findMany(where),
  ])
  const instants = [
    ...revisiones.map(({ creadaEn }) => creadaEn),
    ...observaciones.flatMap(({ creadaEn, resueltaEn }) => [creadaEn, resueltaEn]),
    ...avisos.map(({ creadoEn }) => creadoEn),
    ...adhesiones.flatMap(({ pedidaEn, respondidaEn }) => [pedidaEn, respondidaEn]),
    ...redacciones.flatMap(({ creadaEn, respondidaEn }) => [creadaEn, respondidaEn]),
  ]
  const foreign = instants.filter((instant) => instant && !accepted.has(instant.getTime()))
  expect(foreign).toEqual([])

  const asked = [...vidas.values()].map(({ observaciones }) => observaciones)
  expect(observaciones).toHaveLength(asked.reduce((sum, count) => sum + count, 0))
})

it('what is merged names its común; undone, all go back as they were and the común stays out', async () => {
  const rows = await filas()
  for (const [accionId, { fusion }] of vidas) {
    const row = rows.get(accionId)
    if (!row) continue
    expect(row.estado === 'fusionada').toBe(fusion !== null)
    expect(row.fusionadaEn?.folio).toBe(fusion?.comun)
    expect(row.estadoPrevio).toBe(fusion?.previo ?? null)
  }
  const all = [...vidas.values()]
  const porFolio = new Map(all.map((vida) => [vida.folio, vida]))
  for (const comun of all.filter(({ sucesos }) => sucesos[0]!.tipo === 'accion.fusionar')) {
    const originales = comun.sucesos[0]!.originales!.map((folio) => porFolio.get(folio)!)
    const of = (tipo: string, { sucesos }: Vida) =>
      sucesos.filter((told) => told.tipo === tipo && told.comun === comun.folio)
    const end = comun.sucesos.find(({ tipo }) => tipo === 'accion.deshacer-fusion')
    for (const original of originales) {
      const [merged, ...again] = of('accion.fusionar', original)
      expect([merged!.en, again]).toEqual([comun.sucesos[0]!.en, []])
      const undone = of('accion.deshacer-fusion', original).map(({ en, a }) => ({ en, a }))
      expect(undone).toEqual(end ? [{ en: end.en, a: merged!.de }] : [])
    }
    if (end) expect([comun.estado, moves(comun).at(-1)]).toEqual(['descartada', end])
  }
})

it('what is passed on goes on once, in another semestre, and is out where it was', async () => {
  const all = [...vidas.values()]
  for (const nueva of all.filter(({ sucesos }) => sucesos[0]!.tipo === 'accion.trasladar')) {
    const [birth] = nueva.sucesos
    const origen = all.find(({ folio }) => folio === birth!.origen)!
    expect(nueva.folio).toMatch(/^2027-1-/)
    const last = moves(origen).at(-1)!
    expect(last).toMatchObject({ tipo: 'accion.trasladar', en: birth!.en, a: 'descartada' })
    expect([last.destino, last.de]).toEqual([nueva.folio, birth!.a])
  }
})

it('who is to review it is whom it was last given to', async () => {
  const rows = await filas()
  for (const [accionId, { asignada }] of vidas) {
    const row = rows.get(accionId)
    if (row && asignada !== undefined) expect(row.asignadaA?.nombre ?? null).toBe(asignada)
  }
})

it('nobody approved what they sent or alone edited', () => {
  for (const { por, enviadaPor, editores } of [...vidas.values()].flatMap((v) => v.aprobaciones)) {
    expect(por).not.toBe(enviadaPor)
    expect(editores).not.toEqual([por])
  }
})

it.each(['2026-2', '2027-1'])('each folio of %s was given once, without a gap', async (clave) => {
  for (const vida of vidas.values()) {
    const folios = new Set(moves(vida).flatMap(({ folio }) => folio ?? []))
    expect(folios.size).toBeLessThanOrEqual(1)
  }
  const { foliador, acciones } = await prisma.semestre.findUniqueOrThrow({
    where: { clave },
    include: {
      foliador: true,
      acciones: { where: { numero: { not: null } }, orderBy: { numero: 'asc' } },
    },
  })
  const given = Array.from({ length: foliador!.ultimo }, (_, i) => i + 1)
  expect(acciones.map(({ numero, folio }) => [numero, folio])).toEqual(
    given.map((numero) => [numero, `${clave}-${String(numero).padStart(4, '0')}`]),
  )
})
