import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { handOver, isReachable, runPostgres, way } from './run'
import type { Settings } from './settings'

/** Where one embedded database lives. `home`: settings, lock and users; `data`: PostgreSQL's own folder. */
export type Cluster = { home: string; data: string; log: string; durable: boolean }

/**
 * The cluster of a data folder. Where PostgreSQL runs as nobody and cannot reach that folder, its files
 * go to /var/tmp, which survives restarts.
 */
export function clusterOf(dataDir: string, durable: boolean): Cluster {
  const home = path.resolve(dataDir, 'postgres')
  mkdirSync(home, { recursive: true })
  const hidden = way() === 'nobody' && !isReachable(home)
  const hash = createHash('sha256').update(home).digest('hex').slice(0, 12)
  const files = hidden ? path.join('/var/tmp', `accion-datos-${hash}`) : path.join(home, 'cluster')
  mkdirSync(files, { recursive: true })
  handOver(files)
  return { home, data: path.join(files, 'data'), log: path.join(files, 'log'), durable }
}

export function adminUrl(settings: Settings, database = 'postgres'): string {
  return `postgresql://postgres:${settings.admin}@127.0.0.1:${settings.port}/${database}`
}

/**
 * Makes the cluster once: in a folder aside, renamed when whole, so that an interrupted initdb leaves
 * nothing that looks like a cluster. Text sorts as in Mexican Spanish.
 */
export function create(cluster: Cluster, settings: Settings): void {
  if (existsSync(path.join(cluster.data, 'PG_VERSION'))) return
  const draft = mkdtempSync(`${cluster.data}.new-`)
  const password = path.join(draft, 'password')
  const fresh = path.join(draft, 'data')
  try {
    writeFileSync(password, settings.admin, { mode: 0o600 })
    chmodSync(draft, 0o700)
    handOver(draft)
    const { ok, output } = runPostgres(
      'initdb',
      [
        `--pgdata=${fresh}`,
        '--username=postgres',
        `--pwfile=${password}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=es-MX',
        '--no-instructions',
        ...(cluster.durable ? [] : ['--no-sync']),
      ],
      true,
    )
    if (!ok) throw new Error(`No se pudo crear la base de datos incluida: ${output.slice(-600)}`)
    appendFileSync(path.join(fresh, 'postgresql.conf'), "\ninclude 'accion.conf'\n")
    writeFileSync(path.join(fresh, 'accion.conf'), '')
    handOver(draft)
    renameSync(fresh, cluster.data)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Writes the settings the server reads at its next start. Without durability (tests) it never waits for the disk. */
export function configure(cluster: Cluster, settings: Settings): void {
  const lines = [
    `port = ${settings.port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    ...(cluster.durable
      ? []
      : ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off']),
  ]
  writeFileSync(path.join(cluster.data, 'accion.conf'), `${lines.join('\n')}\n`)
}
