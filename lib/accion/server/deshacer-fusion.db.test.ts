import { describe, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { crearAprobada, crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { aprobarAccion } from './aprobar'
import { getContenido } from './contenido'
import { deshacerFusion } from './deshacer-fusion'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { fusionarAcciones } from './fusionar'
import { guardarAccion } from './guardar'
import { previsualizarFusion } from './previsualizar-fusion'
import { reabrirAccion } from './reabrir'

const motivo = 'No eran la misma.'
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })
const filaDe = (id: string) => prisma.accion.findUniqueOrThrow({ where: { id } })
const versionDe = async ({ accionId }: { accionId: string }) => ({
  accionId,
  version: (await filaDe(accionId)).version,
})

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.refusal.kind
    throw error
  }
}

/** One that was returned, mended and sent again, with a file, links, observaciones and participantes. */
async function crearTrabajada() {
  const changes = {
    evidencia: ['https://cdmx.gob.mx/nota', 'https://cdmx.gob.mx/otra'],
    participantes: ['Copred', 'SGIRPC'],
    contrapartes: ['Alcaldía de Bogotá', 'Una contraparte de esta prueba'],
    paises: ['Colombia', 'Japón'],
    ciudades: ['Bogotá'],
    ods: [11, 3],
  }
  const first = await crearEnviada(changes)
  const { accionId } = first
  await prisma.evidencia.create({
    data: {
      accionId,
      ...{ orden: 100, tipo: 'archivo', ubicacion: 'a'.repeat(32), nombre: 'foto.jpg' },
      ...{ mime: 'image/jpeg', bytes: 1000, sha256: 'b'.repeat(64), ancho: 900, alto: 600 },
      ...{ alt: 'Una mesa', credito: 'Semovi', imprimir: true },
    },
  })
  const observaciones = [{ campo: 'titulo' as const, texto: 'Abrevie.' }]
  const vence = addDays(dayOf(new Date()), 5)
  const vista = { accionId, version: first.version }
  const back = await como('coordinacion', devolverAccion, { ...vista, observaciones, vence })
  const form = { ...accionInput(changes), ...vistaDe(back), titulo: 'Demostración: la corta' }
  const saved = await como('enlace.semovi', guardarAccion, form)
  const sent = await como('enlace.semovi', enviarAccion, { ...vistaDe(saved), enterado: true })
  return vistaDe(sent)
}

async function crearTres() {
  const copred = {
    ...{ responsable: 'copred', titulo: 'Demostración: la de Copred', ods: [5] },
    ...{ participantes: ['Semovi', 'SGIRPC'], paises: ['Japón', 'Chile'] },
    evidencia: ['https://cdmx.gob.mx/nota', 'https://cdmx.gob.mx/tercera'],
  }
  const cultura = { responsable: 'cultura', titulo: 'Demostración: la de Cultura' }
  return [
    await crearTrabajada(),
    await crearAprobada(copred),
    await crearOriginal(cultura),
  ] as const
}

const crearDos = async () => [await crearOriginal(), await crearOriginal({ responsable: 'copred' })]

const TABLAS = [
  'accion_fecha',
  'accion_participante',
  'accion_contraparte',
  'accion_pais',
  'accion_ciudad',
  'accion_red',
  'evidencia',
  'observacion',
  'redaccion',
  'adhesion',
  'nota_interna',
  'revision',
  'presencia',
] as const

/** Every column of an acción but its version, and every row that hangs from it. */
async function retratoDe(accionId: string): Promise<unknown> {
  const [row] = await prisma.$queryRaw<{ retrato: unknown }[]>`
    select to_jsonb(a) - 'version' as retrato from accion a where id = ${accionId}::uuid`
  const filas = await Promise.all([
    prisma.accionFecha.findMany({ where: { accionId }, orderBy: { orden: 'asc' } }),
    prisma.accionParticipante.findMany({ where: { accionId }, orderBy: { orden: 'asc' } }),
    prisma.accionContraparte.findMany({ where: { accionId }, orderBy: { orden: 'asc' } }),
    prisma.accionPais.findMany({ where: { accionId }, orderBy: { orden: 'asc' } }),
    prisma.accionCiudad.findMany({ where: { accionId }, orderBy: { orden: 'asc' } }),
    prisma.accionRed.findMany({ where: { accionId }, orderBy: { orden: 'asc' } }),
    prisma.evidencia.findMany({ where: { accionId }, orderBy: { id: 'asc' } }),
    prisma.observacion.findMany({ where: { accionId }, orderBy: { id: 'asc' } }),
    prisma.redaccion.findMany({ where: { accionId }, orderBy: { id: 'asc' } }),
    prisma.adhesion.findMany({ where: { accionId }, orderBy: { id: 'asc' } }),
    prisma.notaInterna.findMany({ where: { accionId }, orderBy: { id: 'asc' } }),
    prisma.revision.findMany({ where: { accionId }, orderBy: { id: 'asc' } }),
    prisma.presencia.findMany({ where: { accionId } }),
  ])
  return { ...(row?.retrato as object), ...Object.fromEntries(TABLAS.map((t, i) => [t, filas[i]])) }
}

describe('undoing a merge', () => {
  it('is undone and done again, and nothing of the originals is lost', async () => {
    const tres = await crearTres()
    const ids = tres.map(({ accionId }) => accionId)
    const [trabajada] = ids
    const autorId = (await filaDe(trabajada!)).enviadaPorId!
    const creadaEn = new Date()
    await prisma.notaInterna.create({
      data: { accionId: trabajada!, autorId, texto: 'Una nota.', creadaEn },
    })
    await prisma.redaccion.create({
      data: { accionId: trabajada!, autorId, titulo: 'Otro', descripcion: 'Otra', creadaEn },
    })
    const before = await Promise.all(ids.map(retratoDe))

    const first = await fusionar(await fusionDe(tres))
    const rows = await prisma.accion.findMany({ where: { fusionadaEnId: first.id } })
    expect(rows.map(({ estado }) => estado)).toEqual(['fusionada', 'fusionada', 'fusionada'])
    expect(new Set(rows.map(({ estadoPrevio }) => estadoPrevio))).toEqual(
      new Set(['enviada', 'aprobada']),
    )
    const undo = { ...(await versionDe(tres[2])), motivo }
    expect(await como('coordinacion2', deshacerFusion, undo)).toMatchObject({
      id: first.id,
      estado: 'descartada',
    })
    expect(await Promise.all(ids.map(retratoDe))).toEqual(before)

    const again = await Promise.all(tres.map(versionDe))
    const second = await fusionar(await fusionDe(again))
    expect(second.folio).not.toBe(first.folio)
    await como('coordinacion', deshacerFusion, { ...vistaDe(second), motivo })
    expect(await Promise.all(ids.map(retratoDe))).toEqual(before)
    expect((await getContenido(prisma, second.id)).evidencia).toHaveLength(4)
  })

  it('is possible when the común is aprobada or returned; once undone the común is not reopened', async () => {
    for (const cuenta of ['aprobar', 'devolver'] as const) {
      const dos = await crearDos()
      const comun = vistaDe(await fusionar(await fusionDe(dos)))
      const observaciones = [{ campo: 'titulo' as const, texto: 'Abrevie.' }]
      const vence = addDays(dayOf(new Date()), 5)
      const decided =
        cuenta === 'aprobar'
          ? await como('coordinacion2', aprobarAccion, comun)
          : await como('coordinacion2', devolverAccion, { ...comun, observaciones, vence })
      const stale = { ...(await versionDe(dos[0]!)), motivo, comunVersion: comun.version }
      expect(await refusalOf(como('coordinacion', deshacerFusion, stale))).toBe('stale')
      const undone = await como('coordinacion', deshacerFusion, { ...vistaDe(decided), motivo })
      expect(undone.estado).toBe('descartada')
      const again = { ...vistaDe(undone), motivo }
      expect(await refusalOf(como('coordinacion', deshacerFusion, again))).toBe('forbidden')
      expect(await refusalOf(como('coordinacion', reabrirAccion, again))).toBe('forbidden')
    }
  })
})

it('two merges of the same acción at once, in opposite order: one is done, and nobody waits in a circle', async () => {
  for (let round = 0; round < 8; round++) {
    const [a, b] = await crearDos()
    const c = await crearOriginal({ responsable: 'cultura' })
    const inputs = [await fusionDe([a!, b!, c]), await fusionDe([c, b!])]
    const looked = await Promise.all(
      inputs.map((input) => como('coordinacion', previsualizarFusion, input)),
    )
    const outcomes = await Promise.all(
      inputs.map((input, i) =>
        refusalOf(
          como(i === 0 ? 'coordinacion' : 'coordinacion2', fusionarAcciones, {
            ...input,
            visto: looked[i]!.visto,
          }),
        ),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['done', 'stale'])
    const comunes = await prisma.accion.groupBy({
      by: ['fusionadaEnId'],
      where: { id: { in: [b!.accionId, c.accionId] } },
    })
    expect(comunes).toHaveLength(1)
  }
})

it('undone at once from the común and from an original: it is undone once', async () => {
  for (let round = 0; round < 5; round++) {
    const dos = await crearDos()
    const comun = vistaDe(await fusionar(await fusionDe(dos)))
    const original = await versionDe(dos[0]!)
    const outcomes = await Promise.all([
      refusalOf(como('coordinacion', deshacerFusion, { ...comun, motivo })),
      refusalOf(como('coordinacion2', deshacerFusion, { ...original, motivo })),
    ])
    expect(outcomes.filter((one) => one === 'done')).toHaveLength(1)
    const undone = { accionId: comun.accionId, tipo: 'accion.deshacer-fusion' }
    expect(await prisma.suceso.count({ where: undone })).toBe(1)
  }
})
