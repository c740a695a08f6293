import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { Refused, refusalSentences } from '@/lib/core/refusal'
import { diskStorage } from '@/lib/core/server/storage-disk'
import { miniaturaDe } from '../archivo'
import { docx, HOSTILES, pdf, xlsx } from '../muestras.fixture'
import { guardarArchivo } from './guardar-archivo'

const folder = mkdtempSync(path.join(tmpdir(), 'evidencia-'))
Object.assign(process.env, {
  DATABASE_URL: 'postgresql://nowhere.invalid/x',
  NEXTAUTH_SECRET: 'a-secret-only-for-tests-of-32-characters',
  DATA_DIR: folder,
  BASE_URL: '',
})
const storage = diskStorage(path.join(folder, 'evidencia'))
afterAll(() => rmSync(folder, { recursive: true }))

const guardar = (nombre: string, bytes: Buffer) =>
  guardarArchivo(Readable.from(bytes.length > 0 ? [bytes] : []), nombre, storage)

async function sentenceOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refused) return refusalSentences(error.refusal).join(' ')
    throw error
  }
  throw new Error('it was taken')
}

const kept = () => readdirSync(path.join(folder, 'evidencia'))
const temporary = () => readdirSync(path.join(folder, 'evidencia-temporal'))
const get = async (name: string) => buffer((await storage.get(name))!)

/** A picture with everything a telephone writes into it. */
const foto = (ancho: number, alto: number) =>
  sharp({ create: { width: ancho, height: alto, channels: 3, background: '#9f2241' } })
    .withExif({
      IFD0: { Make: 'Telefono', Artist: 'Fulana de Tal' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 25/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a hostile file is refused with a sentence and nothing of it stays', () => {
  it.each(HOSTILES)('$titulo', async ({ nombre, bytes, dice }) => {
    expect(await sentenceOf(guardar(nombre, bytes()))).toMatch(dice)
    expect(temporary()).toEqual([])
  })

  it('a picture cut in the middle of its data', async () => {
    const whole = await sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
        background: '#fff',
      },
    })
      .jpeg()
      .toBuffer()
    const cut = whole.subarray(0, whole.length / 2)
    expect(await sentenceOf(guardar('foto.jpg', cut))).toMatch(/No pudimos leer la imagen/)
    expect(temporary()).toEqual([])
  })
})

describe('a good file', () => {
  it.each([
    ['acta.pdf', pdf()],
    ['Informe.final.DOCX', docx()],
    ['cuentas.xlsx', xlsx()],
  ])('%s is kept as it came, under a name that is not its own', async (nombre, bytes) => {
    const archivo = await guardar(nombre, bytes)
    expect(archivo).toMatchObject({ nombre, bytes: bytes.length, ancho: null })
    expect(archivo.ubicacion).toMatch(/^[0-9a-f]{32}$/)
    expect(await get(archivo.ubicacion)).toEqual(bytes)
  })

  it('a photograph is turned upright and loses EXIF, GPS and what stands behind it', async () => {
    const behind = Buffer.from('<html><script>alert(1)</script></html>')
    const archivo = await guardar('foto.jpg', Buffer.concat([await foto(900, 600), behind]))
    expect(archivo).toMatchObject({ ancho: 600, alto: 900, mime: 'image/jpeg' })
    const bytes = await get(archivo.ubicacion)
    const { exif, orientation, format } = await sharp(bytes).metadata()
    expect({ exif, orientation, format }).toEqual({
      exif: undefined,
      orientation: undefined,
      format: 'jpeg',
    })
    expect(bytes.includes('script')).toBe(false)
    expect(bytes.includes('Fulana')).toBe(false)
    const miniatura = await sharp(await get(miniaturaDe(archivo.ubicacion))).metadata()
    expect(miniatura).toMatchObject({ format: 'webp', width: 320, height: 480 })
    expect(kept()).toContain(archivo.ubicacion)
  })

  it.each(['png', 'webp'] as const)('a %s stays one', async (formato) => {
    const bytes = await sharp(await foto(30, 20))
      .toFormat(formato)
      .toBuffer()
    const archivo = await guardar(`foto.${formato}`, bytes)
    expect((await sharp(await get(archivo.ubicacion)).metadata()).format).toBe(formato)
    expect(archivo).toMatchObject({ ancho: 30, alto: 20 })
  })
})
