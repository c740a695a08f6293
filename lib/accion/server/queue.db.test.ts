import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { daysBetween, dayOf } from '@/lib/core/clock'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { abrirSesion, findUsuarioDeSesion } from '@/lib/usuario/server/session-row'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { parseQueue, QUEUE_PAGE_SIZE, type SearchParams } from '../queue'
import { aprobarAccion } from './aprobar'
import { asignarAccion } from './asignar'
import { devolverAccion } from './devolver'
import { getInicioCoordinador } from './inicio-gabinete'
import { getMarco } from './marco'
import { getPosicion, listQueue } from './queue'
import { reclamarAccion } from './reclamar'

const now = new Date()
let coordinador: UsuarioSesion
let bogota: Awaited<ReturnType<typeof crearEnviada>>

const queue = async (params: SearchParams, usuario = coordinador) =>
  (await listQueue(parseQueue(params), usuario, new Date()))!
const folios = async (params: SearchParams) => (await queue(params)).rows.map(({ folio }) => folio)

beforeAll(async () => {
  coordinador = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
  bogota = await crearEnviada({
    titulo: 'Intercambio con Bogotá sobre el 100% de la señalización_vial',
    descripcion: 'Se conversó sobre ciclovías con Ñuñoa y Bogotá.',
    lugar: 'Patio de las jacarandas',
    eje: 2,
    tipo: 'intercambio_tecnico',
  })
})

describe('search', () => {
  it.each(['bogota', 'BOGOTÁ', 'ciclovias nunoa', 'jacarandas', '100%', 'senalizacion_vial'])(
    'finds without accents, in any of its texts: %s',
    async (q) => expect(await folios({ q })).toEqual([bogota.folio]),
  )

  it('finds by folio, and by name or siglas of the dependencia', async () => {
    expect(await folios({ q: bogota.folio })).toEqual([bogota.folio])
    expect(await folios({ q: 'secretaria de movilidad' })).toContain(bogota.folio)
    expect(await folios({ q: 'semovi bogota' })).toEqual([bogota.folio])
  })

  it.each(['%', '_', '\\', "'; drop table accion; --", '1000%0', 'senalizacionXvial'])(
    'takes %s literally',
    async (q) => {
      const { rows } = await queue({ q })
      const all = await queue({ estado: 'todas' })
      expect(rows.length).toBeLessThan(all.total)
    },
  )
})

describe('search, in what is told with it', () => {
  it('finds by contraparte, país, ciudad, red, participante, dates, evidencia and observaciones', async () => {
    const { accionId, version, folio } = await crearEnviada({
      titulo: 'Encuentro buscado por sus compañías',
      fechas: '23 de agosto',
      contrapartes: ['Ayuntamiento de Peñíscola'],
      ciudades: ['Ullapool'],
      paises: ['Islandia'],
      participantes: ['copred'],
      evidencia: ['https://ejemplo.mx/relatoria-zurita'],
    })
    await como('coordinacion', devolverAccion, {
      accionId,
      version,
      observaciones: [{ campo: 'titulo', texto: 'Aclárese lo del bergantín.' }],
      vence: '2099-01-01',
    })
    for (const q of ['peniscola', 'ULLAPOOL', 'islandia', 'bergantin', 'zurita']) {
      expect(await folios({ q: `companias ${q}` }), q).toEqual([folio])
    }
    expect(await folios({ q: 'companias 23 agosto' })).toEqual([folio])
    expect(await folios({ q: 'companias copred' })).toEqual([folio])
    expect(await folios({ q: 'companias groenlandia' })).toEqual([])
  })
})

it('opens on what waits, oldest first, and its counts are those of the filters', async () => {
  const { rows, counts, total } = await queue({})
  expect(new Set(rows.map(({ estado }) => estado))).toEqual(new Set(['enviada']))
  const sent = rows.map(({ enviadaEn }) => enviadaEn!)
  expect(sent).toEqual([...sent].sort())
  expect(total).toBe(rows.length)
  expect(counts.enviada).toBe(total)
  expect((await queue({ q: 'bogota' })).counts).toEqual({ enviada: 1 })
})

it('a page past the end is the last one', async () => {
  const params = { estado: 'todas', semestre: '2020-1' }
  const { rows, filter, total } = await queue({ ...params, pagina: '999' })
  expect(filter.pagina).toBe(Math.ceil(total / QUEUE_PAGE_SIZE))
  expect(rows).toEqual((await queue({ ...params, pagina: String(filter.pagina) })).rows)
  expect(rows.length).toBeGreaterThan(0)
  const none = await queue({ q: 'nada que se parezca', pagina: '999' })
  expect(none.rows).toEqual([])
})

it('Inicio names those that have waited longest in the order of the queue', async () => {
  const { masAntiguas } = await getInicioCoordinador()
  const first = (await folios({})).slice(0, masAntiguas.length)
  expect(masAntiguas.map(({ folio }) => folio)).toEqual(first)
})

it('filters combine', async () => {
  const both = { dependencia: 'semovi', eje: '2', estado: 'enviada', q: 'senalizacion' }
  expect(await folios(both)).toEqual([bogota.folio])
  expect(await folios({ ...both, eje: '0' })).toEqual([])
  expect(await folios({ ...both, dependencia: 'copred' })).toEqual([])
  expect(await folios({ ...both, estado: 'aprobada' })).toEqual([])
  expect(await folios({ ...both, semestre: '2020-1' })).toEqual([])
  expect((await queue({ semestre: '2020-1', estado: 'todas', parte: '2' })).total).toBeGreaterThan(
    0,
  )
})

describe('narrowing', () => {
  const waiting = async (params: SearchParams) => (await queue({ ...params })).total

  it('by days since it was sent, as the row counts them', async () => {
    const { rows } = await queue({ antiguedad: '14' })
    const today = dayOf(new Date())
    const days = rows.map(({ enviadaEn }) => daysBetween(dayOf(new Date(enviadaEn!)), today))
    expect(rows.length).toBeGreaterThan(0)
    expect(Math.min(...days)).toBeGreaterThanOrEqual(14)
    const all = (await queue({})).rows.map(({ enviadaEn }) => dayOf(new Date(enviadaEn!)))
    expect(rows.length).toBe(all.filter((day) => daysBetween(day, today) >= 14).length)
  })

  it('by hallazgos, counted when the text was frozen', async () => {
    const { folio } = await crearEnviada({ titulo: 'La del zarapito', evidencia: [] })
    const [row] = (await queue({ q: 'zarapito' })).rows
    expect(row!.hallazgos).toBeGreaterThan(0)
    expect(await folios({ q: 'zarapito', hallazgos: 'con' })).toEqual([folio])
    expect(await folios({ q: 'zarapito', hallazgos: 'sin' })).toEqual([])
    expect((await waiting({ hallazgos: 'con' })) + (await waiting({ hallazgos: 'sin' }))).toBe(
      await waiting({}),
    )
  })

  it('by who is to review it, and counts by it', async () => {
    const { accionId, folio } = await crearEnviada({ titulo: 'La que se asigna' })
    const before = await queue({})
    await como('coordinacion', asignarAccion, { accionId, coordinadorId: coordinador.id })
    const mine = await queue({ asignada: 'mi' })
    expect(mine.rows.map((row) => row.folio)).toEqual([folio])
    expect(mine.rows[0]!.asignada).toEqual({ nombre: coordinador.nombre, propia: true })
    expect(mine.asignadas).toEqual({ mi: 1, nadie: before.total - 1, todas: before.total })
    expect(await folios({ asignada: coordinador.id })).toEqual([folio])
    expect(await folios({ asignada: 'nadie' })).not.toContain(folio)
    expect(await folios({})).toContain(folio)
    const otra = await getUsuarioPorCorreo(prisma, 'coordinacion2@demo.cdmx')
    expect((await queue({ asignada: 'mi' }, otra)).total).toBe(0)
    expect((await queue({}, otra)).total).toBe(before.total - 1)
    expect((await queue({ asignada: 'todas' }, otra)).total).toBe(before.total)
  })

  it('the counts by dependencia are those of the estado shown, and add up', async () => {
    const { dependencias, total } = await queue({})
    expect(dependencias.reduce((sum, { total }) => sum + total, 0)).toBe(total)
    const [most] = dependencias
    const one = await queue({ dependencia: most!.value })
    expect(one.total).toBe(most!.total)
    expect(one.dependencias).toEqual(dependencias)
  })
})

it('a borrador is never in it, and who is no coordinador has no queue', async () => {
  await crearBorrador({ titulo: 'Borrador secretísimo' })
  expect((await queue({ q: 'secretisimo' })).total).toBe(0)
  const all = await queue({ estado: 'todas' })
  expect(all.counts).not.toHaveProperty('borrador')
  const enlace = await getUsuarioPorCorreo(prisma, 'enlace.semovi@demo.cdmx')
  expect((await queue({ estado: 'todas' }, enlace)).total).toBe(0)
})

it('orders by folio, título and dependencia, both ways, and says who is reviewing', async () => {
  for (const orden of ['folio', 'titulo', 'dependencia']) {
    const ascending = await folios({ estado: 'todas', orden })
    expect(await folios({ estado: 'todas', orden: `-${orden}` })).toEqual(ascending.reverse())
  }
  const vista = { accionId: bogota.accionId, version: bogota.version }
  await como('coordinacion', reclamarAccion, vista)
  const [row] = (await queue({ q: 'bogota' })).rows
  expect(row!.revisa).toBe(coordinador.nombre)
  expect(row!.fechasImpresas).toBe('20 al 22 de julio y 17 al 19 de agosto')
})

it('a place in the queue names both neighbours, also just after leaving it', async () => {
  const [first, second, third] = await folios({})
  const filter = parseQueue({})
  const before = (await getPosicion(second!, filter, coordinador))!
  expect(before).toMatchObject({ n: 2, anterior: first, siguiente: third })
  const accion = await prisma.accion.findUniqueOrThrow({ where: { folio: second } })
  await como('coordinacion2', aprobarAccion, { accionId: accion.id, version: accion.version })
  const after = (await getPosicion(second!, filter, coordinador))!
  expect(after).toMatchObject({ n: null, total: before.total - 1, siguiente: third })
})

it('the whole page takes eight statements, whatever the rows', async () => {
  const query = vi.spyOn(pg.Query.prototype, 'submit')
  const usuario = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
  const sesionId = await enTransaccion((tx) => abrirSesion(tx, usuario, 'test', now))
  for (const params of [
    {},
    { semestre: '2020-1', estado: 'todas' },
    { q: 'nada de nada' },
    { q: 'de', antiguedad: '3', hallazgos: 'con', asignada: 'mi', dependencia: 'semovi', eje: '2' },
  ]) {
    query.mockClear()
    await findUsuarioDeSesion(sesionId, new Date())
    await getMarco(usuario)
    await listQueue(parseQueue(params), usuario, now)
    expect(query.mock.calls.length).toBeLessThanOrEqual(8)
    expect(query.mock.calls.length).toBeGreaterThan(3)
  }
  query.mockRestore()
})
