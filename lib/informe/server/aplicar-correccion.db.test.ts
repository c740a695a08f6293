import { beforeAll, describe, expect, test } from 'vitest'
import { reabrirAccion } from '@/lib/accion/server/reabrir'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { rewrite } from '../docx/docx.fixture'
import { crearAprobada } from './aprobada.fixture'
import { aceptarCorreccion } from './aceptar-correccion'
import { aplicarCorreccion } from './aplicar-correccion'
import {
  accionDe,
  exportado,
  exportarDos,
  fresh,
  importarComo,
  issues,
  itemsOf,
  mark,
  refused,
  retitular,
  type Aprobada,
} from './correccion.fixture'
import { getCorreccion } from './correcciones'
import { decidirCambio } from './decidir-cambio'
import { decidirTodos } from './decidir-todos'
import { descartarCorreccion } from './descartar-correccion'

let una: Aprobada
let otra: Aprobada
let file: Uint8Array
let semestreId: string

beforeAll(async () => {
  ;({ una, otra, file, semestreId } = await exportarDos())
})

const importar = (change: (document: string) => string, cuenta = 'coordinacion', from = file) =>
  importarComo(cuenta, change, from)
const retitled = (texto: string, which = una) => retitular(which, texto)
const versionOf = async (id: string) =>
  (await prisma.correccionFinal.findUniqueOrThrow({ where: { id } })).version
const vista = async (correccionId: string) => ({
  correccionId,
  version: await versionOf(correccionId),
})

describe('from the file to the acciones', () => {
  test('two accepted and one rejected: one accepts, another approves, the enlaces are told', async () => {
    const titulo = fresh()
    const own = await exportado()
    const { id } = await importar(
      (document) => {
        let xml = rewrite(document, mark(una, 'titulo'), () => titulo)
        xml = rewrite(xml, mark(una, 'fechas'), () => '(6 de agosto)')
        return rewrite(xml, mark(otra, 'p1'), (old) => `${old} Y algo más.`)
      },
      'coordinacion',
      own,
    )
    await expect(como('coordinacion', aceptarCorreccion, await vista(id))).rejects.toMatchObject(
      issues('Falta decidir'),
    )
    const before = await accionDe(una.accionId)
    for (const { id: itemId, campo } of await itemsOf(id)) {
      const decision = campo === 'descripcion' ? ('rechazada' as const) : ('aceptada' as const)
      await como('coordinacion', decidirCambio, { correccionId: id, itemId, decision })
    }
    const old = await vista(id)
    await como('coordinacion', aceptarCorreccion, old)
    await expect(como('coordinacion', aceptarCorreccion, old)).rejects.toMatchObject(
      refused('stale'),
    )
    await expect(como('coordinacion', aplicarCorreccion, await vista(id))).rejects.toMatchObject(
      issues('otra persona'),
    )
    await expect(como('administracion', aplicarCorreccion, await vista(id))).rejects.toMatchObject(
      refused('forbidden'),
    )
    const waiting = await prisma.aviso.findMany({ where: { tipo: 'correccion-por-aprobar' } })
    expect(waiting.at(-1)?.texto).toMatch(/^Se aceptaron 2 cambios del informe 2026-2/)

    await como('coordinacion2', aplicarCorreccion, await vista(id))
    const after = await accionDe(una.accionId)
    expect(after).toMatchObject({ titulo, fechasTexto: '6 de agosto', estado: 'aprobada' })
    expect(after.fechas.map(({ inicio }) => inicio.toISOString().slice(0, 10))).toEqual([
      '2026-08-06',
    ])
    expect([after.version, after.revision]).toEqual([before.version + 1, before.revision + 1])
    const revision = await prisma.revision.findFirst({
      where: { accionId: una.accionId },
      orderBy: { numero: 'desc' },
    })
    expect(revision).toMatchObject({ paso: 'correccion-final', contenido: { titulo } })
    const sucesos = await prisma.suceso.findMany({
      where: { accionId: una.accionId, tipo: 'accion.correccion-final' },
    })
    expect(sucesos.at(-1)).toMatchObject({ datos: { campos: ['Título', 'Fechas'] } })
    const aviso = await prisma.aviso.findFirst({
      where: { accionId: una.accionId, tipo: 'correccion-final' },
      orderBy: { creadoEn: 'desc' },
    })
    expect(aviso?.texto).toContain('Cambió: título y fechas.')
    expect((await accionDe(otra.accionId)).descripcion).not.toContain('algo más')
    expect(await exportado()).not.toEqual(own)
    await expect(como('coordinacion2', aplicarCorreccion, await vista(id))).rejects.toMatchObject(
      refused('stale'),
    )
  })

  test('what changed since the file was made is named, and nothing enters', async () => {
    const tercera = await crearAprobada({ titulo: 'La que se reabre' })
    const own = await exportado()
    const titulo = fresh()
    const { id } = await importar(
      (document) => rewrite(retitled(titulo)(document), mark(tercera, 'titulo'), () => fresh()),
      'coordinacion',
      own,
    )
    await como('coordinacion', decidirTodos, { ...(await vista(id)), decision: 'aceptada' })
    await como('coordinacion', aceptarCorreccion, await vista(id))
    const { version } = await accionDe(tercera.accionId)
    const reopening = { accionId: tercera.accionId, version, motivo: 'Falta un dato.' }
    await como('coordinacion', reabrirAccion, reopening)
    await expect(como('coordinacion2', aplicarCorreccion, await vista(id))).rejects.toMatchObject(
      issues(tercera.folio),
    )
    expect((await accionDe(una.accionId)).titulo).not.toBe(titulo)
    const correccion = await getCorreccion(id, semestreId)
    const stale = correccion!.acciones.find(({ folio }) => folio === tercera.folio)!.cambios[0]!
    expect(stale.vieja).toBe(true)
    const item = { correccionId: id, itemId: stale.id }
    await como('coordinacion', decidirCambio, { ...item, decision: 'rechazada' })
    await expect(
      como('coordinacion', decidirCambio, { ...item, decision: 'aceptada' }),
    ).rejects.toMatchObject(issues(tercera.folio))
    // Deciding again took the acceptance back: what is approved is what somebody accepted.
    await expect(como('coordinacion2', aplicarCorreccion, await vista(id))).rejects.toMatchObject(
      refused('stale'),
    )
    await como('coordinacion2', aceptarCorreccion, await vista(id))
    await como('coordinacion', aplicarCorreccion, await vista(id))
    expect((await accionDe(una.accionId)).titulo).toBe(titulo)

    const twice = (document: string) => retitled(fresh(), tercera)(retitled(fresh())(document))
    const late = await importar(twice, 'coordinacion', own)
    expect(await itemsOf(late.id)).toEqual([])
    const told = (await getCorreccion(late.id, semestreId))?.perdidasDe
    expect(told).toContainEqual({
      folio: una.folio,
      mensaje: expect.stringContaining('Cambió después'),
      texto: '',
    })
    expect(told).toContainEqual({
      folio: tercera.folio,
      mensaje: expect.stringContaining('Ya no está aprobada'),
      texto: '',
    })
  })

  test('taking the rest at once leaves what moved since undecided, and says so when there is no other', async () => {
    const [tercera, cuarta] = [
      await crearAprobada({ titulo: 'La que se queda' }),
      await crearAprobada({ titulo: 'La que se mueve' }),
    ]
    const { id } = await importar(
      (document) => retitled(fresh(), cuarta)(retitled(fresh(), tercera)(document)),
      'coordinacion',
      await exportado(),
    )
    const { version } = await accionDe(cuarta.accionId)
    const reopening = { accionId: cuarta.accionId, version, motivo: 'Falta un dato.' }
    await como('coordinacion', reabrirAccion, reopening)
    const all = async (decision: 'aceptada' | 'rechazada') =>
      como('coordinacion', decidirTodos, { ...(await vista(id)), decision })
    await all('aceptada')
    const decisions = async () =>
      new Map((await itemsOf(id)).map(({ accionId, decision }) => [accionId, decision]))
    expect(await decisions()).toEqual(
      new Map([
        [tercera.accionId, 'aceptada'],
        [cuarta.accionId, 'pendiente'],
      ]),
    )
    await expect(all('aceptada')).rejects.toMatchObject(issues(cuarta.folio))
    await all('rechazada')
    expect((await decisions()).get(cuarta.accionId)).toBe('rechazada')
    await como('coordinacion', aceptarCorreccion, await vista(id))
    await como('coordinacion2', aplicarCorreccion, await vista(id))
  })

  test('of two who approve at once one does', async () => {
    const { id } = await importar(retitled(fresh()), 'coordinacion', await exportado())
    await como('coordinacion', decidirTodos, { ...(await vista(id)), decision: 'aceptada' })
    await como('coordinacion', aceptarCorreccion, await vista(id))
    const shown = await vista(id)
    const both = await Promise.allSettled([
      como('coordinacion2', aplicarCorreccion, shown),
      como('coordinacion2', aplicarCorreccion, shown),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('thrown away, nothing of it enters, and it may come again', async () => {
    const own = await exportado()
    const titulo = fresh()
    const { id } = await importar(retitled(titulo), 'coordinacion', own)
    await como('coordinacion2', descartarCorreccion, await vista(id))
    await expect(como('coordinacion', aceptarCorreccion, await vista(id))).rejects.toMatchObject(
      refused('stale'),
    )
    expect((await accionDe(una.accionId)).titulo).not.toBe(titulo)
    await expect(importar(retitled(titulo), 'coordinacion', own)).resolves.toBeTruthy()
  })
})
