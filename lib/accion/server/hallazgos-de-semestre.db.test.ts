import { expect, it } from 'vitest'
import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearBorrador, crearEnviada } from '@/prisma/seed/factories'
import { devolverAccion } from './devolver'
import { guardarAccion } from './guardar'
import { listHallazgosDeSemestre } from './hallazgos-de-semestre'

const TEXTO =
  'La Secretaría de Movilidad enseñó a doce ciudades cómo se reparan las bicicletas públicas de prueba y les entregó un manual con dibujos hechos en los talleres de la propia oficina.'

const copiasDe = async () =>
  (await listHallazgosDeSemestre(prisma, '2026-2')).flatMap(({ accionId, hallazgos }) =>
    hallazgos.filter(({ regla }) => regla === 'copia_descripcion').map(() => accionId),
  )

it('reads what the Gabinete reads: no draft, and of a devuelta what was returned', async () => {
  await crearBorrador({ descripcion: TEXTO })
  await crearEnviada({ descripcion: TEXTO })
  expect(await copiasDe()).toEqual([])
  const { accionId, version } = await crearEnviada({ descripcion: TEXTO })
  expect(await copiasDe()).toEqual([accionId])
  const devuelta = await como('coordinacion', devolverAccion, {
    accionId,
    version,
    observaciones: [{ campo: 'descripcion', texto: 'Es la de otra acción.' }],
    vence: addDays(dayOf(new Date()), 5),
  })
  const input = accionInput({ descripcion: 'La Secretaría de Movilidad contó otra cosa.' })
  const vista = { accionId: devuelta.id, version: devuelta.version }
  await como('enlace.semovi', guardarAccion, { ...input, ...vista })
  expect(await copiasDe()).toEqual([accionId])
})

it('reads only those asked for', async () => {
  const all = await listHallazgosDeSemestre(prisma, '2026-2')
  const aprobadas = await listHallazgosDeSemestre(prisma, '2026-2', { estado: 'aprobada' })
  const esperadas = await prisma.accion.count({
    where: { estado: 'aprobada', semestre: { clave: '2026-2' } },
  })
  expect(aprobadas).toHaveLength(esperadas)
  expect(all.length).toBeGreaterThan(aprobadas.length)
})

it('refuses a semestre that is not there', async () => {
  await expect(listHallazgosDeSemestre(prisma, '1999-1')).rejects.toMatchObject({
    refusal: { kind: 'not_found' },
  })
})
