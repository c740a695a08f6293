import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { getContenido } from './contenido'
import { continuarAccion } from './continuar'
import { declararSinAcciones } from './declarar'
import { desecharAccion } from './desechar'
import { duplicarAccion } from './duplicar'
import { getAccion } from './get-accion'

const ENLACE = 'enlace.semovi'

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal.kind
      throw error
    },
  )

const duplicar = (accionId: string, cuenta = ENLACE, claveCliente: string = randomUUID()) =>
  como(cuenta, duplicarAccion, { accionId, claveCliente })

const continuar = (accionId: string, cuenta: string, novedad = 'Se firmó la segunda etapa.') =>
  como(cuenta, continuarAccion, { accionId, claveCliente: randomUUID(), novedad })

/** An approved acción of 2020-1 whose dependencia has an enlace. */
async function findPublicada() {
  const { id, folio, responsable } = await prisma.accion.findFirstOrThrow({
    where: { semestre: { clave: '2020-1' }, responsable: { reporta: true }, parte: { numero: 1 } },
    orderBy: { folio: 'asc' },
    select: { id: true, folio: true, responsable: { select: { clave: true } } },
  })
  return { id, folio, cuenta: `enlace.${responsable.clave}` }
}

const SAID = {
  participantes: ['Copred'],
  contrapartes: ['Banco Mundial'],
  paises: ['Uruguay', 'Argentina'],
  ciudades: ['Montevideo'],
  redes: ['UCCI'],
  ods: [11],
  lugar: 'Auditorio',
  evidencia: ['https://example.org/a'],
}

it('the copy says the same but for dates, folio and history, and is born a borrador', async () => {
  const { accionId, folio } = await crearEnviada(SAID)
  const { id } = await duplicar(accionId)
  const before = await getContenido(prisma, accionId)
  expect(await getContenido(prisma, id)).toEqual({ ...before, fechas: [], fechasTexto: '' })
  const copia = await prisma.accion.findUniqueOrThrow({ where: { id } })
  expect(copia).toMatchObject({
    ...{ estado: 'borrador', folio: null, numero: null, version: 1, revision: 0 },
    ...{ enviadaEn: null, continuaDeId: null },
  })
  const sucesos = await prisma.suceso.findMany({ where: { accionId: id } })
  expect(sucesos).toMatchObject([{ tipo: 'accion.crear', datos: { origen: folio, a: 'borrador' } }])
})

it('the same form posted twice gives one draft', async () => {
  const { accionId } = await crearBorrador()
  const key = randomUUID()
  const [first, again] = [
    await duplicar(accionId, ENLACE, key),
    await duplicar(accionId, ENLACE, key),
  ]
  expect(again).toEqual(first)
  expect(await prisma.suceso.count({ where: { accionId: first.id } })).toBe(1)
})

it('only of one’s own: the foreign, the participante’s and the unknown look the same', async () => {
  const { accionId } = await crearEnviada({ participantes: ['Copred'] })
  for (const cuenta of ['enlace.copred', 'enlace.cultura', 'coordinacion', 'administracion']) {
    expect(await refusalOf(duplicar(accionId, cuenta))).toBe('not_found')
    expect(await refusalOf(continuar(accionId, cuenta))).toBe('not_found')
  }
  expect(await refusalOf(duplicar(randomUUID()))).toBe('not_found')
})

it('takes back a signed «Sin acciones que reportar»', async () => {
  const accion = await prisma.accion.findFirstOrThrow({
    where: {
      semestre: { clave: '2020-1' },
      responsable: { reporta: true, responsableDe: { none: { semestre: { clave: '2026-2' } } } },
    },
    select: { id: true, responsable: { select: { clave: true } } },
  })
  const { clave } = accion.responsable
  const semestre = '2026-2'
  await como(`enlace.${clave}`, declararSinAcciones, { semestre, dependencia: clave })
  await duplicar(accion.id, `enlace.${clave}`)
  const inForce = { dependencia: { clave }, retiradaEn: null }
  expect(await prisma.declaracionSinAcciones.count({ where: inForce })).toBe(0)
})

it('needs a semestre that takes new acciones; a prórroga is enough', async () => {
  const { accionId } = await crearBorrador()
  const where = { clave: '2026-2' }
  const { id: semestreId } = await prisma.semestre.update({
    where,
    data: { estado: 'en_revision' },
  })
  try {
    expect(await refusalOf(duplicar(accionId))).toBe('issues')
    const { id: dependenciaId } = await prisma.dependencia.findUniqueOrThrow({
      where: { clave: 'semovi' },
    })
    const { id: otorgadaPorId } = await getUsuarioPorCorreo(prisma, 'administracion@demo.cdmx')
    const hasta = new Date('2099-01-01')
    const data = { semestreId, dependenciaId, otorgadaPorId, hasta, motivo: 'Prueba' }
    const prorroga = await prisma.prorroga.create({ data })
    expect(await refusalOf(duplicar(accionId))).toBeNull()
    await prisma.prorroga.delete({ where: { id: prorroga.id } })
    await prisma.semestre.update({ where, data: { estado: 'cerrado' } })
    expect(await refusalOf(duplicar(accionId))).toBe('issues')
  } finally {
    await prisma.semestre.update({ where, data: { estado: 'abierto' } })
  }
})

it('what was published goes on in the open semestre: news first, and it knows what it continues', async () => {
  const { id, folio, cuenta } = await findPublicada()
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  const see = (ref: string) => getAccion(usuario, ref, new Date())
  expect((await see(folio!))!.continuidad).toEqual({ duplicar: true, continuarEn: '2026-2' })
  const copia = await continuar(id, cuenta)
  const vista = (await see(copia.id))!
  const before = (await see(folio!))!.contenido
  expect(vista.semestre.clave).toBe('2026-2')
  expect(vista.contenido.descripcion).toBe(`Se firmó la segunda etapa.\n\n${before.descripcion}`)
  expect(vista.contenido.parte?.numero).toBe(1)
  expect(vista.continuaDe).toEqual({
    ...{ folio, semestre: '2020-1', descripcion: before.descripcion },
  })
  const { version } = vista
  await como(cuenta, desecharAccion, { accionId: copia.id, version })
})

it('nothing of the same semestre is continued, nor what was never approved', async () => {
  const { accionId } = await crearEnviada()
  expect(await refusalOf(continuar(accionId, ENLACE))).toBe('forbidden')
  const aprobada = await prisma.accion.findFirstOrThrow({
    where: { semestre: { clave: '2026-2' }, estado: 'aprobada' },
    select: { id: true, responsable: { select: { clave: true } } },
  })
  const cuenta = `enlace.${aprobada.responsable.clave}`
  expect(await refusalOf(continuar(aprobada.id, cuenta))).toBe('forbidden')
})
