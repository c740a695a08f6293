import { expect, it } from 'vitest'
import { salidaSchema, type SalidaInput } from '@/lib/aviso/salida'
import { getPlantilla } from '@/lib/aviso/server/plantillas'
import { editarPlantilla } from '@/lib/aviso/server/editar-plantilla'
import { listMensajes } from '@/lib/aviso/server/list-mensajes'
import { reintentarAviso } from '@/lib/aviso/server/reintentar'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { como, crearBorrador } from '@/prisma/seed/factories'
import { enviarRecordatorios } from './enviar-recordatorios'
import { getSalida } from './salida'

const pedir = (asked: { a: string; dependencias?: string; nota?: string }): SalidaInput =>
  salidaSchema.parse(asked)
const ver = (input: SalidaInput) => getSalida(prisma, input, new Date())
const enviar = async (input: SalidaInput, cuenta = 'coordinacion', huella?: string) =>
  como(cuenta, enviarRecordatorios, { ...input, huella: huella ?? (await ver(input)).huella })

const salidas = (tipo: string) =>
  prisma.aviso.findMany({
    where: { tipo },
    orderBy: { id: 'asc' },
    select: { id: true, asunto: true, texto: true, usuario: { select: { correo: true } } },
  })

it('sends to each what was shown, and tells the bitácora', async () => {
  const input = pedir({ a: 'sin-reportar', nota: 'Llame si necesita ayuda.' })
  const vista = await ver(input)
  expect(vista.personas).toBeGreaterThan(0)
  expect(await enviar(input)).toEqual({ personas: vista.personas })
  const sent = await salidas('salida-sin-reportar')
  const shown = vista.mensajes.flatMap(({ para, asunto, texto }) =>
    para.map(({ correo }) => `${correo}|${asunto}|${texto}`),
  )
  expect(
    sent.map(({ usuario, asunto, texto }) => `${usuario?.correo}|${asunto}|${texto}`).toSorted(),
  ).toEqual(shown.toSorted())
  expect(shown.every((one) => one.includes('Llame si necesita ayuda.'))).toBe(true)
  const suceso = await prisma.suceso.findFirstOrThrow({ where: { tipo: 'aviso.salida' } })
  expect(suceso.datos).toMatchObject({ detalle: expect.stringContaining('no han reportado') })
})

it('sends once, however often it is asked for', async () => {
  const input = pedir({ a: 'devueltas' })
  const { huella, personas } = await ver(input)
  const twice = await Promise.all([
    enviar(input, 'coordinacion', huella),
    enviar(input, 'coordinacion2', huella),
  ])
  expect(twice.map((one) => one.personas).toSorted((a, b) => a - b)).toEqual([0, personas])
  expect(await enviar(input, 'coordinacion', huella)).toEqual({ personas: 0 })
  expect(await salidas('salida-devueltas')).toHaveLength(personas)
})

it('refuses what is no longer as it was shown, and sends none of it', async () => {
  const input = pedir({ a: 'borradores', dependencias: 'semovi' })
  await crearBorrador()
  const { huella } = await ver(input)
  await crearBorrador({ titulo: 'Otro borrador' })
  const late = enviar(input, 'coordinacion', huella)
  await expect(late).rejects.toMatchObject({
    refusal: { kind: 'issues', issues: [{ campo: 'huella' }] },
  })
  expect(await salidas('salida-borradores')).toEqual([])
  const vista = await ver(input)
  expect(vista.mensajes).toHaveLength(1)
  expect(JSON.stringify(vista)).not.toContain('Otro borrador')
})

it.each(['enlace.semovi', 'administracion', 'consulta'])('is not for %s', async (cuenta) => {
  await expect(enviar(pedir({ a: 'borradores' }), cuenta)).rejects.toThrow(Refused)
})

it('says what the plantilla says on the day, and keeps what it said', async () => {
  const input = pedir({ a: 'borradores', dependencias: 'semovi' })
  await enviar(input)
  const [before] = await salidas('salida-borradores')
  const { version, texto } = await getPlantilla(prisma, 'salida-borradores')
  const editada = {
    tipo: 'salida-borradores' as const,
    version,
    asunto: 'Recuerde: {dependencia}',
    texto,
  }
  await como('administracion', editarPlantilla, editada)
  await enviar(input)
  const after = await salidas('salida-borradores')
  expect(after[0]).toEqual(before)
  expect(after.at(-1)?.asunto).toBe('Recuerde: Secretaría de Movilidad')
})

it('tries again what was refused, once, and only for a coordinador', async () => {
  const [aviso] = await salidas('salida-borradores')
  const id = aviso!.id
  await prisma.aviso.update({ where: { id }, data: { rechazo: '550 no existe', intentos: 1 } })
  const refused = await listMensajes(prisma, { estado: 'rechazado', pagina: 1 }, new Date())
  expect(refused.mensajes).toMatchObject([{ id, rechazo: '550 no existe' }])
  expect(JSON.stringify(refused)).not.toContain(aviso!.texto)
  await expect(como('enlace.semovi', reintentarAviso, { avisoId: id })).rejects.toThrow(Refused)
  await como('coordinacion', reintentarAviso, { avisoId: id })
  const again = como('coordinacion', reintentarAviso, { avisoId: id })
  await expect(again).rejects.toMatchObject({ refusal: { kind: 'stale' } })
  const late = new Date(Date.now() + 5 * 24 * 3600_000)
  await prisma.aviso.update({ where: { id }, data: { rechazo: '550 no existe' } })
  await expect(como('coordinacion', reintentarAviso, { avisoId: id }, late)).rejects.toMatchObject({
    refusal: { kind: 'issues' },
  })
})
