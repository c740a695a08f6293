/**
 * A forked process that makes pictures fit for print, one after the other, so that a decoder that fails, hangs or
 * fills the memory takes only itself down. Message in: { bytes, mime, lado, pixeles }; out: { bytes } or { motivo }.
 * Message in: { versiones: true }; out: { versiones }, with what it works.
 */
import sharp from 'sharp'

sharp.concurrency(1)
sharp.cache(false)
// Of all that libvips can open, only what is taken.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/** One that is no heavier than this (bytes) and no longer than asked goes as it is: nothing is lost of it. */
const LIGERA = 600_000

const FORMATO = { 'image/jpeg': 'jpeg', 'image/png': 'png' }

/** Of a size and in colours that every formato shows. */
const isFit = ({ width, height, space, depth, orientation = 1 }, lado) =>
  Math.max(width, height) <= lado &&
  orientation === 1 &&
  depth === 'uchar' &&
  (space === 'srgb' || space === 'b-w')

async function preparar({ bytes, mime, lado, pixeles }) {
  const source = Buffer.from(bytes)
  const abrir = () => sharp(source, { limitInputPixels: pixeles, failOn: 'error' })
  const found = await abrir().metadata()
  if (found.format === FORMATO[mime] && isFit(found, lado) && source.length <= LIGERA) {
    // Decoded to the end all the same: one that was cut short must not reach a book.
    await abrir().raw().toBuffer()
    return source
  }
  const hecha = abrir()
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: lado, height: lado, fit: 'inside', withoutEnlargement: true })
  if (mime === 'image/png') return hecha.png({ compressionLevel: 9 }).toBuffer()
  return hecha.flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer()
}

process.on('message', (orden) => {
  if (orden.versiones) {
    const { sharp: own, vips } = sharp.versions
    process.send({ versiones: `sharp ${own}, libvips ${vips}` })
    return
  }
  preparar(orden).then(
    (bytes) => process.send({ bytes }),
    (error) => process.send({ motivo: String(error?.message ?? error).slice(0, 300) }),
  )
})
process.on('disconnect', () => process.exit(0))
