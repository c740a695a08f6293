import { createServer, isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '@/lib/core/server/env'
import { recordAddress } from './address'
import { serverFile } from './build'
import type { Database } from './database'
import { script } from './run'
import { supervise } from './supervise'

const watch = 2000

/** HOSTNAME when it is an address: containers export their own name there, which is not what is meant. */
export function listenAddress(otherwise: string): string {
  const given = process.env.HOSTNAME ?? ''
  return isIP(given) ? given : otherwise
}

/**
 * Waits four seconds at most for the port: a server whose start-up was killed needs two to notice it.
 * Throws with a Spanish sentence when it cannot be had.
 */
export async function claimPort(port: number, host: string): Promise<void> {
  const deadline = Date.now() + 4000
  for (;;) {
    const problem = await listenProblem(port, host)
    if (problem === null) return
    if (problem !== 'EADDRINUSE')
      throw new Error(`No se puede escuchar en ${host}:${port} (${problem}).`)
    if (Date.now() > deadline) {
      throw new Error(
        `El puerto ${port} ya está en uso; indique otro, por ejemplo PORT=${port + 1}.`,
      )
    }
    await sleep(200)
  }
}

function listenProblem(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

/**
 * Runs web server and worker with `env` until a signal comes or one of them cannot be kept up, then ends the
 * process with nothing left behind. `ready` is called once the server answers.
 */
export async function serve(
  env: Env,
  host: string,
  database: Database,
  ready: () => void,
): Promise<void> {
  let ending = false
  const parts = partsOf(env, host).map((part) =>
    supervise(part, (name) => void end(1, `${name} no se sostiene.`)),
  )

  async function end(code: number, why?: string): Promise<void> {
    if (ending) return
    ending = true
    if (why) console.error(why)
    await Promise.all(parts.map((part) => part.stop()))
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end(0))
  // Started by the launcher: ends with it, even by kill -9.
  process.on('disconnect', () => void end(0))
  if (database.revive) void keepAlive(database.revive, () => ending)
  if (await answers(env.PORT, host)) {
    recordAddress(env.DATA_DIR, env.BASE_URL)
    ready()
  } else await end(1, 'El servidor no respondió en dos minutos.')
}

/** An embedded database that was killed comes back by itself; the server recovers its connections alone. */
async function keepAlive(revive: () => Promise<void>, ending: () => boolean): Promise<void> {
  while (!ending()) {
    await sleep(watch)
    await revive().catch((error: Error) => console.error(error.message))
  }
}

function partsOf(env: Env, host: string) {
  const shared = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: String(env.PORT),
    HOSTNAME: host,
    DATABASE_URL: env.DATABASE_URL,
    DATABASE_OWNER_URL: '',
    DATA_DIR: env.DATA_DIR,
    BASE_URL: env.BASE_URL,
    NEXTAUTH_URL: env.BASE_URL,
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET,
    DEMO: env.DEMO ? '1' : '',
  }
  return [
    {
      name: 'El servidor',
      args: ['--import', './bin/own-address.mjs', serverFile],
      env: shared,
    },
    { name: 'El proceso de tareas', args: script('bin/worker.ts'), env: shared },
  ]
}

async function answers(port: number, host: string): Promise<boolean> {
  const reached = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  const address = isIP(reached) === 6 ? `[${reached}]` : reached
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const response = await fetch(`http://${address}:${port}/api/salud`).catch(() => null)
    if (response?.ok) return true
    await sleep(150)
  }
  return false
}
