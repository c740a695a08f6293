import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getIdentidad, readInstitucion } from '@/lib/core/server/institucion'
import { como } from '@/prisma/seed/factories'
import { identidadSchema } from '../identidad'
import { editarIdentidad } from './editar-identidad'
import { crearSemestre } from './semestres'

const OTRA = {
  ...{ ciudad: 'Ciudad de prueba', gobierno: '', organo: '', color: '#14532d' },
  ...{ fundamento: 'Artículo 7.\n\nArtículo 8.', partes: 'La ciudad y el mundo\nLa frontera' },
}
const input = async (changes: object = {}) => {
  const { version } = await readInstitucion(prisma)
  return identidadSchema.parse({ version, ...OTRA, ...changes })
}

describe('editarIdentidad', () => {
  it('says whose informe it is, and the suceso which fields changed', async () => {
    await como('administracion', editarIdentidad, await input())
    expect(await getIdentidad()).toEqual({
      ...{ ciudad: 'Ciudad de prueba', gobierno: 'Gobierno de la Ciudad de prueba' },
      ...{ organo: 'Acción Internacional', color: '#14532D' },
      fundamento: ['Artículo 7.', 'Artículo 8.'],
      partes: ['La ciudad y el mundo', 'La frontera'],
    })
    const suceso = await prisma.suceso.findFirstOrThrow({
      where: { tipo: 'institucion.editar' },
      orderBy: { id: 'desc' },
    })
    expect(suceso.datos).toMatchObject({ detalle: 'ciudad, fundamento, color, partes' })
  })

  it('leaves no suceso when nothing changes', async () => {
    const count = () => prisma.suceso.count({ where: { tipo: 'institucion.editar' } })
    const before = await count()
    await como('administracion', editarIdentidad, await input())
    expect(await count()).toBe(before)
  })

  it('gives a new semestre its partes, unless others are written', async () => {
    const nuevo = { semestre: '2031-1', programa: '', cierraEl: '', partes: [] as string[] }
    const { clave: programa } = await prisma.programa.findFirstOrThrow()
    await como('administracion', crearSemestre, { ...nuevo, programa })
    await como('administracion', crearSemestre, {
      ...nuevo,
      ...{ programa, semestre: '2031-2', partes: ['Única'] },
    })
    const partesDe = async (clave: string) =>
      (
        await prisma.parte.findMany({ where: { semestre: { clave } }, orderBy: { numero: 'asc' } })
      ).map(({ nombre }) => nombre)
    expect(await partesDe('2031-1')).toEqual(['La ciudad y el mundo', 'La frontera'])
    expect(await partesDe('2031-2')).toEqual(['Única'])
  })

  it('is refused to every other rol, and to the second of two of one version', async () => {
    const posted = await input({ ciudad: 'Puerto Nuevo' })
    for (const cuenta of ['coordinacion', 'consulta', 'enlace.semovi']) {
      await expect(como(cuenta, editarIdentidad, posted)).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    }
    await como('administracion', editarIdentidad, posted)
    await expect(
      como('administracion2', editarIdentidad, { ...posted, ciudad: 'Otra' }),
    ).rejects.toMatchObject({ refusal: { kind: 'stale' } })
  })
})
