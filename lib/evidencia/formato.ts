import { isImagen, type Formato } from './archivo'
import { rechazar } from './rechazos'

/** What a file says it is by its first bytes; `zip` may be a DOCX or an XLSX. */
export type Firma = Exclude<Formato, 'docx' | 'xlsx'> | 'zip' | 'svg'

const latin = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

/** Reads the signature at byte 0, and nowhere else; null for what is not known. */
export function firmaDe(bytes: Uint8Array): Firma | null {
  const start = latin(bytes, 0, 12)
  if (start.startsWith('%PDF-')) return 'pdf'
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.slice(8) === 'WEBP') return 'webp'
  if (start.startsWith('PK\x03\x04')) return 'zip'
  const text = latin(bytes, 0, 1024).toLowerCase()
  return /^(\xef\xbb\xbf)?\s*</.test(text) && text.includes('<svg') ? 'svg' : null
}

/** Refuses a file whose first bytes are not what its name promises. */
export function checkFirma(bytes: Uint8Array, promised: Formato): void {
  const firma = firmaDe(bytes)
  if (firma === 'svg') rechazar('svg')
  const expected = promised === 'docx' || promised === 'xlsx' ? 'zip' : promised
  if (firma !== expected) rechazar('distinto')
  // A reader of PDF looks for its mark in the first thousand bytes: two readers would see two files.
  if (!isImagen(promised) && latin(bytes, 1, 2048).includes('%PDF-')) rechazar('mixto')
}
