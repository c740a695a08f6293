import { z } from 'zod'

/** How many tests ended how. */
export type Tally = { passed: number; failed: number; skipped: number }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
})

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
})

/** A run that failed without any failed test (a file that does not load, say) counts as one failure. */
function withExit(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

const nothing: Tally = { passed: 0, failed: 1, skipped: 0 }

/** Counts of vitest's JSON report; null or another shape is one failure. */
export function fromVitest(report: unknown, code: number): Tally {
  const read = vitestReport.safeParse(report)
  if (!read.success) return nothing
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests,
    numTodoTests,
  } = read.data
  return withExit({ passed, failed, skipped: numPendingTests + numTodoTests }, code)
}

/** Counts of Playwright's JSON report. A test that passed only when repeated did not pass. */
export function fromPlaywright(report: unknown, code: number): Tally {
  const read = playwrightReport.safeParse(report)
  if (!read.success) return nothing
  const { expected, unexpected, flaky, skipped } = read.data.stats
  return withExit({ passed: expected, failed: unexpected + flaky, skipped }, code)
}
