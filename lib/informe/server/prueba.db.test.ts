import { expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { devolverAccion } from '@/lib/accion/server/devolver'
import { guardarAccion } from '@/lib/accion/server/guardar'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { getPrueba } from './prueba'

const ver = async (cuenta: string, accionId: string) =>
  getPrueba(await getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`), accionId)

const TODAS = [
  ...['enlace.semovi', 'enlace.copred', 'enlace.cultura', 'coordinacion'],
  ...['administracion', 'consulta'],
]
const quienesVen = async (accionId: string) => {
  const seen = await Promise.all(TODAS.map((cuenta) => ver(cuenta, accionId)))
  return TODAS.filter((_, i) => seen[i] !== null)
}

it('is shown to whoever may see the acción, and to nobody else', async () => {
  const { accionId: borrador } = await crearBorrador({ participantes: ['Copred'] })
  expect(await quienesVen(borrador)).toEqual(['enlace.semovi', 'administracion'])
  const { accionId: enviada } = await crearEnviada({ participantes: ['Copred'] })
  const readers = ['enlace.semovi', 'enlace.copred', 'coordinacion', 'administracion']
  expect(await quienesVen(enviada)).toEqual(readers)
  expect(await ver('administracion', crypto.randomUUID())).toBeNull()
})

it('while a devuelta is mended, others see what was returned', async () => {
  const { folio, ...vista } = await crearEnviada({ titulo: 'Demostración: como se devolvió' })
  const vence = addDays(dayOf(new Date()), 5)
  const observaciones = [{ campo: 'titulo' as const, texto: 'Diga cuál.' }]
  const { id, version } = await como('coordinacion', devolverAccion, {
    ...{ ...vista, observaciones, vence },
  })
  const titulo = 'Demostración: lo que se está corrigiendo'
  await como('enlace.semovi', guardarAccion, accionInput({ accionId: id, version, titulo }))
  const own = (await ver('enlace.semovi', id))!
  const other = (await ver('coordinacion', id))!
  expect([own.titulo, other.titulo]).toEqual([titulo, 'Demostración: como se devolvió'])
  expect(own.prueba).not.toEqual(other.prueba)
  expect(folio).toBeTruthy()
})

it('follows each save; a letter that cannot be printed is named with its place', async () => {
  const { accionId, version } = await crearBorrador()
  const first = (await ver('enlace.semovi', accionId))!
  expect(first.prueba.kind).toBe('lista')
  expect((await ver('enlace.semovi', accionId))!.prueba).toEqual(first.prueba)
  const titulo = 'Demostración: reunión 😀'
  await como('enlace.semovi', guardarAccion, accionInput({ accionId, version, titulo }))
  const broken = (await ver('enlace.semovi', accionId))!
  expect(broken.version).toBe(first.version + 1)
  expect(broken.prueba).toEqual({
    kind: 'rechazada',
    mensajes: [expect.stringContaining('“😀” (U+1F600) del título de la acción sin folio')],
  })
})
