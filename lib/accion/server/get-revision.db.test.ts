import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { addDays, dayOf } from '@/lib/core/clock'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getRevision } from './get-revision'
import { guardarAccion } from './guardar'
import { reclamarAccion } from './reclamar'
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
