import { PrismaPg } from '@prisma/adapter-pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { PrismaClient } from '@/generated/prisma/client'
import { aprobarAccion } from '@/lib/accion/server/aprobar'
import { descartarAccion } from '@/lib/accion/server/descartar'
import { devolverAccion } from '@/lib/accion/server/devolver'
import { enviarAccion } from '@/lib/accion/server/enviar'
import { guardarAccion } from '@/lib/accion/server/guardar'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { accionInput, como, crearBorrador } from '@/prisma/seed/factories'
import { crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { leerSeguimiento } from '../filtro'
import { getDependenciaSeguida } from './get-dependencia'
import { getMatriz } from './get-matriz'
import { getSeguimiento } from './get-seguimiento'

const now = new Date()
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const RESPONSABLE = 'copred'
const observaciones = [{ campo: 'descripcion' as const, texto: 'Precise el resultado.' }]
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })

const board = async (at = now) => (await getSeguimiento('2026-2', at))!
const rowOf = async (clave = RESPONSABLE) =>
  (await board()).filas.find((fila) => fila.clave === clave)!

/** Sent ten days ago, returned eight, sent again five and approved three days ago. */
async function recorrer(titulo: string) {
  const input = accionInput({ responsable: RESPONSABLE, titulo, eje: 3, paises: ['Francia'] })
  const enlace = `enlace.${RESPONSABLE}`
  const saved = await como(enlace, guardarAccion, input, ago(11))
  const sent = await como(enlace, enviarAccion, vistaDe(saved), ago(10))
  const devolucion = { ...vistaDe(sent), observaciones, vence: addDays(dayOf(now), 5) }
  const returned = await como('coordinacion', devolverAccion, devolucion, ago(8))
  const again = { ...vistaDe(returned), enterado: true }
  const resent = await como(enlace, enviarAccion, again, ago(5))
  await como('coordinacion2', aprobarAccion, vistaDe(resent), ago(3))
  return sent
}

describe('the board', () => {
  let before: Awaited<ReturnType<typeof rowOf>>

  beforeAll(async () => {
    before = await rowOf()
    await recorrer('Prueba del seguimiento')
  })

  it('counts what arrived, was observed and approved, and the days with each side', async () => {
    const after = await rowOf()
    expect(after.recibidas).toBe(before.recibidas + 1)
    expect(after.aTiempo).toBe((before.aTiempo ?? 0) + 1)
    expect(after.observadas).toBe(before.observadas + 1)
    expect(after.conteos.aprobada).toBe(before.conteos.aprobada + 1)
    expect(after.dias.enlace!.suma).toBe((before.dias.enlace?.suma ?? 0) + 3)
    expect(after.dias.gabinete!.suma).toBe((before.dias.gabinete?.suma ?? 0) + 2 + 2)
  })

  it('expects of each dependencia what it reported in the semestre before, and names it', async () => {
    const { anterior, filas, totales } = await board()
    expect(anterior).toBe('2020-1')
    expect(totales.esperadas).toBe(105)
    const expected = await prisma.accion.count({
      where: { semestre: { clave: '2020-1' }, responsable: { clave: RESPONSABLE } },
    })
    expect(filas.find(({ clave }) => clave === RESPONSABLE)!.esperadas).toBe(expected)
    expect((await getSeguimiento('2020-1', now))!.anterior).toBeNull()
  })

  it('tells nothing of the time of what came from the archive', async () => {
    const { totales, meses } = (await getSeguimiento('2020-1', now))!
    expect(totales).toMatchObject({ recibidas: 105, aTiempo: null, esperadas: null })
    expect(totales.dias).toEqual({ enlace: null, gabinete: null })
    expect(meses).toEqual([])
  })

  it('counts merged acciones as one for the city and one for each dependencia in them', async () => {
    const merged = await prisma.accion.findFirstOrThrow({
      where: { semestre: { clave: '2026-2' }, estado: 'fusionada' },
      select: { fusionadaEnId: true, responsable: { select: { clave: true } } },
    })
    const { totales, filas } = await board()
    const { enviada, devuelta, aprobada, fusionada } = totales.conteos
    // The común counts in its own estado, the originals in none.
    expect(fusionada).toBe(0)
    expect(totales.recibidas).toBe(enviada + devuelta + aprobada)
    const row = filas.find(({ clave }) => clave === merged.responsable.clave)!
    const own = await prisma.accion.findMany({
      where: {
        semestre: { clave: '2026-2' },
        responsable: { clave: row.clave },
        estado: { in: ['enviada', 'devuelta', 'aprobada', 'fusionada'] },
      },
      select: { id: true, fusionadaEnId: true },
    })
    const counted = new Set(own.map(({ id, fusionadaEnId }) => fusionadaEnId ?? id))
    expect(row.recibidas).toBe(counted.size)
  })

  it('what a común joined stands no more when the común is discarded', async () => {
    const responsable = RESPONSABLE
    const dos = [await crearOriginal({ responsable }), await crearOriginal({ responsable })]
    const { recibidas, aTiempo } = await rowOf()
    const comun = await fusionar(await fusionDe(dos))
    expect(await rowOf()).toMatchObject({ recibidas: recibidas - 1, aTiempo: aTiempo! - 1 })
    await como('coordinacion2', descartarAccion, { ...vistaDe(comun), motivo: 'No procede.' })
    expect(await rowOf()).toMatchObject({ recibidas: recibidas - 2, aTiempo: aTiempo! - 2 })
  })

  it('is late after the last day, unless a prórroga holds', async () => {
    const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
    const undone = new Error('undone')
    const attempt = prisma.$transaction(async (tx) => {
      const cierraEl = new Date(`${dayOf(ago(60))}T00:00:00Z`)
      await tx.semestre.update({ where: { id: semestre.id }, data: { cierraEl } })
      const at = async () =>
        (await getSeguimiento('2026-2', now, tx))!.filas.find(({ clave }) => clave === RESPONSABLE)!
      expect(await at()).toMatchObject({ aTiempo: 0, prorroga: null })
      const { id: dependenciaId } = await tx.dependencia.findUniqueOrThrow({
        where: { clave: RESPONSABLE },
      })
      const otorgadaPor = await tx.usuario.findFirstOrThrow()
      const hasta = new Date(`${dayOf(now)}T00:00:00Z`)
      await tx.prorroga.create({
        data: {
          semestreId: semestre.id,
          dependenciaId,
          hasta,
          motivo: 'Prueba',
          otorgadaPorId: otorgadaPor.id,
        },
      })
      const row = await at()
      expect(row.prorroga).toBe(dayOf(now))
      expect(row.aTiempo).toBeGreaterThan(0)
      throw undone
    })
    await expect(attempt).rejects.toBe(undone)
  })

  it('reads of a borrador only that there is one', async () => {
    const titulo = 'Borrador secretísimo del seguimiento'
    await crearBorrador({ titulo, responsable: RESPONSABLE })
    const coordinador = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
    const page = await getDependenciaSeguida(coordinador, RESPONSABLE, '2026-2', now)
    expect(JSON.stringify([await board(), page])).not.toContain('secretísimo')
    expect(page!.borradores).toBeGreaterThan(0)
    expect((await rowOf()).conteos.borrador).toBe(page!.borradores)
  })

  it('takes seven statements, whatever the rows', async () => {
    const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
    const counted = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
    let statements = 0
    counted.$on('query', () => statements++)
    for (const clave of ['2026-2', '2020-1']) {
      statements = 0
      await getSeguimiento(clave, now, counted)
      expect(statements).toBeLessThanOrEqual(8)
      expect(statements).toBe(7)
    }
    await counted.$disconnect()
  })

  it('is of no semestre that does not exist', async () => {
    expect(await getSeguimiento('1999-1', now)).toBeNull()
    expect((await getSeguimiento(null, now))!.semestre.clave).toBe('2026-2')
  })
})

describe('the matriz', () => {
  const matriz = async (params: Record<string, string>) =>
    (await getMatriz(leerSeguimiento({ semestre: '2026-2', ...params }), now))!.matriz

  it('has every eje and every dependencia that reports, and totals that count each acción once', async () => {
    const { columnas, filas, celdas, totalesDeFila, total } = await matriz({ vista: 'ejes' })
    expect(columnas.map(({ clave }) => clave)).toEqual(['1', '2', '3', '4', '5', '6', '0'])
    expect(filas.length).toBeGreaterThanOrEqual(26)
    celdas.forEach((row, i) => expect(row.reduce((a, b) => a + b, 0)).toBe(totalesDeFila[i]))
    expect(celdas.flat()).toContain(0)
    expect(total).toBe((await board()).totales.recibidas)
  })

  it('counts an acción in each region of its countries, and once in the total', async () => {
    const { columnas, totalesDeColumna, total } = await matriz({ vista: 'regiones' })
    expect(columnas.at(-1)!.nombre).toBe('Sin país')
    expect(totalesDeColumna.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(total)
    expect(total).toBe((await board()).totales.recibidas)
  })

  it('is narrowed to a region or an eje', async () => {
    const regiones = await matriz({ vista: 'regiones' })
    const europa = regiones.columnas.findIndex(({ clave }) => clave === 'Europa')
    const enEuropa = await matriz({ vista: 'ejes', region: 'Europa' })
    expect(enEuropa.total).toBe(regiones.totalesDeColumna[europa])
    expect(enEuropa.total).toBeGreaterThan(0)
    const ejes = await matriz({ vista: 'ejes' })
    const [first] = ejes.totalesDeColumna
    expect((await matriz({ vista: 'regiones', eje: '1' })).total).toBe(first)
    expect((await matriz({ vista: 'ejes', region: 'Atlántida' })).total).toBe(0)
  })
})

it('a dependencia is told with its enlaces, to the desk and to nobody else', async () => {
  const de = async (cuenta: string, clave: string, semestre = '2026-2') =>
    getDependenciaSeguida(
      await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`),
      clave,
      semestre,
      now,
    )
  const page = (await de('administracion', RESPONSABLE))!
  expect(page.enlaces.map(({ correo }) => correo)).toEqual(
    expect.arrayContaining(['enlace.copred@demo.cdmx', 'enlace2.copred@demo.cdmx']),
  )
  expect(page.acciones.every(({ folio }) => folio.startsWith('2026-2-'))).toBe(true)
  expect(await de('enlace.copred', RESPONSABLE)).toBeNull()
  expect(await de('consulta', RESPONSABLE)).toBeNull()
  expect(await de('coordinacion', 'no-existe')).toBeNull()
  expect(await de('coordinacion', RESPONSABLE, '1999-1')).toBeNull()
})
