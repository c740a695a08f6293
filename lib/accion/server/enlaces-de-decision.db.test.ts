import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { descartarAccion } from './descartar'
import { reabrirAccion } from './reabrir'

const motivo = 'No procede.'
const vistaDe = ({ id, version }: { id: string; version: number }) => ({ accionId: id, version })
const toldOf = async (accionId: string, tipo: string) => {
  const avisos = await prisma.aviso.findMany({
    where: { accionId, tipo },
    select: { usuario: { select: { correo: true } } },
  })
  return avisos.map(({ usuario }) => usuario!.correo.split('@')[0]).sort()
}

it('what becomes of a común is told to every dependencia that reported it', async () => {
  const dos = [await crearOriginal(), await crearOriginal({ responsable: 'cultura' })]
  const comun = await fusionar(await fusionDe(dos))
  const out = await como('coordinacion2', descartarAccion, { ...vistaDe(comun), motivo })
  const enlaces = ['enlace.cultura', 'enlace.semovi']
  expect(await toldOf(comun.id, 'accion-descartada')).toEqual(enlaces)
  await como('coordinacion', reabrirAccion, { ...vistaDe(out), motivo })
  expect(await toldOf(comun.id, 'accion-reabierta')).toEqual(enlaces)
})

it('of another acción, only its responsable is told', async () => {
  const vista = await crearOriginal({ participantes: ['Copred'] })
  await como('coordinacion', descartarAccion, { ...vista, motivo })
  expect(await toldOf(vista.accionId, 'accion-descartada')).toEqual(['enlace.semovi'])
})
