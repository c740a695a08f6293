import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { seccionesVacias } from '../mesa'
import { orderMaterial } from '../order'
import { readMaterial } from './collect'
import { getMesa } from './get-mesa'
import { ordenarAccion } from './ordenar-accion'

const idDe = async (clave: string) =>
  (await prisma.semestre.findUniqueOrThrow({ where: { clave }, select: { id: true } })).id

const impresas = async (clave: string) =>
  orderMaterial(await readMaterial(clave)).map((seccion) => seccion.acciones.map((a) => a.folio))

const enMesa = async (clave: string) =>
  (await getMesa(await idDe(clave))).partes.flatMap((parte) =>
    parte.secciones.map(({ acciones }) => acciones.map(({ folio }) => folio)),
  )

it('shows the very order that is printed, also of what was moved by hand', async () => {
  expect(await enMesa('2020-1')).toEqual(await impresas('2020-1'))
  const [first] = (await impresas('2020-1'))[0] ?? []
  const { id: accionId, version } = await prisma.accion.findUniqueOrThrow({
    where: { folio: first },
  })
  const orden = { accionId, version, hacia: 'lugar' as const, posicion: 4, motivo: 'Prueba' }
  await como('administracion', ordenarAccion, orden)
  const moved = await enMesa('2020-1')
  expect(moved[0]?.[3]).toBe(first)
  expect(moved).toEqual(await impresas('2020-1'))
})

it('tells which sections would not be printed, and the page of each acción once a PDF was made', async () => {
  const id = await idDe('2020-1')
  const before = await getMesa(id)
  expect(before.paginasDe).toBeNull()
  expect(seccionesVacias(before)).toEqual([])
  const { id: solicitadaPorId } = await prisma.usuario.findFirstOrThrow()
  await prisma.generacion.create({
    data: {
      ...{ semestreId: id, estado: 'lista', solicitadaPorId, paginas: { '2020-1-0001': 12 } },
      ...{ archivo: new Uint8Array([1]), solicitadaEn: new Date(), terminadaEn: new Date() },
    },
  })
  const all = (await getMesa(id)).partes.flatMap((p) => p.secciones.flatMap((s) => s.acciones))
  expect(all.find(({ folio }) => folio === '2020-1-0001')?.pagina).toBe(12)
  expect(all.find(({ folio }) => folio === '2020-1-0002')?.pagina).toBeNull()
})

it('takes as many statements for five acciones as for a hundred', async () => {
  const ids = [await idDe('2020-1'), await idDe('2026-2')]
  const query = vi.spyOn(pg.Query.prototype, 'submit')
  const counts: number[] = []
  for (const id of ids) {
    query.mockClear()
    await getMesa(id)
    counts.push(query.mock.calls.length)
  }
  query.mockRestore()
  expect(counts[0]).toBe(counts[1])
  expect(counts[0]).toBeLessThanOrEqual(12)
})
