import { expect, test } from 'vitest'
import { SISTEMA } from '@/lib/bitacora/server/record'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import type { Refused } from '@/lib/core/refusal'
import { crearUsuario, desactivarUsuario, listUsuarios } from './commands'
import { entrar } from './entrar'
import { aceptarInvitacion, crearInvitacion, findInvitado } from './invitacion'
import { findUsuarioDeSesion } from './session-row'

const now = new Date('2026-11-23T18:00:00Z')
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000)
const nueva = 'caballo grapa correcta'
const igual = { nueva, repetida: nueva }

const crear = (
  correo: string,
  changes = {},
  usuario: Parameters<typeof crearUsuario>[1]['usuario'] = SISTEMA,
) =>
  enTransaccion((tx) =>
    crearUsuario(
      { correo, nombre: 'Persona de prueba', roles: ['consulta'], dependencias: [], ...changes },
      { tx, usuario, now },
    ),
  )

async function invitar(correo: string) {
  const { id, invitacion } = await crear(correo)
  return { id, token: invitacion.ruta.split('/').at(-1)! }
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: Refused) => error.refusal,
  )

const entrarCon = (correo: string, contrasena: string) =>
  entrar({ correo, contrasena, ip: '10.1.1.1', agente: '' }, now)

test('the link sets the password once, ends other sessions and signs in', async () => {
  const { id, token } = await invitar('ana@cdmx.gob.mx')
  expect(token.length).toBeGreaterThanOrEqual(22)
  const kept = await prisma.invitacion.findFirstOrThrow({ where: { usuarioId: id } })
  expect(JSON.stringify(kept)).not.toContain(token)
  expect(await findInvitado(token, now)).toMatchObject({ id })
  const { sesionId } = await aceptarInvitacion(token, igual, 'prueba', now)
  expect(await findUsuarioDeSesion(sesionId, now)).toMatchObject({ id })
  expect(await entrarCon('ana@cdmx.gob.mx', nueva)).toMatchObject({ kind: 'done' })
  expect(await findInvitado(token, now)).toBeNull()
  const again = aceptarInvitacion(token, igual, '', now)
  expect(await refusalOf(again)).toEqual({ kind: 'not_found' })

  const reset = await enTransaccion((tx) => crearInvitacion(id, 'restablecer', { tx, now }))
  const otra = 'pila nube lluvia tezontle'
  await aceptarInvitacion(reset.ruta.split('/').at(-1)!, { nueva: otra, repetida: otra }, '', now)
  expect(await findUsuarioDeSesion(sesionId, now)).toBeNull()
  expect(await entrarCon('ana@cdmx.gob.mx', nueva)).toEqual({ kind: 'rejected' })
})

test('of five at the same time one wins', async () => {
  const { id, token } = await invitar('berta@cdmx.gob.mx')
  const tries = Array.from({ length: 5 }, () => refusalOf(aceptarInvitacion(token, igual, '', now)))
  const refusals = await Promise.all(tries)
  expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1)
  expect(await prisma.sesion.count({ where: { usuarioId: id } })).toBe(1)
})

test('24 hours for an invitation, one for a new password; the last link is the one that serves', async () => {
  const { id, token } = await invitar('carla@cdmx.gob.mx')
  expect(await findInvitado(token, hours(23.9))).not.toBeNull()
  expect(await refusalOf(aceptarInvitacion(token, igual, '', hours(24)))).toEqual({
    kind: 'not_found',
  })
  const reset = await enTransaccion((tx) => crearInvitacion(id, 'restablecer', { tx, now }))
  const fresh = reset.ruta.split('/').at(-1)!
  expect(await findInvitado(token, now)).toBeNull()
  expect(await findInvitado(fresh, hours(0.9))).not.toBeNull()
  expect(await findInvitado(fresh, hours(1))).toBeNull()
})

test('a bad password is refused beside its field and does not use up the link', async () => {
  const { token } = await invitar('delia@cdmx.gob.mx')
  const corta = aceptarInvitacion(token, { nueva: 'corta', repetida: 'corta' }, '', now)
  expect(await refusalOf(corta)).toMatchObject({ issues: [{ campo: 'contrasena' }] })
  const distinta = aceptarInvitacion(token, { nueva, repetida: 'otra' }, '', now)
  expect(await refusalOf(distinta)).toMatchObject({ issues: [{ campo: 'repetida' }] })
  expect(await findInvitado(token, now)).not.toBeNull()
})

test('the link of a disabled account does not serve', async () => {
  const { token } = await invitar('elena@cdmx.gob.mx')
  await enTransaccion((tx) => desactivarUsuario('elena@cdmx.gob.mx', { tx, usuario: SISTEMA, now }))
  expect(await findInvitado(token, now)).toBeNull()
})

test('accounts: what is refused, beside which field', async () => {
  await crear('flor@cdmx.gob.mx')
  const campo = async (correo: string, changes = {}) => {
    const refusal = await refusalOf(crear(correo, changes))
    return refusal?.kind === 'issues' ? refusal.issues.map((issue) => issue.campo) : refusal
  }
  expect(await campo('FLOR@cdmx.gob.mx')).toEqual(['correo'])
  expect(await campo('flor', { nombre: ' ' })).toEqual(['correo', 'nombre'])
  expect(await campo('a@cdmx.gob.mx', { roles: [] })).toEqual(['roles'])
  expect(await campo('a@cdmx.gob.mx', { roles: ['enlace'] })).toEqual(['dependencias'])
  expect(await campo('a@cdmx.gob.mx', { dependencias: ['semovi'] })).toEqual(['dependencias'])
  const unknown = { roles: ['enlace'], dependencias: ['no-hay'] }
  expect(await campo('a@cdmx.gob.mx', unknown)).toEqual(['dependencias'])
})

test('only an administrador makes accounts, lists them or disables them', async () => {
  for (const rol of ['enlace', 'coordinador', 'consulta'] as const) {
    const usuario = { id: crypto.randomUUID(), nombre: 'Otra', roles: [rol] }
    expect(await refusalOf(crear('x@cdmx.gob.mx', {}, usuario))).toEqual({ kind: 'forbidden' })
    expect(await refusalOf(listUsuarios({ tx: prisma, usuario, now }))).toEqual({
      kind: 'forbidden',
    })
    const off = desactivarUsuario('flor@cdmx.gob.mx', { tx: prisma, usuario, now })
    expect(await refusalOf(off)).toEqual({ kind: 'forbidden' })
  }
  const { id } = await crear('jefa@cdmx.gob.mx', { roles: ['administrador'] })
  const jefa = { id, nombre: 'Persona de prueba', roles: ['administrador' as const] }
  await crear('y@cdmx.gob.mx', { roles: ['enlace'], dependencias: ['semovi'] }, jefa)
  expect(await listUsuarios({ tx: prisma, usuario: jefa, now })).toContainEqual(
    expect.objectContaining({ correo: 'y@cdmx.gob.mx', activo: true, dependencias: ['semovi'] }),
  )
  const self = desactivarUsuario('jefa@cdmx.gob.mx', { tx: prisma, usuario: jefa, now })
  expect(await refusalOf(self)).toMatchObject({ issues: [{ campo: 'correo' }] })
})
