import { expect, it } from 'vitest'
import { Refused } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { accionInput, como, crearBorrador } from '@/prisma/seed/factories'
import type { AccionInput } from '../schema'
import { valoresDe } from '../valores'
import { contenidoParaOtros, CONTENIDO_SELECT, getContenido } from './contenido'
import { duplicarAccion } from './duplicar'
import { enviarAccion } from './enviar'
import { guardarAccion } from './guardar'
import type { Vista } from './paso'

const PAIS =
  'No reconocemos el país “Bras”. Escríbalo en español, uno por renglón; por ejemplo, Brasil.'
const MEXICO = 'Quite México: aquí van sólo los países extranjeros.'

const valores = async (id: string) => valoresDe(await getContenido(prisma, id))

const guardar = (vista: Vista, changes: Partial<AccionInput>) =>
  como('enlace.semovi', guardarAccion, { ...accionInput(changes), ...vista })

async function refusedWith(promise: Promise<unknown>): Promise<string[]> {
  const error: unknown = await promise.catch((error: unknown) => error)
  if (!(error instanceof Refused) || error.refusal.kind !== 'issues') throw error
  return error.refusal.issues.map(({ mensaje }) => mensaje)
}

it('keeps names that no catalogue knows, gives them back, and is not sent with them', async () => {
  const changes = {
    paises: ['Brasil', 'Bras', 'mexico'],
    participantes: ['SIBISO', 'Secretaría del Aire'],
  }
  const vista = await crearBorrador(changes)
  const { paises, participantes } = await valores(vista.accionId)
  expect(paises).toBe('Brasil\nBras\nMéxico')
  expect(participantes.split('\n')[1]).toBe('Secretaría del Aire')
  const missing = await refusedWith(como('enlace.semovi', enviarAccion, vista))
  expect(missing).toEqual([expect.stringContaining('“Secretaría del Aire”'), PAIS, MEXICO])
  const otra = { ...changes, paises: ['Brasil'], participantes: ['SIBISO'] }
  const saved = await guardar(vista, otra)
  expect(saved.isCompleta).toBe(true)
  const later = { accionId: saved.id, version: saved.version }
  expect((await como('enlace.semovi', enviarAccion, later)).estado).toBe('enviada')
})

it('keeps the responsable named as participante, until another is responsable or it is taken away', async () => {
  const vista = await crearBorrador({ participantes: ['Semovi'] })
  const missing = await refusedWith(como('enlace.semovi', enviarAccion, vista))
  expect(missing).toEqual(['Quite Secretaría de Movilidad: ya es la dependencia responsable.'])
  expect(await prisma.accionParticipante.count({ where: { accionId: vista.accionId } })).toBe(0)
  const saved = await guardar(vista, { participantes: [] })
  expect(saved.isCompleta).toBe(true)
})

it('becomes the country once its name is whole, and is complete only then', async () => {
  const vista = await crearBorrador({ paises: ['Bras'] })
  const half = await guardar(vista, { paises: ['Bras'] })
  expect([half.isCompleta, half.noReconocidos]).toEqual([
    false,
    [{ campo: 'paises', mensaje: PAIS }],
  ])
  await guardar({ ...vista, version: half.version }, { paises: ['Brasil'] })
  const contenido = await getContenido(prisma, vista.accionId)
  expect([contenido.paises.length, contenido.sinReconocer]).toEqual([1, {}])
})

it('is shown to nobody else, and goes with a copy', async () => {
  const { accionId } = await crearBorrador({ paises: ['Bras'] })
  const fila = await prisma.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: { ...CONTENIDO_SELECT, estado: true, revisiones: { where: { numero: 0 } } },
  })
  expect(contenidoParaOtros(fila)).not.toHaveProperty('sinReconocer')
  const copia = await como('enlace.semovi', duplicarAccion, {
    accionId,
    claveCliente: crypto.randomUUID(),
  })
  expect((await valores(copia.id)).paises).toBe('Bras')
})
