import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { crearSemestreConAprobadas } from '@/lib/informe/server/semestre.fixture'
import { run } from './cli/run'

const SEMESTRE = '2061-1'
const UNA = ['--como', 'administracion@demo.cdmx']
const OTRA = ['--como', 'administracion2@demo.cdmx']
const folder = mkdtempSync(path.join(tmpdir(), 'cli-edicion-'))
const at = (name: string) => path.join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

async function cli(...args: string[]) {
  const { code, out, err } = await run(args)
  return { code, out: out.toString(), err }
}
const cerrar = (...args: string[]) => cli('semestre', 'cerrar', SEMESTRE, ...args)

beforeAll(() => crearSemestreConAprobadas(SEMESTRE))

describe('semestre cerrar', () => {
  it('goes by the same two persons as the page, and tells why not', async () => {
    expect((await cerrar()).err).toMatch(/dos personas que administran/)
    expect((await cerrar('--como', 'coordinacion@demo.cdmx')).err).toBe(
      'Esa persona no puede dar esta orden.',
    )
    const proposed = await cerrar(...UNA)
    expect(proposed).toMatchObject({ code: 0, err: '' })
    expect(proposed.out).toMatch(/^Quedó propuesto el cierre de la primera edición de 2061-1/)
    expect((await cerrar(...UNA)).err).toMatch(/lo confirma otra persona/)
    const closed = await cerrar(...OTRA)
    expect(closed).toMatchObject({ code: 0, err: '' })
    expect(closed.out).toMatch(/^Se cerró la primera edición de 2061-1/)
    expect(await cerrar(...OTRA)).toMatchObject({ code: 1 })
    const { estado } = await prisma.semestre.findUniqueOrThrow({ where: { clave: SEMESTRE } })
    expect(estado).toBe('cerrado')
  })

  it('says what is still to be decided', async () => {
    const { code, err } = await cli('semestre', 'cerrar', '2026-2', ...UNA)
    expect(code).toBe(1)
    expect(err).toMatch(/Falta decidir \d+ acci.*: 2026-2-\d{4} \((enviada|devuelta)\)/)
  })
})

describe('exportar --edicion', () => {
  const base = ['exportar', '--semestre', SEMESTRE, '--edicion', '1', '--formato']

  it('gives the bytes that were kept, and makes the same ones again', async () => {
    expect(await cli(...base, 'pdf', '--salida', at('a.pdf'))).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    const again = await cli(...base, 'pdf', '--salida', at('b.pdf'), '--reconstruir')
    expect(again).toEqual({ code: 0, out: '', err: '' })
    expect(Buffer.compare(readFileSync(at('a.pdf')), readFileSync(at('b.pdf')))).toBe(0)
    const { out } = await cli(...base, 'json')
    expect((JSON.parse(out) as { acciones: unknown[] }).acciones).toHaveLength(3)
    const snapshot = await cli(...base, 'instantanea')
    expect(JSON.parse(snapshot.out)).toMatchObject({ forma: 1, numero: 1 })
  })

  it('refuses what is not there, and what is not for that person', async () => {
    const none = ['exportar', '--semestre', SEMESTRE, '--edicion', '2', '--formato', 'json']
    expect((await cli(...none)).err).toBe(
      'La segunda edición de 2061-1 no existe o no se ha cerrado.',
    )
    expect((await cli(...base, 'epub', '--salida', at('x'))).err).toMatch(/no tiene un archivo/)
    const enlace = await cli(...base, 'json', '--como', 'enlace.semovi@demo.cdmx')
    expect(enlace).toMatchObject({ code: 1, out: '' })
    expect(await cli(...base.slice(0, 4), 'uno', '--formato', 'json')).toMatchObject({ code: 2 })
    expect(
      await cli('exportar', '--semestre', SEMESTRE, '--formato', 'json', '--reconstruir'),
    ).toMatchObject({ code: 2 })
    expect(await cli(...base, 'pdf')).toMatchObject({ code: 2 })
  })
})

describe('edicion verificar', () => {
  it('says yes or no of a file', async () => {
    const yes = await cli('edicion', 'verificar', at('a.pdf'))
    expect(yes).toMatchObject({ code: 0, err: '' })
    expect(yes.out).toMatch(
      /^Sí: .* el archivo PDF de la primera edición del informe de 2061-1\.\n$/,
    )
    const json = await cli('edicion', 'verificar', at('a.pdf'), '--formato', 'json')
    const expected = { corresponde: true, semestre: SEMESTRE, numero: 1, formato: 'pdf' }
    expect(JSON.parse(json.out)).toEqual(expected)
    const bytes = readFileSync(at('a.pdf'))
    bytes[1000]! ^= 1
    writeFileSync(at('altered.pdf'), bytes)
    const no = await cli('edicion', 'verificar', at('altered.pdf'))
    expect(no).toMatchObject({ code: 1, out: '' })
    expect(no.err).toMatch(/^No: .* ningún archivo de una edición cerrada\.$/)
    const manifest = [...'exportar --edicion 1 --formato manifiesto'.split(' '), '--semestre']
    const list = await cli(...manifest, SEMESTRE, '--salida', at('m.json'))
    expect(list).toEqual({ code: 0, out: '', err: '' })
    expect(Object.keys(JSON.parse(readFileSync(at('m.json'), 'utf8')) as object)[0]).toBe(
      'semestre',
    )
    expect((await cli('edicion', 'verificar', at('m.json'))).out).toMatch(
      /^Sí: .* manifiesto de la/,
    )
    writeFileSync(
      at('m.json'),
      readFileSync(at('m.json'), 'utf8').replace('"bytes": ', '"bytes": 1'),
    )
    expect(await cli('edicion', 'verificar', at('m.json'))).toMatchObject({ code: 1, out: '' })
    expect((await cli('edicion', 'verificar', at('no-hay'))).err).toMatch(/No se pudo leer/)
    expect(await cli('edicion')).toMatchObject({ code: 2 })
    expect(await cli('edicion', 'borrar')).toMatchObject({ code: 2 })
  })

  it('looks at all that is kept, and sees a byte that changed and a file that went', async () => {
    const { artefactos } = await prisma.edicion.findFirstOrThrow({
      where: { semestre: { clave: SEMESTRE } },
      include: { artefactos: true },
    })
    const all = await cli('edicion', 'verificar')
    expect(all.out).toBe(
      `Sí: ${artefactos.length} archivos de 1 edición cerrada, todos como se guardaron.\n`,
    )
    const json = artefactos.find(({ formato }) => formato === 'json')!
    writeFileSync(at('other'), '{}')
    await storage().put(json.ubicacion, at('other'))
    const altered = await cli('edicion', 'verificar', '--semestre', SEMESTRE)
    expect(altered.err).toMatch(/^No: primera edición de 2061-1: el archivo \S+json no es el que/)
    await storage().remove(json.ubicacion)
    expect((await cli('edicion', 'verificar')).err).toMatch(/falta el archivo \S+\.json/)
    const rebuilt = await cli(
      'exportar',
      '--semestre',
      SEMESTRE,
      '--edicion',
      '1',
      '--formato',
      'json',
      '--reconstruir',
    )
    expect(rebuilt.code).toBe(0)
  })
})
