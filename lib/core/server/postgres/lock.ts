import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identity, isAlive } from './process'

const patience = 120_000
const pause = 25

/**
 * Runs `work` while no other process (nor another call in this one) holds the lock `folder`.
 * A lock whose owner died is broken. Throws when it waited two minutes in vain.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience
  while (!tryLock(folder)) {
    if (Date.now() > deadline) throw new Error(`Otro proceso retiene ${folder}`)
    await sleep(pause)
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same for a process that is ending and can no longer wait asynchronously; gives up after 15 s. */
export function withLockSync(folder: string, work: () => void): void {
  const deadline = Date.now() + 15_000
  const bell = new Int32Array(new SharedArrayBuffer(4))
  // A lock of our own was left half way by whatever is being cut short: nobody else is inside.
  while (owner(folder) !== identity() && !tryLock(folder)) {
    if (Date.now() > deadline) return
    Atomics.wait(bell, 0, 0, pause)
  }
  try {
    work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tryLock(folder: string): boolean {
  if (!makeFolder(folder)) {
    breakIfDead(folder)
    return false
  }
  writeFileSync(path.join(folder, 'owner'), identity())
  return true
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function owner(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, 'owner'), 'utf8')
  } catch {
    return null
  }
}

function age(folder: string): number {
  try {
    return Date.now() - statSync(folder).mtimeMs
  } catch {
    return 0
  }
}

function isDead(folder: string): boolean {
  const id = owner(folder)
  // No owner yet: it was made this instant, or its maker died before signing it.
  return id === null || id === '' ? age(folder) > 5000 : !isAlive(id)
}

/** Only one breaker at a time, or two could break in turn the dead lock and its live successor. */
function breakIfDead(folder: string): void {
  if (!isDead(folder)) return
  const guard = `${folder}.break`
  if (!makeFolder(guard)) {
    if (age(guard) > 10_000) rmSync(guard, { recursive: true, force: true })
    return
  }
  try {
    if (isDead(folder)) rmSync(folder, { recursive: true, force: true })
  } finally {
    rmSync(guard, { recursive: true, force: true })
  }
}
