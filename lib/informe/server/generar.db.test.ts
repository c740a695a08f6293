import { createHash } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { refusalSentences, Refused } from '@/lib/core/refusal'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { buildGeneracion, failAbandoned, failGeneracion } from './build'
import { generarInforme, generarSchema } from './generar'
import { getArchivo, getGeneracion, listGeneraciones } from './generaciones'

// Documents of these tests go where nobody looks for one.
process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'generar-'))

async function generar(cuenta: string, semestre = '2020-1', breakIt?: Error) {
  return enTransaccion(async (tx) => {
    const usuario = await getUsuarioPorCorreo(tx, `${cuenta}@demo.cdmx`)
    const input = generarSchema.parse({ semestre })
    const result = await generarInforme(input, { tx, usuario, now: new Date() })
    if (breakIt) throw breakIt
    return result
  })
}

const countJobs = async (): Promise<number> => {
  const rows = await prisma.$queryRaw<{ n: bigint }[]>`
    select count(*) as n from pgboss.job where name = 'informes'`
  return Number(rows[0]?.n)
}
const countAll = async () => ({
  filas: await prisma.generacion.count(),
  sucesos: await prisma.suceso.count({ where: { tipo: 'informe.generar' } }),
  tareas: await countJobs(),
})

const refusalOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error)),
  )

afterEach(async () => {
  const running = { estado: { in: ['en_cola' as const, 'en_curso' as const] } }
  await prisma.generacion.updateMany({ where: running, data: { estado: 'fallida' } })
})

describe('generarInforme', () => {
  it('writes the row, its suceso and its job together', async () => {
    const before = await countAll()
    const { id } = await generar('administracion')
    expect(await countAll()).toEqual({
      filas: before.filas + 1,
      sucesos: before.sucesos + 1,
      tareas: before.tareas + 1,
    })
    expect(await getGeneracion(id)).toMatchObject({ estado: 'en_cola', avance: 0 })
  })

  it('leaves nothing of the three when the transaction fails', async () => {
    const before = await countAll()
    const broken = new Error('broken')
    await expect(generar('coordinacion', '2020-1', broken)).rejects.toBe(broken)
    expect(await countAll()).toEqual(before)
  })

  it('makes one book for two who press at once', async () => {
    const before = await countAll()
    const [one, other] = await Promise.all([generar('administracion'), generar('coordinacion')])
    expect(one.id).toBe(other.id)
    expect((await countAll()).tareas).toBe(before.tareas + 1)
  })

  it.each(['enlace.semovi', 'consulta'])('is not for %s', async (cuenta) => {
    expect(await refusalOf(generar(cuenta))).toEqual({ kind: 'forbidden' })
  })

  it('refuses a semestre that does not exist, and one without aprobadas', async () => {
    expect(await refusalOf(generar('administracion', '1999-1'))).toEqual({ kind: 'not_found' })
    const programa = await prisma.programa.findFirstOrThrow({ select: { id: true } })
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    await prisma.semestre.create({
      data: {
        clave: '2031-1',
        anio: 2031,
        periodo: 1,
        inicio: day('2031-01-01'),
        fin: day('2031-06-30'),
        cierraEl: day('2031-07-15'),
        programaId: programa.id,
      },
    })
    const refusal = await refusalOf(generar('administracion', '2031-1'))
    expect(refusal && refusalSentences(refusal).join()).toMatch(/no hay acciones aprobadas/)
  })
})

describe('buildGeneracion', () => {
  it('makes the PDF, says how far it is, and does again what was left half done', async () => {
    const { id } = await generar('administracion', '2026-2')
    await prisma.generacion.update({ where: { id }, data: { estado: 'en_curso', avance: 60 } })
    await buildGeneracion(id)
    const vista = await getGeneracion(id)
    expect(vista).toMatchObject({ estado: 'lista', etapa: 'listo', avance: 100 })
    expect(vista?.mensaje).toMatch(/^\d+ páginas$/)
    const archivo = await getArchivo(id)
    const bytes = await buffer(archivo!.body)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const { semestreId, ...fila } = await prisma.generacion.findUniqueOrThrow({ where: { id } })
    expect(fila.archivo).toBeNull()
    const { documentos } = await listGeneraciones(semestreId)
    expect(documentos[0]).toMatchObject({ id, formato: 'pdf', omitidas: [] })
    expect(documentos[0]).toMatchObject({
      bytes: bytes.length,
      pidio: expect.any(String) as string,
    })
    expect(documentos[0]!.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    await buildGeneracion(id)
    expect(await getGeneracion(id)).toEqual(vista)
  })

  it('says in Spanish why it failed, and gives up what nobody finishes', async () => {
    const { id } = await generar('administracion')
    await failGeneracion(id, 'No se pudo.', new Date())
    expect(await getGeneracion(id)).toMatchObject({ estado: 'fallida', mensaje: 'No se pudo.' })
    const late = await generar('administracion')
    await failAbandoned(new Date(Date.now() + 3_600_000))
    expect((await getGeneracion(late.id))?.mensaje).toMatch(/Vuelva a generar/)
    expect(await getArchivo(late.id)).toBeNull()
  })
})
