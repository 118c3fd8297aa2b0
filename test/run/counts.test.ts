import { describe, expect, it } from 'vitest'
import { believed, readPlaywright, readVitest, reasonsOf } from './counts.ts'

interface Ran {
  readonly line: number
  readonly status: string
  readonly rows?: number
}

const complaint = '\u001b[31mError: expected 5\u001b[39m\n\n  got 6\n  a\n  b\n  c\n  d\n  e'

const seen = { name: 'window', body: Buffer.from('- dialog "All actions"').toString('base64') }

function vitestReport(...ran: readonly Ran[]): unknown {
  const assertionResults = ran.map(({ line, status, rows }) => ({
    fullName: 'a test',
    status,
    location: { line, column: 3 },
    failureMessages: status === 'failed' ? [complaint] : [],
    meta: rows === undefined ? {} : { rows },
  }))
  return { testResults: [{ name: '/a.test.ts', assertionResults }] }
}

function playwrightReport(...ran: readonly Ran[]): unknown {
  const specs = ran.map(({ line, status }) => ({
    file: 'a.spec.ts',
    line,
    column: 3,
    title: 'a test',
    tests: [
      {
        status,
        results: [
          status === 'unexpected' ? { error: { message: complaint }, attachments: [seen] } : {},
        ],
      },
    ],
  }))
  return { suites: [{ specs: specs.slice(0, 1), suites: [{ specs: specs.slice(1) }] }] }
}

const reports = [
  ['vitest', (...ran: readonly Ran[]) => readVitest(vitestReport(...ran)), 'passed', 'failed'],
  [
    'Playwright',
    (...ran: readonly Ran[]) => readPlaywright(playwrightReport(...ran)),
    'expected',
    'unexpected',
  ],
] as const

describe.each(reports)('what a report of %s says', (_name, read, passed, failed) => {
  it('counts what is written at one place as one test over its cases', () => {
    const table = { line: 3, status: passed }
    expect(read({ line: 1, status: passed }, table, table, table)).toEqual({
      passed: 2,
      failed: 0,
      skipped: 0,
      rows: 4,
      failures: [],
    })
  })

  it('takes a test for failed where one case failed, else for skipped where one was', () => {
    expect(
      read(
        { line: 1, status: passed },
        { line: 1, status: failed },
        { line: 1, status: 'skipped' },
        { line: 2, status: 'skipped' },
        { line: 2, status: passed },
        { line: 3, status: passed },
      ),
    ).toMatchObject({ passed: 1, failed: 1, skipped: 1, rows: 6 })
  })

  it('names each case that failed, with the first lines of its complaint', () => {
    const { failures } = read({ line: 1, status: passed }, { line: 2, status: failed })
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatch(
      /^\/?a(\.spec|\.test)\.ts:2:3 a test\n {4}Error: expected 5\n {6}got 6\n {6}a\n {6}b\n {6}c\n {6}d(?:\n|$)/,
    )
  })
})

it('tells of a test of Playwright’s what its window showed when it failed', () => {
  const { failures } = readPlaywright(playwrightReport({ line: 2, status: 'unexpected' }))
  expect(failures[0]?.split('\n').at(-1)).toBe('    - dialog "All actions"')
})

describe('what a report says', () => {
  it('adds the rows that a looped test of vitest went through', () => {
    const report = vitestReport(
      { line: 1, status: 'passed', rows: 200 },
      { line: 2, status: 'failed', rows: 40 },
      { line: 3, status: 'passed' },
    )
    expect(readVitest(report)).toMatchObject({ passed: 2, failed: 1, skipped: 0, rows: 241 })
  })

  it.each(['pending', 'todo', 'disabled', 'skipped'])('counts %s as skipped', (status) => {
    const counts = { passed: 0, failed: 0, skipped: 1, rows: 1, failures: [] }
    expect(readVitest(vitestReport({ line: 1, status }))).toEqual(counts)
  })

  it('counts a flaky test of Playwright as failed', () => {
    const counts = { passed: 0, failed: 1, skipped: 0, rows: 1 }
    expect(readPlaywright(playwrightReport({ line: 1, status: 'flaky' }))).toMatchObject(counts)
  })

  it.each([null, {}, 'text', { suites: {} }, { testResults: '5' }])(
    'counts nothing in %j',
    (report) => {
      const nothing = { passed: 0, failed: 0, skipped: 0, rows: 0, failures: [] }
      expect(readVitest(report)).toEqual(nothing)
      expect(readPlaywright(report)).toEqual(nothing)
    },
  )
})

describe('what a suite came to', () => {
  const counts = { passed: 3, failed: 0, skipped: 1, rows: 4, failures: [] }

  it('is what its report says where that fits how it ended', () => {
    expect(believed(counts, 0)).toEqual(counts)
    expect(believed({ ...counts, failed: 2 }, 1)).toEqual({ ...counts, failed: 2 })
  })

  it('is a failure where it ended in one without a failed test', () => {
    expect(believed(counts, 1)).toEqual({
      ...counts,
      failed: 1,
      failures: ['It ended with 1, and no failed test is reported.'],
    })
  })

  it('is a failure where nothing was reported', () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, rows: 0, failures: [] }
    expect(believed(nothing, 0)).toEqual({
      ...nothing,
      failed: 1,
      failures: ['It ended with 0, and no failed test is reported.'],
    })
  })
})

describe('reasonsOf', () => {
  it('finds why tests are skipped, once each, whatever colours stand around it', () => {
    const output =
      'stdout | a.test.ts\n\u001b[22m\u001b[39mSkipped, as go is not installed: go.\r\n' +
      'Skipped, as go is not installed: go.\nit says Skipped, as a word\n'
    expect(reasonsOf(output)).toStrictEqual(['Skipped, as go is not installed: go.'])
  })
})
