import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

const EVERY = 200

/** Bytes that a process holds, as Linux tells it; null where nobody does. */
export function residentOf(pid: number): number | null {
  try {
    const kb = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kb ? Number(kb) * 1024 : null
  } catch {
    return null
  }
}

/** Calls `onTooMuch` once when the process holds more than `limit` bytes; looks until it ends. */
export function watchMemory(child: ChildProcess, limit: number, onTooMuch: () => void): void {
  const { pid } = child
  if (!pid) return
  const timer = setInterval(() => {
    const gone = child.exitCode !== null || child.signalCode !== null || child.killed
    const held = gone ? null : residentOf(pid)
    if (held !== null && held <= limit) return
    clearInterval(timer)
    if (held !== null) onTooMuch()
  }, EVERY)
  timer.unref()
}
