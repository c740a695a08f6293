import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { PALABRAS_INICIALES, SIGLAS_INICIALES } from '../lexico/inicial'
import { isConocida } from '../lexico/conocida'
import { getLexico } from './lexico'

it('a new database has the siglas and the words that the program begins with', async () => {
  const siglas = await prisma.sigla.findMany()
  expect(siglas.toSorted(porSigla)).toEqual(SIGLAS_INICIALES.toSorted(porSigla))
  const palabras = await prisma.palabraAdmitida.findMany({ select: { palabra: true } })
  expect(palabras.map(({ palabra }) => palabra).sort()).toEqual([...PALABRAS_INICIALES].sort())
})

const porSigla = (a: { sigla: string }, b: { sigla: string }) => (a.sigla < b.sigla ? -1 : 1)

it('knows the catalogues as they stand, and what waits to be accepted it does not', async () => {
  const antes = await getLexico()
  expect(await getLexico()).toBe(antes)
  expect(antes.siglas.get('CGLU')).toMatchObject({
    desarrollo: 'Ciudades y Gobiernos Locales Unidos',
    comun: false,
  })
  expect(isConocida('zurunfo', antes)).toBe(false)
  await prisma.contraparte.create({ data: { nombre: 'Casa Zurunfo', estado: 'propuesta' } })
  expect(isConocida('zurunfo', await getLexico())).toBe(false)
  await prisma.palabraAdmitida.create({ data: { palabra: 'zurunfo' } })
  await prisma.sigla.create({ data: { sigla: 'CGLU', desarrollo: 'Otro nombre' } })
  const despues = await getLexico()
  expect(isConocida('zurunfos', despues)).toBe(true)
  expect(despues.siglas.get('CGLU')?.desarrollo).toBe('Otro nombre')
})

it('works where every catalogue is empty', async () => {
  await prisma.$transaction(async (tx) => {
    await tx.palabraAdmitida.deleteMany()
    await tx.sigla.deleteMany()
    await tx.persona.deleteMany()
    expect((await getLexico(tx)).personas).toEqual([])
  })
})
