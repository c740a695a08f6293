import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { readContextoDeSemestre } from './contexto-de-semestre'

const read = () => readContextoDeSemestre(prisma, '2020-1', { isImportacion: false })

it('says the same in the same order after a row was saved again', async () => {
  const antes = await read()
  await prisma.$executeRaw`update contraparte set nombre = nombre
    where id = (select id from contraparte where estado = 'aceptada' order by nombre limit 1)`
  await prisma.$executeRaw`update dependencia set nombre = nombre
    where id = (select id from dependencia order by nombre limit 1)`
  await prisma.$executeRaw`update sigla set desarrollo = desarrollo
    where sigla = (select sigla from sigla order by sigla limit 1)`
  expect(await read()).toEqual(antes)
})
