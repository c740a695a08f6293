import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { huellaDeHallazgo } from '@/lib/correccion/huella'
import { crearEnviada } from '@/prisma/seed/factories'
import type { HallazgoDicho } from './cli/hallazgos'
import { run } from './cli/run'

async function cli(...args: string[]) {
  const { code, out, err } = await run(args)
  return { code, out: out.toString(), err }
}

const folder = mkdtempSync(path.join(tmpdir(), 'corregir-'))
afterAll(() => rmSync(folder, { recursive: true }))

function enArchivo(name: string, contenido: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, contenido)
  return file
}

async function hallazgosDe(...args: string[]): Promise<HallazgoDicho[]> {
  const { code, out, err } = await cli('corregir', ...args, '--formato', 'json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as HallazgoDicho[]
}

const CLAVES = 'regla severidad folio titulo campo cita posicion mensaje propuesta aceptado'.split(
  ' ',
)

describe('corregir --semestre', () => {
  it('prints one JSON list of findings with the keys of the contract, and nothing else', async () => {
    const hallazgos = await hallazgosDe('--semestre', '2020-1')
    for (const hallazgo of hallazgos) expect(Object.keys(hallazgo)).toEqual(CLAVES)
    const found = hallazgos.map(({ folio, regla, cita }) => `${folio} ${regla} ${cita}`)
    expect(found).toContain('2020-1-0034 sigla_inconsistente RRD')
    // What only an import is judged by, and evidence of an archive, are not asked of what is loaded.
    const callan = ['formato_fecha', 'orden_cronologico', 'encabezado', 'evidencia']
    expect(hallazgos.filter(({ regla }) => callan.includes(regla))).toEqual([])
  })

  it('reads what is sent too, against earlier semestres; and says what was accepted, and why', async () => {
    const [{ descripcion, folio: fuente }] = (await prisma.accion.findMany({
      where: { folio: '2020-1-0024' },
      select: { descripcion: true, folio: true },
    })) as [{ descripcion: string; folio: string }]
    const { accionId, folio } = await crearEnviada({ descripcion })
    const copia = async () =>
      (await hallazgosDe('--semestre', '2026-2')).find(
        (one) => one.folio === folio && one.regla === 'copia_descripcion',
      )
    const hallazgo = (await copia())!
    expect(hallazgo).toMatchObject({ severidad: 'bloquea', campo: 'descripcion', aceptado: null })
    expect(hallazgo.mensaje).toContain(fuente)
    const { id: aceptadoPorId, nombre } = await prisma.usuario.findFirstOrThrow({
      where: { correo: 'coordinacion@demo.cdmx' },
    })
    const { regla, campo, cita } = hallazgo
    const aceptadoEn = new Date('2026-08-01T12:00:00Z')
    const motivo = 'Es la misma serie de visitas.'
    const huella = huellaDeHallazgo(hallazgo)
    await prisma.hallazgoAceptado.create({
      data: { accionId, regla, campo, cita, huella, motivo, aceptadoPorId, aceptadoEn },
    })
    expect((await copia())?.aceptado).toEqual({
      motivo,
      quien: nombre,
      cuando: aceptadoEn.toISOString(),
    })
    expect((await cli('corregir', '--semestre', '2026-2')).out).toContain(
      `Aceptado por ${nombre}: ${motivo}`,
    )
  })

  it('for a person, says each and how many there are', async () => {
    const { code, out } = await cli('corregir', '--semestre', '2020-1')
    expect(code).toBe(0)
    expect(out).toContain('  Advertencia · sigla_inconsistente · titulo: “RRD”\n')
    expect(out).toMatch(/ advertencias y \d+ sugerencias en 105 acciones\.\n$/)
  })

  it('is for who reviews and who closes; a semestre that is not there is refused', async () => {
    const como = (cuenta: string) =>
      cli('corregir', '--semestre', '2020-1', '--como', `${cuenta}@demo.cdmx`)
    expect(await como('coordinacion')).toMatchObject({ code: 0 })
    const forbidden = { code: 1, out: '', err: 'Esa persona no puede dar esta orden.' }
    expect(await como('consulta')).toEqual(forbidden)
    expect(await como('enlace.semovi')).toEqual(forbidden)
    expect(await cli('corregir', '--semestre', '1999-1')).toEqual({
      code: 1,
      out: '',
      err: 'No existe el semestre 1999-1.',
    })
  })
})

describe('corregir ARCHIVO', () => {
  const accion = {
    parte: 1,
    eje: 1,
    titulo: 'Visita de prueba (7 de febrero)',
    fechasTexto: '7 febrero',
    fechas: [{ inicio: '2020-02-07', fin: '2020-02-07', precision: 'dia' }],
    descripcion: ['La Secretaría de Medio Ambiente recibió a la Embajada de Cuba.'],
    dependencias: [
      { nombre: 'Secretaría del Medio Ambiente', siglas: 'Sedema', papel: 'responsable' },
    ],
  }
  const enero = {
    ...accion,
    titulo: 'Otra visita',
    fechasTexto: '9 de enero',
    fechas: [{ inicio: '2020-01-09', fin: '2020-01-09', precision: 'dia' }],
  }
  const semestre = (...acciones: object[]) => JSON.stringify({ semestre: '2020-1', acciones })

  it('judges it as an import, with the catalogues, without loading it', async () => {
    const before = await prisma.accion.count()
    const hallazgos = await hallazgosDe(enArchivo('uno.json', semestre(accion, enero)))
    for (const hallazgo of hallazgos) expect(Object.keys(hallazgo)).toEqual(CLAVES)
    const graves = hallazgos.filter(({ severidad }) => severidad !== 'sugerencia')
    expect(graves.map(({ titulo, regla, cita }) => [titulo.split(' ')[0], regla, cita])).toEqual([
      ['Visita', 'nombre_inconsistente', 'Secretaría de Medio Ambiente'],
      ['Visita', 'formato_fecha', '7 febrero'],
      ['Visita', 'encabezado', ' (7 de febrero)'],
      ['Otra', 'nombre_inconsistente', 'Secretaría de Medio Ambiente'],
      ['Otra', 'orden_cronologico', '9 de enero'],
    ])
    expect(await prisma.accion.count()).toBe(before)
  })

  it('takes what exportar gives', async () => {
    const file = path.join(folder, 'exportado.json')
    await cli('exportar', '--semestre', '2020-1', '--formato', 'json', '--salida', file)
    const { code, out } = await cli('corregir', file)
    expect(code).toBe(0)
    expect(out).toMatch(/ en 105 acciones\.\n$/)
  })

  it.each([
    ['roto.json', '{', 'El archivo no es JSON.'],
    [
      'otro.json',
      '{"a":1}',
      'El archivo no tiene la forma de un semestre: falta “semestre”, por ejemplo, "2020-1".',
    ],
  ])('refuses with one sentence: %s', async (name, contenido, err) => {
    expect(await cli('corregir', enArchivo(name, contenido))).toEqual({ code: 1, out: '', err })
  })

  it('refuses a file that is not there', async () => {
    const { code, out, err } = await cli('corregir', path.join(folder, 'no.json'))
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^No se pudo leer .*no\.json \(ENOENT\)\.$/)
  })
})

it.each([
  ['corregir'],
  ['corregir', 'a.json', 'b.json'],
  ['corregir', 'a.json', '--semestre', '2020-1'],
  ['corregir', '--semestre', '2020-1', '--formato', 'xml'],
  ['corregir', '--semestre', '2020-1', '--rol', 'x'],
])('wrong usage ends with 2 and its usage: %s %s %s', async (...args) => {
  const { code, out, err } = await cli(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Uso:')
})
