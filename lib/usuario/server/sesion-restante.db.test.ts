import { expect, it } from 'vitest'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { getSesionRestante, restanteAlUsarse } from './sesion-restante'
import { ABSOLUTE_LIMIT, IDLE_LIMIT, abrirSesion, findUsuarioDeSesion } from './session-row'

const MINUTO = 60_000
const inicio = new Date()
const despues = (minutos: number) => new Date(inicio.getTime() + minutos * MINUTO)

async function abrir(): Promise<string> {
  const usuario = await prisma.usuario.findUniqueOrThrow({
    where: { correo: 'enlace.semovi@demo.cdmx' },
    select: { id: true, nombre: true },
  })
  return enTransaccion((tx) => abrirSesion(tx, usuario, 'prueba', inicio))
}

it('tells what is left, and asking does not make it last longer', async () => {
  const id = await abrir()
  const restante = { inactividad: IDLE_LIMIT - 30 * MINUTO, total: ABSOLUTE_LIMIT - 30 * MINUTO }
  expect(await getSesionRestante(id, despues(30))).toEqual(restante)
  expect(await getSesionRestante(id, despues(30))).toEqual(restante)
  expect(await getSesionRestante(id, despues(61))).toBeNull()
})

it('lasts longer when it is used, and never beyond its end', async () => {
  const id = await abrir()
  const usuario = await findUsuarioDeSesion(id, despues(50))
  expect(restanteAlUsarse(usuario!, despues(50))).toEqual({
    inactividad: IDLE_LIMIT,
    total: ABSOLUTE_LIMIT - 50 * MINUTO,
  })
  expect((await getSesionRestante(id, despues(61)))?.inactividad).toBe(IDLE_LIMIT - 11 * MINUTO)
  expect(await getSesionRestante(id, new Date(inicio.getTime() + ABSOLUTE_LIMIT))).toBeNull()
})

it('is nothing for a session that was ended', async () => {
  const id = await abrir()
  await prisma.sesion.update({ where: { id }, data: { terminadaEn: despues(1) } })
  expect(await getSesionRestante(id, despues(2))).toBeNull()
})
