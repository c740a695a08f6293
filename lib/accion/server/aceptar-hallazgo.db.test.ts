import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { huellaDeHallazgo } from '@/lib/correccion/huella'
import { como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { crearAprobada } from '@/prisma/seed/fusiones'
import { descripcionRepetida, reescribirAprobada } from '@/prisma/seed/repetidas'
import { aceptarHallazgo } from './aceptar-hallazgo'
import { corregirContenido, listAceptados, readRevisada } from './hallazgos-de-accion'
import { retirarAceptacion } from './retirar-aceptacion'

const motivo = 'Es el lema del foro y se dice dos veces a propósito.'
const descripcion = descripcionRepetida()
const kind = (refusal: string) => ({ refusal: { kind: refusal } })

/** What is posted to accept the frase repetida of an acción. */
async function repetidaDe(accionId: string) {
  const hallazgos = corregirContenido(await readRevisada(prisma, accionId))
  const hallazgo = hallazgos.find(({ regla }) => regla === 'frase_repetida')!
  return { accionId, huella: huellaDeHallazgo(hallazgo), motivo }
}
const contado = async (id: string) =>
  (await prisma.accion.findUniqueOrThrow({ where: { id }, select: { hallazgos: true } })).hallazgos

it('is kept with its reason, its words and who, counts no more in the queue, and makes nobody late', async () => {
  const { accionId, version } = await crearEnviada({ descripcion })
  const antes = await contado(accionId)
  const aceptacion = await repetidaDe(accionId)
  await como('coordinacion', aceptarHallazgo, aceptacion)
  const fila = await prisma.hallazgoAceptado.findFirstOrThrow({ where: { accionId } })
  expect(fila).toMatchObject({ regla: 'frase_repetida', campo: 'descripcion', motivo })
  expect(descripcion).toContain(fila.cita)
  expect(await listAceptados(prisma, [accionId])).toMatchObject([
    { huella: aceptacion.huella, motivo, quien: 'Coordinación del Gabinete' },
  ])
  expect(await contado(accionId)).toBe(antes - 1)
  const accion = await prisma.accion.findUniqueOrThrow({ where: { id: accionId } })
  expect([accion.version, accion.estado]).toEqual([version, 'enviada'])
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { accionId, tipo: 'accion.aceptar-hallazgo' },
  })
  expect(suceso.datos).toMatchObject({ motivo, hallazgo: { regla: 'frase_repetida' } })
})

it('is for who reviews it, and for the administrador once it is printed', async () => {
  const { accionId } = await crearEnviada({ descripcion })
  const aceptacion = await repetidaDe(accionId)
  for (const [cuenta, refusal] of [
    ['enlace.semovi', 'forbidden'],
    ['administracion', 'forbidden'],
    ['consulta', 'not_found'],
    ['enlace.copred', 'not_found'],
  ] as const) {
    const attempt = como(cuenta, aceptarHallazgo, aceptacion)
    await expect(attempt).rejects.toMatchObject(kind(refusal))
  }
  const aprobada = await repetidaDe((await crearAprobada({ descripcion })).accionId)
  await como('administracion', aceptarHallazgo, aprobada)
  const { accionId: id, huella } = aprobada
  await como('coordinacion2', retirarAceptacion, { accionId: id, huella })
})

it('is not for what is still written, nor for who sent it', async () => {
  const { accionId } = await crearBorrador({ descripcion })
  const early = como('coordinacion', aceptarHallazgo, await repetidaDe(accionId))
  await expect(early).rejects.toMatchObject(kind('not_found'))
  const enviada = await crearEnviada({ descripcion })
  const { id: enviadaPorId } = await prisma.usuario.findUniqueOrThrow({
    where: { correo: 'coordinacion@demo.cdmx' },
  })
  await prisma.accion.update({ where: { id: enviada.accionId }, data: { enviadaPorId } })
  const own = como('coordinacion', aceptarHallazgo, await repetidaDe(enviada.accionId))
  await expect(own).rejects.toMatchObject(kind('forbidden'))
})

it('is refused when the corrector says no such thing, or somebody accepted it before', async () => {
  const { accionId } = await crearEnviada({ descripcion })
  const aceptacion = await repetidaDe(accionId)
  const unknown = como('coordinacion', aceptarHallazgo, { ...aceptacion, huella: 'a'.repeat(64) })
  await expect(unknown).rejects.toMatchObject(kind('stale'))
  const results = await Promise.allSettled([
    como('coordinacion', aceptarHallazgo, aceptacion),
    como('coordinacion2', aceptarHallazgo, { ...aceptacion, motivo: 'Otro.' }),
  ])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma.hallazgoAceptado.count({ where: { accionId } })).toBe(1)
  const tipo = 'accion.aceptar-hallazgo'
  expect(await prisma.suceso.count({ where: { accionId, tipo } })).toBe(1)
})

it('lapses by itself when the quoted words change, and holds again where they come back', async () => {
  const vista = await crearAprobada({ descripcion })
  const { accionId } = vista
  const aceptacion = await repetidaDe(accionId)
  await como('coordinacion', aceptarHallazgo, aceptacion)
  const limpia = await contado(accionId)
  const otra = await reescribirAprobada(vista, { descripcion: descripcionRepetida('hídrica') })
  expect(await contado(accionId)).toBe(limpia + 1)
  const late = como('coordinacion', aceptarHallazgo, aceptacion)
  await expect(late).rejects.toMatchObject(kind('stale'))
  await reescribirAprobada(otra, { descripcion })
  expect(await contado(accionId)).toBe(limpia)
})

it('is taken back by anybody who could accept it, once, and the reason stays in the bitácora', async () => {
  const { accionId } = await crearEnviada({ descripcion })
  const antes = await contado(accionId)
  const { huella } = await repetidaDe(accionId)
  await como('coordinacion', aceptarHallazgo, { accionId, huella, motivo })
  const foreign = como('enlace.semovi', retirarAceptacion, { accionId, huella })
  await expect(foreign).rejects.toMatchObject(kind('forbidden'))
  await como('coordinacion2', retirarAceptacion, { accionId, huella })
  expect(await contado(accionId)).toBe(antes)
  const again = como('coordinacion', retirarAceptacion, { accionId, huella })
  await expect(again).rejects.toMatchObject(kind('stale'))
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { accionId, tipo: 'accion.retirar-aceptacion' },
  })
  expect(suceso.datos).toMatchObject({ motivo, hallazgo: { regla: 'frase_repetida' } })
})
