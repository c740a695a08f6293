import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { redaccionSchema, respuestaSchema } from '../redaccion'
import { aprobarAccion } from './aprobar'
import { corregirRedaccion } from './corregir-redaccion'
import { descartarAccion } from './descartar'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getRedaccion, listRedaccionesPorResponder } from './get-redaccion'
import { marcarDuplicada } from './marcar-duplicada'
import type { Vista } from './paso'
import { reclasificarAccion } from './reclasificar'
import { responderRedaccion } from './responder-redaccion'
import { retirarAccion } from './retirar'
import { retirarRedaccion } from './retirar-redaccion'
import { previewRedaccion } from './preview-redaccion'

const ENLACE = 'enlace.semovi'
const { titulo, descripcion } = accionInput()
const NUEVO = 'Demostración: taller de prueba, corregido'
const NUEVA = 'La Secretaría de Movilidad impartió un taller que sólo existe en esta prueba.'
const observaciones = [{ campo: 'titulo' as const, texto: 'Abrévielo.' }]
const motivo = 'Motivo de la prueba.'

const vistaDe = ({ id, version }: { id: string; version: number }): Vista => ({
  accionId: id,
  version,
})
const propuesta = (vista: Vista, changes: object = {}) =>
  redaccionSchema.parse({
    accionId: vista.accionId,
    version: vista.version,
    titulo: NUEVO,
    descripcion: NUEVA,
    ...changes,
  })
const proponer = async (vista: Vista, cuenta = 'coordinacion', changes = {}) =>
  vistaDe(await como(cuenta, corregirRedaccion, propuesta(vista, changes)))

const pendiente = ({ accionId }: Vista) =>
  prisma.redaccion.findFirstOrThrow({ where: { accionId, estado: 'pendiente' } })

async function responder(vista: Vista, decision: 'aceptar' | 'rechazar', respuesta = '') {
  const { id: redaccionId } = await pendiente(vista)
  const answer = respuestaSchema.parse({ ...vista, redaccionId, decision, respuesta })
  return vistaDe(await como(ENLACE, responderRedaccion, answer))
}

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal.kind
      throw error
    },
  )
const textos = ({ accionId }: Vista) =>
  prisma.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: { titulo: true, descripcion: true },
  })
const estados = async ({ accionId }: Vista) =>
  (await prisma.redaccion.findMany({ where: { accionId }, orderBy: { creadaEn: 'asc' } })).map(
    ({ estado }) => estado,
  )
const avisosDe = ({ accionId }: Vista, tipo: string) =>
  prisma.aviso.findMany({
    where: { accionId, tipo },
    select: { datos: true, leidoEn: true, usuario: { select: { correo: true } } },
  })
const ultimaRevision = ({ accionId }: Vista) =>
  prisma.revision.findFirst({ where: { accionId }, orderBy: { numero: 'desc' } })
const ultimo = ({ accionId }: Vista) =>
  prisma.suceso.findFirstOrThrow({ where: { accionId }, orderBy: { id: 'desc' } })

describe('a redacción proposed', () => {
  it('leaves the text alone until it is answered, and tells the enlaces', async () => {
    const vista = await proponer(await crearEnviada())
    expect(await textos(vista)).toEqual({ titulo, descripcion })
    const told = await avisosDe(vista, 'redaccion-propuesta')
    expect(told.map(({ usuario }) => usuario?.correo)).toEqual([`${ENLACE}@demo.cdmx`])
    expect((await pendiente(vista)).venceEl).toBeNull()
    expect((await ultimaRevision(vista))?.paso).toBe('corregir-redaccion')
  })

  it('is on the Inicio of its enlaces, and of nobody else', async () => {
    const { accionId } = await proponer(await crearEnviada())
    const { folio, responsableId } = await prisma.accion.findUniqueOrThrow({
      where: { id: accionId },
    })
    const waiting = await listRedaccionesPorResponder([responsableId])
    expect(waiting.map(({ href }) => href)).toContain(`/acciones/${folio}`)
    const other = await prisma.dependencia.findUniqueOrThrow({ where: { clave: 'copred' } })
    expect(await listRedaccionesPorResponder([other.id])).toEqual([])
  })

  it('must change something, and what is untouched stays to the letter', async () => {
    const vista = await crearEnviada()
    const same = propuesta(vista, { titulo, descripcion })
    expect(await refusalOf(como('coordinacion', corregirRedaccion, same))).toBe('issues')
    const crude = `${descripcion}\n\n\nSegundo  párrafo.`
    await prisma.accion.update({
      where: { id: vista.accionId },
      data: { descripcion: crude },
    })
    const posted = propuesta(vista, { descripcion: crude.replace(/\n/g, '\r\n') })
    await como('coordinacion', corregirRedaccion, posted)
    expect(await pendiente(vista)).toMatchObject({ titulo: NUEVO, descripcion: crude })
  })

  it('is looked at before it is proposed, and nothing is written', async () => {
    const vista = await crearEnviada()
    const redline = await como('coordinacion', previewRedaccion, propuesta(vista, { descripcion }))
    expect(redline.descripcion).toBeNull()
    expect(redline.titulo).toContainEqual({ kind: 'added', text: ', corregido' })
    expect(await estados(vista)).toEqual([])
  })

  it('cannot be withdrawn by the enlace: a coordinador has begun', async () => {
    const vista = await proponer(await crearEnviada())
    expect(await refusalOf(como(ENLACE, retirarAccion, { ...vista, motivo }))).toBe('forbidden')
  })
})

describe('answered', () => {
  it('accepted: the acción says it, frozen, and the author is told', async () => {
    const vista = await responder(await proponer(await crearEnviada()), 'aceptar')
    expect(await textos(vista)).toEqual({ titulo: NUEVO, descripcion: NUEVA })
    expect(await ultimaRevision(vista)).toMatchObject({
      paso: 'responder-redaccion',
      contenido: { titulo: NUEVO },
    })
    const [told, ...others] = await avisosDe(vista, 'redaccion-respondida')
    expect(others).toEqual([])
    expect(told).toMatchObject({
      usuario: { correo: 'coordinacion@demo.cdmx' },
      datos: { respuesta: 'aceptada', titulo: NUEVO },
    })
    const [asked] = await avisosDe(vista, 'redaccion-propuesta')
    expect(asked?.leidoEn).not.toBeNull()
    expect(await getRedaccion(vista.accionId)).toMatchObject({
      estado: 'aceptada',
      cambios: { titulo: null, descripcion: null },
      cierre: { porSilencio: false },
    })
  })

  it('rejected: everything stays, and the answer is read on both sides', async () => {
    const vista = await responder(await proponer(await crearEnviada()), 'rechazar', 'No es así.')
    expect(await textos(vista)).toEqual({ titulo, descripcion })
    expect((await ultimo(vista)).datos).toMatchObject({
      redaccion: 'rechazada',
      respuesta: 'No es así.',
    })
    const [told] = await avisosDe(vista, 'redaccion-respondida')
    expect(told?.datos).toMatchObject({ respuesta: 'rechazada', motivo: 'No es así.' })
    expect((await getRedaccion(vista.accionId))?.cierre?.respuesta).toBe('No es así.')
  })

  it('is not rejected without words', () => {
    const answer = { accionId: crypto.randomUUID(), version: 1, redaccionId: crypto.randomUUID() }
    const parsed = respuestaSchema.safeParse({ ...answer, decision: 'rechazar', respuesta: ' ' })
    expect(parsed.error?.issues[0]?.path).toEqual(['respuesta'])
  })

  it('one taken back cannot be answered, nor one that replaced what was shown', async () => {
    const propuesta1 = await proponer(await crearEnviada())
    const { id: redaccionId } = await pendiente(propuesta1)
    const retirada = vistaDe(await como('coordinacion2', retirarRedaccion, propuesta1))
    const answer = { redaccionId, decision: 'aceptar' as const, respuesta: '' }
    const late = { ...retirada, ...answer }
    expect(await refusalOf(como(ENLACE, responderRedaccion, late))).toBe('forbidden')
    const propuesta2 = await proponer(retirada, 'coordinacion2')
    const replaced = { ...propuesta2, ...answer }
    expect(await refusalOf(como(ENLACE, responderRedaccion, replaced))).toBe('stale')
    expect(await estados(retirada)).toEqual(['retirada', 'pendiente'])
    expect(await textos(retirada)).toEqual({ titulo, descripcion })
  })
})

describe('who edits alone does not approve', () => {
  const aprobar = (vista: Vista, cuenta: string) => refusalOf(como(cuenta, aprobarAccion, vista))

  it('nobody approves while it waits', async () => {
    const vista = await proponer(await crearEnviada())
    expect(await aprobar(vista, 'coordinacion')).toBe('forbidden')
    expect(await aprobar(vista, 'coordinacion2')).toBe('forbidden')
  })

  it('accepted by the enlace, another coordinador does', async () => {
    const vista = await responder(await proponer(await crearEnviada()), 'aceptar')
    expect(await aprobar(vista, 'coordinacion')).toBe('forbidden')
    expect(await aprobar(vista, 'coordinacion2')).toBe('done')
  })

  it('what was rejected or taken back is no editing', async () => {
    const vista = await responder(await proponer(await crearEnviada()), 'rechazar', 'No.')
    const again = await como('coordinacion', retirarRedaccion, await proponer(vista))
    expect(await aprobar(vistaDe(again), 'coordinacion')).toBe('done')
  })

  it('of two who edited, either may', async () => {
    const first = await responder(await proponer(await crearEnviada()), 'aceptar')
    const second = await proponer(first, 'coordinacion2', { titulo: 'Otro título' })
    expect(await aprobar(await responder(second, 'aceptar'), 'coordinacion')).toBe('done')
  })

  it('sent again by the enlace, the text is the dependencia’s', async () => {
    const vista = await responder(await proponer(await crearEnviada()), 'aceptar')
    const vence = addDays(dayOf(new Date()), 5)
    const returned = await como('coordinacion', devolverAccion, { ...vista, observaciones, vence })
    const again = { ...vistaDe(returned), enterado: true }
    const sent = vistaDe(await como(ENLACE, enviarAccion, again))
    expect(await aprobar(sent, 'coordinacion')).toBe('done')
  })
})

describe('what takes the acción elsewhere leaves no redacción waiting', () => {
  const vence = addDays(dayOf(new Date()), 5)
  it.each([
    [
      'devolver',
      (v: Vista) => como('coordinacion2', devolverAccion, { ...v, observaciones, vence }),
    ],
    ['descartar', (v: Vista) => como('coordinacion2', descartarAccion, { ...v, motivo })],
    [
      'marcar-duplicada',
      (v: Vista) => como('coordinacion2', marcarDuplicada, { ...v, duplicadaDe: '2026-2-0001' }),
    ],
  ])('%s withdraws it, and says so', async (_paso, run) => {
    const vista = await proponer(await crearEnviada())
    await run(vista)
    expect(await estados(vista)).toEqual(['retirada'])
    expect((await ultimo(vista)).datos).toMatchObject({ redaccion: 'retirada' })
    expect((await avisosDe(vista, 'redaccion-propuesta')).every((one) => one.leidoEn)).toBe(true)
  })

  it('what stays enviada leaves it as it is', async () => {
    const vista = await proponer(await crearEnviada())
    const otra = { parte: 1, eje: 2, tipo: 'visita' as const }
    await como('coordinacion2', reclasificarAccion, { ...vista, ...otra })
    expect(await estados(vista)).toEqual(['pendiente'])
  })
})
