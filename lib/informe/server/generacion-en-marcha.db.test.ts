import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { storage } from '@/lib/core/server/storage'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { fotografia } from '../imagenes.fixture'
import { FORMAS, isLibro, type Forma } from '../formato'
import { ETAPA_LETRAS } from '../generacion'
import { buildDocument } from '../document'
import { buildGeneracion } from './build'
import { cancelarGeneracion } from './cancelar-generacion'
import { compileInforme } from './compile'
import { getArchivo, getGeneracion, listGeneraciones } from './generaciones'
import { generarInforme, generarSchema } from './generar'
import { reintentarGeneracion } from './reintentar-generacion'

// Documents of these tests go where nobody looks for one.
process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'generar-'))

const pedir = async (formato: Forma = 'pdf', cuenta = 'administracion', sinComprobar = '') => {
  const input = generarSchema.parse({ semestre: '2026-2', formato, sinComprobar })
  return (await como(cuenta, generarInforme, input)).id
}
const cancelar = (generacionId: string, cuenta = 'coordinacion') =>
  como(cuenta, cancelarGeneracion, { generacionId })
const reintentar = (generacionId: string, cuenta = 'coordinacion') =>
  como(cuenta, reintentarGeneracion, { generacionId })

const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error)),
  )
const filaDe = (id: string) => prisma.generacion.findUniqueOrThrow({ where: { id } })
const sucesosDe = (tipo: string) => prisma.suceso.count({ where: { tipo } })
const tareas = async () =>
  Number(
    (
      await prisma.$queryRaw<{ n: bigint }[]>`
        select count(*) as n from pgboss.job where name = 'informes'`
    )[0]?.n,
  )

afterEach(async () => {
  await prisma.generacion.deleteMany()
})

/** Puts a file into the storage under a name of its own. */
async function guardar(data: Uint8Array): Promise<string> {
  const ubicacion = randomBytes(16).toString('hex')
  const ruta = path.join(await mkdtemp(path.join(tmpdir(), 'generacion-')), 'archivo')
  await writeFile(ruta, data)
  await storage().put(ubicacion, ruta)
  return ubicacion
}

/** An aprobada of the semestre with these pictures «Para imprimir». */
async function conImagenes(ubicaciones: string[]) {
  const accion = await prisma.accion.findFirstOrThrow({
    where: { semestre: { clave: '2026-2' }, estado: 'aprobada' },
    orderBy: { numero: 'asc' },
  })
  const kind = { tipo: 'archivo' as const, mime: 'image/jpeg' }
  const common = { ...kind, accionId: accion.id, bytes: 9000, sha256: '0'.repeat(64) }
  await prisma.evidencia.createMany({
    data: ubicaciones.map((ubicacion, n) => ({
      ...{ ...common, ubicacion, nombre: `foto-${n}.jpg`, orden: 100 + n },
      ...{ ancho: 1200, alto: 900, alt: `Vista ${n}`, credito: 'Semovi', imprimir: true },
    })),
  })
  return accion
}

describe('buildGeneracion', () => {
  it.each(FORMAS)('makes a %s and keeps it', async (formato) => {
    const id = await pedir(formato)
    await buildGeneracion(id)
    expect(await getGeneracion(id)).toMatchObject({ estado: 'lista', formato, avance: 100 })
    const archivo = (await getArchivo(id))!
    expect((await buffer(archivo.body)).length).toBe(archivo.bytes)
    expect(archivo).toMatchObject({ formato, semestre: '2026-2' })
  })

  it.each(FORMAS.filter(isLibro))(
    'prints the pictures of a %s, and says which one it did without',
    async (forma) => {
      const good = await guardar(await fotografia(1200, 900))
      const broken = await guardar(Buffer.from('no picture'))
      const accion = await conImagenes([good, broken])
      const id = await pedir(forma)
      await buildGeneracion(id)
      const { estado, omitidas } = await filaDe(id)
      expect(estado).toBe('lista')
      expect(omitidas).toEqual([expect.stringContaining(`2 de la acción ${accion.folio}`)])
      await prisma.evidencia.deleteMany({ where: { ubicacion: { in: [good, broken] } } })
    },
  )

  it('names the acción whose letters cannot be printed, and makes the draft without PDF/UA', async () => {
    const accion = await prisma.accion.findFirstOrThrow({
      where: { semestre: { clave: '2026-2' }, estado: 'aprobada' },
    })
    const { id: accionId, titulo, folio } = accion
    await prisma.accion.update({ where: { id: accionId }, data: { titulo: `${titulo} 😀` } })
    const id = await pedir()
    await buildGeneracion(id)
    const vista = await getGeneracion(id)
    expect(vista).toMatchObject({ estado: 'fallida', etapa: ETAPA_LETRAS })
    expect(vista?.mensaje).toContain(`“😀” (U+1F600) del título de la acción ${folio}`)
    expect(vista?.mensaje).toContain('sin la comprobación PDF/UA')
    const draft = await pedir('pdf', 'administracion', '1')
    await buildGeneracion(draft)
    expect(await getGeneracion(draft)).toMatchObject({ estado: 'lista', accesible: false })
    await prisma.accion.update({ where: { id: accionId }, data: { titulo } })
  })

  it('what may pass by itself waits for its next turn, and how far it was stays', async () => {
    const id = await pedir()
    await prisma.generacion.update({ where: { id }, data: { avance: 60 } })
    const cut = AbortSignal.abort(new Error('cut short'))
    await expect(buildGeneracion(id, cut)).rejects.toThrow()
    expect(await filaDe(id)).toMatchObject({ estado: 'en_cola', avance: 60, intento: 2 })
    await buildGeneracion(id)
    expect(await filaDe(id)).toMatchObject({ estado: 'lista', avance: 100 })
  })
})

describe('cancelarGeneracion', () => {
  it('stops what is being made, leaves no file, and is told in the bitácora', async () => {
    // The only place of the queue is taken by a book that stands still: ours waits behind it.
    let blocker = 0
    const stop = new AbortController()
    const { document } = buildDocument(sampleMaterial(), SAMPLE_IMPRINT)
    const onStart = (pid: number) => process.kill((blocker = pid), 'SIGSTOP')
    const before = compileInforme(document, { signal: stop.signal, onStart }).catch(() => null)
    await expect.poll(() => blocker).toBeGreaterThan(0)

    const id = await pedir()
    const building = buildGeneracion(id)
    await expect.poll(async () => (await filaDe(id)).etapa).toBe('componer')
    const sucesos = await sucesosDe('informe.cancelar')
    await cancelar(id)
    await building
    const fila = await filaDe(id)
    expect(fila).toMatchObject({ estado: 'cancelada', ubicacion: null, archivo: null })
    expect(fila.canceladaPorId).not.toBe(fila.solicitadaPorId)
    expect(await sucesosDe('informe.cancelar')).toBe(sucesos + 1)
    stop.abort()
    await before
  })

  it('of one that waits leaves its job nothing to do', async () => {
    const id = await pedir()
    await cancelar(id)
    await buildGeneracion(id)
    expect(await filaDe(id)).toMatchObject({ estado: 'cancelada', ubicacion: null })
  })

  it('is refused of what has ended, and for who may not generate', async () => {
    const id = await pedir()
    expect(await refusalOf(cancelar(id, 'consulta'))).toEqual({ kind: 'forbidden' })
    expect(await refusalOf(cancelar(crypto.randomUUID()))).toEqual({ kind: 'not_found' })
    await cancelar(id)
    expect(await refusalOf(cancelar(id))).toMatchObject({ kind: 'issues' })
  })
})

describe('reintentarGeneracion', () => {
  it('asks for the same again, from the start, with its job and suceso', async () => {
    const id = await pedir('json')
    await cancelar(id)
    const before = { jobs: await tareas(), sucesos: await sucesosDe('informe.reintentar') }
    await reintentar(id)
    expect(await tareas()).toBe(before.jobs + 1)
    expect(await sucesosDe('informe.reintentar')).toBe(before.sucesos + 1)
    const fila = await filaDe(id)
    expect(fila).toMatchObject({ estado: 'en_cola', avance: 0, canceladaPorId: null, intento: 2 })
    await buildGeneracion(id)
    expect(await getGeneracion(id)).toMatchObject({ estado: 'lista', formato: 'json' })
  })

  it('is refused while there is nothing to mend, or another makes the same', async () => {
    const id = await pedir()
    expect(await refusalOf(reintentar(id))).toMatchObject({ kind: 'issues' })
    expect(await refusalOf(reintentar(id, 'enlace.semovi'))).toEqual({ kind: 'forbidden' })
    await cancelar(id)
    await pedir()
    expect(await refusalOf(reintentar(id))).toMatchObject({ kind: 'issues' })
    expect(await filaDe(id)).toMatchObject({ estado: 'cancelada' })
  })

  it('two who ask at once make it once', async () => {
    const id = await pedir()
    await cancelar(id)
    const both = await Promise.all(
      [reintentar(id), reintentar(id, 'administracion')].map(refusalOf),
    )
    expect(both.filter((refusal) => refusal === null)).toHaveLength(1)
  })
})

describe('several at once', () => {
  it('pressing twice makes one of each formato; another formato is another', async () => {
    const [one, other, json] = [await pedir(), await pedir(), await pedir('json')]
    expect(one).toBe(other)
    expect(json).not.toBe(one)
    await Promise.all([buildGeneracion(one), buildGeneracion(json)])
    const { semestreId } = await filaDe(one)
    const { documentos, enMarcha } = await listGeneraciones(semestreId)
    expect(enMarcha).toEqual([])
    expect(documentos.map(({ formato }) => formato).toSorted()).toEqual(['json', 'pdf'])
  })
})
