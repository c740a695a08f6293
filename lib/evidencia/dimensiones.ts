import { PIXELES_MAX, type FormatoDeImagen } from './archivo'
import { rechazar } from './rechazos'

export type Dimensiones = { ancho: number; alto: number }

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const latin = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** IHDR is the first chunk of every PNG (PNG 3rd edition, 5.6). */
function dePng(bytes: Uint8Array): Dimensiones | null {
  if (bytes.length < 33 || latin(bytes, 12, 16) !== 'IHDR') return null
  return { ancho: view(bytes).getUint32(16), alto: view(bytes).getUint32(20) }
}

/** The frame header, SOF0 to SOF15 without DHT, JPG and DAC (ITU T.81, table B.1). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Walks the segments; each has a length of at least two, so that the walk ends. */
function deJpeg(bytes: Uint8Array): Dimensiones | null {
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) {
      return { alto: view(bytes).getUint16(at + 5), ancho: view(bytes).getUint16(at + 7) }
    }
    const length = view(bytes).getUint16(at + 2)
    if (marker === 0xd9 || marker === 0xda || length < 2) return null
    at += 2 + length
  }
  return null
}

/** The three kinds of WebP: lossy, lossless and extended (RFC 9649, 2.5 to 2.7). */
function deWebp(bytes: Uint8Array): Dimensiones | null {
  if (bytes.length < 30) return null
  const data = view(bytes)
  const kind = latin(bytes, 12, 16)
  if (kind === 'VP8 ' && data.getUint16(23) === 0x9d01 && bytes[25] === 0x2a) {
    return { ancho: data.getUint16(26, true) & 0x3fff, alto: data.getUint16(28, true) & 0x3fff }
  }
  if (kind === 'VP8L' && bytes[20] === 0x2f) {
    const bits = data.getUint32(21, true)
    return { ancho: (bits & 0x3fff) + 1, alto: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind !== 'VP8X') return null
  const ancho = data.getUint16(24, true) + bytes[26]! * 65_536 + 1
  const alto = data.getUint16(27, true) + bytes[29]! * 65_536 + 1
  return { ancho, alto }
}

const LECTORES = { png: dePng, jpeg: deJpeg, webp: deWebp }

/** Pixels as the header tells them, nothing decoded. Refuses what has no header, or tells of too many. */
export function leerDimensiones(bytes: Uint8Array, formato: FormatoDeImagen): Dimensiones {
  const found = LECTORES[formato](bytes)
  if (!found || found.ancho === 0 || found.alto === 0) return rechazar('incompleto')
  if (found.ancho * found.alto > PIXELES_MAX) rechazar('pixeles')
  return found
}
