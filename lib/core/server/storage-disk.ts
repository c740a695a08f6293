import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Storage } from './storage'
import { checkName, isName } from './storage-name'

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function sync(at: string): Promise<void> {
  const handle = await open(at, 'r')
  await handle.sync().finally(() => handle.close())
}

/** Files in one folder. A name appears only once its bytes are on the disk. */
export function diskStorage(folder: string): Storage {
  const at = (name: string) => path.join(folder, checkName(name))
  return {
    async put(name, from) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const partial = `${at(name)}.part`
      try {
        await copyFile(from, partial)
        await sync(partial)
        await rename(partial, at(name))
        await sync(folder)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    async get(name) {
      const found = await stat(at(name)).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
      return found && createReadStream(at(name))
    },
    remove: (name) => rm(at(name), { force: true }),
    async *list() {
      const entries = await readdir(folder).catch(() => [])
      for (const name of entries) {
        if (!isName(name)) continue
        const found = await stat(path.join(folder, name)).catch(() => null)
        if (found) yield { name, en: found.mtime }
      }
    },
  }
}
