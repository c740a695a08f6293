import { beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { aprobarAccion } from './aprobar'
import { atenderObservacion } from './atender-observacion'
import { dejarPendiente } from './dejar-pendiente'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getAccion } from './get-accion'
import { getRevision } from './get-revision'
import { resolverObservacion } from './resolver-observacion'
import { retomarAccion } from './retomar'

const ENLACE = 'enlace.semovi'
const GABINETE = 'coordinacion'
const OTRA = 'coordinacion2'
const vence = addDays(dayOf(new Date()), 5)
const stale = { refusal: { kind: 'stale' } }
const forbidden = { refusal: { kind: 'forbidden' } }
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })

let enlace: UsuarioSesion
let coordinador: UsuarioSesion
beforeAll(async () => {
  enlace = await getUsuarioPorCorreo(prisma, `${ENLACE}@demo.cdmx`)
  coordinador = await getUsuarioPorCorreo(prisma, `${GABINETE}@demo.cdmx`)
})

const observaciones = [
  { campo: 'titulo' as const, texto: 'Abrevie el título.' },
  { campo: 'descripcion' as const, texto: 'Diga quiénes participaron.' },
]
const idsDe = async (accionId: string) => {
  const filas = await prisma.observacion.findMany({ where: { accionId }, orderBy: { id: 'asc' } })
  return filas.map(({ id }) => id)
}

/** An acción that was returned with two observaciones, one answered, and sent again. */
async function crearReenviada() {
  const { folio, ...first } = await crearEnviada()
  const devuelta = vistaDe(await como(GABINETE, devolverAccion, { ...first, observaciones, vence }))
  const [primera, segunda] = (await idsDe(first.accionId)) as [string, string]
  await como(ENLACE, atenderObservacion, { observacionId: primera, respuesta: 'Se abrevió.' })
  const vista = vistaDe(await como(ENLACE, enviarAccion, { ...devuelta, enterado: true }))
  return { folio, vista, primera, segunda }
}

const see = async (folio: string) => (await getRevision(folio, coordinador, new Date()))!
const resolver = (observacionId: string, cuenta = GABINETE) =>
  como(cuenta, resolverObservacion, { observacionId })
const pendiente = (observacionId: string) => como(GABINETE, dejarPendiente, { observacionId })

it('settles one and takes it back, without a new version; both sides see it', async () => {
  const { folio, vista, primera, segunda } = await crearReenviada()
  await resolver(primera)
  await resolver(segunda, OTRA)
  await pendiente(segunda)
  const seen = await see(folio)
  expect(seen.version).toBe(vista.version)
  expect(seen.canResolver).toBe(true)
  expect(seen.observaciones).toMatchObject([
    { isPorResolver: true, conforme: { quien: coordinador.nombre } },
    { isPorResolver: true, conforme: null },
  ])
  const own = (await getAccion(enlace, folio, new Date()))!
  expect(own.observaciones.map(({ conforme }) => conforme !== null)).toEqual([true, false])
  expect(own.historia.slice(0, 3).map(({ frase }) => frase)).toEqual([
    'El Gabinete dejó pendiente una observación',
    'El Gabinete dio por resuelta una observación',
    'El Gabinete dio por resuelta una observación',
  ])
  const sucesos = await prisma.suceso.findMany({
    where: {
      accionId: vista.accionId,
      tipo: { in: ['accion.resolver', 'accion.dejar-pendiente'] },
    },
    orderBy: { id: 'asc' },
  })
  expect(sucesos).toMatchObject([
    { tipo: 'accion.resolver', datos: { observacionId: primera, version: vista.version } },
    { tipo: 'accion.resolver', datos: { observacionId: segunda } },
    { tipo: 'accion.dejar-pendiente', datos: { observacionId: segunda } },
  ])
})

it('is for who reviews, and never for who sent it', async () => {
  const { primera } = await crearReenviada()
  for (const cuenta of [ENLACE, 'administracion']) {
    await expect(resolver(primera, cuenta)).rejects.toMatchObject(forbidden)
  }
  await expect(resolver(primera, 'consulta')).rejects.toMatchObject({
    refusal: { kind: 'not_found' },
  })
  const asSender = { ...enlace, roles: ['enlace', 'coordinador'] as const }
  await expect(
    prisma.$transaction((tx) =>
      resolverObservacion(
        { observacionId: primera },
        { tx, usuario: { ...asSender, roles: [...asSender.roles] }, now: new Date() },
      ),
    ),
  ).rejects.toMatchObject(forbidden)
})

it('not while the enlace mends it, nor once it is decided', async () => {
  const { folio: _, ...vista } = await crearEnviada()
  await como(GABINETE, devolverAccion, { ...vista, observaciones, vence })
  const [open] = (await idsDe(vista.accionId)) as [string]
  await expect(resolver(open)).rejects.toMatchObject(forbidden)
  const { vista: again, primera } = await crearReenviada()
  await como(GABINETE, aprobarAccion, again)
  await expect(resolver(primera)).rejects.toMatchObject(forbidden)
})

it('of five at once exactly one settles it; the second of two is told', async () => {
  const { vista, primera, segunda } = await crearReenviada()
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => resolver(primera)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(resolver(primera)).rejects.toMatchObject(stale)
  await expect(pendiente(segunda)).rejects.toMatchObject(stale)
  const sucesos = await prisma.suceso.count({
    where: { accionId: vista.accionId, tipo: 'accion.resolver' },
  })
  expect(sucesos).toBe(1)
})

it('another return leaves those before it as they were; taken back, they count again', async () => {
  const { folio, vista, primera, segunda } = await crearReenviada()
  await resolver(primera)
  const second = vistaDe(
    await como(GABINETE, devolverAccion, { ...vista, observaciones: [observaciones[1]!], vence }),
  )
  await expect(resolver(segunda)).rejects.toMatchObject(forbidden)
  await como(GABINETE, retomarAccion, second)
  const seen = await see(folio)
  const porResolver = seen.observaciones.filter(({ isPorResolver }) => isPorResolver)
  expect(porResolver.map(({ id, conforme }) => [id, conforme !== null])).toEqual([
    [primera, true],
    [segunda, false],
  ])
  await resolver(segunda)
})

it('approving with something pending is allowed, and the history says how much', async () => {
  const { folio, vista, primera } = await crearReenviada()
  await resolver(primera)
  await como(GABINETE, aprobarAccion, vista)
  const { historia } = await see(folio)
  expect(historia[0]).toMatchObject({
    tipo: 'accion.aprobar',
    detalle: 'Con 1 observación sin marcar como resuelta.',
  })
})
