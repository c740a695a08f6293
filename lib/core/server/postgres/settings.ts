import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { z } from 'zod'

const schema = z.object({ port: z.int(), admin: z.string(), owner: z.string(), app: z.string() })

/** What is kept beside the cluster: its port and the passwords of its three roles. */
export type Settings = z.infer<typeof schema>

const file = (folder: string) => path.join(folder, 'settings.json')

/** Reads the settings in `folder`, or makes them: random passwords and a port that is free now. */
export async function readSettings(folder: string): Promise<Settings> {
  if (existsSync(file(folder))) return schema.parse(JSON.parse(readFileSync(file(folder), 'utf8')))
  const secret = () => randomBytes(24).toString('hex')
  return save(folder, { port: await freePort(), admin: secret(), owner: secret(), app: secret() })
}

/** Keeps another free port: the old one was taken by somebody else while the database was down. */
export async function changePort(folder: string, settings: Settings): Promise<Settings> {
  return save(folder, { ...settings, port: await freePort() })
}

function save(folder: string, settings: Settings): Settings {
  const draft = `${file(folder)}.${process.pid}`
  writeFileSync(draft, JSON.stringify(settings), { mode: 0o600 })
  renameSync(draft, file(folder))
  return settings
}

/** True when a server could listen on this port of the loopback. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** Below the ports that systems lend to outgoing connections, so that it is still free next time. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (await isFree(port)) return port
  }
}
