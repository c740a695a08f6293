import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { palabraSchema } from '../palabra'
import { admitirPalabra } from './admitir-palabra'

const palabra = palabraSchema.parse(' Zarapitear ')
const sucesos = () =>
  prisma.suceso.count({
    where: { tipo: 'catalogo.aceptar', datos: { path: ['nombre'], equals: palabra } },
  })

it('is kept once, in lower case, with who admitted it, and told', async () => {
  await como('coordinacion', admitirPalabra, { palabra })
  await como('administracion', admitirPalabra, { palabra })
  const fila = await prisma.palabraAdmitida.findUniqueOrThrow({
    where: { palabra: 'zarapitear' },
    select: { admitidaPor: { select: { correo: true } } },
  })
  expect(fila.admitidaPor?.correo).toBe('coordinacion@demo.cdmx')
  expect(await sucesos()).toBe(1)
})

it.each(['enlace.semovi', 'consulta'])('is not for %s', async (cuenta) => {
  const attempt = como(cuenta, admitirPalabra, { palabra: 'otra' })
  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
})

it.each(['dos palabras', 'ab12', '', 'x'.repeat(61)])('“%s” is no word', (texto) => {
  expect(palabraSchema.safeParse(texto).success).toBe(false)
})
