import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { PLANTILLAS } from '../plantillas/plantillas'
import { editarPlantilla } from './editar-plantilla'
import { getPlantilla, listPlantillas } from './plantillas'
import { restaurarPlantilla } from './restaurar-plantilla'

const tipo = 'accion-aprobada'
const nueva = (version: number, texto = 'Quedó aprobada {folio}.') => ({
  tipo: tipo as typeof tipo,
  version,
  asunto: 'Aprobada {folio}',
  texto,
})
const vigente = () => getPlantilla(prisma, tipo)
const stale = { refusal: { kind: 'stale' } }

it('is rewritten, gone back from, and never overwritten by an old form', async () => {
  expect(await vigente()).toMatchObject({ version: 0, editada: false })
  await como('administracion', editarPlantilla, nueva(0))
  expect(await vigente()).toMatchObject({
    version: 1,
    editada: true,
    texto: 'Quedó aprobada {folio}.',
  })
  await expect(como('administracion', editarPlantilla, nueva(0))).rejects.toMatchObject(stale)
  await como('administracion', restaurarPlantilla, { tipo, version: 1 } as const)
  const { asunto, texto } = PLANTILLAS[tipo]
  expect(await vigente()).toMatchObject({ version: 2, editada: false, asunto, texto })
  // A form opened before it went back does not bring its own text again.
  await expect(como('administracion', editarPlantilla, nueva(1))).rejects.toMatchObject(stale)
  const again = como('administracion', restaurarPlantilla, { tipo, version: 2 } as const)
  await expect(again).rejects.toMatchObject(stale)
  await como('administracion', editarPlantilla, nueva(2, 'Aprobada: {folio}.'))
  expect(await vigente()).toMatchObject({ version: 3, texto: 'Aprobada: {folio}.' })
  const sucesos = await prisma.suceso.findMany({
    where: { tipo: 'aviso.plantilla' },
    orderBy: { id: 'asc' },
  })
  expect(sucesos.map(({ datos }) => (datos as { version: number }).version)).toEqual([1, 2, 3])
})

it('of two who rewrite it at once one is told', async () => {
  const other = { ...nueva(0), tipo: 'accion-retomada' as const }
  const twice = await Promise.allSettled([
    como('administracion', editarPlantilla, other),
    como('administracion', editarPlantilla, { ...other, texto: 'Sigue {folio}.' }),
  ])
  expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

it.each(['coordinacion', 'enlace.semovi'])('is not rewritten by %s', async (cuenta) => {
  const forbidden = { refusal: { kind: 'forbidden' } }
  const { version } = await vigente()
  await expect(como(cuenta, editarPlantilla, nueva(version))).rejects.toMatchObject(forbidden)
  const back = como(cuenta, restaurarPlantilla, { tipo, version } as const)
  await expect(back).rejects.toMatchObject(forbidden)
})

it('lists every kind, in the order of the house', async () => {
  const all = await listPlantillas(prisma)
  expect(all.map((one) => one.tipo)).toEqual(Object.keys(PLANTILLAS))
})
