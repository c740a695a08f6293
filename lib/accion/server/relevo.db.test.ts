import { listAvisos } from '@/lib/aviso/server/list'
import { describe, expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { addDays, dayOf } from '@/lib/core/clock'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { nombrarSuplente } from '@/lib/usuario/server/nombrar-suplente'
import { relevarEnlace } from '@/lib/usuario/server/relevar-enlace'
import { abrirSesion, findUsuarioDeSesion } from '@/lib/usuario/server/session-row'
import { devolverAccion } from './devolver'
import { getAccion } from './get-accion'
import { guardarAccion } from './guardar'
import { anunciarPresencia } from './presencia'
import { listRecibidas } from './recibidas'

const now = new Date()
const usuarioDe = (cuenta: string, instant = now) =>
  getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`, instant)
const today = dayOf(now)
const dayAfter = (days: number) => addDays(today, days)
const noonOf = (day: string) => new Date(`${day}T18:00:00Z`)

/** An account without dependencia, as an administrador would invite it. */
async function crearPersona(cuenta: string): Promise<string> {
  const { id } = await prisma.usuario.create({
    data: { correo: `${cuenta}@demo.cdmx`, nombre: `Persona ${cuenta}`, demo: true },
  })
  await prisma.usuarioRol.create({ data: { usuarioId: id, rol: 'consulta' } })
  return id
}

async function relevar(
  clave: string,
  llega: string,
  changes: { desde?: string; sale?: string } = {},
  quien = 'administracion',
) {
  const sale = changes.sale ?? (await usuarioDe(`enlace.${clave}`)).id
  const input = { dependencia: clave, correo: `${llega}@demo.cdmx`, desde: today, ...changes, sale }
  return como(quien, relevarEnlace, input, now)
}

async function answerOf(work: Promise<unknown>) {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    return refusal.kind === 'issues' ? refusal.issues.map(({ campo }) => campo) : refusal.kind
  }
  return 'done'
}

it('drafts, devueltas, unread avisos and open forms go with the post', async () => {
  const borrador = await crearBorrador({ responsable: 'semovi' })
  const { folio, ...enviada } = await crearEnviada({ responsable: 'semovi' })
  const devolucion = {
    ...enviada,
    observaciones: [{ campo: 'titulo' as const, texto: 'Precise el título.' }],
    vence: dayAfter(10),
  }
  await como('coordinacion', devolverAccion, devolucion)
  await como('enlace.semovi', anunciarPresencia, borrador)
  const sale = await usuarioDe('enlace.semovi')
  const sesionId = await enTransaccion((tx) => abrirSesion(tx, sale, '', now))
  const told = (await listAvisos(sale.id, new Date(), { sinLeer: true, tomar: 6 })).map(
    ({ texto }) => texto,
  )
  expect(told.join()).toContain(folio)
  await como('enlace.semovi', nombrarSuplente, {
    ...{ correo: 'enlace.sedesa@demo.cdmx', dependencia: 'semovi' },
    ...{ desde: today, hasta: dayAfter(5) },
  })

  const llegaId = await crearPersona('nueva.semovi')
  await relevar('semovi', 'nueva.semovi')

  const llega = await usuarioDe('nueva.semovi')
  expect(llega.roles).toContain('enlace')
  expect(llega.dependencias).toMatchObject([{ clave: 'semovi', desde: today, suplenteDe: null }])
  expect(await getAccion(llega, borrador.accionId, now)).not.toBeNull()
  expect(await getAccion(llega, folio, now)).not.toBeNull()
  const input = { ...accionInput({ titulo: 'Demostración: sigue quien llega' }), ...borrador }
  await como('nueva.semovi', guardarAccion, input)
  const received = (await listAvisos(llega.id, new Date(), { sinLeer: true, tomar: 6 })).map(
    ({ texto }) => texto,
  )
  expect(received.filter((texto) => texto.includes(folio))).toHaveLength(1)
  expect(received.join()).toContain('Usted releva a Enlace de Semovi')
  const [recibida] = await listRecibidas(llega, now)
  expect(recibida).toMatchObject({ clave: 'semovi' })
  expect(recibida!.borradores).toBeGreaterThan(0)
  expect(recibida!.devueltas).toBeGreaterThan(0)
  expect(await listRecibidas(llega, noonOf(dayAfter(20)))).toEqual([])

  const before = await usuarioDe('enlace.semovi')
  expect(before.dependencias).toEqual([])
  expect(await getAccion(before, borrador.accionId, now)).toBeNull()
  expect(
    (await listAvisos(before.id, new Date(), { sinLeer: true, tomar: 6 })).join(),
  ).not.toContain(folio)
  expect(await findUsuarioDeSesion(sesionId, now)).toBeNull()
  expect(await prisma.presencia.count({ where: { usuarioId: sale.id } })).toBe(0)
  expect(await prisma.membresia.count({ where: { suplenteDeId: sale.id } })).toBe(0)
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { tipo: 'usuario.relevo' },
    orderBy: { id: 'desc' },
  })
  expect(suceso.actor).toBe('Administración del informe')
  expect(suceso.datos).toMatchObject({ usuarioId: llegaId, titularId: sale.id, desde: today })
})

it('who keeps another dependencia stays signed in', async () => {
  const sale = await usuarioDe('enlace.sedesa')
  const sesionId = await enTransaccion((tx) => abrirSesion(tx, sale, '', now))
  await crearPersona('nueva.sedesa')
  await relevar('sedesa', 'nueva.sedesa')
  expect((await findUsuarioDeSesion(sesionId, now))?.dependencias).toMatchObject([{ clave: 'dif' }])
})

it('from a day to come: until then the one, from then on the other, to the minute', async () => {
  const sale = (await usuarioDe('enlace.styfe')).id
  const borrador = await crearBorrador({ responsable: 'styfe' })
  await prisma.aviso.create({
    data: {
      usuarioId: sale,
      tipo: 'accion-aprobada',
      datos: { folio: null, titulo: 'x' },
      accionId: borrador.accionId,
      creadoEn: now,
    },
  })
  await crearPersona('nueva.styfe')
  const day = dayAfter(10)
  await relevar('styfe', 'nueva.styfe', { desde: day })
  const midnight = new Date(`${day}T06:00:00Z`)
  const before = new Date(midnight.getTime() - 1)
  const claves = async (cuenta: string, instant: Date) =>
    (await usuarioDe(cuenta, instant)).dependencias.map(({ clave }) => clave)
  expect([await claves('enlace.styfe', before), await claves('nueva.styfe', before)]).toEqual([
    ['styfe'],
    [],
  ])
  expect([await claves('enlace.styfe', midnight), await claves('nueva.styfe', midnight)]).toEqual([
    [],
    ['styfe'],
  ])
  const llega = await usuarioDe('nueva.styfe', midnight)
  const about = async (instant: Date) =>
    (await listAvisos(llega.id, instant, { sinLeer: true, tomar: 6 })).filter(({ href }) =>
      href?.includes(borrador.accionId),
    )
  expect(await about(before)).toEqual([])
  expect(await about(midnight)).toHaveLength(1)
  await crearPersona('otra.styfe')
  expect(await answerOf(relevar('styfe', 'otra.styfe', { sale }))).toEqual(['sale'])
})

it('who was invited as enlace before the relevo simply stays', async () => {
  const id = await crearPersona('nueva.contraloria')
  const sale = await prisma.membresia.findFirstOrThrow({
    where: { dependencia: { clave: 'copred' }, usuario: { correo: 'enlace2.copred@demo.cdmx' } },
  })
  await prisma.membresia.create({
    data: { usuarioId: id, dependenciaId: sale.dependenciaId },
  })
  await relevar('copred', 'nueva.contraloria', { sale: sale.usuarioId })
  expect((await usuarioDe('nueva.contraloria')).dependencias).toMatchObject([
    { clave: 'copred', desde: today, hasta: null },
  ])
  expect((await usuarioDe('enlace2.copred')).dependencias).toEqual([])
})

describe('refuses', () => {
  it.each(['enlace.copred', 'coordinacion', 'consulta'])('%s', async (cuenta) => {
    const work = relevar('copred', 'enlace.dif', {}, cuenta)
    expect(await answerOf(work)).toBe('forbidden')
  })

  it('with sentences beside their fields', async () => {
    const semovi = { sale: (await usuarioDe('enlace.procdmx')).id }
    expect(await answerOf(relevar('copred', 'nadie'))).toEqual(['correo'])
    expect(await answerOf(relevar('copred', 'enlace.copred'))).toEqual(['correo'])
    expect(await answerOf(relevar('copred', 'consulta', semovi))).toEqual(['sale'])
    expect(await answerOf(relevar('copred', 'consulta', { desde: dayAfter(-1) }))).toEqual([
      'desde',
    ])
    expect(await answerOf(relevar('no-hay', 'consulta', semovi))).toBe('not_found')
  })
})

it('of two administradores who relieve the same enlace at once, one wins', async () => {
  const sale = (await usuarioDe('enlace.procdmx')).id
  await crearPersona('una.procdmx')
  await crearPersona('otra.procdmx')
  const answers = await Promise.all([
    answerOf(relevar('procdmx', 'una.procdmx', { sale })),
    answerOf(relevar('procdmx', 'otra.procdmx', { sale }, 'administracion2')),
  ])
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(1)
  const titulares = await prisma.membresia.count({
    where: { dependencia: { clave: 'procdmx' }, hasta: null },
  })
  expect(titulares).toBe(1)
})
