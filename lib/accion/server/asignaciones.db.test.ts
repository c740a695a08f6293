import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { desactivarUsuario } from '@/lib/usuario/server/commands'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { asignacionSchema } from '../asignacion-schema'
import { aplicarAsignaciones } from './aplicar-asignaciones'
import { devolverAccion } from './devolver'
import { enviarAccion } from './enviar'
import { getAsignaciones } from './get-asignaciones'
import { ponerAsignacion } from './poner-asignacion'
import { quitarAsignacion } from './quitar-asignacion'

const semestre = '2026-2'
const refused = (kind: string) => expect.objectContaining({ refusal: { kind } })
const usuario = (cuenta: string) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)
const poner = async (de: string, quien: string, cuenta = 'coordinacion') =>
  como(
    cuenta,
    ponerAsignacion,
    asignacionSchema.parse({ semestre, de, coordinadorId: (await usuario(quien)).id }),
  )
const revisa = async (accionId: string) =>
  (await prisma.accion.findUniqueOrThrow({ where: { id: accionId }, select: { asignadaA: true } }))
    .asignadaA?.nombre ?? null
const avisados = async (accionId: string, tipo: string) =>
  (
    await prisma.aviso.findMany({
      where: { accionId, tipo },
      select: { usuario: { select: { nombre: true } } },
    })
  ).map((aviso) => aviso.usuario?.nombre)
const vista = async () => (await getAsignaciones(semestre, await usuario('coordinacion')))!

let uno: string
let dos: string

beforeEach(async () => {
  await prisma.asignacion.deleteMany()
  uno = (await usuario('coordinacion')).nombre
  dos = (await usuario('coordinacion2')).nombre
})

it('without asignaciones, what is sent is given to nobody and every coordinador is told', async () => {
  const { accionId } = await crearEnviada()
  expect(await revisa(accionId)).toBeNull()
  expect((await avisados(accionId, 'accion-enviada')).sort()).toEqual([dos, uno].sort())
})

it('what is sent goes to whom its eje says, and its dependencia beats it; they alone are told', async () => {
  await poner('eje:2', 'coordinacion')
  await poner('transversal', 'coordinacion')
  const { accionId: deEje } = await crearEnviada({ eje: 2 })
  expect(await revisa(deEje)).toBe(uno)
  await poner('dependencia:semovi', 'coordinacion2')
  const { accionId } = await crearEnviada({ eje: 2 })
  expect(await revisa(accionId)).toBe(dos)
  expect(await avisados(accionId, 'accion-enviada')).toEqual([dos])
  const sucesos = await prisma.suceso.findMany({ where: { accionId, tipo: 'accion.asignar' } })
  expect(sucesos).toMatchObject([{ usuarioId: null, datos: { asignadaA: dos } }])
})

it('sent again, it stays with whom it was given to', async () => {
  await poner('dependencia:semovi', 'coordinacion')
  const sent = await crearEnviada()
  const observaciones = [{ campo: 'titulo' as const, texto: 'Precise.' }]
  const back = await como('coordinacion2', devolverAccion, {
    accionId: sent.accionId,
    version: sent.version,
    observaciones,
    vence: '2099-01-01',
  })
  await poner('dependencia:semovi', 'coordinacion2')
  const again = { accionId: sent.accionId, version: back.version, enterado: true }
  await como('enlace.semovi', enviarAccion, again)
  expect(await revisa(sent.accionId)).toBe(uno)
})

it('gives what waits to whom the asignaciones say, with one aviso for all of it', async () => {
  const first = await crearEnviada()
  const second = await crearEnviada()
  await poner('dependencia:semovi', 'coordinacion2')
  const { porAsignar, sinAsignar } = await vista()
  expect(porAsignar).toBeGreaterThanOrEqual(2)
  const { asignadas } = await como('coordinacion', aplicarAsignaciones, { semestre })
  expect(asignadas).toBe(porAsignar)
  expect(await vista()).toMatchObject({ porAsignar: 0, sinAsignar: sinAsignar - asignadas })
  expect(await revisa(first.accionId)).toBe(dos)
  expect(await revisa(second.accionId)).toBe(dos)
  const avisos = await prisma.aviso.findMany({ where: { tipo: 'acciones-asignadas' } })
  expect(avisos).toMatchObject([{ datos: { cuantas: asignadas } }])
  const again = await como('coordinacion', aplicarAsignaciones, { semestre })
  expect(again.asignadas).toBe(0)
})

it('said again of the same, the new one counts; taken away, nobody has it', async () => {
  await poner('eje:1', 'coordinacion')
  await poner('eje:1', 'coordinacion2')
  const [only, ...others] = (await vista()).asignaciones
  expect(others).toEqual([])
  expect(only).toMatchObject({ de: { tipo: 'eje' }, coordinador: { nombre: dos } })
  await como('coordinacion2', quitarAsignacion, { asignacionId: only!.id })
  expect((await vista()).asignaciones).toEqual([])
  const again = como('coordinacion2', quitarAsignacion, { asignacionId: only!.id })
  await expect(again).rejects.toEqual(refused('not_found'))
  expect(await prisma.suceso.count({ where: { tipo: 'semestre.asignacion' } })).toBeGreaterThan(2)
})

it('who no longer enters reviews nothing: what waited for them waits for nobody', async () => {
  await poner('dependencia:semovi', 'coordinacion2')
  const { accionId } = await crearEnviada()
  expect(await revisa(accionId)).toBe(dos)
  const correo = 'coordinacion2@demo.cdmx'
  await como('administracion', desactivarUsuario, correo)
  await prisma.usuario.update({ where: { correo }, data: { activo: true } })
  expect(await revisa(accionId)).toBeNull()
  const sucesos = await prisma.suceso.findMany({
    where: { accionId, tipo: 'accion.asignar' },
    orderBy: { id: 'asc' },
  })
  expect(sucesos).toMatchObject([{ datos: { asignadaA: dos } }, { datos: { asignadaA: '' } }])
})

it('refuses enlaces, a closed semestre, and what does not exist', async () => {
  await expect(poner('eje:1', 'coordinacion', 'enlace.semovi')).rejects.toEqual(
    refused('forbidden'),
  )
  await expect(poner('eje:99', 'coordinacion')).rejects.toMatchObject({
    refusal: { issues: [{ campo: 'de' }] },
  })
  await expect(poner('eje:1', 'enlace.semovi')).rejects.toMatchObject({
    refusal: { issues: [{ campo: 'coordinadorId' }] },
  })
  const closed = como('coordinacion', aplicarAsignaciones, { semestre: '2020-1' })
  await expect(closed).rejects.toEqual(refused('forbidden'))
  expect(await getAsignaciones(semestre, await usuario('enlace.semovi'))).toBeNull()
})
