/**
 * A forked process that turns the pictures of the figures into PNG, with the letters of the book and no others: the
 * library reads which fonts there are once, from the environment that this process was begun with. Message in:
 * { svgs, scale }; out: { pngs } in the same order, or { message }.
 */
import sharp from 'sharp'

sharp.cache(false)

/** Points are 1/72 inch, so the density says how many pixels one takes. */
const png = (svg, scale) =>
  sharp(Buffer.from(svg), { density: 72 * scale })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 9, palette: false })
    .toBuffer()

process.on('message', async ({ svgs, scale }) => {
  try {
    const pngs = []
    for (const svg of svgs) pngs.push(await png(svg, scale))
    process.send({ pngs })
  } catch (error) {
    process.send({ message: String(error) })
  }
})
process.on('disconnect', () => process.exit(0))
