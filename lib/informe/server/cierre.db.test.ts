import { describe, expect, it, vi } from 'vitest'
import { listHechos, hechosSchema } from '@/lib/accion/server/hechos'
import { can } from '@/lib/accion/policy'
import { PASOS } from '@/lib/accion/workflow'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { refusalSentences, Refused } from '@/lib/core/refusal'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { huellaDeHallazgo } from '@/lib/correccion/huella'
import { juzgarTextos } from './bloqueos'
import { cerrarEdicion, marcaDe, OTRA, UNA } from './cierre.fixture'
import { crearSemestreConAprobadas } from './semestre.fixture'
import { confirmarCierre } from './confirmar-cierre'
import { construirArtefactos } from './construir-artefactos'
import { leerInstantanea } from './leer-instantanea'
import { proponerCierre } from './proponer-cierre'
import { retirarPropuesta } from './retirar-propuesta'
import { trabajarEdicion } from './trabajar-edicion'

const proponer = (semestre: string, cuenta = UNA) => como(cuenta, proponerCierre, { semestre })
const retirar = (semestre: string, cuenta = UNA) => como(cuenta, retirarPropuesta, { semestre })
const confirmar = async (semestre: string, cuenta = OTRA) =>
  como(cuenta, confirmarCierre, { semestre, marca: await marcaDe(semestre) })

async function sentenceOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error
  const { refusal } = error
  return refusal.kind === 'issues' ? refusalSentences(refusal).join(' ') : refusal.kind
}

const tareaDe = (edicionId: string) =>
  prisma.tareaEdicion.findUniqueOrThrow({ where: { edicionId } })

describe('proponerCierre', () => {
  it('is for administradores, and not of a semestre that has not opened', async () => {
    for (const cuenta of ['coordinacion', 'consulta', 'enlace.semovi']) {
      expect(await sentenceOf(proponer('2026-2', cuenta)), cuenta).toBe('forbidden')
    }
    expect(await sentenceOf(proponer('1999-1'))).toBe('not_found')
  })

  it('names each acción that is still to be decided, and writes nothing', async () => {
    await crearEnviada({ titulo: 'Demostración: visita de Lima' })
    const pendientes = await prisma.accion.findMany({
      where: { semestre: { clave: '2026-2' }, estado: { in: ['enviada', 'devuelta'] } },
      orderBy: { numero: 'asc' },
    })
    const said = await sentenceOf(proponer('2026-2'))
    expect(said).toMatch(new RegExp(`^Falta decidir ${pendientes.length} acci`))
    for (const { folio, estado } of pendientes.slice(0, 20)) {
      expect(said).toContain(`${folio} (${estado})`)
    }
    expect(said).toMatch(/\. Decídalas? o páselas? al semestre siguiente\./)
    expect(await prisma.edicion.count({ where: { semestre: { clave: '2026-2' } } })).toBe(0)
  })

  it('refuses a semestre in which nothing is approved', async () => {
    await crearSemestreConAprobadas('2041-1', 0)
    expect(await sentenceOf(proponer('2041-1'))).toMatch(/No hay acciones aprobadas/)
  })

  it('refuses a hallazgo that blocks, until it is mended or accepted', async () => {
    await crearSemestreConAprobadas('2041-2', 1)
    const { id } = await prisma.accion.findFirstOrThrow({ where: { folio: '2041-2-0001' } })
    const phrase = 'con la delegación de la ciudad de Montevideo en su visita'
    const descripcion = `Semovi trabajó ${phrase}. Después caminó ${phrase}.`
    await prisma.accion.update({ where: { id }, data: { descripcion } })
    expect(await sentenceOf(proponer('2041-2'))).toMatch(
      /En la acción 2041-2-0001, .*impide cerrar \(Frase repetida/,
    )
    const { id: aceptadoPorId } = await prisma.usuario.findFirstOrThrow({
      where: { correo: 'coordinacion@demo.cdmx' },
    })
    const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2041-2' } })
    for (const { regla, campo, cita } of (await juzgarTextos(semestre.id)).bloqueos) {
      const huella = huellaDeHallazgo({ regla, campo, cita })
      const aceptado = { accionId: id, regla, campo, cita, huella, motivo: 'Es una cita.' }
      const data = { ...aceptado, aceptadoPorId, aceptadoEn: new Date() }
      await prisma.hallazgoAceptado.create({ data })
    }
    expect(await proponer('2041-2')).toMatchObject({ numero: 1 })
  })

  it('writes the proposal, its suceso, its aviso and its job; one at a time', async () => {
    await crearSemestreConAprobadas('2042-1')
    const { edicionId } = await proponer('2042-1')
    expect(await sentenceOf(proponer('2042-1', OTRA))).toMatch(/Ya está propuesto/)
    const suceso = await prisma.suceso.findFirst({
      where: { tipo: 'edicion.proponer' },
      orderBy: { id: 'desc' },
    })
    expect(suceso?.datos).toMatchObject({ edicionId, clave: '2042-1', numero: 1 })
    const avisos = await prisma.aviso.findMany({
      where: { tipo: 'cierre-propuesto', datos: { path: ['semestre'], equals: '2042-1' } },
      select: { usuario: { select: { correo: true } }, texto: true },
    })
    expect(avisos.map(({ usuario }) => usuario?.correo)).toEqual(['administracion2@demo.cdmx'])
    expect(avisos[0]?.texto).toContain('cerrar la primera edición del informe de 2042-1')
    const jobs = await prisma.$queryRaw<unknown[]>`
      select from pgboss.job where name = 'ediciones' and data ->> 'edicionId' = ${edicionId}`
    expect(jobs).toHaveLength(1)
  })

  it('carries an open semestre to «en revisión»', async () => {
    await crearSemestreConAprobadas('2042-2')
    await prisma.semestre.update({ where: { clave: '2042-2' }, data: { estado: 'abierto' } })
    await proponer('2042-2')
    const { estado } = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2042-2' } })
    expect(estado).toBe('en_revision')
    await retirar('2042-2', OTRA)
    expect(await sentenceOf(retirar('2042-2'))).toMatch(/No hay una propuesta/)
    expect(await proponer('2042-2', OTRA)).toMatchObject({ numero: 1 })
  })
})

describe('confirmarCierre', () => {
  const confirmMarca = (semestre: string, marca: string, cuenta = OTRA) =>
    como(cuenta, confirmarCierre, { semestre, marca })

  it('waits for the trial, and is of another person, of what was on the page', async () => {
    await crearSemestreConAprobadas('2043-1')
    expect(await sentenceOf(confirmMarca('2043-1', 'x'))).toMatch(/No hay un cierre propuesto/)
    const { edicionId } = await proponer('2043-1')
    expect(await sentenceOf(confirmar('2043-1'))).toMatch(/Todavía se comprueba/)
    await trabajarEdicion(edicionId)
    expect(await tareaDe(edicionId)).toMatchObject({ fallo: null, avance: 100 })
    expect(await sentenceOf(confirmar('2043-1', UNA))).toMatch(/lo confirma otra persona/)
    expect(await sentenceOf(confirmar('2043-1', 'coordinacion'))).toBe('forbidden')
    expect(await sentenceOf(confirmMarca('2043-1', 'otra'))).toBe('stale')
    await prisma.accion.update({
      where: { folio: '2043-1-0001' },
      data: { titulo: 'Otro título después' },
    })
    expect(await sentenceOf(confirmar('2043-1'))).toMatch(/cambió desde que se propuso/)
  })

  it('does not confirm what cannot be printed', async () => {
    await crearSemestreConAprobadas('2043-2', 1)
    await prisma.accion.update({
      where: { folio: '2043-2-0001' },
      data: { titulo: 'Visita de 北京' },
    })
    const { edicionId } = await proponer('2043-2')
    await trabajarEdicion(edicionId)
    const { fallo } = await tareaDe(edicionId)
    expect(fallo).toMatch(/2043-2-0001/)
    expect(await sentenceOf(confirmar('2043-2'))).toBe(fallo)
  })

  it('does not take a trial for that of a proposal made after it was taken back', async () => {
    await crearSemestreConAprobadas('2046-1', 1)
    const { edicionId } = await proponer('2046-1')
    const slow = trabajarEdicion(edicionId)
    await vi.waitUntil(async () => (await tareaDe(edicionId)).avance > 0, { timeout: 20_000 })
    await retirar('2046-1')
    await proponer('2046-1')
    await slow
    expect(await tareaDe(edicionId)).toMatchObject({ avance: 0, terminadaEn: null })
    await trabajarEdicion(edicionId)
    await confirmar('2046-1')
  }, 60_000)

  it('freezes the data, closes the semestre, and its files are made from the snapshot', async () => {
    await crearSemestreConAprobadas('2044-1')
    const edicionId = await cerrarEdicion('2044-1')
    const edicion = await prisma.edicion.findUniqueOrThrow({
      where: { id: edicionId },
      include: { artefactos: true, semestre: true },
    })
    expect(edicion).toMatchObject({ estado: 'cerrada', numero: 1, semestre: { estado: 'cerrado' } })
    const instantanea = leerInstantanea(edicion)
    expect(instantanea.material.acciones).toHaveLength(3)
    expect(instantanea.imprint.edicion).toBe('Primera edición')
    expect(instantanea.versiones).toMatchObject({ programa: expect.stringMatching(/^\d/) })
    expect(edicion.artefactos.map(({ formato }) => formato)).toEqual(
      expect.arrayContaining(['pdf', 'json', 'instantanea']),
    )
    const own = edicion.artefactos.find(({ formato }) => formato === 'instantanea')
    expect(own?.sha256).toBe(edicion.sha256)
    expect(edicion.manifiesto).toMatchObject({
      semestre: '2044-1',
      edicion: 1,
      instantanea: edicion.sha256,
    })
    expect(await tareaDe(edicionId)).toMatchObject({ tipo: 'archivos', avance: 100, fallo: null })
    const tipos = await prisma.suceso.findMany({
      where: {
        semestreId: edicion.semestreId,
        tipo: { in: ['edicion.cerrar', 'semestre.cerrar'] },
      },
    })
    expect(tipos).toHaveLength(2)
    expect(await prisma.aviso.count({ where: { tipo: 'edicion-cerrada' } })).toBeGreaterThan(1)
  })

  it('of two who confirm at once one wins; and what was half made is taken up', async () => {
    await crearSemestreConAprobadas('2044-2')
    const { edicionId } = await proponer('2044-2')
    await trabajarEdicion(edicionId)
    const marca = await marcaDe('2044-2')
    const results = await Promise.allSettled([
      confirmMarca('2044-2', marca),
      confirmMarca('2044-2', marca),
    ])
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    const stop = new AbortController()
    const report = (_: string, avance: number) => {
      if (avance > 10) stop.abort()
    }
    await expect(construirArtefactos(edicionId, report, stop.signal)).rejects.toThrow()
    const half = await prisma.edicionArtefacto.findMany({ where: { edicionId } })
    expect(half.length).toBeGreaterThan(0)
    await Promise.all([trabajarEdicion(edicionId), trabajarEdicion(edicionId)])
    const whole = await prisma.edicionArtefacto.findMany({ where: { edicionId } })
    expect(whole).toEqual(expect.arrayContaining(half))
    const { manifiesto } = await prisma.edicion.findUniqueOrThrow({ where: { id: edicionId } })
    expect(manifiesto).toHaveProperty('artefactos')
  })

  it('lets no paso touch an acción of it, whoever asks', async () => {
    await crearSemestreConAprobadas('2045-1', 1)
    await cerrarEdicion('2045-1')
    await enTransaccion(async (tx) => {
      const now = new Date()
      const hechos = await listHechos(['2045-1-0001'], { tx, now }, { schema: hechosSchema })
      expect(hechos).toMatchObject([{ enEdicionCerrada: true, semestre: { estado: 'cerrado' } }])
      for (const cuenta of ['coordinacion', 'enlace.semovi', 'administracion']) {
        const usuario = await getUsuarioPorCorreo(tx, `${cuenta}@demo.cdmx`)
        expect(PASOS.filter((paso) => can(usuario, paso, hechos[0]!))).toEqual([])
      }
    })
  })
})
