import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { refusalSentences, Refused } from '@/lib/core/refusal'
import { RECHAZOS } from '@/lib/evidencia/rechazos'
import { abrir } from '@/lib/evidencia/server/recibo'
import { leerImagen } from './leer-imagen'
import { recibirImagen } from './recibir-imagen'

const ALT = 'Un bosque al amanecer, con niebla y eucaliptos. '.repeat(6).trim()
const LUGAR = 'portadilla:2026-2:portada'

const foto = () =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: '#357' } })
    .withExif({ IFD0: { Artist: 'Fulana de Tal' } })
    .jpeg()
    .toBuffer()

/** What the form posts, its fields before its file. */
async function posted(name: string, bytes: Uint8Array): Promise<Request> {
  const form = new FormData()
  for (const [key, value] of Object.entries({ version: '3', alt: ALT, credito: 'Archivo' })) {
    form.set(key, value)
  }
  form.set('archivo', new File([new Uint8Array(bytes)], name))
  return new Request('http://localhost/', { method: 'POST', body: form })
}

const rechazo = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof Refused ? refusalSentences(error.refusal)[0] : error),
  )

describe('recibirImagen', () => {
  it('keeps the picture made anew, and answers its fields whole and a receipt for its place', async () => {
    const { campos, recibo } = await recibirImagen(
      await posted('foto.jpg', await foto()),
      'u',
      LUGAR,
    )
    expect(campos).toEqual({ version: '3', alt: ALT, credito: 'Archivo' })
    const abierto = abrir(await recibo(), new Date())
    expect(abierto).toMatchObject({ usuarioId: 'u', accionId: LUGAR })
    expect(abierto?.archivo).toMatchObject({ mime: 'image/jpeg', ancho: 640, alto: 400 })
    const bytes = await leerImagen(abierto?.archivo.ubicacion ?? '')
    expect(Buffer.from(bytes ?? []).includes('Fulana')).toBe(false)
  })

  it('takes no other kind of file, nor one that lies about its kind, nor none', async () => {
    const tryOut = async (name: string, bytes: Uint8Array) =>
      rechazo((await recibirImagen(await posted(name, bytes), 'u', LUGAR)).recibo())
    const pdf = Buffer.from('%PDF-1.7\n%%EOF')
    expect(await tryOut('nota.pdf', pdf)).toBe(RECHAZOS.foto)
    expect(await tryOut('foto.webp', await foto())).toBe(RECHAZOS.foto)
    expect(await tryOut('foto.jpg', pdf)).toBe(RECHAZOS.distinto)
    expect(await tryOut('', new Uint8Array())).toBe(RECHAZOS.ninguno)
  })

  it('reads what it does not keep to its end', async () => {
    const big = Buffer.concat([await foto(), Buffer.alloc(2_000_000)])
    const { descartar } = await recibirImagen(await posted('foto.jpg', big), 'u', LUGAR)
    await expect(descartar()).resolves.toBeUndefined()
  })
})

it('reads no picture that is not there', async () => {
  expect(await leerImagen('0'.repeat(32))).toBeNull()
})
