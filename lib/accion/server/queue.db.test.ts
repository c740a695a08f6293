import { beforeAll, describe, expect, it } from 'vitest'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/generated/prisma/client'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { parseQueue, QUEUE_PAGE_SIZE, type SearchParams } from '../queue'
import { aprobarAccion } from './aprobar'
import { getInicioCoordinador } from './inicio-gabinete'
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

it('takes three statements, whatever the rows', async () => {
  const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
  const counted = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  let statements = 0
  counted.$on('query', () => statements++)
  for (const params of [{}, { semestre: '2020-1', estado: 'todas' }, { q: 'nada de nada' }]) {
    statements = 0
    await listQueue(parseQueue(params), coordinador, now, counted)
    expect(statements).toBe(3)
  }
  await counted.$disconnect()
})
