import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { crearAprobada } from '@/prisma/seed/fusiones'
import { descripcionRepetida, reescribirAprobada } from '@/prisma/seed/repetidas'
import { aceptacionesSchema, claveEnSemestre } from '../aceptacion-schema'
import { aceptarHallazgos } from './aceptar-hallazgos'
import { revisarSemestre } from './revisar-semestre'

const motivo = 'Es el lema de los dos foros.'
const kind = (refusal: string) => ({ refusal: { kind: refusal } })

/** Acciones aprobadas with a frase repetida, and what a form posts to accept them all. */
async function repetidas(cuantas: number) {
  const vistas = []
  for (let i = 0; i < cuantas; i++) {
    vistas.push(await crearAprobada({ descripcion: descripcionRepetida('sísmica') }))
  }
  const { id } = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  const { hallazgos } = await revisarSemestre(id, new Date())
  const ids = new Set(vistas.map(({ accionId }) => accionId))
  const own = hallazgos.filter((one) => ids.has(one.accionId) && one.regla === 'frase_repetida')
  const hallazgo = own.map(claveEnSemestre)
  return { vistas, input: aceptacionesSchema.parse({ semestre: '2026-2', hallazgo, motivo }) }
}
const aceptados = (vistas: { accionId: string }[]) =>
  prisma.hallazgoAceptado.count({
    where: { accionId: { in: vistas.map(({ accionId }) => accionId) } },
  })

it('several are accepted for one reason, each with its suceso', async () => {
  const { vistas, input } = await repetidas(3)
  await como('administracion', aceptarHallazgos, input)
  const filas = await prisma.hallazgoAceptado.findMany({
    where: { accionId: { in: vistas.map(({ accionId }) => accionId) } },
  })
  expect(filas.map((fila) => fila.motivo)).toEqual([motivo, motivo, motivo])
  const tipo = 'accion.aceptar-hallazgo'
  for (const { accionId } of vistas) {
    expect(await prisma.suceso.count({ where: { accionId, tipo } })).toBe(1)
  }
})

it.each(['enlace.semovi', 'consulta'])('are not for %s', async (cuenta) => {
  const { vistas, input } = await repetidas(1)
  await expect(como(cuenta, aceptarHallazgos, input)).rejects.toMatchObject(kind('forbidden'))
  expect(await aceptados(vistas)).toBe(0)
})

it('all or none: when one is not there any more, or was never, nothing is accepted', async () => {
  const { vistas, input } = await repetidas(2)
  await reescribirAprobada(vistas[1]!, { descripcion: descripcionRepetida('hídrica') })
  const late = como('administracion', aceptarHallazgos, input)
  await expect(late).rejects.toMatchObject(kind('stale'))
  const invented = { ...input.hallazgo[0]!, huella: 'a'.repeat(64) }
  const unknown = como('administracion', aceptarHallazgos, {
    ...input,
    hallazgo: [input.hallazgo[0]!, invented],
  })
  await expect(unknown).rejects.toMatchObject(kind('stale'))
  const none = como('administracion', aceptarHallazgos, { ...input, hallazgo: [] })
  await expect(none).rejects.toMatchObject(kind('stale'))
  const nowhere = como('administracion', aceptarHallazgos, { ...input, semestre: '2031-1' })
  await expect(nowhere).rejects.toMatchObject(kind('not_found'))
  expect(await aceptados(vistas)).toBe(0)
})

it('of two who accept the same at once one is late, and nothing stands twice', async () => {
  const { vistas, input } = await repetidas(2)
  const results = await Promise.allSettled([
    como('administracion', aceptarHallazgos, input),
    como('coordinacion', aceptarHallazgos, { ...input, hallazgo: input.hallazgo.toReversed() }),
  ])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await aceptados(vistas)).toBe(2)
})
