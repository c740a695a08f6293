import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { getMarco } from './marco'

const marcoDe = async (cuenta: string, now?: Date) =>
  getMarco(await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`), now)

it('counts only what waits for this person, by rol', async () => {
  const antes = await Promise.all(
    ['enlace.semovi', 'enlace.copred', 'coordinacion'].map((c) => marcoDe(c)),
  )
  await crearBorrador()
  await crearEnviada()
  const [semovi, copred, coordinacion] = await Promise.all(
    ['enlace.semovi', 'enlace.copred', 'coordinacion'].map((c) => marcoDe(c)),
  )
  expect(semovi!.borradores).toBe(antes[0]!.borradores + 1)
  expect(semovi!.porRevisar).toBe(0)
  expect(copred).toEqual(antes[1])
  expect(coordinacion!.porRevisar).toBe(antes[2]!.porRevisar + 1)
  expect(coordinacion!.borradores).toBe(0)
  expect(await marcoDe('consulta')).toMatchObject({ borradores: 0, devueltas: 0, porRevisar: 0 })
})

it('tells the days to the last day of the open semestre, as a day of Mexico City', async () => {
  const { semestre } = await marcoDe('coordinacion')
  const cierra = semestre!.cierraEl
  const lastEvening = new Date(`${cierra}T23:30:00-06:00`)
  const justAfter = new Date(lastEvening.getTime() + 3_600_000)
  expect((await marcoDe('coordinacion', lastEvening)).semestre!.dias).toBe(0)
  expect((await marcoDe('coordinacion', justAfter)).semestre!.dias).toBe(-1)
})
