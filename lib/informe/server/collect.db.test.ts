import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { Refused } from '@/lib/core/refusal'
import { readDato, type HechoDato } from '@/prisma/seed/datos'
import type { MaterialAccion } from '../material'
import { orderMaterial } from '../order'
import { collectMaterial, readMaterial } from './collect'
import { exportJson, semestreJson } from './export-json'

const { acciones: hechos } = readDato<{ acciones: HechoDato[] }>('hechos-2020-1')

type Facts = Pick<
  MaterialAccion,
  'folio' | 'parte' | 'eje' | 'titulo' | 'fechas' | 'fechasTexto' | 'tipo' | 'modalidad'
>

const factsOf = (accion: Facts) => ({
  folio: accion.folio,
  parte: accion.parte,
  eje: accion.eje,
  titulo: accion.titulo,
  fechas: accion.fechas,
  fechasTexto: accion.fechasTexto,
  tipo: accion.tipo,
  modalidad: accion.modalidad,
})

describe('2020-1', () => {
  it('has the 105 acciones of the facts, with their sections, titles and dates, and no other', async () => {
    const { acciones } = await readMaterial('2020-1')
    expect(acciones.map(factsOf)).toEqual(hechos.map(factsOf))
    const withLists = acciones.filter((a, i) => a.paises.join() === hechos[i]?.paises.join())
    expect(withLists).toHaveLength(hechos.length)
    expect(acciones.every((a) => a.descripcion.length > 0 && a.archivo)).toBe(true)
  })

  it('tells why a dependencia was assigned where the source names none', async () => {
    const { acciones } = await readMaterial('2020-1')
    const assigned = acciones.filter((a) => a.dependencias[0]?.nota !== undefined)
    const unnamed = hechos.filter((h) => !h.dependencias.some((d) => d.papel === 'responsable'))
    expect(assigned.map((a) => a.folio)).toEqual(unnamed.map((h) => h.folio))
  })

  it('knows what siglas stand for, each once, the catalogue of siglas before all others', async () => {
    await prisma.sigla.create({ data: { sigla: 'UCCI', desarrollo: 'Lo que dice el Gabinete' } })
    const { siglas = [], regiones } = await readMaterial('2020-1')
    await prisma.sigla.delete({ where: { sigla: 'UCCI' } })
    const names = siglas.map(({ sigla }) => sigla)
    expect(new Set(names).size).toBe(names.length)
    expect(siglas).toContainEqual({ sigla: 'UCCI', desarrollo: 'Lo que dice el Gabinete' })
    expect(siglas).toContainEqual({
      sigla: 'CGLU',
      desarrollo: 'Ciudades y Gobiernos Locales Unidos',
    })
    expect(regiones).toMatchObject({ ES: 'Europa' })
  })

  it('exports the contract: the keys in their order, positions counted in each section', async () => {
    const material = await readMaterial('2020-1')
    const exported = semestreJson(material)
    expect(Object.keys(exported)).toEqual(['semestre', 'presentacion', 'acciones'])
    expect(Object.keys(exported.acciones[0] ?? {}).join()).toBe(
      'folio,parte,eje,orden,titulo,fechasTexto,fechas,descripcion,dependencias,contrapartes,paises,' +
        'ciudades,redes,lugar,ods,tipo,modalidad,estado,archivo,ordenManual,comun,' +
        'extemporaneaDe,continuaDe,evidencia',
    )
    expect(exported.acciones).toHaveLength(105)
    for (const section of orderMaterial(material)) {
      const inSection = exported.acciones.filter(
        (a) => a.parte === section.parte && a.eje === section.eje,
      )
      expect(inSection.map((a) => a.folio)).toEqual(section.acciones.map((a) => a.folio))
      expect(inSection.map((a) => a.orden)).toEqual(inSection.map((_, i) => i + 1))
    }
    const text = exportJson(material)
    expect(text.endsWith('}\n')).toBe(true)
    expect(exportJson(await readMaterial('2020-1'))).toBe(text)
  })
})

describe('2026-2', () => {
  it('has what is aprobada and nothing else', async () => {
    const { acciones } = await readMaterial('2026-2')
    const aprobadas = await prisma.accion.findMany({
      where: { semestre: { clave: '2026-2' }, estado: 'aprobada' },
      orderBy: { numero: 'asc' },
      select: { folio: true },
    })
    expect(aprobadas.length).toBeGreaterThan(0)
    expect(acciones.map((a) => a.folio)).toEqual(aprobadas.map((a) => a.folio))
  })

  it('keeps an original that was aprobada until its common acción is, and then gives way to it', async () => {
    const original = await prisma.accion.findFirstOrThrow({
      where: { semestre: { clave: '2026-2' }, estado: 'fusionada' },
      select: { id: true, folio: true, fusionadaEn: { select: { id: true, folio: true } } },
    })
    const inInforme = async (was: 'aprobada' | 'enviada', common: 'aprobada' | 'enviada') => {
      const undone = new Error('undone')
      let folios: string[] = []
      const attempt = prisma.$transaction(async (tx) => {
        await tx.accion.update({ where: { id: original.id }, data: { estadoPrevio: was } })
        const where = { id: original.fusionadaEn!.id }
        await tx.accion.update({ where, data: { estado: common } })
        folios = (await collectMaterial(tx, '2026-2')).acciones.map((a) => a.folio)
        throw undone
      })
      await expect(attempt).rejects.toBe(undone)
      return [original.folio, original.fusionadaEn!.folio].map((f) => folios.includes(f ?? ''))
    }
    expect(await inInforme('aprobada', 'enviada')).toEqual([true, false])
    expect(await inInforme('aprobada', 'aprobada')).toEqual([false, true])
    expect(await inInforme('enviada', 'enviada')).toEqual([false, false])
  })

  it('refuses a semestre that does not exist', async () => {
    await expect(readMaterial('1999-1')).rejects.toBeInstanceOf(Refused)
  })
})
