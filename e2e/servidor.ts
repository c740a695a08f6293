import { readdir, readFile, readlink } from 'node:fs/promises'

/** The inodes of the sockets that listen on a port, as /proc tells them. */
async function socketsOn(port: number): Promise<Set<string>> {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  )
  const rows = tables
    .join('\n')
    .split('\n')
    .map((row) => row.trim().split(/\s+/))
  const listening = rows.filter((row) => row[1]?.endsWith(`:${hex}`) && row[3] === '0A')
  return new Set(listening.map((row) => `socket:[${row[9]}]`))
}

async function holds(pid: string, sockets: Set<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`
  for (const fd of await readdir(folder).catch(() => [])) {
    if (sockets.has(await readlink(`${folder}/${fd}`).catch(() => ''))) return true
  }
  return false
}

/**
 * Kills (SIGKILL) the web server that listens on the port of these tests; whoever started it starts it again.
 * False where /proc does not tell which process it is.
 */
export async function matarServidor(port: number): Promise<boolean> {
  const sockets = await socketsOn(port)
  if (sockets.size === 0) return false
  for (const pid of await readdir('/proc')) {
    if (/^\d+$/.test(pid) && (await holds(pid, sockets))) {
      process.kill(Number(pid), 'SIGKILL')
      return true
    }
  }
  return false
}
