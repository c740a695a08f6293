import { beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { atenderObservacion } from './atender-observacion'
import { desatenderObservacion } from './desatender-observacion'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getAccion } from './get-accion'
import { getRevision } from './get-revision'
import { guardarAccion } from './guardar'
import { reclamarAccion } from './reclamar'
import { recuperarAccion } from './recuperar'
import { retirarAccion } from './retirar'
import { accionInput } from '@/prisma/seed/factories'

const ENLACE = 'enlace.semovi'
const GABINETE = 'coordinacion'
const stale = { refusal: { kind: 'stale' } }
const forbidden = { refusal: { kind: 'forbidden' } }
const notFound = { refusal: { kind: 'not_found' } }

let enlace: UsuarioSesion
let coordinador: UsuarioSesion
beforeAll(async () => {
  enlace = await enTransaccion((tx) => getUsuarioPorCorreo(tx, `${ENLACE}@demo.cdmx`))
  coordinador = await enTransaccion((tx) => getUsuarioPorCorreo(tx, `${GABINETE}@demo.cdmx`))
})

/** An acción that came back with two observaciones, and their ids. */
async function crearDevuelta() {
  const { folio, ...vista } = await crearEnviada()
  const sent = await como(GABINETE, devolverAccion, {
    ...vista,
    observaciones: [
      { campo: 'titulo', texto: 'Abrevie el título.' },
      { campo: 'descripcion', texto: 'Diga quiénes participaron.' },
    ],
    vence: addDays(dayOf(new Date()), 5),
  })
  const filas = await prisma.observacion.findMany({
    where: { accionId: sent.id },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const [primera, segunda] = filas.map(({ id }) => id) as [string, string]
  return { folio, vista: { accionId: sent.id, version: sent.version }, primera, segunda }
}

const atender = (observacionId: string, respuesta = '') =>
  como(ENLACE, atenderObservacion, { observacionId, respuesta })
const desatender = (observacionId: string) => como(ENLACE, desatenderObservacion, { observacionId })
const leer = async (folio: string) => (await getAccion(enlace, folio, new Date()))!

it('answers one, marks the other and takes it back, without a new version', async () => {
  const { folio, vista, primera, segunda } = await crearDevuelta()
  await atender(primera, 'Se abrevió.')
  await atender(segunda)
  const seen = await leer(folio)
  expect(seen.version).toBe(vista.version)
  expect(seen.observaciones).toMatchObject([
    { cierre: { como: 'atendida', quien: 'Enlace de Semovi', respuesta: 'Se abrevió.' } },
    { cierre: { como: 'atendida', respuesta: null } },
  ])
  await desatender(segunda)
  expect((await leer(folio)).observaciones[1]).toMatchObject({ cierre: null, isPendiente: true })
  const told = await prisma.suceso.findMany({
    where: { accionId: vista.accionId, tipo: { in: ['accion.atender', 'accion.desatender'] } },
    orderBy: { id: 'asc' },
    select: { tipo: true, datos: true },
  })
  expect(told).toMatchObject([
    { tipo: 'accion.atender', datos: { observacionId: primera, respuesta: 'Se abrevió.' } },
    { tipo: 'accion.atender', datos: { observacionId: segunda } },
    { tipo: 'accion.desatender', datos: { observacionId: segunda } },
  ])
})

it('lets the form that was open save as if nothing had happened', async () => {
  const { vista, primera } = await crearDevuelta()
  await atender(primera)
  const saved = await como(ENLACE, guardarAccion, accionInput({ ...vista, titulo: 'Otro' }))
  expect(saved.version).toBe(vista.version + 1)
})

it('refuses the second of two, and what was sent meanwhile', async () => {
  const { vista, primera, segunda } = await crearDevuelta()
  await atender(primera)
  await expect(atender(primera)).rejects.toMatchObject(stale)
  await expect(desatender(segunda)).rejects.toMatchObject(stale)
  await como(ENLACE, enviarAccion, { ...vista, enterado: true })
  await expect(atender(segunda)).rejects.toMatchObject(forbidden)
  await expect(desatender(primera)).rejects.toMatchObject(forbidden)
})

it('of five at once exactly one attends it', async () => {
  const { primera } = await crearDevuelta()
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => atender(primera)))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('sending and taking back at once never leave one pending in an enviada', async () => {
  const { vista, primera } = await crearDevuelta()
  await atender(primera)
  await Promise.allSettled([
    como(ENLACE, enviarAccion, { ...vista, enterado: true }),
    desatender(primera),
  ])
  const pending = await prisma.observacion.count({
    where: { accionId: vista.accionId, resueltaEn: null },
  })
  expect(pending).toBe(0)
})

it('is for the enlaces of the responsable, while they may save', async () => {
  const { vista, primera } = await crearDevuelta()
  const entrada = { observacionId: primera, respuesta: '' }
  await expect(como('enlace.copred', atenderObservacion, entrada)).rejects.toMatchObject(notFound)
  await expect(como(GABINETE, atenderObservacion, entrada)).rejects.toMatchObject(forbidden)
  const later = new Date(Date.now() + 10 * 86_400_000)
  await expect(como(ENLACE, atenderObservacion, entrada, later)).rejects.toMatchObject(forbidden)
  await como(ENLACE, retirarAccion, { ...vista, motivo: 'Se repite.' })
  await expect(atender(primera)).rejects.toMatchObject(forbidden)
})

it('sending again attests that all were read, and tells how they were met', async () => {
  const { folio, vista, primera } = await crearDevuelta()
  await atender(primera, 'Se abrevió.')
  const before = (await getRevision(folio, coordinador, new Date()))!
  // What is answered is the enlace's own until it is sent.
  expect(before.observaciones.map(({ cierre }) => cierre)).toEqual([null, null])
  await expect(como(ENLACE, enviarAccion, vista)).rejects.toMatchObject({
    refusal: { kind: 'issues', issues: [{ campo: 'enterado' }] },
  })
  await como(ENLACE, enviarAccion, { ...vista, enterado: true })
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { accionId: vista.accionId, tipo: 'accion.enviar' },
    orderBy: { id: 'desc' },
    select: { datos: true },
  })
  expect(suceso.datos).toMatchObject({ atendidas: 1, leidas: 1, revision: 3 })
  const after = (await getRevision(folio, coordinador, new Date()))!
  expect(after.observaciones.map(({ cierre }) => cierre)).toMatchObject([
    { como: 'atendida', quien: 'Enlace de Semovi', respuesta: 'Se abrevió.' },
    { como: 'leida' },
  ])
  expect(after.historia[0]!.detalle).toBe('1 observación atendida; 1 observación sólo leída.')
})

it('after withdrawing and taking up again they still have to be read', async () => {
  const { vista, primera } = await crearDevuelta()
  const away = await como(ENLACE, retirarAccion, { ...vista, motivo: 'Falta un dato.' })
  const back = await como(ENLACE, recuperarAccion, { accionId: away.id, version: away.version })
  await atender(primera)
  const again = { accionId: back.id, version: back.version }
  await expect(como(ENLACE, enviarAccion, again)).rejects.toMatchObject({
    refusal: { kind: 'issues' },
  })
  await como(ENLACE, enviarAccion, { ...again, enterado: true })
})

it('tells its enlace everything but who took it on', async () => {
  const { folio, ...vista } = await crearEnviada()
  const claimed = await como(GABINETE, reclamarAccion, vista)
  await como(GABINETE, devolverAccion, {
    accionId: claimed.id,
    version: claimed.version,
    observaciones: [{ campo: 'titulo', texto: 'Abrevie.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const { historia } = await leer(folio)
  expect(historia.map(({ frase }) => frase)).toEqual([
    'Se devolvió con observaciones',
    'Se envió al Gabinete',
    'Se guardó',
    'Se empezó',
  ])
  expect(historia[0]!.observaciones).toMatchObject([{ campo: 'titulo', texto: 'Abrevie.' }])
  expect(historia[1]!.envio).toBe(1)
})
