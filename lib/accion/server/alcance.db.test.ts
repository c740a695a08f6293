import { listAvisos } from '@/lib/aviso/server/list'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { isVisible } from '../policy'
import { FILAS_POR_PAGINA } from '../vista'
import { getAccion } from './get-accion'
import { getInicioEnlace } from './inicio'
import { listPropias } from './list-propias'
import { reclamarAccion } from './reclamar'
import { visibleWhere } from './visible'

const CUENTAS = [
  'enlace.semovi',
  'enlace.sedesa',
  'enlace.styfe',
  'coordinacion',
  'administracion',
  'consulta',
]

/** The scope is written twice, for Prisma and for the list's own SQL: they must be the same. */
it.each(CUENTAS)('%s sees in the list exactly what is theirs to see', async (cuenta) => {
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  const filas = await prisma.accion.findMany({
    where: visibleWhere(usuario),
    select: { id: true, folio: true },
  })
  const first = await listPropias(usuario, { pagina: 1 })
  const refs: string[] = []
  for (let pagina = 1; refs.length < first.total; pagina++) {
    refs.push(...(await listPropias(usuario, { pagina })).filas.map(({ ref }) => ref))
  }
  expect(refs.toSorted()).toEqual(filas.map(({ id, folio }) => folio ?? id).toSorted())
})

it.each(CUENTAS)('%s opens exactly what policy lets them see', async (cuenta) => {
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  const all = await prisma.accion.findMany({
    select: {
      id: true,
      estado: true,
      responsableId: true,
      participantes: { select: { dependenciaId: true } },
    },
  })
  const visibles = all.filter(({ participantes, ...accion }) =>
    isVisible(usuario, {
      ...accion,
      participantes: participantes.map(({ dependenciaId }) => dependenciaId),
    }),
  )
  const found = await prisma.accion.findMany({
    where: visibleWhere(usuario),
    select: { id: true },
  })
  const ids = (filas: { id: string }[]) => filas.map(({ id }) => id).toSorted()
  expect(ids(found)).toEqual(ids(visibles))
})

it('a page past the end is the last one', async () => {
  const usuario = await getUsuarioPorCorreo(prisma, 'consulta@demo.cdmx')
  const { pagina, total, filas } = await listPropias(usuario, { pagina: 999 })
  expect(pagina).toBe(Math.ceil(total / FILAS_POR_PAGINA))
  expect(filas).toEqual((await listPropias(usuario, { pagina })).filas)
  const none = await listPropias(usuario, { texto: 'nada que se parezca', pagina: 999 })
  expect(none).toEqual({ filas: [], total: 0, pagina: 1 })
})

it('an enlace is told neither e-mail addresses nor that a coordinador claimed the acción', async () => {
  const { folio, ...vista } = await crearEnviada()
  await como('coordinacion', reclamarAccion, vista)
  const usuario = await getUsuarioPorCorreo(prisma, 'enlace.semovi@demo.cdmx')
  const now = new Date()
  const accion = await getAccion(usuario, folio, now)
  const lista = await listPropias(usuario, { texto: folio, pagina: 1 })
  const inicio = await getInicioEnlace(usuario, now)
  expect(accion?.folio).toBe(folio)
  expect(lista.filas.map(({ ultimo }) => ultimo?.tipo)).toEqual(['accion.enviar'])
  const told = JSON.stringify([
    accion,
    lista,
    inicio,
    await listAvisos(usuario.id, new Date(), { tomar: 50 }),
  ])
  expect(told).not.toMatch(/@|Coordinación del Gabinete/)
})

it('finds words without their accents, in any order, and takes % as a character', async () => {
  const usuario = await getUsuarioPorCorreo(prisma, 'enlace.semovi@demo.cdmx')
  const total = async (texto: string) => (await listPropias(usuario, { texto, pagina: 1 })).total
  expect(await total('Autobuses ELECTRICOS')).toBeGreaterThan(0)
  expect(await total('electricos autobuses')).toBe(await total('autobuses eléctricos'))
  expect(await total('%')).toBe(0)
})
