import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearBorrador } from '@/prisma/seed/factories'
import type { AccionInput } from '../schema'
import { guardarAccion } from './guardar'
import type { Vista } from './paso'

async function guardar(vista: Vista, changes: Partial<AccionInput>): Promise<Vista> {
  const input = { ...accionInput(changes), ...vista }
  const { id, version } = await como('enlace.semovi', guardarAccion, input)
  return { accionId: id, version }
}

const participantes = async (accionId: string) => {
  const filas = await prisma.accionParticipante.findMany({
    where: { accionId },
    orderBy: { orden: 'asc' },
    select: { participa: true, dependencia: { select: { clave: true } } },
  })
  return filas.map(({ participa, dependencia }) => [dependencia.clave, participa])
}

const evidencias = (accionId: string) =>
  prisma.evidencia.findMany({
    where: { accionId },
    orderBy: [{ tipo: 'desc' }, { orden: 'asc' }],
    omit: { creadaEn: true },
  })

it('a participante keeps its answer while it is named, wherever it stands', async () => {
  const vista = await crearBorrador({ participantes: ['SIBISO', 'Copred'] })
  const { accionId } = vista
  await prisma.accionParticipante.updateMany({
    where: { accionId, dependencia: { clave: 'copred' } },
    data: { participa: false },
  })
  const moved = await guardar(vista, { participantes: ['Copred', 'DIF', 'SIBISO'] })
  expect(await participantes(accionId)).toEqual([
    ['copred', false],
    ['dif', null],
    ['sibiso', null],
  ])
  await guardar(moved, { participantes: ['SIBISO'] })
  expect(await participantes(accionId)).toEqual([['sibiso', null]])
})

it('a participante whose dependencia closed stays while it is named', async () => {
  const vista = await crearBorrador({ participantes: ['SIBISO', 'Copred'] })
  const pasar = (activa: boolean) =>
    prisma.dependencia.update({ where: { clave: 'copred' }, data: { activa } })
  const { nombre } = await pasar(false)
  try {
    await guardar(vista, { participantes: [nombre, 'DIF'] })
    expect(await participantes(vista.accionId)).toEqual([
      ['copred', null],
      ['dif', null],
    ])
  } finally {
    await pasar(true)
  }
})

it('a vínculo that stays keeps its row; files are never touched', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map((x) => `https://example.org/${x}`) as [
    string,
    string,
    string,
  ]
  const vista = await crearBorrador({ evidencia: [a, b] })
  const { accionId } = vista
  await prisma.evidencia.updateMany({
    where: { accionId, ubicacion: b },
    data: { alt: 'La sala', credito: 'Semovi', imprimir: true },
  })
  const archivo = { mime: 'image/png', bytes: 10, sha256: '0'.repeat(64) }
  await prisma.evidencia.create({
    data: { accionId, tipo: 'archivo', ubicacion: 'x1', nombre: 'foto.png', orden: 0, ...archivo },
  })
  const [, before, file] = await evidencias(accionId)
  const moved = await guardar(vista, { evidencia: [b, c] })
  const later = await evidencias(accionId)
  expect(later.map(({ ubicacion }) => ubicacion)).toEqual([b, c, 'x1'])
  expect(later[0]).toEqual({ ...before, orden: 0 })
  expect(later[2]).toEqual(file)
  await guardar(moved, { evidencia: [] })
  expect(await evidencias(accionId)).toEqual([file])
})

it('every list loses what is no longer named and nothing else', async () => {
  const lists = {
    contrapartes: ['Banco Mundial', 'Organización de las Naciones Unidas'],
    paises: ['Uruguay', 'Argentina'],
    ciudades: ['Montevideo', 'Buenos Aires'],
    redes: ['UCCI', 'CGLU'],
  }
  const vista = await crearBorrador(lists)
  const halves = Object.fromEntries(Object.entries(lists).map(([k, [, second]]) => [k, [second]]))
  await guardar(vista, halves)
  const where = { accionId: vista.accionId }
  const counts = await Promise.all([
    prisma.accionContraparte.count({ where }),
    prisma.accionPais.count({ where }),
    prisma.accionCiudad.count({ where }),
    prisma.accionRed.count({ where }),
    prisma.accionFecha.count({ where }),
  ])
  expect(counts).toEqual([1, 1, 1, 1, 2])
})
