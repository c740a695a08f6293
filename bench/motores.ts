import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sectionsOf } from '@/lib/informe/document'
import { sampleMaterial, SAMPLE_IMPRINT } from '@/lib/informe/material.fixture'
import { compileInforme } from '@/lib/informe/server/compile'
import { armarLibro, exportarLibro, isExportable } from '@/lib/informe/server/exportar'
import { createTypesetter } from '@/lib/informe/typeset/typesetter.mjs'
import { median, report } from './report'

/**
 * Times the making of the PDF of 105 acciones against other programs that make one of the same informe, each a whole
 * process, from the same data in hand; a program that is not installed is said and left out. Taken by turns, medians, as ratios of ours.
 */

const ROUNDS = 5

const folder = mkdtempSync(path.join(tmpdir(), 'motores-'))
const at = (name: string) => path.join(folder, name)
const libro = armarLibro(sampleMaterial(), new Map(), SAMPLE_IMPRINT)

const there = (program: string) =>
  spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim() !== ''

type Motor = {
  name: string
  program: string
  needs: 'docx' | 'html'
  args: string[]
  /** How many times slower than ours it has to be, cold and warm. */
  cold: number
  warm?: number
}

const MOTORES: Motor[] = [
  {
    ...{ name: 'LibreOffice, from the DOCX', program: 'soffice', needs: 'docx', cold: 4, warm: 6 },
    args: [
      `-env:UserInstallation=file://${at('perfil')}`,
      '--headless',
      '--convert-to',
      'pdf',
    ].concat(...['--outdir', at('salida'), at('informe.docx')]),
  },
  {
    ...{ name: 'pandoc and xelatex, from the HTML', program: 'xelatex', needs: 'html', cold: 6 },
    args: [],
  },
  {
    ...{ name: 'Chromium, from the HTML', program: 'chromium', needs: 'html', cold: 5 },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--print-to-pdf=${at('chromium.pdf')}`,
    ].concat(`file://${at('informe.html')}`),
  },
]

/** With the data in hand, as ours: what it reads is made first. */
async function runMotor({ program, needs, args }: Motor): Promise<number> {
  const start = performance.now()
  writeFileSync(at(`informe.${needs}`), await exportarLibro(needs, libro))
  const [command, given] =
    program === 'xelatex'
      ? ['pandoc', ['--pdf-engine=xelatex', '-o', at('latex.pdf'), at('informe.html')]]
      : [program, args]
  const { status, stderr } = spawnSync(command, given, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr.slice(0, 300)}`)
  return (performance.now() - start) / 1000
}

const { typeset } = createTypesetter(process.cwd())
const counts = sectionsOf(libro.document).map((s) => s.acciones.length)
const data = JSON.stringify(libro.document)

function warm(balance: boolean): number {
  const job = { template: 'informe' as const, data, counts, balance, standard: 'ua-1' }
  const { compose, balance: second, export: last } = typeset(job).timings
  return (compose + second + last) / 1000
}

async function cold(): Promise<number> {
  const start = performance.now()
  await compileInforme(libro.document)
  return (performance.now() - start) / 1000
}

async function ready(motor: Motor): Promise<boolean> {
  const { needs, program, name } = motor
  const installed = there(program) && (program !== 'xelatex' || there('pandoc'))
  if (!installed || !isExportable(needs)) {
    console.log(`${name}: ${installed ? `no hay formato ${needs}` : 'no está instalado'}`)
    return false
  }
  await runMotor(motor)
  return true
}

const motores: Motor[] = []
for (const motor of MOTORES) if (await ready(motor)) motores.push(motor)
warm(true)
const ours = { cold: [] as number[], warm: [] as number[], single: [] as number[] }
const theirs = new Map(motores.map((motor) => [motor, [] as number[]]))
for (let round = 0; round < ROUNDS; round++) {
  ours.cold.push(await cold())
  ours.warm.push(warm(true))
  ours.single.push(warm(false))
  for (const [motor, times] of theirs) times.push(await runMotor(motor))
}
console.log(`Ours: ${median(ours.cold).toFixed(2)} s cold, ${median(ours.warm).toFixed(2)} s warm`)
report('balanced against a single pass (ratio)', median(ours.warm) / median(ours.single), 1.7)
for (const [{ name, ...motor }, times] of theirs) {
  console.log(`${name}: ${median(times).toFixed(2)} s`)
  report(`  ours cold against it (ratio)`, median(ours.cold) / median(times), 1 / motor.cold)
  if (motor.warm)
    report(`  ours warm against it (ratio)`, median(ours.warm) / median(times), 1 / motor.warm)
}
rmSync(folder, { recursive: true, force: true })
process.exit(0)
