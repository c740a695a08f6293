// npm leaves out of the lock the optional packages that its registry lacks for other platforms, and then
// refuses its own lock. This adds an entry for each: name, version and platform, without address or checksum.
import { readFileSync, writeFileSync } from 'node:fs'
import { writeStamp } from './stamp.mjs'

const systems = [
  'darwin',
  'linux',
  'win32',
  'freebsd',
  'openbsd',
  'netbsd',
  'android',
  'sunos',
  'aix',
  'openharmony',
]
const processors = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'riscv64',
  'ppc64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const before = Object.keys(lock.packages).length

/** The entry that `name` resolves to from the package at `from`, as Node looks for it. */
function find(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`
    if (lock.packages[key]) return lock.packages[key]
    if (!at) return undefined
  }
}

function platform(name) {
  const words = name.split(/[/-]/).map((word) => (word === 'windows' ? 'win32' : word))
  const os = words.filter((word) => systems.includes(word))
  const cpu = words.filter((word) => processors.includes(word))
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : []
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
  }
}

for (const [from, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (find(from, name)) continue
    lock.packages[`node_modules/${name}`] = {
      version: range.replace(/^[\^~]/, ''),
      ...(entry.dev && { dev: true }),
      optional: true,
      ...platform(name),
    }
  }
}

const { '': root, ...rest } = lock.packages
const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))
lock.packages = { '': root, ...Object.fromEntries(sorted) }
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
writeStamp()
console.log(`package-lock.json: ${sorted.length + 1 - before} entradas añadidas`)
