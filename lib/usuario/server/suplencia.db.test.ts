import { beforeEach, describe, expect, it } from 'vitest'
import type { AvisoDatos } from '@/lib/aviso/aviso'
import { Refused } from '@/lib/core/refusal'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { dayFromColumn } from '@/lib/core/clock'
import { SISTEMA } from '@/lib/bitacora/server/record'
import { como } from '@/prisma/seed/factories'
import { desactivarUsuario } from './commands'
import { listSuplencias } from './list-suplencias'
import { nombrarSuplente } from './nombrar-suplente'
import { terminarSuplencia } from './terminar-suplencia'

const now = new Date('2026-11-23T18:00:00Z')
const at = (day: string) => new Date(`${day}T18:00:00Z`)
const idDe = async (cuenta: string) =>
  (await prisma.usuario.findUniqueOrThrow({ where: { correo: `${cuenta}@demo.cdmx` } })).id

const nombrar = (changes: object = {}, cuenta = 'enlace.semovi', instant = now) =>
  como(
    cuenta,
    nombrarSuplente,
    {
      correo: 'enlace.copred@demo.cdmx',
      dependencia: 'semovi',
      desde: '2026-11-23',
      hasta: '2026-11-30',
      ...changes,
    },
    instant,
  )

const refusalOf = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
  return null
}
const campoOf = async (work: Promise<unknown>) => {
  const refusal = await refusalOf(work)
  return refusal?.kind === 'issues' ? refusal.issues.map(({ campo }) => campo) : refusal?.kind
}

const filas = async () => {
  const found = await prisma.membresia.findMany({
    where: { papel: 'suplente' },
    select: { desde: true, hasta: true, usuario: { select: { correo: true } } },
  })
  return found.map(
    ({ usuario, desde, hasta }) =>
      `${usuario.correo.split('@')[0]} ${dayFromColumn(desde!)} ${dayFromColumn(hasta!)}`,
  )
}
const sucesos = async () => {
  const found = await prisma.suceso.findMany({
    where: { tipo: { in: ['usuario.suplencia', 'usuario.fin-suplencia'] } },
    orderBy: { id: 'asc' },
    select: { tipo: true, actor: true },
  })
  return found.map(({ tipo, actor }) => `${tipo} ${actor}`)
}

let sinceSucesos = 0
beforeEach(async () => {
  await prisma.membresia.deleteMany({ where: { papel: 'suplente' } })
  sinceSucesos = (await sucesos()).length
})

it('names a suplente: the row, the suceso and an aviso to the suplente', async () => {
  await nombrar()
  expect(await filas()).toEqual(['enlace.copred 2026-11-23 2026-11-30'])
  expect((await sucesos()).slice(sinceSucesos)).toEqual(['usuario.suplencia Enlace de Semovi'])
  const aviso = await prisma.aviso.findFirstOrThrow({
    where: { tipo: 'suplencia-dada', usuarioId: await idDe('enlace.copred') },
    orderBy: { creadoEn: 'desc' },
  })
  expect((aviso.datos as AvisoDatos).cargo).toEqual({
    quien: 'Enlace de Semovi',
    dependencia: 'Secretaría de Movilidad',
    dias: 'del 23 de noviembre de 2026 al 30 de noviembre de 2026',
  })
})

describe('refuses', () => {
  it('with a sentence beside the correo', async () => {
    const correos = ['nadie@cdmx.gob.mx', 'no es un correo', 'coordinacion@demo.cdmx']
    for (const correo of [...correos, 'enlace.semovi@demo.cdmx']) {
      expect(await campoOf(nombrar({ correo })), correo).toEqual(['correo'])
    }
    // Who is titular there already.
    const copred = { dependencia: 'copred', correo: 'enlace2.copred@demo.cdmx' }
    expect(await campoOf(nombrar(copred, 'enlace.copred'))).toEqual(['correo'])
    expect(await filas()).toEqual([])
  })

  it('who is not titular of that dependencia, a suplente of it included', async () => {
    expect(await campoOf(nombrar({ dependencia: 'copred' }))).toBe('forbidden')
    expect(await campoOf(nombrar({ dependencia: 'no-hay' }))).toBe('forbidden')
    expect(await campoOf(nombrar({}, 'coordinacion'))).toBe('forbidden')
    expect(await campoOf(nombrar({}, 'administracion'))).toBe('forbidden')
    await nombrar()
    const chained = { correo: 'enlace.sedesa@demo.cdmx' }
    expect(await campoOf(nombrar(chained, 'enlace.copred'))).toBe('forbidden')
  })

  it('days past, reversed, or more than six months away', async () => {
    expect(await campoOf(nombrar({ desde: '2026-11-22' }))).toEqual(['desde'])
    expect(await campoOf(nombrar({ desde: '2026-12-02', hasta: '2026-12-01' }))).toEqual(['hasta'])
    expect(await campoOf(nombrar({ hasta: '2027-05-24' }))).toEqual(['hasta'])
  })

  it('who stands in for the other titular already', async () => {
    const correo = 'enlace.sedesa@demo.cdmx'
    await nombrar({ dependencia: 'copred', correo }, 'enlace.copred')
    const again = nombrar({ dependencia: 'copred', correo }, 'enlace2.copred')
    expect(await campoOf(again)).toEqual(['correo'])
  })
})

it('named again it has other days; one that runs keeps its first day and has no gaps', async () => {
  await nombrar({ desde: '2026-11-25' })
  await nombrar({ desde: '2026-11-24', hasta: '2026-11-26' })
  expect(await filas()).toEqual(['enlace.copred 2026-11-24 2026-11-26'])
  const later = at('2026-11-25')
  const more = { desde: '2026-11-27', hasta: '2026-12-05' }
  await nombrar(more, 'enlace.semovi', later)
  expect(await filas()).toEqual(['enlace.copred 2026-11-24 2026-12-05'])
  const gap = { desde: '2026-12-10', hasta: '2026-12-12' }
  expect(await campoOf(nombrar(gap, 'enlace.semovi', later))).toEqual(['desde'])
  expect(await filas()).toEqual(['enlace.copred 2026-11-24 2026-12-05'])
})

it('of two titulares who name the same person at once, one wins', async () => {
  const correo = 'enlace.sedesa@demo.cdmx'
  const results = await Promise.all([
    refusalOf(nombrar({ dependencia: 'copred', correo }, 'enlace.copred')),
    refusalOf(nombrar({ dependencia: 'copred', correo }, 'enlace2.copred')),
  ])
  expect(results.filter((refusal) => refusal === null)).toHaveLength(1)
  expect(await filas()).toHaveLength(1)
})

it('is ended by its titular only, once, and its past stays told', async () => {
  await nombrar()
  const fin = { usuarioId: await idDe('enlace.copred'), dependencia: 'semovi' }
  const later = at('2026-11-25')
  for (const cuenta of ['enlace.copred', 'enlace.sedesa', 'administracion']) {
    expect(await campoOf(como(cuenta, terminarSuplencia, fin, later)), cuenta).toBe('not_found')
  }
  await como('enlace.semovi', terminarSuplencia, fin, later)
  expect(await campoOf(como('enlace.semovi', terminarSuplencia, fin, later))).toBe('not_found')
  expect(await filas()).toEqual([])
  expect((await sucesos()).slice(sinceSucesos)).toEqual([
    'usuario.suplencia Enlace de Semovi',
    'usuario.fin-suplencia Enlace de Semovi',
  ])
  const { vigentes, proximas, pasadas } = await listSuplencias(
    { id: await idDe('enlace.semovi') },
    at('2026-11-26'),
  )
  expect([vigentes, proximas]).toEqual([[], []])
  expect(pasadas).toContainEqual(
    expect.objectContaining({ desde: '2026-11-23', hasta: '2026-11-25', dependencia: 'semovi' }),
  )
})

it('is not given by an account that is being disabled at the same time', async () => {
  const id = await idDe('enlace.sedesa')
  const naming = await enTransaccion(async (tx) => {
    await desactivarUsuario('enlace.sedesa@demo.cdmx', { tx, usuario: SISTEMA, now })
    // Begins while the account still looks active, and ends after the commit.
    const begun = campoOf(nombrar({ dependencia: 'sedesa' }, 'enlace.sedesa'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { begun }
  })
  expect(await naming.begun).toBe('stale')
  expect(await filas()).toEqual([])
  await prisma.usuario.update({ where: { id }, data: { activo: true } })
})

it('ends with the account of who gave it', async () => {
  await nombrar({ dependencia: 'sedesa' }, 'enlace.sedesa')
  await enTransaccion((tx) =>
    desactivarUsuario('enlace.sedesa@demo.cdmx', { tx, usuario: SISTEMA, now }),
  )
  expect(await filas()).toEqual([])
})
