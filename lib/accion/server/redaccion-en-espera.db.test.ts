import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearEnviada } from '@/prisma/seed/factories'
import { crearOriginal, fusionar, fusionDe } from '@/prisma/seed/fusiones'
import { corregirRedaccion } from './corregir-redaccion'
import { listRedaccionesPorResponder } from './get-redaccion'
import { responderRedaccion } from './responder-redaccion'

async function proponer(cuenta: string) {
  const { accionId, version } = await crearEnviada()
  const { descripcion } = accionInput()
  const texto = { titulo: 'Otro título', descripcion, intento: 'proponer' as const }
  const done = await como(cuenta, corregirRedaccion, { accionId, version, ...texto })
  return { accionId, version: done.version }
}

it('is on no Inicio while its acción is merged, where nobody can answer it', async () => {
  const vista = await proponer('coordinacion')
  const { folio, responsableId } = await prisma.accion.findUniqueOrThrow({
    where: { id: vista.accionId },
  })
  const waits = async () =>
    (await listRedaccionesPorResponder([responsableId])).some(
      ({ href }) => href === `/acciones/${folio}`,
    )
  expect(await waits()).toBe(true)
  await fusionar(await fusionDe([vista, await crearOriginal()]))
  expect(await waits()).toBe(false)
})

it('of who has left, its answer is told to every coordinador', async () => {
  const vista = await proponer('coordinacion2')
  const { accionId } = vista
  const autor = { where: { correo: 'coordinacion2@demo.cdmx' } }
  await prisma.usuario.update({ ...autor, data: { activo: false } })
  const { id: redaccionId } = await prisma.redaccion.findFirstOrThrow({ where: { accionId } })
  const answer = { redaccionId, decision: 'aceptar' as const, respuesta: '' }
  await como('enlace.semovi', responderRedaccion, { ...vista, ...answer })
  await prisma.usuario.update({ ...autor, data: { activo: true } })
  const told = await prisma.aviso.findMany({
    where: { accionId, tipo: 'redaccion-respondida' },
    select: { usuario: { select: { correo: true } } },
  })
  expect(told.map(({ usuario }) => usuario?.correo)).toEqual(['coordinacion@demo.cdmx'])
})
