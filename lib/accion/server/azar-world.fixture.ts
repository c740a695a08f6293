import { crearSemestre } from '@/lib/catalogo/server/semestres'
import { prisma } from '@/lib/core/server/db'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import { como } from '@/prisma/seed/factories'
import { newCard } from './azar-client.fixture'
import { World } from './azar.fixture'

const RESPONSABLES = ['semovi', 'copred', 'sgirpc', 'cultura'] as const
const ACCOUNTS = [
  ...RESPONSABLES.map((clave) => `enlace.${clave}`),
  'enlace2.copred',
  'enlace.adip',
  'coordinacion',
  'coordinacion2',
  'administracion',
  'consulta',
]

/** The next semestre takes work too, so that what is passed on lives on there. */
async function openNext(): Promise<void> {
  await como('administracion', crearSemestre, {
    ...{ semestre: '2027-1', programa: 'demostracion', cierraEl: '' },
    partes: ['Parte I', 'Parte II'],
  })
  await prisma.semestre.update({ where: { clave: '2027-1' }, data: { estado: 'abierto' } })
}

/** The people, and so many drafts of four dependencias in 2026-2. */
export async function createWorld(acciones: number): Promise<World> {
  await openNext()
  const dos = await getUsuarioPorCorreo(prisma, 'enlace2.copred@demo.cdmx')
  // One person on both sides: who sends may not approve.
  await prisma.usuarioRol.create({ data: { usuarioId: dos.id, rol: 'coordinador' } })
  const personas = await Promise.all(
    ACCOUNTS.map((cuenta) => getUsuarioPorCorreo(prisma, `${cuenta}@demo.cdmx`)),
  )
  const world = new World(personas)
  for (let at = 0; at < acciones; at++) {
    await newCard(world, RESPONSABLES[at % RESPONSABLES.length]!)
  }
  return world
}

/** How often each was tried, and what came of it. */
export function printCounts({ counts }: World): void {
  for (const [name, outcomes] of [...counts].toSorted()) {
    const said = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')
    console.log(`${name.padEnd(24)} ${said}`)
  }
}
