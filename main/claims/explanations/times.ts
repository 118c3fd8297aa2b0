import { compareExpiry, compareTime } from './comparisons.ts'
import type { ExplanationTable } from './explanation.ts'

/** The time claims of RFC 7519 §4.1 mean the same in every kind: whole seconds since 1970, UTC. */
export function timesSetBy(setBy: string): ExplanationTable {
  return {
    iat: {
      meaning: 'When the token was issued, in seconds since 1970.',
      setBy,
      compare: compareTime,
    },
    exp: {
      meaning: 'When the token stops being valid, in seconds since 1970.',
      setBy,
      compare: compareExpiry,
    },
    nbf: {
      meaning: 'From when the token is valid, in seconds since 1970.',
      setBy,
      compare: compareTime,
    },
    jti: { meaning: 'An identifier of this one token.', setBy },
  }
}
