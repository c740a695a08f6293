import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { crearAprobada } from '@/prisma/seed/fusiones'
import { ordenSchema, type Orden } from '../orden'
import { getMesa } from './get-mesa'
import { crearEdicionCerrada } from './edicion.fixture'
import { ordenarAccion } from './ordenar-accion'
import { volverAlOrden } from './volver-al-orden'

const MOTIVO = 'Abre la sección por su importancia'
const ids: string[] = []
let semestreId = ''

/** Titles of the section that these tests fill, as printed. */
async function impresas() {
  const { partes } = await getMesa(semestreId)
  const found = partes[0]?.secciones.find(({ eje }) => eje === 5)
  return found?.acciones.filter(({ titulo }) => titulo.startsWith('Orden ')) ?? []
}
const titulos = async () => (await impresas()).map(({ titulo }) => titulo.slice('Orden '.length))
const versionDe = async (id: string) =>
  (await prisma.accion.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

async function orden(index: number, changes: Partial<Orden> = {}): Promise<Orden> {
  const accionId = ids[index]!
  return {
    ...{ accionId, version: await versionDe(accionId), hacia: 'lugar' },
    ...{ posicion: 1, motivo: MOTIVO, ...changes },
  }
}
const volver = async (index: number) =>
  como('administracion', volverAlOrden, {
    accionId: ids[index]!,
    version: await versionDe(ids[index]!),
  })
const desde = async () => Math.min(...(await impresas()).map(({ lugar }) => lugar))

beforeAll(async () => {
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  semestreId = semestre.id
  for (const [i, name] of ['A', 'B', 'C', 'D'].entries()) {
    const fechas = `2${i} de diciembre`
    const { accionId } = await crearAprobada({ titulo: `Orden ${name}`, eje: 5, fechas })
    ids.push(accionId)
  }
})

describe('ordenarAccion', () => {
  it('puts it in its place with who and why, freezes nothing, and says so in the bitácora', async () => {
    const first = await desde()
    const before = await prisma.accion.findUniqueOrThrow({ where: { id: ids[2] } })
    await como('administracion', ordenarAccion, await orden(2, { posicion: first }))
    expect(await titulos()).toEqual(['C', 'A', 'B', 'D'])
    expect((await impresas())[0]).toMatchObject({
      lugar: first,
      manual: { motivo: MOTIVO, quien: 'Administración del informe' },
    })
    const after = await prisma.accion.findUniqueOrThrow({ where: { id: ids[2] } })
    expect(after).toMatchObject({ version: before.version + 1, revision: before.revision })
    const suceso = await prisma.suceso.findFirstOrThrow({
      where: { accionId: ids[2], tipo: 'accion.ordenar' },
    })
    expect(suceso.datos).toMatchObject({ motivo: MOTIVO, version: after.version, a: 'aprobada' })
    expect(suceso.datos).toHaveProperty(
      'detalle',
      expect.stringMatching(/^del lugar \d+ al \d+ de/),
    )
  })

  it('gives a place that is asked for twice to the last one, and back when that one returns', async () => {
    const first = await desde()
    await como('administracion', ordenarAccion, await orden(3, { posicion: first }))
    expect(await titulos()).toEqual(['D', 'C', 'A', 'B'])
    await volver(3)
    expect(await titulos()).toEqual(['C', 'A', 'B', 'D'])
    await volver(2)
    expect(await titulos()).toEqual(['A', 'B', 'C', 'D'])
    expect((await impresas()).every(({ manual }) => manual === null)).toBe(true)
  })

  it('is refused to every other rol, as if it did not exist', async () => {
    const posted = await orden(0, { posicion: 2 })
    for (const cuenta of ['coordinacion', 'consulta', 'enlace.semovi']) {
      await expect(como(cuenta, ordenarAccion, posted)).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    }
    await expect(como('enlace.copred', ordenarAccion, posted)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
  })

  it('refuses the second of two who saw the same version', async () => {
    const first = await desde()
    const both = await Promise.allSettled([
      como('administracion', ordenarAccion, await orden(1, { posicion: first })),
      como('administracion2', ordenarAccion, await orden(1, { posicion: first + 2 })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { refusal: { kind: 'stale' } },
    })
    await volver(1)
  })

  it('says in words which places there are, and that it stands there already', async () => {
    const mensaje = async (changes: Partial<Orden>) =>
      como('administracion', ordenarAccion, await orden(0, changes)).catch(
        (error: { refusal: { issues: { mensaje: string }[] } }) => error.refusal.issues[0]?.mensaje,
      )
    expect(await mensaje({ posicion: 900 })).toMatch(/^Elija un lugar del 1 al \d+\.$/)
    expect(await mensaje({ posicion: 0 })).toMatch(/^Elija un lugar/)
    expect(await mensaje({ posicion: await desde() })).toMatch(/^Ya está en el lugar/)
  })

  it('moves nothing of a closed edición', async () => {
    const posted = await orden(0, { posicion: (await desde()) + 1 })
    const id = await crearEdicionCerrada(semestreId)
    await expect(como('administracion', ordenarAccion, posted)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(id).toBeTruthy()
  })
})

it('reads what the buttons post: up, down, or the place that was written', () => {
  const posted = {
    accionId: crypto.randomUUID(),
    version: '3',
    visto: '5',
    lugar: '9',
    motivo: 'x',
  }
  const posicion = (hacia: string) => ordenSchema.parse({ ...posted, hacia }).posicion
  expect(['arriba', 'abajo', 'lugar'].map(posicion)).toEqual([4, 6, 9])
  expect(ordenSchema.safeParse({ ...posted, motivo: '  ' }).success).toBe(false)
})
