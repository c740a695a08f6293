import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** Says which package-lock.json was installed last; npm removes it with the rest when it installs again. */
export const installStamp = 'node_modules/.installed'

/** One hash of the contents of some files. */
export function hashOf(...files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

export function writeStamp() {
  writeFileSync(installStamp, hashOf('package-lock.json'))
}
