import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest } from './tally'

test('counts are taken from the reports', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(fromVitest(vitest, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(fromPlaywright({ stats }, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 })
})

test('a failed run without failed tests still counts as a failure', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }
  expect(fromPlaywright({ stats }, 1).failed).toBe(1)
  expect(fromVitest(null, 0).failed).toBe(1)
})
