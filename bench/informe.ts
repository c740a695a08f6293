import { buildDocument, sectionsOf } from '@/lib/informe/document'
import { repeatMaterial, SAMPLE_IMPRINT } from '@/lib/informe/material.fixture'
import { createTypesetter } from '@/lib/informe/typeset/typesetter.mjs'
import { compileInforme } from '@/lib/informe/server/compile'
import { median, report } from './report'

/** Times the typesetting of the informe and prints each figure beside its mark (seconds, or a ratio). */

const { typeset } = createTypesetter(process.cwd())

function seconds(count: number, balance: boolean, rounds: number): number {
  const { document } = buildDocument(repeatMaterial(count), SAMPLE_IMPRINT)
  const job = {
    template: 'informe' as const,
    data: JSON.stringify(document),
    counts: sectionsOf(document).map((s) => s.acciones.length),
    balance,
    standard: 'ua-1',
  }
  const times = Array.from({ length: rounds }, () => {
    const { timings } = typeset(job)
    return (timings.compose + timings.balance + timings.export) / 1000
  })
  return median(times)
}

async function wholeProcess(): Promise<number> {
  const { document } = buildDocument(repeatMaterial(105), SAMPLE_IMPRINT)
  const start = performance.now()
  await compileInforme(document)
  return (performance.now() - start) / 1000
}

seconds(105, true, 1)
report('105 acciones, one pass, warm (s)', seconds(105, false, 7), 0.5)
report('105 acciones, balanced, warm (s)', seconds(105, true, 7), 0.75)
report('105 acciones, forked process, balanced (s)', await wholeProcess(), 1.5)
const small = seconds(500, true, 3) / 500
const large = seconds(5000, true, 1) / 5000
report('cost per acción, 5,000 against 500 (ratio)', large / small, 1.2)
