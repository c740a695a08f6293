import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identity, isAlive } from './process'

/** Signs this process as a user of the database whose user files lie in `folder`. */
export function signIn(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, String(process.pid)), identity())
}

/** Signs it off. True when nobody is left; files of dead processes are swept away. */
export function signOff(folder: string): boolean {
  rmSync(path.join(folder, String(process.pid)), { force: true })
  return readdirSync(folder).filter((name) => stays(path.join(folder, name))).length === 0
}

function stays(file: string): boolean {
  if (isAlive(readFileSync(file, 'utf8'))) return true
  rmSync(file, { force: true })
  return false
}
