import { readFileSync, readlinkSync } from 'node:fs'

/** The fields of /proc/PID/stat after the command, or null where there is no such process or no /proc. */
function stat(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

/** Pid and start tick: tells a process from a later one that got the same pid. Without /proc, the pid alone. */
export function identity(pid: number = process.pid): string {
  return `${pid} ${stat(pid)?.[19] ?? ''}`
}

/** True while the process that `identity` described runs; a zombie does not. */
export function isAlive(id: string): boolean {
  const [pid = 0, tick = ''] = [Number(id.split(' ')[0]), id.split(' ')[1]]
  if (!Number.isInteger(pid) || pid <= 0 || !answersSignal(pid)) return false
  const now = stat(pid)
  return now === null || (now[0] !== 'Z' && (tick === '' || now[19] === tick))
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The folder a process works in, or null when it cannot be known. PostgreSQL works in its data folder. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}
