import { beforeAll, expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { aceptarHallazgo } from './aceptar-hallazgo'
import { devolverAccion } from './devolver'
import { getRevision } from './get-revision'
import { guardarAccion } from './guardar'

const TEXTO =
  'La Secretaría de Movilidad midió 100 % de las rampas del puerto_viejo, dibujó con cinta amarilla los cruces que estorban a quien lleva bastón y entregó “su cuaderno” a las oficinas de once ciudades vecinas.'
const AGREGADO =
  ' Después explicó en una sala llena de sillas plegables cuánto cuesta cambiar cada baldosa, leyó las cartas de los vecinos y prometió volver con el presupuesto en la mano.'

let coordinador: UsuarioSesion
beforeAll(async () => {
  coordinador = await getUsuarioPorCorreo(prisma, 'coordinacion@demo.cdmx')
})

const copiasDe = async (folio: string) =>
  (await getRevision(folio, coordinador, new Date()))!.hallazgos.filter(
    ({ regla }) => regla === 'copia_descripcion',
  )

it('is told of an enviada, before all else, with the words and the acción they are of', async () => {
  await crearBorrador({ descripcion: TEXTO })
  const una = await crearEnviada({ descripcion: TEXTO })
  expect(await copiasDe(una.folio)).toEqual([])
  const descripcion = TEXTO.replace('midió', 'MIDIO') + AGREGADO
  const otra = await crearEnviada({ descripcion })
  const [copia, ...more] = await copiasDe(otra.folio)
  expect(more).toEqual([])
  expect(copia).toMatchObject({ severidad: 'bloquea', campo: 'descripcion', aceptado: null })
  expect(copia!.mensaje).toContain(`(${una.folio})`)
  expect(copia!.cita).toContain('MIDIO 100 % de las rampas')
  expect(descripcion).toContain(copia!.cita)
  const { hallazgos } = (await getRevision(otra.folio, coordinador, new Date()))!
  expect(hallazgos[0]).toEqual(copia)
  // Of two that are each in the other, only the later one is the copy.
  expect(await copiasDe(una.folio)).toEqual([])
})

it('can be let stand with a reason, like any other', async () => {
  const { accionId, folio } = await crearEnviada({ descripcion: TEXTO })
  const [copia] = await copiasDe(folio)
  const motivo = 'Se contó así a propósito.'
  await como('coordinacion', aceptarHallazgo, { accionId, huella: copia!.huella, motivo })
  expect((await copiasDe(folio))[0]!.aceptado).toMatchObject({ motivo })
})

it('reads of a devuelta what was returned, and of nobody a draft', async () => {
  const descripcion = `${AGREGADO.trim()} Todo quedó escrito en un acta de cuarenta y dos hojas.`
  const una = await crearEnviada({ descripcion })
  const devuelta = await como('coordinacion', devolverAccion, {
    accionId: una.accionId,
    version: una.version,
    observaciones: [{ campo: 'descripcion', texto: 'Diga cuándo.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const vista = { accionId: devuelta.id, version: devuelta.version }
  const input = accionInput({ descripcion: 'La Secretaría de Movilidad contó otra cosa.' })
  await como('enlace.semovi', guardarAccion, { ...input, ...vista })
  const otra = await crearEnviada({ descripcion })
  expect((await copiasDe(otra.folio))[0]!.mensaje).toContain(`(${una.folio})`)
})
