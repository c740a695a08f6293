import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildDocument } from '@/lib/informe/document'
import { readMaterial } from '@/lib/informe/server/collect'
import { compileInforme } from '@/lib/informe/server/compile'
import { median, report } from './report'

/**
 * Times the whole `exportar` process (its start, the database reads, the compile, the file) against its mark and
 * against the compile alone. Needs DATABASE_URL of a database with the demonstration.
 */

const ROUNDS = 7
const MARK = 2.5
/** The export inside a running process, its database reads included, against the compile alone. */
const TIMES_COMPILE = 2

const folder = mkdtempSync(path.join(tmpdir(), 'exportar-'))
const program = ['--import', 'tsx', '--import', './bin/cli-database.ts', 'bin/cli.ts']

function exportarOnce(): number {
  const salida = path.join(folder, 'informe.pdf')
  const args = ['exportar', '--semestre', '2020-1', '--formato', 'pdf', '--salida', salida]
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [...program, ...args], { stdio: 'inherit' })
  if (status !== 0) throw new Error('exportar failed')
  return (performance.now() - start) / 1000
}

async function exportInside(): Promise<number> {
  const start = performance.now()
  await compileInforme(buildDocument(await readMaterial('2020-1'), imprint).document)
  return (performance.now() - start) / 1000
}

const imprint = { edicion: 'Borrador de trabajo', fecha: '2020-07-15', huella: '' }
const { document } = buildDocument(await readMaterial('2020-1'), imprint)

async function compileOnce(): Promise<number> {
  const start = performance.now()
  await compileInforme(document)
  return (performance.now() - start) / 1000
}

const ratio = (times: number[]) => median(times) / median(compile)

// Taken in turns, so that a busy moment of the machine weighs on both.
const whole: number[] = []
const inside: number[] = []
const compile: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  whole.push(exportarOnce())
  inside.push(await exportInside())
  compile.push(await compileOnce())
}
rmSync(folder, { recursive: true })
report('exportar, whole process, 105 acciones (s)', median(whole), MARK)
report('export with its reads against the compile (ratio)', ratio(inside), TIMES_COMPILE)
console.log(
  `The whole process, Node's own start included: ${ratio(whole).toFixed(2)} × the compile`,
)
process.exit(0)
