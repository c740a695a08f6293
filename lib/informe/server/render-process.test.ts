import { expect, test } from 'vitest'
import type { Forma } from '../formato'
import { claveDe, fotografia, imagenDe } from '../imagenes.fixture'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { armarLibro, exportarLibro } from './exportar'
import { exportarAparte } from './render-process'

const material = sampleMaterial()
material.acciones[0]!.imagenes = [imagenDe(1)]
const imagenes = new Map([[claveDe(1), await fotografia(1200, 900)]])
const libro = armarLibro(material, imagenes, SAMPLE_IMPRINT)

test.each<Forma>(['xlsx', 'html', 'sitio', 'docx'])(
  'a %s made in a process of its own is the same, byte for byte',
  { timeout: 60_000 },
  async (forma) => {
    const apart = await exportarAparte(forma, libro)
    expect(Buffer.compare(apart, await exportarLibro(forma, libro))).toBe(0)
  },
)

test('what is cancelled while its process is begun comes to nothing', async () => {
  const stop = new AbortController()
  const made = exportarAparte('docx', libro, { signal: stop.signal })
  stop.abort()
  await expect(made).rejects.toThrow('Se canceló.')
})
