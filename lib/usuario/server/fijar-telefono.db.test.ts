import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { telefonoSchema } from '../telefono'
import { fijarTelefono, getTelefono } from './fijar-telefono'

it('a person writes down their own telephone', async () => {
  expect(telefonoSchema.safeParse({ telefono: 'luego' }).success).toBe(false)
  const { telefono } = telefonoSchema.parse({ telefono: ' 55 5555 0000, ext. 12 ' })
  await como('enlace.semovi', fijarTelefono, { telefono })
  const usuario = await prisma.usuario.findUniqueOrThrow({
    select: { id: true },
    where: { correo: 'enlace.semovi@demo.cdmx' },
  })
  expect(await getTelefono(usuario.id)).toBe('55 5555 0000, ext. 12')
})
