import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const nothing: Counts = { passed: 0, failed: 0, skipped: 0 }
const count = z.number().int().nonnegative()

const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
})

/** https://vitest.dev/guide/reporters.html#json-reporter; none where there is no report. */
export function readVitest(report: unknown): Counts {
  const { data } = vitestReport.safeParse(report)
  if (data === undefined) return nothing
  return {
    passed: data.numPassedTests,
    failed: data.numFailedTests,
    skipped: data.numPendingTests + data.numTodoTests,
  }
}

const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
})

/** https://playwright.dev/docs/test-reporters#json-reporter; a test that passed only on a retry failed. */
export function readPlaywright(report: unknown): Counts {
  const { data } = playwrightReport.safeParse(report)
  if (data === undefined) return nothing
  const { expected, unexpected, flaky, skipped } = data.stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}
