import { expect, test } from 'vitest'
import { env } from '@/lib/core/server/env'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { SISTEMA } from '@/lib/bitacora/server/record'
import { crearUsuario, desactivarUsuario } from './commands'
import { entrar } from './entrar'
import { hashContrasena } from './hash'
import {
  ABSOLUTE_LIMIT,
  findUsuarioDeSesion,
  IDLE_LIMIT,
  terminarSesion,
  terminarSesionesDe,
} from './session-row'

const now = new Date('2026-11-23T18:00:00Z')
const contrasena = 'caballo grapa correcta'
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)
const intento = (correo: string, changes = {}) => ({
  correo: `${correo}@cdmx.gob.mx`,
  contrasena,
  ip: '10.0.0.1',
  agente: 'prueba',
  ...changes,
})

async function crear(correo: string): Promise<string> {
  const nueva = {
    correo: `${correo}@cdmx.gob.mx`,
    nombre: `Enlace ${correo}`,
    roles: ['enlace' as const],
    dependencias: ['semovi'],
  }
  const { id } = await enTransaccion((tx) => crearUsuario(nueva, { tx, usuario: SISTEMA, now }))
  const contrasenaHash = await hashContrasena(contrasena)
  await prisma.usuario.update({ where: { id }, data: { contrasenaHash } })
  return id
}

async function sesionDe(correo: string): Promise<string> {
  const entrada = await entrar(intento(correo), now)
  if (entrada.kind !== 'done') throw new Error(entrada.kind)
  return entrada.sesionId
}

const sucesosDe = (usuarioId: string) =>
  prisma.suceso.findMany({
    where: { datos: { path: ['usuarioId'], equals: usuarioId } },
    orderBy: { id: 'asc' },
    select: { tipo: true, usuarioId: true },
  })

test('the right password opens a session, a new one each time, and the bitácora tells', async () => {
  const id = await crear('ana')
  const first = await sesionDe('ana')
  const second = await sesionDe('ana')
  expect(second).not.toBe(first)
  expect(await findUsuarioDeSesion(second, now)).toMatchObject({
    id,
    correo: 'ana@cdmx.gob.mx',
    roles: ['enlace'],
    dependencias: [{ clave: 'semovi' }],
    sesionId: second,
  })
  expect(await sucesosDe(id)).toEqual([
    { tipo: 'usuario.crear', usuarioId: null },
    { tipo: 'sesion.iniciar', usuarioId: id },
    { tipo: 'sesion.iniciar', usuarioId: id },
  ])
})

test('wrong password, unknown, disabled and passwordless accounts get one answer', async () => {
  const id = await crear('berta')
  await crear('carla')
  const carla = { tx: prisma, usuario: SISTEMA, now }
  await enTransaccion((tx) => desactivarUsuario('carla@cdmx.gob.mx', { ...carla, tx }))
  const sinContrasena = await crear('delia')
  await prisma.usuario.update({ where: { id: sinContrasena }, data: { contrasenaHash: null } })
  const answers = await Promise.all([
    entrar(intento('berta', { contrasena: 'otra cosa distinta' }), now),
    entrar(intento('nadie'), now),
    entrar(intento('carla'), now),
    entrar(intento('delia'), now),
    entrar(intento('berta', { contrasena: 'x'.repeat(100_000) }), now),
    entrar(intento('＠', {}), now),
  ])
  expect(answers).toEqual(answers.map(() => ({ kind: 'rejected' })))
  expect(await sucesosDe(id)).toContainEqual({ tipo: 'sesion.rechazar', usuarioId: null })
})

test('the e-mail is nobody’s: the bitácora keeps none of what was typed', async () => {
  await entrar(intento('mi-contrasena-secreta', { ip: '10.0.0.7' }), now)
  const sucesos = await prisma.suceso.findMany({ select: { datos: true, actor: true } })
  expect(JSON.stringify(sucesos)).not.toContain('mi-contrasena-secreta')
})

test('more than 10 tries are throttled; other addresses and other people are not', async () => {
  await crear('elena')
  await crear('flor')
  const wrong = intento('elena', { contrasena: 'no es la contraseña', ip: '10.9.9.9' })
  for (let n = 0; n < 10; n++) expect(await entrar(wrong, now)).toEqual({ kind: 'rejected' })
  const throttled = { kind: 'throttled', minutos: 15 }
  expect(await entrar(wrong, now)).toEqual(throttled)
  expect(await entrar({ ...wrong, contrasena }, now)).toEqual(throttled)
  expect(await entrar(intento('elena', { ip: '10.0.0.2' }), now)).toMatchObject({ kind: 'done' })
  expect(await entrar(intento('flor', { ip: '10.9.9.9' }), now)).toMatchObject({ kind: 'done' })
})

test('parallel tries are all counted', async () => {
  const wrong = intento('gema', { contrasena: 'no es la contraseña', ip: '10.8.8.8' })
  const answers = await Promise.all(Array.from({ length: 15 }, () => entrar(wrong, now)))
  expect(answers.filter(({ kind }) => kind === 'rejected')).toHaveLength(10)
})

test('a successful sign-in clears the counter of the account', async () => {
  await crear('hilda')
  const wrong = intento('hilda', { contrasena: 'no es la contraseña' })
  for (let n = 0; n < 9; n++) await entrar(wrong, now)
  await sesionDe('hilda')
  for (let n = 0; n < 9; n++) expect(await entrar(wrong, now)).toEqual({ kind: 'rejected' })
  await sesionDe('hilda')
})

test('an address that fails with 100 accounts has to wait', async () => {
  const wrong = (n: number) => entrar(intento(`nadie${n}`, { ip: '10.7.7.7' }), now)
  for (let n = 0; n < 100; n++) expect(await wrong(n)).toEqual({ kind: 'rejected' })
  expect(await wrong(100)).toMatchObject({ kind: 'throttled' })
})

test('an ended session is nobody, at once', async () => {
  const id = await crear('ines')
  const sesionId = await sesionDe('ines')
  const other = await sesionDe('ines')
  await enTransaccion((tx) => terminarSesion(tx, sesionId, now))
  expect(await findUsuarioDeSesion(sesionId, now)).toBeNull()
  expect(await findUsuarioDeSesion(other, now)).not.toBeNull()
  expect(await enTransaccion((tx) => terminarSesionesDe(tx, id, SISTEMA, now))).toBe(1)
  expect(await findUsuarioDeSesion(other, now)).toBeNull()
})

test('12 hours at most, 60 minutes without a request at most', async () => {
  await crear('julia')
  const idle = await sesionDe('julia')
  expect(await findUsuarioDeSesion(idle, later(IDLE_LIMIT + 1))).toBeNull()
  const sesionId = await sesionDe('julia')
  for (let seen = 0; seen < ABSOLUTE_LIMIT; seen += IDLE_LIMIT / 2) {
    expect(await findUsuarioDeSesion(sesionId, later(seen))).not.toBeNull()
  }
  expect(await findUsuarioDeSesion(sesionId, later(ABSOLUTE_LIMIT))).toBeNull()
})

test('being seen is noted at most once a minute', async () => {
  await crear('karla')
  const sesionId = await sesionDe('karla')
  const seen = async (after: number) => {
    await findUsuarioDeSesion(sesionId, later(after))
    const { vistaEn } = await prisma.sesion.findUniqueOrThrow({ where: { id: sesionId } })
    return vistaEn.getTime() - now.getTime()
  }
  expect([await seen(59_000), await seen(61_000), await seen(90_000)]).toEqual([0, 61_000, 61_000])
})

test('roles, memberships and disabling count from the next request on', async () => {
  const id = await crear('laura')
  const sesionId = await sesionDe('laura')
  await prisma.usuarioRol.create({ data: { usuarioId: id, rol: 'coordinador' } })
  await prisma.membresia.updateMany({
    where: { usuarioId: id },
    data: { hasta: new Date('2026-11-22') },
  })
  expect(await findUsuarioDeSesion(sesionId, now)).toMatchObject({
    roles: ['enlace', 'coordinador'],
    dependencias: [],
  })
  await prisma.membresia.updateMany({
    where: { usuarioId: id },
    data: { desde: new Date('2026-11-23'), hasta: new Date('2026-11-23') },
  })
  // 23:30 in Mexico City is still that day, although it is the next one in UTC.
  const sameDay = new Date('2026-11-24T05:30:00Z')
  await prisma.sesion.update({ where: { id: sesionId }, data: { vistaEn: sameDay } })
  expect(await findUsuarioDeSesion(sesionId, sameDay)).toMatchObject({
    dependencias: [{ clave: 'semovi' }],
  })
  await enTransaccion((tx) =>
    desactivarUsuario('laura@cdmx.gob.mx', { tx, usuario: SISTEMA, now: sameDay }),
  )
  expect(await findUsuarioDeSesion(sesionId, sameDay)).toBeNull()
})

test('outside the demonstration its accounts are as if disabled, sessions already open too', async () => {
  const intento = {
    correo: 'consulta@demo.cdmx',
    contrasena: 'demo-2020-cdmx',
    ip: '192.0.2.77',
    agente: 'test',
  }
  const entrada = await entrar(intento, now)
  if (entrada.kind !== 'done') throw new Error('the demonstration account does not sign in')
  expect(await findUsuarioDeSesion(entrada.sesionId, now)).not.toBeNull()
  const settings = env()
  settings.DEMO = false
  try {
    expect(await entrar(intento, now)).toEqual({ kind: 'rejected' })
    expect(await findUsuarioDeSesion(entrada.sesionId, now)).toBeNull()
  } finally {
    settings.DEMO = true
  }
})
