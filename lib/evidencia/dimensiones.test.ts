import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { leerDimensiones } from './dimensiones'
import { pngDeclarado } from './muestras.fixture'

const lienzo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })

describe('dimensions from the header', () => {
  it.each([
    ['png', lienzo(321, 123).png()],
    ['jpeg', lienzo(321, 123).jpeg()],
    [
      'jpeg',
      lienzo(321, 123)
        .jpeg({ progressive: true })
        .withExif({ IFD0: { Make: 'x'.repeat(9000) } }),
    ],
    ['webp', lienzo(321, 123).webp()],
    ['webp', lienzo(321, 123).webp({ lossless: true })],
    [
      'webp',
      lienzo(321, 123)
        .webp()
        .withExif({ IFD0: { Make: 'x' } }),
    ],
  ] as const)('of a %s', async (formato, image) => {
    const bytes = await image.toBuffer()
    expect(leerDimensiones(bytes, formato)).toEqual({ ancho: 321, alto: 123 })
  })

  it('any bytes end in dimensions or a refusal, never in an error or a loop', () => {
    const starts = [
      Buffer.from('ffd8ffe0', 'hex'),
      Buffer.from('RIFF....WEBPVP8X'),
      pngDeclarado(1, 1),
    ]
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        for (const formato of ['png', 'jpeg', 'webp'] as const) {
          try {
            leerDimensiones(Buffer.concat([start, rest]), formato)
          } catch (error) {
            expect((error as Error).name).toBe('Refused')
          }
        }
      }),
    )
  })
})
