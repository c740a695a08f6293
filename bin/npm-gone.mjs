// npm killed outright cannot stop what it started: this notices, where the system tells (Linux).
import { readFileSync } from 'node:fs'

function read(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

const parentOf = (pid) => Number(read(pid, 'stat').split(') ').at(-1)?.split(' ')[1] ?? 0)

/** Calls `work` when the npm that runs this process is no more. npm stands one or two steps above it. */
export function whenNpmIsGone(work) {
  const npm = [process.ppid, parentOf(process.ppid)].find((pid) =>
    /^npm|npm-cli/.test(read(pid, 'cmdline')),
  )
  if (!npm) return
  const timer = setInterval(() => {
    if (/^npm|npm-cli/.test(read(npm, 'cmdline'))) return
    clearInterval(timer)
    work()
  }, 1000)
  timer.unref()
}
