import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, ask } from './ask'
import { adminUrl, type Cluster, configure } from './cluster'
import { isAlive, workingFolder } from './process'
import { handOver, runPostgres } from './run'
import { changePort, isFree, type Settings } from './settings'

const patience = 90_000
const beforeOrphans = 4000
const maxLog = 5_000_000

/**
 * Brings the server up and answers its settings (the port may have changed). Recovers from a server that
 * was killed, from what it left running and from a pid file that lies. Throws after 90 s.
 */
export async function start(cluster: Cluster, settings: Settings): Promise<Settings> {
  const begun = Date.now()
  let current = settings
  for (let wait = 100; Date.now() - begun < patience; wait = Math.min(wait * 2, 2000)) {
    const answer = await ask(adminUrl(current), cluster.data)
    if (answer === 'ours') return current
    if (answer !== 'starting') {
      current = await attempt(cluster, current, answer, Date.now() - begun > beforeOrphans)
      if ((await ask(adminUrl(current), cluster.data)) === 'ours') return current
    }
    await sleep(wait)
  }
  throw new Error(
    `La base de datos incluida no arranca; vea ${cluster.log}: ${lastLine(cluster.log)}`,
  )
}

async function attempt(
  cluster: Cluster,
  settings: Settings,
  answer: Answer,
  late: boolean,
): Promise<Settings> {
  const running = postmaster(cluster)
  if (running === null) rmSync(path.join(cluster.data, 'postmaster.pid'), { force: true })
  if (late && running === null) quitOrphans(cluster)
  // A live server of ours that does not answer keeps its port: it is waited for, never moved.
  const taken = running === null && (answer === 'foreign' || !(await isFree(settings.port)))
  const current = taken ? await changePort(cluster.home, settings) : settings
  if (existsSync(cluster.log) && statSync(cluster.log).size > maxLog) rmSync(cluster.log)
  configure(cluster, current)
  handOver(path.dirname(cluster.data))
  runPostgres('pg_ctl', ['start', '-w', '-t', '60', '-s', '-D', cluster.data, '-l', cluster.log])
  return current
}

/** The pid of the living server of this cluster, by its pid file and by what that process really is. */
function postmaster(cluster: Cluster): number | null {
  const file = path.join(cluster.data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isAlive(`${pid} `)) return null
  const folder = workingFolder(pid)
  return folder === null || folder === realpathSync(cluster.data) ? pid : null
}

/** A backend busy with a long query outlives its killed server and blocks the next one for ever. */
function quitOrphans(cluster: Cluster): void {
  if (!existsSync('/proc')) return
  const data = realpathSync(cluster.data)
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    if (workingFolder(Number(name)) === data) quit(Number(name))
  }
}

function quit(pid: number): void {
  try {
    process.kill(pid, 'SIGQUIT')
  } catch {
    // It ended by itself meanwhile.
  }
}

function lastLine(file: string): string {
  return existsSync(file) ? (readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? '') : ''
}
