import sharp from 'sharp'
import { expect, test } from 'vitest'
import { claveDe, fotografia, imagenDe } from '../imagenes.fixture'
import { sampleMaterial } from '../material.fixture'
import { imagenesOmitidas } from '../omitidas'
import { leerImagenes } from './leer-imagenes'
import { storageDe } from './storage.fixture'

/** The semestre with these pictures, one to each of its first acciones. */
function materialCon(count: number, changes: Parameters<typeof imagenDe>[1] = {}) {
  const material = sampleMaterial()
  material.acciones = material.acciones.slice(0, count)
  material.acciones.forEach((accion, n) => (accion.imagenes = [imagenDe(n, changes)]))
  return material
}

/** Noise does not shrink: a picture as heavy as those of a camera. */
const ruido = (ancho: number, alto: number) =>
  sharp({
    create: {
      ...{ width: ancho, height: alto, channels: 3, background: '#888' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })

test('one that is missing, cut short, no picture or told of with an error is left out and named', async () => {
  const good = await fotografia(1200, 900)
  const noisy = await ruido(800, 600).jpeg().toBuffer()
  const files = new Map<string, Uint8Array | Error>([
    [claveDe(0), good],
    [claveDe(1), noisy.subarray(0, noisy.length / 2)],
    [claveDe(2), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [claveDe(3), new Error('the disk')],
    [claveDe(5), good],
  ])
  const material = materialCon(6)
  const imagenes = await leerImagenes(material, storageDe(files))
  expect([...imagenes.keys()]).toEqual([claveDe(0), claveDe(5)])
  const omitidas = imagenesOmitidas(material, imagenes)
  const folios = omitidas.map((sentence) => /2020-1-\d{4}/.exec(sentence)?.[0])
  expect(folios).toEqual(['2020-1-0002', '2020-1-0003', '2020-1-0004', '2020-1-0005'])
  expect(omitidas[0]).toContain(`acción 2020-1-0002, “${material.acciones[1]!.titulo}”, no se pudo`)
})

test('one that is fit goes as it is; others are made as small as print needs, in the type told', async () => {
  const fit = await fotografia(1200, 900)
  const files = new Map([
    [claveDe(0), fit],
    [claveDe(1), await ruido(2000, 1500).jpeg({ quality: 95 }).toBuffer()],
    [claveDe(2), await ruido(600, 400).webp().toBuffer()],
  ])
  const imagenes = await leerImagenes(materialCon(3), storageDe(files))
  expect(Buffer.from(imagenes.get(claveDe(0))!).equals(fit)).toBe(true)
  const [, big, webp] = await Promise.all(
    [...imagenes.values()].map((bytes) => sharp(bytes).metadata()),
  )
  expect(big).toMatchObject({ format: 'jpeg', width: 1600, height: 1200 })
  expect(webp).toMatchObject({ format: 'jpeg', width: 600 })
  const again = await leerImagenes(materialCon(3), storageDe(files))
  expect([...again]).toEqual([...imagenes])
})

test('portadillas go the same way, and are named as such', async () => {
  const material = materialCon(0)
  const plate = (n: number) => ({ titulo: '', texto: '', imagen: imagenDe(n) })
  material.portadillas = { portada: plate(1), 'parte-2': plate(2), 'eje-1-4': plate(3) }
  const files = new Map([[claveDe(2), await fotografia(900, 900)]])
  const imagenes = await leerImagenes(material, storageDe(files))
  expect([...imagenes.keys()]).toEqual([claveDe(2)])
  expect(imagenesOmitidas(material, imagenes)).toEqual([
    'La imagen de la portada no se pudo leer y no se imprimió.',
    'La imagen de la portadilla del eje 4 de la parte 1 no se pudo leer y no se imprimió.',
  ])
})

test('tells how far it is, and stops when told', async () => {
  const file = await fotografia(300, 200)
  const files = new Map([0, 1, 2].map((n) => [claveDe(n), file]))
  const seen: string[] = []
  const stop = new AbortController()
  const onEach = (done: number, total: number) => {
    seen.push(`${done}/${total}`)
    if (done === 2) stop.abort()
  }
  const reading = leerImagenes(materialCon(3), storageDe(files), { signal: stop.signal, onEach })
  await expect(reading).rejects.toThrow(/abort/i)
  expect(seen).toEqual(['1/3', '2/3'])
})
