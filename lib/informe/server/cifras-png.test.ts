import { expect, test } from 'vitest'
import { buildDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { cifrasPng } from './cifras-png'

const { document } = buildDocument(sampleMaterial(), SAMPLE_IMPRINT)

test('each figure is a PNG three pixels to the point, and always the same', async () => {
  const pngs = await cifrasPng(document)
  expect(pngs.map(({ clave }) => clave)).toEqual(document.cifras.figuras.map(({ clave }) => clave))
  for (const { png, ancho, alto } of pngs) {
    const bytes = Buffer.from(png)
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(ancho * 3)
    expect(Math.abs(bytes.readUInt32BE(20) - alto * 3)).toBeLessThan(2)
  }
  const again = await cifrasPng(document)
  expect(again.map(({ png }) => Buffer.from(png).toString('base64'))).toEqual(
    pngs.map(({ png }) => Buffer.from(png).toString('base64')),
  )
})

test('no figures, no process', async () => {
  expect(await cifrasPng({ cifras: { totales: [], figuras: [] } })).toEqual([])
})
