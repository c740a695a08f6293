import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { AccionInput } from '../schema'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { loteSchema } from '../lote-schema'
import { aprobarAccion } from './aprobar'
import { correrLote } from './correr-lote'
import { decidirItem } from './decidir-item'
import { devolverAccion } from './devolver'
import { iniciarLote } from './iniciar-lote'
import type { Vista } from './paso'
import { reclamarAccion } from './reclamar'

/** About which the corrector has nothing to say. */
const limpia = (changes: Partial<AccionInput> = {}) =>
  crearEnviada({
    contrapartes: ['Municipalidad Metropolitana de Lima'],
    evidencia: ['https://www.cdmx.gob.mx/nota'],
    ...changes,
  })
const itemDe = ({ accionId, version }: Vista) => `${accionId}:${version}`
const vence = addDays(dayOf(new Date()), 10)

type Posteado = Record<string, string | string[]>

async function iniciar(cuenta: string, posteado: Posteado, loteId = randomUUID()) {
  await como(cuenta, iniciarLote, loteSchema.parse({ loteId, ...posteado }))
  return loteId
}

async function correr(cuenta: string, loteId: string) {
  await correrLote(loteId, await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`))
  const items = await prisma.loteItem.findMany({
    where: { loteId },
    orderBy: { orden: 'asc' },
    select: { resultado: true, mensaje: true },
  })
  return items.map(({ resultado, mensaje }) => [resultado, mensaje])
}

const lote = async (cuenta: string, posteado: Posteado) =>
  correr(cuenta, await iniciar(cuenta, posteado))

const estadoDe = async ({ accionId }: Vista) => {
  const accion = await prisma.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: { estado: true, version: true },
  })
  return [accion.estado, accion.version]
}
const avisosDe = ({ accionId }: Vista, tipo: string) =>
  prisma.aviso.count({ where: { accionId, tipo } })
const sucesosDe = ({ accionId }: Vista, tipo: string) =>
  prisma.suceso.count({ where: { accionId, tipo } })

describe('aprobar', () => {
  it('does what it can: one failure stops nobody, and each result is kept', async () => {
    const [una, vieja, otra] = [await limpia(), await limpia(), await limpia()]
    const item = [una, vieja, otra].map(itemDe)
    const loteId = await iniciar('coordinacion', { acto: 'aprobar', item })
    await como('coordinacion2', reclamarAccion, vieja)
    expect(await correr('coordinacion', loteId)).toEqual([
      ['hecha', ''],
      ['rechazada', expect.stringContaining('Cambió después')],
      ['hecha', ''],
    ])
    expect(await estadoDe(una)).toEqual(['aprobada', una.version + 1])
    expect(await estadoDe(vieja)).toEqual(['enviada', vieja.version + 1])
    expect([
      await sucesosDe(una, 'accion.aprobar'),
      await avisosDe(una, 'accion-aprobada'),
    ]).toEqual([1, 1])
    expect(await sucesosDe(vieja, 'accion.aprobar')).toBe(0)
  })

  it('done once, however often its page is posted or its items are run', async () => {
    const una = await limpia()
    const posteado = { acto: 'aprobar', item: itemDe(una) }
    const loteId = await iniciar('coordinacion', posteado)
    const first = await correr('coordinacion', loteId)
    await iniciar('coordinacion', { ...posteado, item: itemDe(await limpia()) }, loteId)
    expect(await correr('coordinacion', loteId)).toEqual(first)
    expect(await sucesosDe(una, 'accion.aprobar')).toBe(1)
  })

  it('asks the corrector: what it blocks never, what it warns of only when it was chosen so', async () => {
    const repetida = 'la ciudad compartió sus experiencias en la atención de la emergencia.'
    const bloqueada = await limpia({
      descripcion: `La Secretaría de Movilidad dijo que ${repetida} Después, ${repetida}`,
    })
    const [callada, leida] = [await crearEnviada(), await crearEnviada()]
    const item = [bloqueada, callada].map(itemDe)
    expect(await lote('coordinacion', { acto: 'aprobar', item, advertida: itemDe(leida) })).toEqual(
      [
        ['rechazada', expect.stringContaining('El corrector señala')],
        ['rechazada', expect.stringContaining('El corrector señala')],
        ['hecha', ''],
      ],
    )
    expect(await lote('coordinacion', { acto: 'aprobar', advertida: itemDe(bloqueada) })).toEqual([
      ['rechazada', expect.stringContaining('El corrector señala')],
    ])
  })

  it('leaves what another coordinador has claimed, or is not to be approved any more', async () => {
    const [tomada, hecha] = [await limpia(), await limpia()]
    const { version } = await como('coordinacion2', reclamarAccion, tomada)
    const aprobada = await como('coordinacion2', aprobarAccion, hecha)
    const item = [
      itemDe({ ...tomada, version }),
      itemDe({ accionId: hecha.accionId, version: aprobada.version }),
    ]
    expect(await lote('coordinacion', { acto: 'aprobar', item })).toEqual([
      ['rechazada', expect.stringMatching(/^La revisa ahora /)],
      ['rechazada', 'Está aprobada: ya no está por revisar.'],
    ])
  })

  it('is for coordinadores, and a lote is of whoever began it', async () => {
    const una = await limpia()
    const posteado = { acto: 'aprobar', item: itemDe(una) }
    for (const cuenta of ['enlace.semovi', 'administracion', 'consulta']) {
      await expect(iniciar(cuenta, posteado)).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    }
    const loteId = await iniciar('coordinacion', posteado)
    await expect(
      como('coordinacion2', decidirItem, { loteId, accionId: una.accionId }),
    ).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(iniciar('coordinacion2', posteado, loteId)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    expect(await correr('coordinacion2', loteId)).toEqual([['pendiente', '']])
    expect(await estadoDe(una)).toEqual(['enviada', una.version])
  })
})

it('devolver: the same observación goes to each, with its motivo and the day', async () => {
  const [una, otra] = [await limpia(), await limpia()]
  const texto = 'Diga quiénes asistieron.'
  const sobre = { campo: 'descripcion', motivo: 'falta' }
  const posteado = { acto: 'devolver', ...sobre, observacion: texto, vence }
  expect(await lote('coordinacion', { ...posteado, item: [una, otra].map(itemDe) })).toEqual([
    ['hecha', ''],
    ['hecha', ''],
  ])
  for (const { accionId } of [una, otra]) {
    const observaciones = await prisma.observacion.findMany({ where: { accionId } })
    expect(observaciones).toMatchObject([{ ...sobre, texto }])
  }
})

it('asignar: to an active coordinador; nobody else', async () => {
  const [una, otra] = [await limpia(), await limpia()]
  const { id } = await getUsuarioPorCorreo(prisma, 'coordinacion2@demo.cdmx')
  const enlace = await getUsuarioPorCorreo(prisma, 'enlace.copred@demo.cdmx')
  const asignar = (coordinadorId: string, vista: Vista) =>
    lote('coordinacion', { acto: 'asignar', coordinadorId, item: itemDe(vista) })
  expect(await asignar(id, una)).toEqual([['hecha', '']])
  expect(await asignar(enlace.id, otra)).toEqual([['rechazada', expect.stringContaining('Elija')]])
  const { asignadaAId } = await prisma.accion.findUniqueOrThrow({ where: { id: una.accionId } })
  expect(asignadaAId).toBe(id)
})

describe('recordar', () => {
  const devuelta = async () => {
    const sent = await limpia()
    const observaciones = [{ campo: 'titulo' as const, texto: 'Precise.' }]
    const { version } = await como('coordinacion', devolverAccion, {
      ...sent,
      observaciones,
      vence,
    })
    return { accionId: sent.accionId, version }
  }

  it('tells the enlaces, changes nothing, and not twice on one day', async () => {
    const vista = await devuelta()
    const posteado = { acto: 'recordar', item: itemDe(vista) }
    expect(await lote('coordinacion', posteado)).toEqual([['hecha', '']])
    expect(await lote('coordinacion2', posteado)).toEqual([
      ['rechazada', expect.stringContaining('Ya se le recordó hoy')],
    ])
    expect(await estadoDe(vista)).toEqual(['devuelta', vista.version])
    expect([
      await sucesosDe(vista, 'accion.recordar'),
      await avisosDe(vista, 'accion-recordada'),
    ]).toEqual([1, 1])
  })

  it('is of no use for what waits for the Gabinete', async () => {
    expect(await lote('coordinacion', { acto: 'recordar', item: itemDe(await limpia()) })).toEqual([
      ['rechazada', 'Está enviada: no hay qué recordar.'],
    ])
  })
})

it('what is posted must say something', () => {
  const posted = (posteado: Posteado) => loteSchema.safeParse({ loteId: randomUUID(), ...posteado })
  expect(posted({ acto: 'aprobar' }).error?.issues[0]?.message).toBe('Marque al menos una acción.')
  const item = `${randomUUID()}:1`
  const devolver = { acto: 'devolver', item, campo: 'titulo', vence }
  expect(posted({ ...devolver, motivo: '', observacion: 'Falta la fecha.' }).success).toBe(true)
  expect(posted({ ...devolver, motivo: 'otro', observacion: 'Falta la fecha.' }).success).toBe(
    false,
  )
  expect(posted({ ...devolver, observacion: ' ' }).error?.issues[0]?.path).toEqual(['observacion'])
  const all = Array.from({ length: 51 }, () => `${randomUUID()}:1`)
  expect(posted({ acto: 'aprobar', item: all }).success).toBe(false)
})
