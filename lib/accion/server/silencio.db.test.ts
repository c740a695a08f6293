import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { Refused } from '@/lib/core/refusal'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { aprobarAccion } from './aprobar'
import { corregirRedaccion } from './corregir-redaccion'
import { deshacerFusion } from './deshacer-fusion'
import type { Vista } from './paso'
import { responderRedaccion } from './responder-redaccion'
import { aceptarVencidas } from './silencio'

const ENLACE = 'enlace.semovi'
const { descripcion } = accionInput()
const NUEVO = 'Título que nadie contestó'
/** A Monday at noon in the city. The week has a Wednesday that is inhábil. */
const LUNES = new Date('2027-03-15T18:00:00Z')
const VENCE = '2027-03-23'
const ENDS = new Date('2027-03-24T05:59:59Z')
const OVER = new Date('2027-03-24T06:00:00Z')

const noError = (_accionId: string, error: unknown) => {
  throw error
}
const setSilencio = (silencioDias: number) =>
  prisma.semestre.update({ where: { clave: '2026-2' }, data: { silencioDias } })

async function proponer(now = LUNES): Promise<Vista> {
  const vista = await crearEnviada()
  const propuesta = { titulo: NUEVO, descripcion, intento: 'proponer' as const }
  const { accionId, version } = vista
  const done = await como(
    'coordinacion',
    corregirRedaccion,
    { accionId, version, ...propuesta },
    now,
  )
  return { accionId, version: done.version }
}
const redaccionDe = ({ accionId }: Vista) =>
  prisma.redaccion.findFirstOrThrow({ where: { accionId } })
const rechazar = async (vista: Vista) => {
  const { id: redaccionId } = await redaccionDe(vista)
  const answer = { redaccionId, decision: 'rechazar' as const, respuesta: 'No.' }
  return como(ENLACE, responderRedaccion, { ...vista, ...answer }, OVER)
}
const tituloDe = async ({ accionId }: Vista) =>
  (await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })).titulo
const respuestas = ({ accionId }: Vista) =>
  prisma.suceso.findMany({
    where: { accionId, tipo: 'accion.responder-redaccion' },
    select: { actor: true, usuarioId: true, datos: true },
  })

beforeEach(async () => {
  await setSilencio(5)
  await prisma.redaccion.deleteMany({ where: { estado: 'pendiente' } })
  await prisma.diaInhabil.createMany({
    data: [{ dia: new Date('2027-03-17T00:00:00Z'), nombre: 'Prueba' }],
    skipDuplicates: true,
  })
})

it('is off by default: no day is told, and nothing is ever accepted', async () => {
  await setSilencio(0)
  const vista = await proponer()
  expect((await redaccionDe(vista)).venceEl).toBeNull()
  expect(await aceptarVencidas(new Date('2040-01-01T12:00:00Z'), noError)).toBe(0)
})

it('counts días hábiles; neither the setting nor the calendar moves a day already told', async () => {
  const vista = await proponer()
  await setSilencio(1)
  await prisma.diaInhabil.deleteMany({ where: { nombre: 'Prueba' } })
  expect((await redaccionDe(vista)).venceEl?.toISOString().slice(0, 10)).toBe(VENCE)
  expect(await aceptarVencidas(ENDS, noError)).toBe(0)
  expect(await aceptarVencidas(OVER, noError)).toBe(1)
})

it('accepts as the system, once, and tells both sides', async () => {
  const vista = await proponer()
  expect(await aceptarVencidas(OVER, noError)).toBe(1)
  expect(await aceptarVencidas(OVER, noError)).toBe(0)
  expect(await tituloDe(vista)).toBe(NUEVO)
  expect(await redaccionDe(vista)).toMatchObject({
    estado: 'aceptada',
    porSilencio: true,
    respondidaPorId: null,
  })
  expect(await respuestas(vista)).toEqual([
    {
      actor: 'sistema',
      usuarioId: null,
      datos: expect.objectContaining({ redaccion: 'aceptada por silencio' }),
    },
  ])
  const told = await prisma.aviso.findMany({
    where: { accionId: vista.accionId, creadoEn: OVER },
    select: { tipo: true, usuario: { select: { correo: true } } },
  })
  expect(told.map(({ tipo, usuario }) => `${tipo} ${usuario?.correo}`).sort()).toEqual([
    'redaccion-por-silencio enlace.semovi@demo.cdmx',
    'redaccion-respondida coordinacion@demo.cdmx',
  ])
})

it('who edited alone does not approve what silence accepted', async () => {
  const vista = await proponer()
  await aceptarVencidas(OVER, noError)
  const after = { ...vista, version: vista.version + 1 }
  await expect(como('coordinacion', aprobarAccion, after)).rejects.toBeInstanceOf(Refused)
  await como('coordinacion2', aprobarAccion, after)
})

it('an answer that came before stands', async () => {
  const vista = await proponer()
  await rechazar(vista)
  expect(await aceptarVencidas(OVER, noError)).toBe(0)
  expect(await tituloDe(vista)).not.toBe(NUEVO)
})

it('an answer and silence at once: one of them, never both', async () => {
  const vista = await proponer()
  const [accepted, rejected, again] = await Promise.allSettled([
    aceptarVencidas(OVER, noError),
    rechazar(vista),
    aceptarVencidas(OVER, noError),
  ])
  const bySilence = [accepted, again].reduce(
    (sum, one) => sum + (one.status === 'fulfilled' ? one.value : 99),
    0,
  )
  if (rejected.status === 'rejected') expect(rejected.reason).toBeInstanceOf(Refused)
  expect(bySilence + (rejected.status === 'fulfilled' ? 1 : 0)).toBe(1)
  expect(await respuestas(vista)).toHaveLength(1)
  expect(await tituloDe(vista)).toBe(bySilence === 1 ? NUEVO : accionInput().titulo)
})

it('a closed semestre accepts nothing', async () => {
  const vista = await proponer()
  await prisma.semestre.update({ where: { clave: '2026-2' }, data: { estado: 'en_revision' } })
  await prisma.$executeRaw`update semestre set estado = 'cerrado' where clave = '2026-2'`
  expect(await aceptarVencidas(OVER, noError)).toBe(0)
  expect((await redaccionDe(vista)).estado).toBe('pendiente')
  await prisma.$executeRaw`update semestre set estado = 'abierto' where clave = '2026-2'`
})

it('does not run while the acción is merged and nobody can answer: undone, its days begin again', async () => {
  const vista = await proponer()
  const comun = await fusionar(await fusionDe([vista, await crearOriginal()]))
  expect(await aceptarVencidas(OVER, noError)).toBe(0)
  const undo = { accionId: comun.id, version: comun.version, motivo: 'No eran la misma.' }
  await como('coordinacion', deshacerFusion, undo, OVER)
  expect(await aceptarVencidas(OVER, noError)).toBe(0)
  expect((await redaccionDe(vista)).venceEl?.toISOString().slice(0, 10)).toBe('2027-03-31')
})
