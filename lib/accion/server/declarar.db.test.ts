import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como, crearBorrador } from '@/prisma/seed/factories'
import { declararSinAcciones, retirarDeclaracion } from './declarar'

const styfe = { semestre: '2026-2', dependencia: 'styfe' }
const vigentes = () =>
  prisma.declaracionSinAcciones.count({
    where: { dependencia: { clave: 'styfe' }, retiradaEn: null },
  })
const sucesos = async () => {
  const found = await prisma.suceso.findMany({
    where: { tipo: { in: ['semestre.sin-acciones', 'semestre.con-acciones'] } },
    orderBy: { id: 'asc' },
    select: { tipo: true },
  })
  return found.map(({ tipo }) => tipo)
}

it('is signed once, however often it is posted, and withdrawn; each leaves its suceso', async () => {
  await como('enlace.styfe', declararSinAcciones, styfe)
  await como('enlace.styfe', declararSinAcciones, styfe)
  expect(await vigentes()).toBe(1)
  await como('enlace.styfe', retirarDeclaracion, styfe)
  await como('enlace.styfe', retirarDeclaracion, styfe)
  expect(await vigentes()).toBe(0)
  expect(await sucesos()).toEqual(['semestre.sin-acciones', 'semestre.con-acciones'])
})

it('is refused for another dependencia, another rol and a semestre that is not abierto', async () => {
  const forbidden = expect.objectContaining({ refusal: { kind: 'forbidden' } })
  const unknown = expect.objectContaining({ refusal: { kind: 'not_found' } })
  await expect(como('enlace.semovi', declararSinAcciones, styfe)).rejects.toEqual(unknown)
  await expect(como('coordinacion', declararSinAcciones, styfe)).rejects.toEqual(unknown)
  const cerrado = { ...styfe, semestre: '2020-1' }
  await expect(como('enlace.styfe', declararSinAcciones, cerrado)).rejects.toEqual(forbidden)
})

it('is taken back by starting an acción', async () => {
  await como('enlace.styfe', declararSinAcciones, styfe)
  await crearBorrador({ responsable: 'styfe', titulo: 'Demostración: la primera' })
  expect(await vigentes()).toBe(0)
  expect((await sucesos()).at(-1)).toBe('semestre.con-acciones')
})

it('is refused while the dependencia has acciones in the semestre', async () => {
  const semovi = { semestre: '2026-2', dependencia: 'semovi' }
  await expect(como('enlace.semovi', declararSinAcciones, semovi)).rejects.toMatchObject({
    refusal: { kind: 'issues', issues: [{ campo: 'dependencia' }] },
  })
})
