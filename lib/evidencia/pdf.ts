import { rechazar } from './rechazos'

const TAIL = 1024
/** The longest comment a ZIP may end with, and the record before it. */
const ZIP_TAIL = 65_535 + 22
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ACTIVE = ['/JavaScript', '/Launch'].map((name) => Buffer.from(name, 'latin1'))

/** A reader of ZIP starts at the end: a record there whose comment runs exactly to the last byte. */
function endsAsZip(bytes: Buffer): boolean {
  const limit = Math.max(0, bytes.length - ZIP_TAIL)
  for (let at = bytes.lastIndexOf(ZIP_END); at >= limit; at = bytes.lastIndexOf(ZIP_END, at - 1)) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return true
    if (at === 0) break
  }
  return false
}

/**
 * Refuses a PDF without its end, with a ZIP behind it, or that names JavaScript or the start of a program. What is
 * packed in object streams is not opened: the file is never shown by us, only handed back to be saved.
 */
export function checkPdf(bytes: Buffer): void {
  if (endsAsZip(bytes)) rechazar('mixto')
  if (!bytes.subarray(-TAIL).includes('%%EOF')) rechazar('incompleto')
  if (ACTIVE.some((name) => bytes.includes(name))) rechazar('activo')
}
