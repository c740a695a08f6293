import { expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { devolucionSchema, type Observada } from '../schema'
import { devolverAccion } from './devolver'

const vence = addDays(dayOf(new Date()), 5)
const DESCRIPCION =
  'La Secretaría presentó el programa “Ciudad en movimiento”.\n\nAsistieron doce personas de tres países.'

const devolver = async (observaciones: Observada[]) => {
  const { folio: _, ...vista } = await crearEnviada({ descripcion: DESCRIPCION })
  await como('coordinacion', devolverAccion, { ...vista, observaciones, vence })
  const where = { accionId: vista.accionId }
  const filas = await prisma.observacion.findMany({ where, orderBy: { id: 'asc' } })
  const suceso = await prisma.suceso.findFirstOrThrow({
    where: { ...where, tipo: 'accion.devolver' },
  })
  return { filas, datos: suceso.datos }
}

it('keeps the passage as the text has it, and why', async () => {
  const { filas, datos } = await devolver([
    {
      campo: 'descripcion',
      texto: 'Diga qué es.',
      motivo: 'falta',
      cita: '  programa "Ciudad en\n movimiento". Asistieron ',
    },
    { campo: 'titulo', texto: 'Abrevie.', cita: 'Demostración' },
    { campo: 'fechas', texto: 'Revise.' },
  ])
  const kept = [
    { motivo: 'falta', cita: 'programa “Ciudad en movimiento”. Asistieron' },
    { motivo: 'redaccion', cita: 'Demostración' },
    { motivo: 'fecha' },
  ]
  expect(filas).toMatchObject(kept)
  expect(filas[2]!.cita).toBeNull()
  expect(datos).toMatchObject({ observaciones: kept })
})

it('refuses a passage that is not there, in the row that has it, and returns nothing', async () => {
  const { folio: _, ...vista } = await crearEnviada({ descripcion: DESCRIPCION })
  const observaciones: Observada[] = [
    { campo: 'descripcion', texto: 'Una.', row: 0 },
    { campo: 'descripcion', texto: 'Otra.', cita: 'trece personas', row: 2 },
    { campo: 'lugar', texto: 'Dónde.', cita: 'doce personas', row: 3 },
  ]
  const late = como('coordinacion', devolverAccion, { ...vista, observaciones, vence })
  await expect(late).rejects.toMatchObject({
    refusal: {
      kind: 'issues',
      issues: [
        { campo: '3-cita', mensaje: expect.stringContaining('“trece personas” no está') },
        { campo: '4-cita', mensaje: expect.stringContaining('Sólo se cita') },
      ],
    },
  })
  const { accionId } = vista
  expect(await prisma.observacion.count({ where: { accionId } })).toBe(0)
})

it('without any observación nothing is returned, whatever rows are posted empty', async () => {
  const { folio: _, ...vista } = await crearEnviada()
  const posted = { ...vista, version: String(vista.version), vence }
  const input = devolucionSchema.parse({
    ...posted,
    campo: ['titulo', 'lugar'],
    motivo: ['error', 'falta'],
    cita: ['', ''],
    observacion: ['  ', ''],
  })
  await expect(como('coordinacion', devolverAccion, input)).rejects.toMatchObject({
    refusal: { issues: [{ campo: 'observacion' }] },
  })
  const other = { ...posted, campo: 'titulo', motivo: 'porque sí', cita: '', observacion: 'Algo.' }
  expect(devolucionSchema.safeParse(other).success).toBe(false)
  expect(devolucionSchema.parse({ ...other, motivo: [] }).observaciones).toMatchObject([
    { motivo: 'redaccion', row: 0 },
  ])
})
