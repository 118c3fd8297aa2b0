import { describe, expect, it } from 'vitest'
import { believed, readPlaywright, readVitest, reasonsOf } from './counts.ts'

interface Ran {
  readonly line: number
  readonly status: string
  readonly rows?: number
}

function vitestReport(...ran: readonly Ran[]): unknown {
  const assertionResults = ran.map(({ line, status, rows }) => ({
    fullName: 'a test',
    status,
    location: { line, column: 3 },
    meta: rows === undefined ? {} : { rows },
  }))
  return { testResults: [{ name: '/a.test.ts', assertionResults }] }
}

function playwrightReport(...ran: readonly Ran[]): unknown {
  const specs = ran.map(({ line, status }) => ({
    file: 'a.spec.ts',
    line,
    column: 3,
    tests: [{ status }],
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
    ).toEqual({ passed: 1, failed: 1, skipped: 1, rows: 6 })
  })
})

describe('what a report says', () => {
  it('adds the rows that a looped test of vitest went through', () => {
    const report = vitestReport(
      { line: 1, status: 'passed', rows: 200 },
      { line: 2, status: 'failed', rows: 40 },
      { line: 3, status: 'passed' },
    )
    expect(readVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 0, rows: 241 })
  })

  it.each(['pending', 'todo', 'disabled', 'skipped'])('counts %s as skipped', (status) => {
    const counts = { passed: 0, failed: 0, skipped: 1, rows: 1 }
    expect(readVitest(vitestReport({ line: 1, status }))).toEqual(counts)
  })

  it('counts a flaky test of Playwright as failed', () => {
    const counts = { passed: 0, failed: 1, skipped: 0, rows: 1 }
    expect(readPlaywright(playwrightReport({ line: 1, status: 'flaky' }))).toEqual(counts)
  })

  it.each([null, {}, 'text', { suites: {} }, { testResults: '5' }])(
    'counts nothing in %j',
    (report) => {
      const nothing = { passed: 0, failed: 0, skipped: 0, rows: 0 }
      expect(readVitest(report)).toEqual(nothing)
      expect(readPlaywright(report)).toEqual(nothing)
    },
  )
})

describe('what a suite came to', () => {
  const counts = { passed: 3, failed: 0, skipped: 1, rows: 4 }

  it('is what its report says where that fits how it ended', () => {
    expect(believed(counts, 0)).toEqual(counts)
    expect(believed({ ...counts, failed: 2 }, 1)).toEqual({ ...counts, failed: 2 })
  })

  it('is a failure where it ended in one without a failed test', () => {
    expect(believed(counts, 1)).toEqual({ ...counts, failed: 1 })
  })

  it('is a failure where nothing was reported', () => {
    const nothing = { passed: 0, failed: 0, skipped: 0, rows: 0 }
    expect(believed(nothing, 0)).toEqual({ ...nothing, failed: 1 })
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
