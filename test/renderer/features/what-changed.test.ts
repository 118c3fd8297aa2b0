import { describe, expect, it } from 'vitest'
import type { Certainty, Diagnosis } from '../../../contract/diagnosis.ts'
import { formatOffset, isTellingSkew, skewWords } from '../../../renderer/format/clock.ts'
import { whatChanged } from '../../../renderer/state/what-changed.ts'
import { scopeFinding } from '../fake-diagnosis.ts'

const of = (...findings: readonly (readonly [string, Certainty])[]): Diagnosis => ({
  version: 1,
  findings: findings.map(([id, certainty]) => ({ ...scopeFinding, id, certainty })),
  notes: [],
})

describe('what a check changed', () => {
  it.each([
    [of(['T01', 'likely']), of(['T01', 'likely']), ['The findings stand as they were.']],
    [of(), of(), ['The findings stand as they were.']],
    [of(['T01', 'likely']), of(['T01', 'certain']), ['T01 is now certain. Upgraded from likely.']],
    [
      of(['T01', 'likely'], ['T04', 'possible']),
      of(['T01', 'likely']),
      ['T04 does not fit any more.'],
    ],
    [of(), of(['J04', 'certain']), ['J04 is new, and certain.']],
    [of(['T01', 'likely']), of(), ['T01 does not fit any more.']],
    [
      of(['T01', 'likely'], ['T04', 'possible']),
      of(['T04', 'likely'], ['T01', 'possible']),
      [
        'T04 is now likely. Upgraded from possible.',
        'T01 is now possible. Downgraded from likely.',
        'T04 stands first in place of T01.',
      ],
    ],
    [
      { ...of(['J14', 'likely']), notes: ['The clock is right.'] },
      {
        ...of(['J14', 'likely']),
        notes: ['The clock is right.', 'The user does not hold ADMINISTER.'],
      },
      ['The user does not hold ADMINISTER.'],
    ],
  ])('case %#', (before, after, words) => {
    expect(whatChanged(before, after)).toEqual(words)
  })
})

describe('a clock', () => {
  it('matters from five seconds on, either way', () => {
    expect([null, 0, 4, -4].map(isTellingSkew)).toEqual([false, false, false, false])
    expect([5, -5, 86_400].map(isTellingSkew)).toEqual([true, true, true])
  })
  it('is ahead, behind or right', () => {
    expect([3, -3, 0].map(skewWords)).toEqual([
      'the server’s clock is 3 s ahead of this one',
      'the server’s clock is 3 s behind this one',
      'the server’s clock agrees with this one',
    ])
    expect([74, -74].map(formatOffset)).toEqual(['+74 s', '−74 s'])
  })
})
