import type { ClockSeen } from '../ports.ts'

export const DAY_MS = 86_400_000

/**
 * By a clock that is set far ahead, even for one start, all that was ever sent is too old. One that is ahead by more than
 * the history is kept is believed a day later: whoever comes back after months has the rest forgotten then.
 *
 * @param before null where it is looked at for the first time
 * @param keptMs for how long exchanges are kept
 */
export function seeClock(now: number, before: ClockSeen | null, keptMs: number): ClockSeen {
  const isFarAhead = before !== null && now - before.believed > keptMs
  if (!isFarAhead) return { believed: now, doubted: null }
  const { believed, doubted } = before
  if (doubted === null || now < doubted) return { believed, doubted: now }
  return now - doubted < DAY_MS ? before : { believed: now, doubted: null }
}
