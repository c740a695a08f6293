import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureBuild, serverFile } from '@/bin/build'
import { run, tool } from '@/bin/run'
import { supervise } from '@/bin/supervise'

const bareFile = 'bench/bare/.next/standalone/bench/bare/server.js'

/** Builds the bare application beside ours: the same Next, the same kind of server. */
async function buildBare(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(tool('next', 'build', 'bench/bare'), { env, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error('the bare application could not be built')
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address
    ? address.port
    : Promise.reject(new Error('no port'))
}

async function start(name: string, args: string[]) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    BASE_URL: url,
    NEXTAUTH_URL: url,
  }
  const server = supervise({ name, args, env }, () => process.exit(1))
  for (let tries = 0; tries < 200; tries++) {
    // Any answer will do: the bare one has no page.
    if (await fetch(url, { redirect: 'manual' }).catch(() => null))
      return { url, stop: server.stop }
    await sleep(150)
  }
  throw new Error(`${name} does not answer`)
}

type Server = Awaited<ReturnType<typeof start>>

/** Our server on loopback, built if need be, over the database of DATABASE_URL as it is now. */
export async function startOurs(): Promise<Server> {
  await ensureBuild()
  return start('ours', ['--import', './bin/own-address.mjs', serverFile])
}

/** The bare one, likewise. */
export async function startBare(): Promise<Server> {
  await buildBare()
  return start('bare', [bareFile])
}

/** Our server and the bare one, over the same database. */
export async function startServers() {
  const ours = await startOurs()
  const bare = await startBare()
  return { ours: ours.url, bare: bare.url, stop: () => Promise.all([ours.stop(), bare.stop()]) }
}
