import { describe, expect, it } from 'vitest'
import { seeClock } from '../../main/history/clock-seen.ts'
import type { ClockSeen } from '../../main/ports.ts'

const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 28, 12)
const KEPT = 30 * DAY_MS

/** Looks at the clock on these days, counted from the first; the day that is believed each time. */
function believedOn(days: readonly number[]): readonly number[] {
  let seen: ClockSeen | null = null
  return days.map((day) => {
    seen = seeClock(NOW + day * DAY_MS, seen, KEPT)
    return (seen.believed - NOW) / DAY_MS
  })
}

describe('the clock that the history ages by', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['goes on by hours, days and weeks', [0, 1 / 24, 1, 15, 45], [0, 1 / 24, 1, 15, 45]],
    ['is not believed where it jumped a year ahead', [0, 365, 365.5], [0, 0, 0]],
    ['is as it was once it is set right again', [0, 365, 0.5, 1], [0, 0, 0.5, 1]],
    ['is doubted anew by each jump', [0, 365, 1, 366.5], [0, 0, 1, 1]],
    ['is believed on the day after a long absence', [0, 60, 60.9, 61, 62], [0, 0, 0, 61, 62]],
    ['also where it is looked at seldom', [0, 40, 80], [0, 0, 80]],
    ['was back for a while', [0, -400, 0, 0.5, 1], [0, -400, -400, -400, 1]],
  ])('%s', (_, days, believed) => {
    expect(believedOn(days)).toEqual(believed)
  })
})
