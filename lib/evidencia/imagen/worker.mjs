/**
 * A forked process that makes one picture anew, so that a decoder that fails, hangs or fills the memory takes only
 * itself down. Message in: { entrada, salida, miniatura, formato, pixeles, lado }, three of them paths; out:
 * { ancho, alto, bytes } or { motivo }.
 */
import { stat } from 'node:fs/promises'
import sharp from 'sharp'

sharp.concurrency(1)
sharp.cache(false)
// Of all that libvips can open, only what is taken.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})

const QUALITY = { jpeg: { quality: 88 }, png: { compressionLevel: 9 }, webp: { quality: 88 } }

/** Turned as its camera said, in sRGB, and without a word of who, where and with what: sharp writes no metadata. */
const abrir = (entrada, pixeles) =>
  sharp(entrada, { limitInputPixels: pixeles, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .toColourspace('srgb')

async function rehacer({ entrada, salida, miniatura, formato, pixeles, lado }) {
  const { width, height } = await abrir(entrada, pixeles)
    .toFormat(formato, QUALITY[formato])
    .toFile(salida)
  await sharp(salida, { limitInputPixels: pixeles })
    .resize({ width: lado, height: lado, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toFile(miniatura)
  return { ancho: width, alto: height, bytes: (await stat(salida)).size }
}

process.on('message', (orden) => {
  rehacer(orden).then(
    (hecha) => process.send(hecha),
    (error) => process.send({ motivo: String(error?.message ?? error).slice(0, 300) }),
  )
})
process.on('disconnect', () => process.exit(0))
