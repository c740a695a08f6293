// Runs before anything is installed, on whatever Node (20 or later) the machine has: plain JavaScript only.
// Installs what is missing, then runs the asked script under the Node of node_modules.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { whenNpmIsGone } from './npm-gone.mjs'
import { hashOf, installStamp, writeStamp } from './stamp.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
process.chdir(root)

const scripts = ['demo', 'start', 'build', 'test', 'validate', 'migrate', 'migration', 'cli']
const [command = '', ...args] = process.argv.slice(2)
if (!scripts.includes(command)) {
  console.error(`Uso: node bin/launch.mjs ${scripts.join('|')}`)
  process.exit(2)
}

const env = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
}

/** Runs a step of the set-up; all it prints goes to stderr, so that the command's stdout stays its own. */
function step(title, program, params, extra = {}) {
  console.error(title)
  const result = spawnSync(program, params, { stdio: ['ignore', 2, 2], env: { ...env, ...extra } })
  if (result.status !== 0) {
    console.error(`No se pudo: ${title}`)
    process.exit(1)
  }
}

function install() {
  if (
    existsSync(installStamp) &&
    readFileSync(installStamp, 'utf8') === hashOf('package-lock.json')
  )
    return
  const npm = process.env.npm_execpath
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []]
  const params = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  step('Instalando dependencias…', program, [...first, ...params], { npm_config_loglevel: 'error' })
  writeStamp()
}

function generate() {
  const stamp = 'generated/prisma/.stamp'
  const wanted = hashOf('prisma/schema.prisma', 'package-lock.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  rmSync('generated/prisma', { recursive: true, force: true })
  // The variable names any file: without it the generator would download an engine it does not use.
  step(
    'Preparando el cliente de la base de datos…',
    node,
    ['node_modules/.bin/prisma', 'generate'],
    {
      PRISMA_SCHEMA_ENGINE_BINARY: 'package.json',
    },
  )
  writeFileSync(stamp, wanted)
}

const node = path.join(root, 'node_modules/.bin/node')
install()
generate()

const loader =
  command === 'cli' ? ['--import', 'tsx', '--import', './bin/cli-database.ts'] : ['--import', 'tsx']
// Prisma reads relations of one transaction at the same time; pg queues them, and says each time that pg 9 will not.
const quiet = '--disable-warning=DeprecationWarning'
const child = spawn(node, [...loader, `bin/${command}.ts`, ...args], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...env, NODE_OPTIONS: [process.env.NODE_OPTIONS, quiet].filter(Boolean).join(' ') },
})

// The child decides when to end: a terminal sends Ctrl-C to both, anybody else may send it here alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
whenNpmIsGone(() => child.kill('SIGTERM'))
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1))
})
