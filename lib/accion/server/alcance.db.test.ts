import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { listPropias } from './list-propias'
import { visibleWhere } from './visible'

const CUENTAS = [
  'enlace.semovi',
  'enlace.sedesa',
  'enlace.styfe',
  'coordinacion',
  'administracion',
  'consulta',
]

/** The scope is written twice, for Prisma and for the list's own SQL: they must be the same. */
it.each(CUENTAS)('%s sees in the list exactly what is theirs to see', async (cuenta) => {
  const usuario = await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
  const filas = await prisma.accion.findMany({
    where: visibleWhere(usuario),
    select: { id: true, folio: true },
  })
  const first = await listPropias(usuario, { pagina: 1 })
  const refs: string[] = []
  for (let pagina = 1; refs.length < first.total; pagina++) {
    refs.push(...(await listPropias(usuario, { pagina })).filas.map(({ ref }) => ref))
  }
  expect(refs.toSorted()).toEqual(filas.map(({ id, folio }) => folio ?? id).toSorted())
})

it('finds words without their accents, in any order, and takes % as a character', async () => {
  const usuario = await getUsuarioPorCorreo(prisma, 'enlace.semovi@demo.cdmx')
  const total = async (texto: string) => (await listPropias(usuario, { texto, pagina: 1 })).total
  expect(await total('Autobuses ELECTRICOS')).toBeGreaterThan(0)
  expect(await total('electricos autobuses')).toBe(await total('autobuses eléctricos'))
  expect(await total('%')).toBe(0)
})
