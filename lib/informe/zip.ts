import { zipSync } from 'fflate'

/**
 * Zips keep local time: a moment built of local parts is written alike in every time zone. At noon, where no zone has
 * ever changed its clock.
 */
const WHEN = new Date(1980, 0, 1, 12)

/** A zip of these files in this order: the same files always give the same bytes. */
export function zipFixed(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { mtime: WHEN, level: 6, os: 3, attrs: 0o644 << 16 })
}
