import { describe, expect, it } from 'vitest'
import { aprobarAccion } from '@/lib/accion/server/aprobar'
import { contarAcciones } from '@/lib/accion/server/contar-acciones'
import { deshacerFusion } from '@/lib/accion/server/deshacer-fusion'
import { reabrirAccion } from '@/lib/accion/server/reabrir'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { crearAprobada, crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { buildAnnexes } from '../annexes'
import { readMaterial } from './collect'
import { getTablero } from './tablero'

const motivo = 'No eran la misma.'
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })

const folioDe = async ({ accionId }: { accionId: string }) =>
  (await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })).folio!

async function semestreId() {
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  return semestre.id
}

/** How many the city and each of these have, all estados together, on the board. */
async function totales(...claves: string[]) {
  const { filas, total } = await getTablero(await semestreId())
  return [total, ...claves.map((one) => filas.find(({ clave }) => clave === one)?.total ?? 0)]
}

const menos = (a: number[], b: number[]) => a.map((n, i) => n - b[i]!)

it('the informe prints an original that was aprobada until its común is, and then only the común', async () => {
  const aprobada = await crearAprobada({ responsable: 'copred' })
  const enviada = await crearOriginal()
  const [impresa, otra] = [await folioDe(aprobada), await folioDe(enviada)]
  const printed = async (...folios: string[]) => {
    const { acciones } = await readMaterial('2026-2')
    return folios.map((folio) => acciones.some((accion) => accion.folio === folio))
  }
  expect(await printed(impresa, otra)).toEqual([true, false])
  const comun = await fusionar(await fusionDe([aprobada, enviada]))
  expect(await printed(impresa, otra, comun.folio)).toEqual([true, false, false])

  const done = await como('coordinacion2', aprobarAccion, vistaDe(comun))
  expect(await printed(impresa, otra, comun.folio)).toEqual([false, false, true])
  const material = await readMaterial('2026-2')
  const [one] = material.acciones.filter(({ folio }) => folio === comun.folio)
  expect(one?.comun).toBe(true)
  const { totales, indices } = buildAnnexes([one!], material)
  expect(totales[0]).toEqual({ nombre: 'acciones', total: 1 })
  expect(indices[0]?.entradas.map(({ acciones }) => acciones)).toEqual([[0], [0]])

  const open = await como('coordinacion', reabrirAccion, { ...vistaDe(done), motivo })
  expect(await printed(impresa, otra, comun.folio)).toEqual([true, false, false])
  await como('coordinacion', deshacerFusion, { ...vistaDe(open), motivo })
  expect(await printed(impresa, otra, comun.folio)).toEqual([true, false, false])
})

describe('the board', () => {
  it('counts what was merged once for the city and once for each dependencia that reported it', async () => {
    const claves = ['semovi', 'copred', 'sgirpc'] as const
    const start = await totales(...claves)
    const vistas = [
      await crearOriginal({ participantes: ['SGIRPC'] }),
      await crearOriginal(),
      await crearAprobada({ responsable: 'copred' }),
    ]
    expect(menos(await totales(...claves), start)).toEqual([3, 2, 1, 0])
    const comun = await fusionar(await fusionDe(vistas))
    expect(menos(await totales(...claves), start)).toEqual([1, 1, 1, 0])
    const { totales: conteos } = await getTablero(await semestreId())
    expect(conteos.fusionada).toBe(0)
    await como('coordinacion', deshacerFusion, { ...vistaDe(comun), motivo })
    expect(menos(await totales(...claves), start)).toEqual([3, 2, 1, 0])
  })

  it('counts it once for a person with both dependencias, in the estado of the común', async () => {
    const id = await semestreId()
    const both = await prisma.dependencia.findMany({
      where: { clave: { in: ['semovi', 'copred'] } },
    })
    const count = async () => {
      const { ciudad } = await contarAcciones(
        id,
        both.map((one) => one.id),
      )
      return [ciudad.enviada, ciudad.aprobada, ciudad.fusionada]
    }
    const start = await count()
    const vistas = [await crearOriginal(), await crearAprobada({ responsable: 'copred' })]
    expect(menos(await count(), start)).toEqual([1, 1, 0])
    const comun = await fusionar(await fusionDe(vistas))
    expect(menos(await count(), start)).toEqual([1, 0, 0])
    await como('coordinacion2', aprobarAccion, vistaDe(comun))
    expect(menos(await count(), start)).toEqual([0, 1, 0])
  })
})
