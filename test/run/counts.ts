import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What the tests went through: the cases of a table, or the test itself. */
  readonly rows: number
  /** Where each that failed stands, what it is called and how its complaint begins. */
  readonly failures: readonly string[]
}

type Status = 'passed' | 'failed' | 'skipped'

/** One case that ran: a test's only one, or one of a table that is written at one place. */
interface Case {
  /** File, line and column of what was written. */
  readonly at: string
  readonly name: string
  readonly status: Status
  readonly rows: number
  /** What it complained of. */
  readonly said: string
  /** What its window showed when it failed. */
  readonly window?: string
}

/** What a test of a window attaches where it fails: text, as `ariaSnapshot` writes it. */
export const SHOWN_WINDOW = 'window'

const place = z.object({ line: z.number(), column: z.number() })

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          location: place.optional(),
          failureMessages: z.array(z.string()).optional(),
          meta: z.object({ rows: z.number().int().positive().optional() }),
        }),
      ),
    }),
  ),
})

/** https://vitest.dev/guide/reporters.html#json-reporter; none where there is no report. */
export function readVitest(report: unknown): Counts {
  const { data } = vitestReport.safeParse(report)
  const cases = (data?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName, location, meta, failureMessages = [] }) => ({
      at: location === undefined ? `${name} ${fullName}` : placeOf(name, location),
      name: fullName,
      status: vitestStatus(status),
      rows: meta.rows ?? 1,
      said: failureMessages.join('\n'),
    })),
  )
  return countTests(cases)
}

const playwrightSpec = place.extend({
  file: z.string(),
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({
          error: z.object({ message: z.string() }).optional(),
          attachments: z
            .array(z.object({ name: z.string(), body: z.base64().optional() }))
            .default([]),
        }),
      ),
    }),
  ),
})
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})
const playwrightReport = z.object({ suites: z.array(playwrightSuite) })

/** https://playwright.dev/docs/test-reporters#json-reporter; a test that passed only on a retry failed. */
export function readPlaywright(report: unknown): Counts {
  const { data } = playwrightReport.safeParse(report)
  const cases = (data?.suites ?? []).flatMap(specsOf).flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({
      at: placeOf(spec.file, spec),
      name: spec.title,
      status: playwrightStatus(status),
      rows: 1,
      said: results.map(({ error }) => error?.message ?? '').join('\n'),
      window: results
        .flatMap(({ attachments }) => attachments)
        .map(({ name, body }) =>
          name === SHOWN_WINDOW ? Buffer.from(body ?? '', 'base64').toString() : '',
        )
        .join(''),
    })),
  )
  return countTests(cases)
}

/** Pending, to do and disabled are other words for skipped. */
function vitestStatus(status: string): Status {
  return status === 'passed' || status === 'failed' ? status : 'skipped'
}

function specsOf(suite: z.infer<typeof playwrightSuite>): z.infer<typeof playwrightSpec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
}

function playwrightStatus(status: string): Status {
  if (status === 'expected') return 'passed'
  return status === 'skipped' ? 'skipped' : 'failed'
}

function placeOf(file: string, { line, column }: z.infer<typeof place>): string {
  return `${file}:${line}:${column}`
}

/** A test failed where one of its cases did; else it was skipped where one of them was. */
function countTests(cases: readonly Case[]): Counts {
  const tests = Map.groupBy(cases, ({ at }) => at)
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const ran of tests.values()) {
    const has = (wanted: Status): boolean => ran.some(({ status }) => status === wanted)
    counts[has('failed') ? 'failed' : has('skipped') ? 'skipped' : 'passed'] += 1
  }
  return {
    ...counts,
    rows: cases.reduce((sum, { rows }) => sum + rows, 0),
    failures: cases.filter(({ status }) => status === 'failed').map(failureOf),
  }
}

/** The first lines of a complaint, the whole of which stands where the suite wrote it, and of what the window showed. */
function failureOf({ at, name, said, window = '' }: Case): string {
  return [`${at} ${name}`, ...firstLines(said, 6), ...firstLines(window, 60)].join('\n')
}

function firstLines(text: string, most: number): readonly string[] {
  return stripVTControlCharacters(text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, most)
    .map((line) => `    ${line.slice(0, 200)}`)
}

/**
 * A suite that ended in failure without a failed test (it could not start, say), or of which nothing
 * was reported, has failed once.
 */
export function believed(counts: Counts, code: number): Counts {
  const ran = counts.passed + counts.failed + counts.skipped
  const silent = counts.failed === 0 && (code !== 0 || ran === 0)
  if (!silent) return counts
  const failures = [
    ...counts.failures,
    `It ended with ${String(code)}, and no failed test is reported.`,
  ]
  return { ...counts, failed: 1, failures }
}

/** The sentences by which tests say why they are skipped, as they stand in a run's output. */
export function reasonsOf(output: string): readonly string[] {
  const lines = stripVTControlCharacters(output).split(/\r?\n/)
  return [...new Set(lines.filter((line) => line.startsWith('Skipped, as ')))]
}
