import { PrismaPg } from '@prisma/adapter-pg'
import { expect, it } from 'vitest'
import { PrismaClient } from '@/generated/prisma/client'
import { aceptarHallazgo } from '@/lib/accion/server/aceptar-hallazgo'
import { descartarCandidata } from '@/lib/accion/server/descartar-candidata'
import { prisma } from '@/lib/core/server/db'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { crearAprobada } from '@/prisma/seed/fusiones'
import { descripcionRepetida, reescribirAprobada } from '@/prisma/seed/repetidas'
import { bloqueosDeRevision } from '../revision'
import { juzgarTextos } from './bloqueos'
import { leerSemestre } from './leer-semestre'
import { leerPropios } from './propios'
import { revisarSemestre } from './revisar-semestre'

const descripcion = descripcionRepetida()
const motivo = 'Es el lema del foro.'
const semestreId = async () =>
  (await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' }, select: { id: true } })).id
const folioDe = async (id: string) =>
  (await prisma.accion.findUniqueOrThrow({ where: { id }, select: { folio: true } })).folio
const revisar = async () => revisarSemestre(await semestreId(), new Date())

/** What the review says of one acción by `frase_repetida`. */
async function repetidas(accionId: string) {
  const { hallazgos } = await revisar()
  return hallazgos.filter((one) => one.accionId === accionId && one.regla === 'frase_repetida')
}
const bloqueos = async (accionId: string) => {
  const folio = await folioDe(accionId)
  const all = bloqueosDeRevision(await revisar())
  return all.filter((one) => one.folio === folio).map(({ clase }) => clase)
}

it('what blocks an aprobada is lifted by an acceptance, and blocks again when its words change', async () => {
  const vista = await crearAprobada({ descripcion })
  const { accionId } = vista
  expect(await bloqueos(accionId)).toEqual(['hallazgo'])
  const [hallazgo] = await repetidas(accionId)
  await como('administracion', aceptarHallazgo, { accionId, huella: hallazgo!.huella, motivo })
  expect(await bloqueos(accionId)).toEqual([])
  const folio = await folioDe(accionId)
  const inside = await prisma.$transaction(async (tx) => juzgarTextos(await semestreId(), tx))
  expect(inside.bloqueos.filter((one) => one.folio === folio)).toEqual([])
  const { aceptados } = await juzgarTextos(await semestreId())
  const suyos = aceptados.filter((one) => one.folio === folio)
  expect(suyos).toMatchObject([
    { regla: 'frase_repetida', cita: hallazgo!.cita, motivo, quien: expect.stringMatching(/./) },
  ])
  await reescribirAprobada(vista, { descripcion: descripcionRepetida('hídrica') })
  expect(await bloqueos(accionId)).toEqual(['hallazgo'])
  const later = await juzgarTextos(await semestreId())
  expect(later.aceptados.filter((one) => one.folio === folio)).toEqual([])
})

it('an enviada blocks until it is decided on, and is not examined: only what is printed is', async () => {
  const { accionId } = await crearEnviada({ descripcion })
  expect(await bloqueos(accionId)).toEqual(['por-decidir'])
  expect(await repetidas(accionId)).toEqual([])
})

it('a printed picture that nobody described blocks, and an address without https is told', async () => {
  const { accionId } = await crearAprobada({
    titulo: 'Demostración: imagen callada',
    descripcion: 'La ciudad publicó la memoria del taller en http://cdmx.gob.mx/nota.',
  })
  const imagen = { tipo: 'archivo' as const, ubicacion: 'a'.repeat(32), mime: 'image/jpeg' }
  const rest = { nombre: 'firma.jpg', bytes: 10, sha256: 'b'.repeat(64), ancho: 10, alto: 10 }
  await prisma.evidencia.create({ data: { accionId, ...imagen, ...rest, imprimir: true } })
  // Nothing told it in the bitácora, so that what was kept would stand: who decides asks anew.
  const fresh = await revisarSemestre(await semestreId(), new Date(), { fresh: true })
  const folio = await folioDe(accionId)
  expect(fresh.imagenes.filter((one) => one.folio === folio)).toMatchObject([
    { nombre: 'firma.jpg' },
  ])
  expect(fresh.vinculos.filter((one) => one.folio === folio)).toMatchObject([
    { vinculo: 'http://cdmx.gob.mx/nota' },
  ])
})

it('says which sections would be empty', async () => {
  const { vacias, impresas } = await revisar()
  expect(impresas).toBeGreaterThan(0)
  expect(vacias.every(({ parte, seccion }) => parte !== '' && seccion !== '')).toBe(true)
})

it('takes as many statements for twelve acciones more as before, and few while no text changed', async () => {
  const id = await semestreId()
  const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
  const db = new PrismaClient({ adapter, log: [{ level: 'query', emit: 'event' }] })
  let statements = 0
  db.$on('query', () => (statements += 1))
  const counted = async (fresh: boolean) => {
    statements = 0
    await revisarSemestre(id, new Date(), { db, fresh })
    return statements
  }
  const before = await counted(true)
  for (let i = 0; i < 12; i++) await crearAprobada({ titulo: `Demostración: ${i}`, descripcion })
  expect(await counted(true)).toBe(before)
  await counted(false)
  expect(await counted(false)).toBeLessThan(before / 2)
  await db.$disconnect()
})

it('reads an acción again only when it says something else, or the corrector knows more', async () => {
  const [accion] = await leerSemestre(prisma, await semestreId())
  const leida = leerPropios(accion!, undefined)
  const antes = new Map([[accion!.id, leida]])
  expect(leerPropios(accion!, antes)).toBe(leida)
  const contenido = { ...accion!.contenido, titulo: 'Demostración: otro y y título' }
  const otra = leerPropios({ ...accion!, contenido }, antes)
  expect(otra.hallazgos.some(({ regla }) => regla === 'palabra_doble')).toBe(true)
  expect(leerPropios({ ...accion!, lexico: { ...accion!.lexico } }, antes)).not.toBe(leida)
})

it('does not ask again whether two are the same once somebody said that they are not', async () => {
  const misma = {
    titulo: 'Demostración: faroles de papel en plazas ribereñas',
    fechas: '13 de agosto',
  }
  const una = await crearAprobada(misma)
  const otra = await crearAprobada({ ...misma, responsable: 'copred' })
  const ids = [una.accionId, otra.accionId]
  const dichas = async () => {
    const { hallazgos } = await revisar()
    return hallazgos.filter(
      ({ accionId, regla }) => regla === 'posible_misma_accion' && ids.includes(accionId),
    ).length
  }
  expect(await dichas()).toBeGreaterThan(0)
  await como('coordinacion', descartarCandidata, { accionId: ids })
  expect(await dichas()).toBe(0)
})
