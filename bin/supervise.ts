import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** A long-running part: its name for messages, the arguments to Node and its environment. */
export type Part = { name: string; args: string[]; env: NodeJS.ProcessEnv }

const grace = 8000
const quick = 5000
const maxQuick = 5

/**
 * Keeps a part running until `stop`: started again, later each time, when it ends by itself; given up (answering
 * by `onGivenUp`) after five ends in a row within five seconds of starting.
 */
export function supervise(part: Part, onGivenUp: (name: string) => void) {
  let child: ChildProcess | null = null
  let stopping = false

  async function keep(): Promise<void> {
    for (let failures = 0; !stopping && failures < maxQuick;) {
      const begun = Date.now()
      child = launch(part)
      const [code] = await once(child, 'exit')
      killGroup(child, 'SIGKILL')
      if (stopping) return
      failures = Date.now() - begun < quick ? failures + 1 : 0
      console.error(`${part.name} terminó (${code ?? 'señal'}); se inicia de nuevo.`)
      await sleep(250 * 2 ** failures)
    }
    if (!stopping) onGivenUp(part.name)
  }

  const ended = keep()
  return {
    /** Asks it to end, forces it after eight seconds, and waits until nothing of it is left. */
    async stop(): Promise<void> {
      stopping = true
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      killGroup(child, 'SIGTERM')
      const force = setTimeout(() => child && killGroup(child, 'SIGKILL'), grace)
      await ended
      clearTimeout(force)
    },
  }
}

/** In a process group of its own, and with a channel whose closing tells it that we are gone. */
function launch({ args, env }: Part): ChildProcess {
  return spawn(process.execPath, ['--import', './bin/follow-parent.mjs', ...args], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch {
    // Nothing of the group is left.
  }
}
