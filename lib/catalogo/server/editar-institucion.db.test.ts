import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { institucionSchema } from '../institucion'
import { editarInstitucion } from './editar-institucion'
import { getContacto, getInstitucion } from './institucion'

const NUEVA = {
  contacto: 'Dirección de Asuntos Internacionales',
  correo: 'internacional@cdmx.example',
  telefono: '55 5345 8000, ext. 1234',
  horario: 'Lunes a viernes, de 9:00 a 18:00',
  avisoPrivacidad: '',
}
const input = async (changes: object = {}) => {
  const { version } = await getInstitucion()
  return institucionSchema.parse({ version, ...NUEVA, ...changes })
}
const sucesos = () =>
  prisma.suceso.findMany({
    where: { tipo: 'institucion.editar' },
    orderBy: { id: 'asc' },
    select: { actor: true, datos: true },
  })

it('keeps what was written, and its suceso names the fields that changed', async () => {
  await como('administracion', editarInstitucion, await input())
  expect(await getContacto()).toMatchObject({ correo: NUEVA.correo, telefono: NUEVA.telefono })
  const { version } = await getInstitucion()
  const [unico, ...otros] = await sucesos()
  expect(otros).toEqual([])
  expect(unico).toMatchObject({
    actor: 'Administración del informe',
    datos: { version, detalle: 'contacto, correo, teléfono, horario' },
  })
})

it('leaves no suceso when nothing changes', async () => {
  const before = await sucesos()
  const { version } = await getInstitucion()
  await como('administracion', editarInstitucion, await input())
  expect(await sucesos()).toEqual(before)
  expect((await getInstitucion()).version).toBe(version)
})

it('is refused to every other rol', async () => {
  const posted = await input({ horario: 'Nunca' })
  for (const cuenta of ['enlace.semovi', 'coordinacion', 'consulta']) {
    await expect(como(cuenta, editarInstitucion, posted)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
  }
  expect((await getInstitucion()).horario).toBe(NUEVA.horario)
})

it('refuses the second of two changes of one version', async () => {
  const posted = await input({ horario: 'Por la mañana' })
  await como('administracion', editarInstitucion, posted)
  await expect(
    como('administracion2', editarInstitucion, { ...posted, horario: 'Por la tarde' }),
  ).rejects.toMatchObject({ refusal: { kind: 'stale' } })
  expect((await getInstitucion()).horario).toBe('Por la mañana')
})
