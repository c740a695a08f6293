import { expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { addDays, dayOf } from '@/lib/core/clock'
import { como, crearBorrador, crearEnviada, accionInput } from '@/prisma/seed/factories'
import { aprobarAccion } from './aprobar'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { autoguardarAccion } from './autoguardar'
import { desecharAccion } from './desechar'
import { getContenido } from './contenido'
import { guardarAccion } from './guardar'
import { pedirAdhesion } from './pedir-adhesion'
import { responderAdhesion } from './responder-adhesion'

const ADIP = 'Agencia Digital de Innovación Pública'

const kindOf = (result: PromiseSettledResult<unknown>) => {
  if (result.status === 'fulfilled') return 'done'
  return result.reason instanceof Refused ? result.reason.refusal.kind : String(result.reason)
}

it('two coordinadores decide the same version, 50 times: 50 winners, 50 refusals, 50 sucesos', async () => {
  const vence = addDays(dayOf(new Date()), 5)
  const observaciones = [{ campo: 'titulo' as const, texto: 'Abrevie.' }]
  const outcomes: string[] = []
  const ids: string[] = []
  for (let round = 0; round < 50; round++) {
    const { accionId, version } = await crearEnviada()
    const vista = { accionId, version }
    ids.push(accionId)
    const results = await Promise.allSettled([
      como('coordinacion', aprobarAccion, vista),
      como('coordinacion2', devolverAccion, { ...vista, observaciones, vence }),
    ])
    outcomes.push(...results.map(kindOf))
  }
  expect(outcomes.filter((kind) => kind === 'done')).toHaveLength(50)
  expect(outcomes.filter((kind) => kind === 'stale')).toHaveLength(50)
  const decided = await prisma.suceso.count({
    where: { accionId: { in: ids }, tipo: { in: ['accion.aprobar', 'accion.devolver'] } },
  })
  expect(decided).toBe(50)
  const returned = await prisma.accion.count({ where: { id: { in: ids }, estado: 'devuelta' } })
  expect(await prisma.observacion.count({ where: { accionId: { in: ids } } })).toBe(returned)
})

it('the same «Enviar» five times in parallel: one folio, one suceso, no gap', async () => {
  const ids: string[] = []
  for (let round = 0; round < 10; round++) {
    const vista = await crearBorrador()
    ids.push(vista.accionId)
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => como('enlace.semovi', enviarAccion, vista)),
    )
    expect(results.map(kindOf).sort()).toEqual(['done', 'stale', 'stale', 'stale', 'stale'])
  }
  const sent = await prisma.suceso.count({
    where: { accionId: { in: ids }, tipo: 'accion.enviar' },
  })
  expect(sent).toBe(10)
  const semestre = await prisma.semestre.findUniqueOrThrow({
    where: { clave: '2026-2' },
    include: {
      foliador: true,
      acciones: { where: { numero: { not: null } }, orderBy: { numero: 'asc' } },
    },
  })
  expect(semestre.acciones.map(({ numero }) => numero)).toEqual(
    Array.from({ length: semestre.foliador!.ultimo }, (_, i) => i + 1),
  )
})

it('a draft erased while it is being sent: one of the two is done, and the other is refused in words', async () => {
  for (let round = 0; round < 30; round++) {
    const vista = await crearBorrador()
    const results = await Promise.allSettled([
      como('enlace.semovi', enviarAccion, vista),
      como('enlace.semovi', desecharAccion, vista),
    ])
    const kinds = results.map(kindOf)
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
    expect(['stale', 'not_found']).toContain(kinds.find((kind) => kind !== 'done'))
  }
})

it('saving what came back while letting another one join it: neither waits for the other for ever', async () => {
  const vence = addDays(dayOf(new Date()), 5)
  const observaciones = [{ campo: 'titulo' as const, texto: 'Abrevie.' }]
  for (let round = 0; round < 20; round++) {
    const { accionId, version } = await crearEnviada({ participantes: [ADIP] })
    const pedida = { accionId, dependencia: 'copred', motivo: '' }
    await como('enlace.copred', pedirAdhesion, pedida)
    const { id: adhesionId } = await prisma.adhesion.findFirstOrThrow({ where: { accionId } })
    const devolucion = { accionId, version, observaciones, vence }
    const devuelta = await como('coordinacion', devolverAccion, devolucion)
    const vista = { accionId, version: devuelta.version }
    const results = await Promise.allSettled([
      como('enlace.semovi', guardarAccion, accionInput(vista)),
      como('enlace.semovi', responderAdhesion, { ...vista, adhesionId, respuesta: 'aceptar' }),
    ])
    expect(results.map(kindOf).toSorted()).toEqual(['done', 'stale'])
  }
})

it('different acciones sent at once get different folios', async () => {
  const borradores = await Promise.all(Array.from({ length: 8 }, () => crearBorrador()))
  const sent = await Promise.all(
    borradores.map((vista) => como('enlace.semovi', enviarAccion, vista)),
  )
  expect(new Set(sent.map(({ folio }) => folio)).size).toBe(8)
})

it('the same new form posted four times at once is one draft', async () => {
  const claveCliente = crypto.randomUUID()
  const results = await Promise.allSettled(
    Array.from({ length: 4 }, () =>
      como('enlace.semovi', guardarAccion, accionInput({ claveCliente })),
    ),
  )
  expect(results.map(kindOf)).toContain('done')
  expect(await prisma.accion.count({ where: { claveCliente } })).toBe(1)
})

it('twenty windows save one draft at once, again and again: one is accepted each time, none unseen', async () => {
  const { accionId, version: first } = await crearBorrador({ responsable: 'copred' })
  const cuentas = ['enlace.copred', 'enlace2.copred'] as const
  const ids = await Promise.all(
    cuentas.map((cuenta) =>
      prisma.usuario.findUniqueOrThrow({ where: { correo: `${cuenta}@demo.cdmx` } }),
    ),
  )
  const { intento: _, ...form } = accionInput({ responsable: 'copred' })
  const window = (i: number, version: number) => {
    const own = { accionId, version, de: ids[i % 2]!.id, envio: crypto.randomUUID(), perdidos: [] }
    const lugar = `ventana ${i} sobre la versión ${version}`
    return como(cuentas[i % 2]!, autoguardarAccion, { ...form, ...own, lugar })
  }
  for (let round = 0; round < 10; round++) {
    const version = first + round
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => window(i, version)),
    )
    const winner = results.findIndex(({ status }) => status === 'fulfilled')
    expect(results.map(kindOf).filter((kind) => kind === 'stale')).toHaveLength(19)
    const { lugar } = await getContenido(prisma, accionId)
    expect(lugar).toBe(`ventana ${winner} sobre la versión ${version}`)
  }
  const sucesos = await prisma.suceso.findMany({
    where: { accionId, tipo: 'accion.guardar' },
    orderBy: { id: 'asc' },
    select: { datos: true },
  })
  const versions = sucesos.map(({ datos }) => (datos as { version: number }).version)
  expect(versions).toEqual(versions.toSorted((a, b) => a - b))
  const { version } = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
  expect(version).toBe(first + 10)
})
