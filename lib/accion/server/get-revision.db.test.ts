import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { addDays, dayOf } from '@/lib/core/clock'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Contra } from '../contra'
import type { AccionInput } from '../schema'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getRevision } from './get-revision'
import { guardarAccion } from './guardar'
import type { Vista } from './paso'
import { reclamarAccion } from './reclamar'
import { reclasificarAccion } from './reclasificar'
import { recuperarAccion } from './recuperar'
import { retirarAccion } from './retirar'

const ENLACE = 'enlace.semovi'
const vence = addDays(dayOf(new Date()), 5)
const observaciones = [{ campo: 'descripcion' as const, texto: 'Diga quiénes.' }]
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })
let coordinador: UsuarioSesion

beforeAll(async () => {
  coordinador = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
})

const see = (folio: string, usuario = coordinador) => getRevision(folio, usuario, new Date())

it('is only for a coordinador, and only from enviada on', async () => {
  const { folio, ...vista } = await crearEnviada()
  expect(await see('2026-2-9999')).toBeNull()
  for (const cuenta of [ENLACE, 'administracion', 'consulta']) {
    expect(await see(folio, await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`))).toBeNull()
  }
  const retirada = await como(ENLACE, retirarAccion, { ...vista, motivo: 'Se pospuso.' })
  expect((await see(folio))!.estado).toBe('retirada')
  await como(ENLACE, recuperarAccion, vistaDe(retirada))
  expect(await see(folio)).toBeNull()
})

it('who sent it may not approve it, and is told why', async () => {
  const { folio } = await crearEnviada()
  const enlace = await getUsuarioPorCorreo(prisma, `${ENLACE}@demo.cdmx`)
  const both = (await see(folio, { ...enlace, roles: ['enlace', 'coordinador'] }))!
  expect(both.pasos).not.toContain('aprobar')
  expect(both.pasos).toContain('devolver')
  expect(both.impedimento).toBe('enviada-por-usted')
  expect((await see(folio))!.pasos).toContain('aprobar')
})

it('a first sending has no marks; a new one shows what changed since the return', async () => {
  const { folio, ...vista } = await crearEnviada()
  expect((await see(folio))!.cambios).toBeNull()
  const devuelta = vistaDe(
    await como('coordinacion', devolverAccion, { ...vista, observaciones, vence }),
  )

  const input = accionInput({ ...devuelta, descripcion: 'Asistieron doce personas.' })
  const guardada = vistaDe(await como(ENLACE, guardarAccion, input))
  const returned = (await see(folio))!
  expect(returned.contenido.descripcion).not.toContain('doce')
  expect(returned.observaciones).toMatchObject([
    { campo: 'descripcion', cierre: null, isUltima: true },
  ])

  await como(ENLACE, enviarAccion, { ...guardada, enterado: true })
  const again = (await see(folio))!
  expect(Object.keys(again.cambios!.campos)).toEqual(['descripcion'])
  expect(again.cambios!.paso).toBe('devolver')
  expect(again.observaciones[0]!.cierre).toMatchObject({ como: 'leida' })
  expect(again.historia.map(({ frase }) => frase)).toEqual([
    'Se envió al Gabinete',
    'Se devolvió con observaciones',
    'Se envió al Gabinete',
  ])
})

it('a claim is shown while it lasts, and stops nobody', async () => {
  const { folio, ...vista } = await crearEnviada()
  await como('coordinacion2', reclamarAccion, vista)
  const seen = (await see(folio))!
  expect(seen.reclamo).toMatchObject({ nombre: 'Coordinación 2 del Gabinete', propio: false })
  expect(seen.pasos).toContain('aprobar')
  const later = new Date(Date.now() + 31 * 60_000)
  expect((await getRevision(folio, coordinador, later))!.reclamo).toBeNull()
})

/** What the page of that coordinador says of the changes, whatever it is compared with. */
async function cambiosFor(folio: string, cuenta: string, contra: Contra | null = null) {
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  const { cambios } = (await getRevision(folio, usuario, new Date(), contra))!
  return cambios && { ...cambios, desde: '', campos: Object.keys(cambios.campos) }
}

async function reenviar(vista: Vista, changes: Partial<AccionInput>) {
  const input = accionInput({ ...vista, ...changes })
  const guardada = vistaDe(await como(ENLACE, guardarAccion, input))
  return vistaDe(await como(ENLACE, enviarAccion, { ...guardada, enterado: true }))
}

it('who reviewed it sees what changed since then, who did not since it was last reviewed; both, since the last sending', async () => {
  const { folio, ...first } = await crearEnviada()
  const devolver = async (cuenta: string, vista: Vista) =>
    vistaDe(await como(cuenta, devolverAccion, { ...vista, observaciones, vence }))
  // One return only: what was reviewed and what was sent say the same, so there is nothing to choose.
  const second = await reenviar(await devolver('coordinacion', first), { lugar: 'Bogotá' })
  const mine = { propia: true, contra: 'mia', hayOtra: false, paso: 'devolver' }
  expect(await cambiosFor(folio, 'coordinacion')).toMatchObject({ ...mine, campos: ['lugar'] })
  expect(await cambiosFor(folio, 'coordinacion', 'envio')).toMatchObject(mine)
  expect(await cambiosFor(folio, 'coordinacion2')).toMatchObject({ ...mine, propia: false })

  // The other one returns it: now they saw different things.
  const third = await reenviar(await devolver('coordinacion2', second), {
    lugar: 'Bogotá',
    titulo: 'Demostración: otro título',
  })
  const both = { contra: 'mia', hayOtra: true, propia: true, paso: 'devolver' }
  expect(await cambiosFor(folio, 'coordinacion')).toMatchObject({
    ...both,
    campos: ['titulo', 'lugar'],
  })
  expect(await cambiosFor(folio, 'coordinacion', 'envio')).toMatchObject({
    ...both,
    contra: 'envio',
    paso: 'enviar',
    campos: ['titulo'],
  })
  expect(await cambiosFor(folio, 'coordinacion2')).toMatchObject({
    hayOtra: false,
    campos: ['titulo'],
  })

  // Who reclassifies what came back goes on reading the same marks.
  const reclasificacion = { ...third, parte: 1, eje: 0, tipo: 'donacion' as const }
  await como('coordinacion2', reclasificarAccion, reclasificacion)
  expect(await cambiosFor(folio, 'coordinacion2')).toMatchObject({
    paso: 'devolver',
    campos: ['titulo', 'tipo'],
  })
})

it('what came back as it was says so, with whom it was last reviewed', async () => {
  const { folio, ...vista } = await crearEnviada()
  const devuelta = await como('coordinacion', devolverAccion, { ...vista, observaciones, vence })
  await reenviar(vistaDe(devuelta), {})
  expect(await cambiosFor(folio, 'coordinacion')).toMatchObject({
    propia: true,
    paso: 'devolver',
    campos: [],
  })
})

it('before it was ever returned, another coordinador sees what the first one changed of it', async () => {
  const { folio, ...vista } = await crearEnviada()
  await como('coordinacion', reclasificarAccion, { ...vista, parte: 1, eje: 0, tipo: 'donacion' })
  expect(await cambiosFor(folio, 'coordinacion2')).toMatchObject({
    contra: 'envio',
    hayOtra: false,
    campos: ['tipo'],
  })
})
