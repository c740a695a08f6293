import path from 'node:path'
import { ask } from './postgres/ask'
import { adminUrl, type Cluster, clusterOf, create } from './postgres/cluster'
import { withLock, withLockSync } from './postgres/lock'
import { appRole, createRoles, databaseName, ownerRole } from './postgres/roles'
import { runPostgres } from './postgres/run'
import { readSettings, type Settings } from './postgres/settings'
import { start } from './postgres/start'
import { signIn, signOff } from './postgres/users'

/** One embedded database in use. URLs by role: application, owner of the database, superuser. */
export type Embedded = {
  url: string
  ownerUrl: string
  adminUrl: string
  /** Brings the server up again if it went down, on the same port. */
  revive(): Promise<void>
  /** Signs this process off; the last one out stops the server. Also done by itself when the process ends. */
  release(): void
}

const inUse = new Map<string, Promise<Embedded>>()

/**
 * A real PostgreSQL under `dataDir`, made at the first call and shared by every process that asks for the
 * same folder. `durable: false` is for tests: faster, and lost if the machine goes down.
 * Throws with a Spanish sentence when it cannot be brought up.
 */
export function ensureEmbedded(dataDir: string, durable = true): Promise<Embedded> {
  const key = path.resolve(dataDir)
  const known = inUse.get(key)
  if (known) return known
  const opened = open(key, durable)
  inUse.set(key, opened)
  opened.catch(() => inUse.delete(key))
  return opened
}

async function open(dataDir: string, durable: boolean): Promise<Embedded> {
  const cluster = clusterOf(dataDir, durable)
  const release = once(() => close(cluster, dataDir))
  process.once('exit', release)
  const settings = await bringUp(cluster)
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${settings.port}/${databaseName}`
  return {
    url: url(appRole, settings.app),
    ownerUrl: url(ownerRole, settings.owner),
    adminUrl: adminUrl(settings),
    revive: async () => {
      if ((await ask(adminUrl(settings), cluster.data)) !== 'ours') await bringUp(cluster)
    },
    release,
  }
}

const lockOf = (cluster: Cluster) => path.join(cluster.home, 'lock')
const usersOf = (cluster: Cluster) => path.join(cluster.home, 'users')

function bringUp(cluster: Cluster): Promise<Settings> {
  return withLock(lockOf(cluster), async () => {
    signIn(usersOf(cluster))
    const settings = await readSettings(cluster.home)
    create(cluster, settings)
    const current = await start(cluster, settings)
    await createRoles(current)
    return current
  })
}

function close(cluster: Cluster, dataDir: string): void {
  inUse.delete(dataDir)
  withLockSync(lockOf(cluster), () => {
    if (!signOff(usersOf(cluster))) return
    runPostgres('pg_ctl', ['stop', '-m', 'fast', '-w', '-t', '30', '-s', '-D', cluster.data])
  })
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    work()
  }
}
