import { buildDocument, sectionsOf } from '@/lib/informe/document'
import { repeatMaterial, SAMPLE_IMPRINT } from '@/lib/informe/material.fixture'
import { createTypesetter } from '@/lib/informe/typeset/typesetter.mjs'
import { compileInforme } from '@/lib/informe/server/compile'
import { median, report } from './report'

/**
 * Times the typesetting of the informe and prints each figure beside its mark (seconds, or a ratio), and the processor
 * time, which says the same on a machine that others are using too.
 */

const ROUNDS = 9

const { typeset } = createTypesetter(process.cwd())

type Taken = { wall: number; cpu: number }

/** One book of `count` acciones from data in hand to its PDF, in seconds. */
function once(count: number, balance: boolean): Taken {
  const { document } = buildDocument(repeatMaterial(count), SAMPLE_IMPRINT)
  const job = {
    template: 'informe' as const,
    data: JSON.stringify(document),
    counts: sectionsOf(document).map((s) => s.acciones.length),
    balance,
    standard: 'ua-1',
  }
  const before = process.cpuUsage()
  const { timings } = typeset(job)
  const { user } = process.cpuUsage(before)
  return { wall: (timings.compose + timings.balance + timings.export) / 1000, cpu: user / 1e6 }
}

async function wholeProcess(): Promise<number> {
  const { document } = buildDocument(repeatMaterial(105), SAMPLE_IMPRINT)
  const start = performance.now()
  await compileInforme(document)
  return (performance.now() - start) / 1000
}

function told(name: string, taken: Taken[], mark: number): void {
  const walls = taken.map(({ wall }) => wall)
  report(name, median(walls), mark)
  const cpu = median(taken.map((t) => t.cpu))
  console.log(`  processor ${cpu.toFixed(3)} s; the shortest ${Math.min(...walls).toFixed(3)} s`)
}

once(105, true)
const single: Taken[] = []
const balanced: Taken[] = []
const forked: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  single.push(once(105, false))
  balanced.push(once(105, true))
  forked.push(await wholeProcess())
}
told('105 acciones, one pass, warm (s)', single, 0.5)
told('105 acciones, balanced, warm (s)', balanced, 0.75)
report('105 acciones, forked process, balanced (s)', median(forked), 1.5)

const small = Array.from({ length: 3 }, () => once(500, true))
const large = once(5000, true)
const ratio = (of: (taken: Taken) => number) => of(large) / 5000 / (median(small.map(of)) / 500)
report(
  'cost per acción, 5,000 against 500 (ratio)',
  ratio((t) => t.wall),
  1.2,
)
console.log(`  in processor time ${ratio((t) => t.cpu).toFixed(3)}`)
