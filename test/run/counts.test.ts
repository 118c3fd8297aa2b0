import { describe, expect, it } from 'vitest'
import { readPlaywright, readVitest } from './counts.ts'

describe('what a report says', () => {
  it('counts pending and to-do tests of vitest as skipped', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 3,
      success: false,
    }
    expect(readVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 5 })
  })

  it('counts a flaky test of Playwright as failed', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3, duration: 1 } }
    expect(readPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 3 })
  })

  it.each([null, {}, 'text', { stats: {} }, { numPassedTests: '5' }])(
    'counts nothing in %j',
    (report) => {
      const nothing = { passed: 0, failed: 0, skipped: 0 }
      expect(readVitest(report)).toEqual(nothing)
      expect(readPlaywright(report)).toEqual(nothing)
    },
  )
})
