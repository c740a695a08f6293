import type { Readable } from 'node:stream'
import { env } from './env'
import { diskStorage } from './storage-disk'
import { s3Storage } from './storage-s3'

/** Where files are kept, by names of ours: hexadecimal, at most with an ending `-m`. */
export type Storage = {
  /** Keeps the file at `path` under `name`; when it answers, it is there whole and for good. */
  put: (name: string, path: string) => Promise<void>
  /** null when there is none of that name. */
  get: (name: string) => Promise<Readable | null>
  /** Also of a name that is not there. */
  remove: (name: string) => Promise<void>
  /** Every name, and when it was kept. */
  list: () => AsyncIterable<{ name: string; en: Date }>
}

let opened: Storage | undefined

/** The storage of this installation: S3 when it is configured, else a folder of DATA_DIR. */
export function storage(): Storage {
  const { S3, DATA_DIR } = env()
  opened ??= S3 ? s3Storage(S3) : diskStorage(`${DATA_DIR}/evidencia`)
  return opened
}
