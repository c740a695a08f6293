import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const fileIn = (dataDir: string) => path.join(dataDir, 'base-url')

/** Leaves beside the data where their server answers, for the links that the command line prints. */
export function recordAddress(dataDir: string, address: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(fileIn(dataDir), `${address}\n`)
  } catch {
    // Without it the command line supposes the usual address: no reason not to serve.
  }
}

/** Where the server of these data answers, or last did; null when none has left word. */
export function recordedAddress(dataDir: string): string | null {
  try {
    return readFileSync(fileIn(dataDir), 'utf8').trim() || null
  } catch {
    return null
  }
}
