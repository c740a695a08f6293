import { randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { diskStorage } from '@/lib/core/server/storage-disk'
import { barrerEvidencia } from '@/lib/evidencia/server/barrer'
import { crearEdicionCerrada } from './edicion.fixture'
import { podarBorradores } from './podar'

const DIA = 24 * 3600_000

/** A storage of its own, and a way to put a text into it. */
async function almacen() {
  const folder = await mkdtemp(path.join(tmpdir(), 'podar-'))
  const en = diskStorage(path.join(folder, 'archivos'))
  return {
    en,
    guardar: async (text: string) => {
      const ubicacion = randomBytes(16).toString('hex')
      await writeFile(path.join(folder, 'uno'), text)
      await en.put(ubicacion, path.join(folder, 'uno'))
      return ubicacion
    },
  }
}

it('keeps the last five of each formato and what an edición names; no file of a row is swept', async () => {
  const { en, guardar } = await almacen()
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  const { id: solicitadaPorId } = await prisma.usuario.findFirstOrThrow()
  const made: { id: string; ubicacion: string }[] = []
  for (let n = 0; n < 8; n++) {
    const ubicacion = await guardar(`file ${n}`)
    const at = new Date(Date.UTC(2026, 9, n + 1))
    const { id } = await prisma.generacion.create({
      data: {
        ...{ semestreId: semestre.id, solicitadaPorId, ubicacion, bytes: 6, sha256: 'a' },
        ...{ formato: n === 7 ? 'json' : 'pdf', estado: 'lista' },
        ...{ solicitadaEn: at, terminadaEn: at },
      },
    })
    made.push({ id, ubicacion })
  }
  const [frozen, old] = made
  const edicionId = await crearEdicionCerrada(semestre.id, 90)
  const artefacto = { formato: 'pdf', ubicacion: frozen!.ubicacion, bytes: 6, sha256: 'a' }
  await prisma.edicionArtefacto.create({ data: { edicionId, ...artefacto } })
  const loose = await guardar('loose')

  expect(await podarBorradores(en, new Date())).toBe(1)
  const left = await prisma.generacion.findMany({ select: { id: true } })
  const kept = made.filter(({ id }) => id !== old!.id)
  expect(new Set(left.map(({ id }) => id))).toEqual(new Set(kept.map(({ id }) => id)))
  expect(await en.get(old!.ubicacion)).toBeNull()

  expect(await barrerEvidencia(en, new Date(Date.now() + 3 * DIA))).toBe(1)
  expect(await en.get(loose)).toBeNull()
  expect((await buffer((await en.get(frozen!.ubicacion))!)).toString()).toBe('file 0')
  expect(await podarBorradores(en, new Date())).toBe(0)
})

it('forgets after a month what failed or was cancelled', async () => {
  const { en } = await almacen()
  const semestre = await prisma.semestre.findUniqueOrThrow({ where: { clave: '2026-2' } })
  const { id: solicitadaPorId } = await prisma.usuario.findFirstOrThrow()
  const now = new Date('2026-12-01T12:00:00Z')
  for (const days of [29, 31]) {
    const at = new Date(now.getTime() - days * DIA)
    const when = { solicitadaEn: at, terminadaEn: at }
    const data = { semestreId: semestre.id, solicitadaPorId, estado: 'cancelada' as const, ...when }
    await prisma.generacion.create({ data })
  }
  await podarBorradores(en, now)
  const left = await prisma.generacion.findMany({ where: { estado: 'cancelada' } })
  expect(left.map(({ terminadaEn }) => terminadaEn)).toEqual([new Date(now.getTime() - 29 * DIA)])
})
