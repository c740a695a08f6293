import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sectionsOf } from '@/lib/informe/document'
import { sampleMaterial, SAMPLE_IMPRINT } from '@/lib/informe/material.fixture'
import { compileInforme } from '@/lib/informe/server/compile'
import { armarLibro, exportarLibro } from '@/lib/informe/server/exportar'
import { createTypesetter } from '@/lib/informe/typeset/typesetter.mjs'
import { comoLibro, pagesOfDestinations } from './impresa'
import { median, report } from './report'

/**
 * Times the making of the PDF of 105 acciones against other programs that make one of the same informe, each a whole
 * process, from the same data in hand; a program that is not installed is said and left out. Taken by turns, medians, as ratios of ours.
 * LibreOffice leaves the contents of a DOCX without numbers, so it has less to do than the others.
 */

const ROUNDS = 7

const folder = mkdtempSync(path.join(tmpdir(), 'motores-'))
const at = (name: string) => path.join(folder, name)
const libro = armarLibro(sampleMaterial(), new Map(), SAMPLE_IMPRINT)

const there = (program: string) =>
  spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim() !== ''

type Motor = {
  name: string
  programs: string[]
  needs: 'docx' | 'html'
  /** From what it needs, just written, to the PDF. */
  print: () => Promise<void> | void
  /** How many times slower than ours it has to be, cold and warm; without them it is only told. */
  cold?: number
  warm?: number
}

function run(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr.slice(0, 300)}`)
}

/** Tagged, as ours: that is what is to be handed over. */
const TAGGED = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'

function libreOffice(): void {
  const perfil = `-env:UserInstallation=file://${at('perfil')}`
  const output = ['--outdir', at('salida'), at('informe.docx')]
  run('soffice', [perfil, '--headless', '--convert-to', TAGGED, ...output])
}

/** @param pages of the contents, which a printing before has shown */
function chromium(pages?: ReadonlyMap<string, number>): void {
  writeFileSync(at('libro.html'), comoLibro(readFileSync(at('informe.html'), 'utf8'), pages))
  const print = ['--no-pdf-header-footer', `--print-to-pdf=${at('chromium.pdf')}`]
  const args = ['--headless', '--no-sandbox', '--disable-gpu', ...print]
  run('chromium', [...args, `file://${at('libro.html')}`])
}

async function chromiumNumbered(): Promise<void> {
  chromium()
  chromium(await pagesOfDestinations(readFileSync(at('chromium.pdf'))))
}

const MOTORES: Motor[] = [
  {
    ...{ name: 'LibreOffice, from the DOCX', programs: ['soffice'], needs: 'docx' },
    ...{ print: libreOffice, cold: 4, warm: 6 },
  },
  {
    ...{ name: 'pandoc and xelatex, from the HTML', programs: ['pandoc', 'xelatex'] },
    ...{ needs: 'html', cold: 6 },
    print: () => run('pandoc', ['--pdf-engine=xelatex', '-o', at('latex.pdf'), at('informe.html')]),
  },
  {
    ...{ name: 'Chromium, from the HTML, contents numbered', programs: ['chromium'] },
    ...{ needs: 'html', print: chromiumNumbered, cold: 5 },
  },
  {
    ...{ name: 'Chromium, from the HTML, contents without numbers', programs: ['chromium'] },
    ...{ needs: 'html', print: () => chromium() },
  },
]

/** With the data in hand, as ours: what it reads is made first, by us, and is counted. */
async function runMotor({ needs, print }: Motor): Promise<number> {
  const start = performance.now()
  writeFileSync(at(`informe.${needs}`), await exportarLibro(needs, libro))
  await print()
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
  const missing = motor.programs.filter((program) => !there(program))
  if (missing.length > 0) {
    console.log(`${motor.name}: no está instalado ${missing.join(', ')}`)
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
const [c, w, s] = [median(ours.cold), median(ours.warm), median(ours.single)]
console.log(`Ours: ${c.toFixed(2)} s cold, ${w.toFixed(2)} s warm`)
report('balanced against a single pass (ratio)', w / s, 1.7)
for (const [{ name, ...motor }, times] of theirs) {
  console.log(`${name}: ${median(times).toFixed(2)} s`)
  if (motor.cold) report(`  ours cold against it (ratio)`, c / median(times), 1 / motor.cold)
  if (motor.warm) report(`  ours warm against it (ratio)`, w / median(times), 1 / motor.warm)
}
rmSync(folder, { recursive: true, force: true })
process.exit(0)
