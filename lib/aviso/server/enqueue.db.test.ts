import { expect, it } from 'vitest'
import { dayOf, dayToColumn, addDays } from '@/lib/core/clock'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { crearBorrador } from '@/prisma/seed/factories'
import { enqueueAviso } from './enqueue'

const now = new Date()
const day = (days: number) => dayToColumn(addDays(dayOf(now), days))
const copred = { clave: 'copred' }

async function toldAfter(membresia: { desde: Date | null; hasta: Date | null }) {
  await prisma.membresia.updateMany({
    where: { dependencia: copred, usuario: { correo: 'enlace2.copred@demo.cdmx' } },
    data: membresia,
  })
  const { id } = await prisma.dependencia.findUniqueOrThrow({ where: copred })
  const { accionId } = await crearBorrador({ responsable: 'copred' })
  await enTransaccion((tx) =>
    enqueueAviso(
      tx,
      {
        tipo: 'accion-aprobada',
        datos: { folio: null, titulo: 'x' },
        accionId,
        para: { enlacesDe: [id] },
      },
      null,
      now,
    ),
  )
  const avisos = await prisma.aviso.findMany({
    where: { accionId },
    select: { usuario: { select: { correo: true } } },
  })
  return avisos.map(({ usuario }) => usuario!.correo.split('@')[0]).toSorted()
}

it('tells the enlaces of today, not who was one or will be', async () => {
  expect(await toldAfter({ desde: null, hasta: day(-1) })).toEqual(['enlace.copred'])
  expect(await toldAfter({ desde: day(1), hasta: null })).toEqual(['enlace.copred'])
  expect(await toldAfter({ desde: day(0), hasta: day(0) })).toEqual([
    'enlace.copred',
    'enlace2.copred',
  ])
})
