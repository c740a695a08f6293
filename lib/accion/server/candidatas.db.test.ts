import { PrismaPg } from '@prisma/adapter-pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { PrismaClient } from '@/generated/prisma/client'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { AccionInput } from '../schema'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { candidatasContadas, contarCandidatas, listCandidatas, listDescartadas } from './candidatas'
import { descartarAccion } from './descartar'
import { descartarCandidata } from './descartar-candidata'
import { getRevision } from './get-revision'
import { listParecidasDelGabinete } from './list-parecidas-gabinete'
import { getQueueOptions } from './queue'
import { recuperarCandidata } from './recuperar-candidata'

let coordinador: UsuarioSesion
let semestre: NonNullable<Awaited<ReturnType<typeof getQueueOptions>>>['semestre']
beforeAll(async () => {
  coordinador = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
  semestre = (await getQueueOptions('2026-2'))!.semestre
})

const enviar = (responsable: string, titulo: string, changes: Partial<AccionInput> = {}) =>
  crearEnviada({ responsable, titulo, fechas: '13 de agosto', ...changes })
const grupos = async (usuario = coordinador) =>
  (await listCandidatas(semestre, usuario, new Date())).candidatas
/** The folios of the group with that one; null when it is in none. */
async function grupoDe(folio: string): Promise<string[] | null> {
  const found = (await grupos()).find(({ acciones }) => acciones.some((one) => one.folio === folio))
  return found ? found.acciones.map((one) => one.folio) : null
}
const ids = (vistas: { accionId: string }[]) => vistas.map(({ accionId }) => accionId)

describe('the groups of a semestre', () => {
  it('tell what two dependencias sent, side by side and with why', async () => {
    const una = await enviar('semovi', 'Demostración: jardines de lluvia en avenidas arboladas')
    const otra = await enviar('copred', 'Jardines de lluvia en avenidas arboladas de dos ciudades')
    const found = (await grupos()).find(({ acciones }) => acciones[0]?.folio === una.folio)
    expect(found).toMatchObject({
      fusionable: true,
      porque: [expect.stringContaining('títulos se parecen')],
      acciones: [
        { folio: una.folio, dependencia: 'Semovi', fechas: '13 de agosto', estado: 'enviada' },
        { folio: otra.folio, dependencia: 'Copred' },
      ],
    })
    await como('coordinacion', descartarAccion, { ...otra, motivo: 'Motivo de la prueba.' })
    expect(await grupoDe(una.folio)).toBeNull()
  })

  it('leave out what one dependencia sent twice: that is a duplicate', async () => {
    const titulo = 'Demostración: observatorio nocturno de luciérnagas metropolitanas'
    const una = await enviar('semovi', titulo)
    await enviar('semovi', titulo)
    expect(await grupoDe(una.folio)).toBeNull()
  })

  it('are for coordinadores, in at most four statements, and the queue is told how many without a statement', async () => {
    for (const cuenta of ['enlace.semovi', 'administracion', 'consulta']) {
      expect(await grupos(await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`))).toEqual([])
    }
    const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
    const counted = new PrismaClient({ adapter, log: [{ level: 'query', emit: 'event' }] })
    let statements = 0
    counted.$on('query', () => (statements += 1))
    await enviar('semovi', 'Demostración: telares de cintura en parques lineales')
    await enviar('copred', 'Telares de cintura en los parques lineales')
    const { total } = await listCandidatas(semestre, coordinador, new Date(), counted)
    expect(statements).toBeLessThanOrEqual(4)
    expect(candidatasContadas(semestre.id)).toBe(total)
    await enviar('sgirpc', 'Demostración: orquestas de barrio en andenes')
    await enviar('copred', 'Orquestas de barrio en los andenes')
    await contarCandidatas(semestre.id, new Date())
    expect(candidatasContadas(semestre.id)).toBe(total)
    await contarCandidatas(semestre.id, new Date(Date.now() + 120_000))
    expect(candidatasContadas(semestre.id)).toBe(total + 1)
    await counted.$disconnect()
  })
})

describe('«No son la misma»', () => {
  it('is remembered for every pair of the group, told in the bitácora, and can be taken back', async () => {
    const una = await enviar('semovi', 'Demostración: relojes de sol en plazas de barrio')
    const otra = await enviar('copred', 'Relojes de sol en plazas de barrio')
    const tercera = await enviar('sgirpc', 'Relojes de sol para plazas de barrio')
    expect(await grupoDe(una.folio)).toHaveLength(3)
    const accionId = ids([una, otra, tercera])
    await como('coordinacion', descartarCandidata, { accionId, otra: tercera.accionId })
    expect(await grupoDe(una.folio)).toEqual([una.folio, otra.folio])
    expect(await grupoDe(tercera.folio)).toBeNull()
    await como('coordinacion', descartarCandidata, { accionId })
    await como('coordinacion2', descartarCandidata, { accionId })
    expect(await grupoDe(una.folio)).toBeNull()
    const said = await prisma.suceso.findMany({ where: { tipo: 'candidata.descartar' } })
    expect(said).toHaveLength(2)
    expect(said[0]).toMatchObject({ datos: { detalle: expect.stringContaining(tercera.folio) } })
    const kept = await listDescartadas(semestre.id, coordinador)
    expect(kept).toHaveLength(3)
    const [unaId, otraId] = ids([una, otra]).sort() as [string, string]
    await como('coordinacion2', recuperarCandidata, { unaId, otraId })
    expect(await grupoDe(una.folio)).toEqual([una.folio, otra.folio])
  })

  it('is for a coordinador to say, and of one semestre', async () => {
    const una = await enviar('semovi', 'Demostración: fuentes danzantes')
    const ajena = await prisma.accion.findFirstOrThrow({
      where: { semestre: { clave: '2020-1' } },
      select: { id: true },
    })
    const accionId = [una.accionId, ajena.id]
    for (const [cuenta, kind] of [
      ['coordinacion', 'not_found'],
      ['enlace.semovi', 'forbidden'],
    ] as const) {
      await expect(como(cuenta, descartarCandidata, { accionId })).rejects.toMatchObject({
        refusal: { kind },
      })
    }
  })
})

it('beside the acción under review stand those alike, of whichever dependencia, and why', async () => {
  const titulo = 'Demostración: atlas sonoro de mercados y tianguis'
  const una = await enviar('semovi', titulo)
  const otra = await enviar('copred', 'Atlas sonoro de mercados y tianguis', {
    fechas: 'noviembre',
  })
  const revision = (await getRevision(una.folio, coordinador, new Date()))!
  expect(await listParecidasDelGabinete(revision, coordinador)).toMatchObject([
    {
      folio: otra.folio,
      dependencia: 'Copred',
      estado: 'enviada',
      fusionable: true,
      porque: 'Sus títulos se parecen.',
    },
  ])
  const enlace = await getUsuarioPorCorreo(prisma, 'enlace.copred@demo.cdmx')
  expect(await listParecidasDelGabinete(revision, enlace)).toEqual([])
})
