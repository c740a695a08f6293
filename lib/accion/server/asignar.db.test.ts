import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { aprobarAccion } from './aprobar'
import { asignarAccion } from './asignar'
import { getOtraVersion } from './otra-version'

const refused = (kind: string) => expect.objectContaining({ refusal: { kind } })
const idDe = async (cuenta: string) => (await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)).id
const escrito = async (accionId: string) => ({
  sucesos: await prisma.suceso.count({ where: { accionId, tipo: 'accion.asignar' } }),
  avisos: await prisma.aviso.findMany({
    where: { accionId, tipo: 'accion-asignada' },
    select: { usuarioId: true },
  }),
})

it('gives an acción to a coordinador, who is told; estado and version stay', async () => {
  const { accionId, version, folio } = await crearEnviada()
  const usuarioId = await idDe('coordinacion2')
  const given = { accionId, coordinadorId: usuarioId }
  expect(await como('coordinacion', asignarAccion, given)).toMatchObject({ folio })
  const accion = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
  expect(accion).toMatchObject({ asignadaAId: usuarioId, version, estado: 'enviada' })
  expect(await escrito(accionId)).toEqual({ sucesos: 1, avisos: [{ usuarioId }] })

  await como('coordinacion', asignarAccion, given)
  expect(await escrito(accionId)).toMatchObject({ sucesos: 1, avisos: [{ usuarioId }] })

  await como('coordinacion', asignarAccion, { accionId, coordinadorId: null })
  const { asignadaAId } = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
  expect(asignadaAId).toBeNull()
  expect(await escrito(accionId)).toMatchObject({ sucesos: 2, avisos: [{ usuarioId }] })
})

it('who takes it for themselves is not told', async () => {
  const { accionId } = await crearEnviada()
  await como('coordinacion', asignarAccion, { accionId, coordinadorId: await idDe('coordinacion') })
  expect(await escrito(accionId)).toEqual({ sucesos: 1, avisos: [] })
})

it('makes nobody late: a decision on what was on screen before still counts', async () => {
  const { accionId, version } = await crearEnviada()
  const coordinadorId = await idDe('coordinacion2')
  await como('coordinacion', asignarAccion, { accionId, coordinadorId })
  await como('coordinacion2', aprobarAccion, { accionId, version })
  const again = como('coordinacion', asignarAccion, { accionId, coordinadorId: null })
  await expect(again).rejects.toEqual(refused('forbidden'))
})

it('refuses enlaces, drafts, and whoever is no coordinador', async () => {
  const { accionId } = await crearEnviada()
  const coordinadorId = await idDe('coordinacion')
  for (const [cuenta, kind] of [
    ['enlace.semovi', 'forbidden'],
    ['enlace.copred', 'not_found'],
    ['administracion', 'forbidden'],
  ] as const) {
    const given = como(cuenta, asignarAccion, { accionId, coordinadorId })
    await expect(given).rejects.toEqual(refused(kind))
  }
  const borrador = await crearBorrador()
  const toDraft = como('coordinacion', asignarAccion, {
    accionId: borrador.accionId,
    coordinadorId,
  })
  await expect(toDraft).rejects.toEqual(refused('not_found'))
  const enlace = await idDe('enlace.semovi')
  const toEnlace = como('coordinacion', asignarAccion, { accionId, coordinadorId: enlace })
  await expect(toEnlace).rejects.toMatchObject({
    refusal: { kind: 'issues', issues: [{ campo: 'coordinadorId' }] },
  })
  expect(await escrito(accionId)).toEqual({ sucesos: 0, avisos: [] })
})

it('refuses to give it to who sent it, who could not approve it', async () => {
  const { accionId } = await crearEnviada()
  const coordinadorId = await idDe('coordinacion2')
  await prisma.accion.update({ where: { id: accionId }, data: { enviadaPorId: coordinadorId } })
  const given = como('coordinacion', asignarAccion, { accionId, coordinadorId })
  await expect(given).rejects.toMatchObject({ refusal: { issues: [{ campo: 'coordinadorId' }] } })
})

it('the enlace hears nothing of it, not even as who wrote last', async () => {
  const { accionId } = await crearEnviada()
  await como('coordinacion', asignarAccion, {
    accionId,
    coordinadorId: await idDe('coordinacion2'),
  })
  const otra = await como('enlace.semovi', getOtraVersion, { accionId })
  expect(otra!.quien).toBe((await getUsuarioPorCorreo(prisma, 'enlace.semovi@demo.cdmx')).nombre)
})
