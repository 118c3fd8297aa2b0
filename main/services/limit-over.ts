import type { Finding } from '../../contract/diagnosis.ts'

/** Longer than this nobody is kept waiting for a rate limit. */
const MOST_WAIT_MS = 120_000
/** Behind so many waits for one answer it is taken as it is. */
export const MOST_WAITS = 3

/**
 * When the rate limit is over that a finding speaks of, in milliseconds since the epoch; null of another
 * finding, of a limit that does not tell, and of one that is over too late to be waited for.
 */
export function limitOver(finding: Finding | null, now: number): number | null {
  const run = finding?.nextCheck?.run
  const until = run?.kind === 'send-again' ? run.notBefore : null
  return until === null || until - now > MOST_WAIT_MS ? null : until
}
