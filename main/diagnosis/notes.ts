import { headerOf } from '../wire/headers.ts'
import type { Sight } from './facts/case-facts.ts'

/** What a reader should know besides the findings: the clock, trace ids, what could not be told. */
export function notesOn(sight: Sight, findings: number): readonly string[] {
  const { skewSeconds } = sight.evidence.clock
  const traces = [
    ...new Set(
      sight.failing.flatMap(
        ({ headers }) =>
          headerOf(headers, 'atl-traceid') ?? headerOf(headers, 'x-arequestid') ?? [],
      ),
    ),
  ]
  return [
    ...(findings === 0 && sight.failing.length > 0
      ? [
          'Something failed, and no rule fits: paste more of it, best the whole exchange with its headers.',
        ]
      : []),
    ...(skewSeconds !== null && Math.abs(skewSeconds) > 10
      ? [
          `The local clock is ${Math.abs(skewSeconds)} s ${skewSeconds < 0 ? 'fast' : 'slow'} by the server’s Date.`,
        ]
      : []),
    ...(sight.tenant?.uninstalled === true
      ? ['An uninstalled payload was read for this tenant: the app may no longer be on the site.']
      : []),
    ...(traces.length === 0
      ? []
      : [`For Atlassian’s support: Atl-Traceid ${traces.slice(0, 3).join(', ')}`]),
  ]
}
