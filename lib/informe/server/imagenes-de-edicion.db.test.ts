import { writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/core/server/db'
import { storage } from '@/lib/core/server/storage'
import { conTemporales } from '@/lib/evidencia/server/temporal'
import type * as preparador from '@/lib/evidencia/server/para-imprimir'
import { refusalSentences, Refused } from '@/lib/core/refusal'
import { cerrarEdicion } from './cierre.fixture'
import { exportarEdicion, reconstruirEdicion } from './exportar-edicion'
import { conFoto } from './fotos.fixture'
import { sha256 } from './huella'
import { leerInstantanea } from './leer-instantanea'
import { crearSemestreConAprobadas } from './semestre.fixture'

/** Another release of what prepares pictures: it says so, and its JPEG has other bytes. */
const release = vi.hoisted(() => ({ isOther: false }))
vi.mock('@/lib/evidencia/server/para-imprimir', async (original) => {
  const real = await original<typeof preparador>()
  return {
    ...real,
    versionDelPreparador: async () =>
      release.isOther ? 'sharp 99.0.0, libvips 99.0.0' : real.versionDelPreparador(),
    conPreparador: <T>(work: (preparar: preparador.Preparar) => Promise<T>) =>
      real.conPreparador((preparar) =>
        work(async (pedido) => {
          const bytes = await preparar(pedido)
          // What comes after the end of a JPEG is not seen.
          return release.isOther ? Buffer.concat([bytes, Buffer.from([0])]) : bytes
        }),
      ),
  }
})

const SEMESTRE = '2055-1'
const pedir = (formato: string) => ({ semestre: SEMESTRE, numero: 1, formato })
let foto: Awaited<ReturnType<typeof conFoto>>

beforeAll(async () => {
  await crearSemestreConAprobadas(SEMESTRE, 3)
  foto = await conFoto(`${SEMESTRE}-0002`)
  await cerrarEdicion(SEMESTRE)
}, 120_000)

async function sentenceOf(attempt: Promise<unknown>): Promise<string> {
  const error: unknown = await attempt.then(
    () => new Error('it was not refused'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refused)) throw error
  return refusalSentences(error.refusal).join(' ')
}

/** Puts these bytes in the place of the photograph. */
const escribir = (bytes: Uint8Array) =>
  conTemporales(1, async ([ruta]) => {
    await writeFile(ruta!, bytes)
    await storage().put(foto.ubicacion, ruta!)
  })

describe('the pictures of a closed edición', () => {
  it('are frozen by the bytes that are kept, with the name of what prepared them', async () => {
    const edicion = await prisma.edicion.findFirstOrThrow({
      where: { semestre: { clave: SEMESTRE } },
      select: { instantanea: true, sha256: true },
    })
    const { imagenes, versiones } = leerInstantanea(edicion)
    expect(imagenes).toEqual({ [foto.ubicacion]: foto.sha256 })
    expect(versiones.imagenes).toMatch(/^sharp \d+\.\d+\.\d+, libvips \d+\.\d+\.\d+$/)
  })

  it('give the same files again, byte by byte', async () => {
    for (const formato of ['pdf', 'docx', 'html']) {
      const made = await reconstruirEdicion(pedir(formato))
      expect(Buffer.compare(made, await exportarEdicion(pedir(formato))), formato).toBe(0)
    }
  })

  it('prepared by another release, what comes out is refused and the release is named; the data are the same', async () => {
    release.isOther = true
    try {
      expect(await sentenceOf(reconstruirEdicion(pedir('html')))).toMatch(
        /no es idéntica a la que se cerró; cambiaron desde entonces: lo que prepara las imágenes\.$/,
      )
      for (const formato of ['instantanea', 'json', 'xlsx', 'csv']) {
        const made = await reconstruirEdicion(pedir(formato))
        expect(sha256(made), formato).toBe(sha256(await exportarEdicion(pedir(formato))))
      }
    } finally {
      release.isOther = false
    }
  })

  it('are not those that stand there now, and the acción is named', async () => {
    const before = await storage().get(foto.ubicacion)
    const bytes = Buffer.concat((await before!.toArray()) as Buffer[])
    const where = `La imagen ${foto.ubicacion}, de la acción ${SEMESTRE}-0002,`
    try {
      await escribir(Buffer.concat([bytes, Buffer.from([0])]))
      expect(await sentenceOf(reconstruirEdicion(pedir('html')))).toContain(
        `${where} no es la que se congeló.`,
      )
      await storage().remove(foto.ubicacion)
      expect(await sentenceOf(reconstruirEdicion(pedir('html')))).toContain(
        `${where} no está donde se guardaba.`,
      )
    } finally {
      await escribir(bytes)
    }
  })
})
