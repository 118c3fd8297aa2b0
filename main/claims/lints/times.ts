import { ASSERTION_LIFETIME_SECONDS, CLOCK_TOLERANCE_SECONDS } from '../../connect/limits.ts'
import { faults } from '../faults/all-faults.ts'
import { expired, lifetimeOf, secondsOf } from '../faults/times.ts'
import { type Lint, lintOf, type LintSubject, type LintWords } from './lint-row.ts'
import { durationWords, relativeWords, SURELY_MILLISECONDS } from '../explanations/time-words.ts'
import { kindsThat } from '../kinds.ts'
import { misspelt } from '../decoding/claim-names.ts'
import { sources } from './sources.ts'
import type { JsonObject } from '../../wire/json.ts'

const TIME_CLAIMS = ['iat', 'exp', 'nbf'] as const
const LONG_SECONDS = 3600
const CONNECT_KINDS = kindsThat(({ connect }) => connect === true)
const INBOUND_KINDS = kindsThat(({ connect, inbound }) => connect === true && inbound === true)

function eachTime(
  claims: JsonObject,
  look: (name: string, value: unknown) => LintWords | null,
): readonly LintWords[] {
  return TIME_CLAIMS.flatMap((name) => (name in claims ? (look(name, claims[name]) ?? []) : []))
}

/** What the time claims alone, and the clock, can show. */
export const timeLints: readonly Lint[] = [
  {
    id: 'I06',
    severity: 'problem',
    source: sources.springReader,
    kinds: ['assertion', ...CONNECT_KINDS],
    look: ({ claims }) => [
      ...(['iat', 'exp'] as const)
        .filter((name) => !(name in claims) && misspelt(claims, name) === null)
        .map((name) => ({
          claim: name,
          message: `The claim “${name}” is missing; Atlassian accepts no token without a lifetime.`,
          fix: `Add “${name}” in whole seconds since 1970.`,
        })),
      ...eachTime(claims, (name, value) =>
        typeof value === 'number'
          ? null
          : {
              claim: name,
              message: `“${name}” is ${wordFor(value)}, and must be a number.`,
              fix: 'Write whole seconds since 1970, without quotes.',
            },
      ),
    ],
  },
  {
    id: 'L02',
    severity: 'problem',
    source: sources.numericDate,
    kinds: null,
    look: ({ claims }) =>
      eachTime(claims, (name, value) =>
        typeof value === 'number' && Math.abs(value) >= SURELY_MILLISECONDS
          ? {
              claim: name,
              message: `“${name}” is in milliseconds; time claims count seconds.`,
              fix: 'Divide by 1,000 and drop the fraction.',
            }
          : null,
      ),
  },
  {
    id: 'L19',
    severity: 'remark',
    source: sources.numericDate,
    kinds: ['assertion', ...CONNECT_KINDS],
    look: ({ claims }) =>
      eachTime(claims, (name, value) =>
        typeof value === 'number' && !Number.isInteger(value)
          ? {
              claim: name,
              message: `“${name}” has a fraction; not every reader takes one.`,
              fix: 'Round down to whole seconds.',
            }
          : null,
      ),
  },
  {
    id: 'L06',
    severity: 'problem',
    source: sources.jwt,
    kinds: null,
    look: ({ claims }) => {
      const length = lifetimeOf(claims)
      return length !== null && length <= 0
        ? {
            claim: 'exp',
            message: `“exp” is not after “iat”${length === 0 ? '' : `, but ${durationWords(length)} before it`}: the token was never valid.`,
            fix: 'Set exp to iat plus the lifetime.',
          }
        : null
    },
  },
  lintOf({
    id: 'T02',
    severity: 'problem',
    source: sources.tooFar,
    kinds: ['assertion'],
    fault: faults.T02,
    words: ({ lifetimeSeconds }) => ({
      claim: 'exp',
      message: `The assertion lives ${lifetimeSeconds} s; the token endpoint takes ${ASSERTION_LIFETIME_SECONDS} s at most after iat.`,
      fix: `Set exp to iat + ${ASSERTION_LIFETIME_SECONDS} or less.`,
    }),
  }),
  {
    id: 'L05',
    severity: 'problem',
    source: sources.clock,
    kinds: null,
    look: ({ claims, nowSeconds }) => {
      const iat = secondsOf(claims, 'iat')
      return iat !== null && iat - nowSeconds > CLOCK_TOLERANCE_SECONDS
        ? {
            claim: 'iat',
            message: `Issued ${relativeWords(iat, nowSeconds)}: the clock that made it runs ahead of this one.`,
            fix: 'Set both clocks by NTP and make the token again.',
          }
        : null
    },
  },
  {
    id: 'I05',
    severity: 'problem',
    source: sources.springReader,
    kinds: null,
    look: ({ claims, nowSeconds }) => {
      const nbf = secondsOf(claims, 'nbf')
      const exp = secondsOf(claims, 'exp')
      if (nbf === null) return null
      if (exp !== null && nbf >= exp)
        return {
          claim: 'nbf',
          message: '“nbf” is not before “exp”: the token was never valid.',
          fix: 'Leave nbf out, or set it to iat.',
        }
      return nbf - nowSeconds > CLOCK_TOLERANCE_SECONDS
        ? {
            claim: 'nbf',
            message: `Not valid yet: “nbf” lies ${durationWords(nbf - nowSeconds)} ahead.`,
            fix: 'Wait, or set the clocks by NTP.',
          }
        : null
    },
  },
  {
    id: 'L07',
    severity: 'remark',
    source: sources.connectJwt,
    kinds: ['connect-jwt', 'inbound-jwt', 'context-jwt', 'lifecycle-jwt'],
    look: ({ claims }) => {
      const length = lifetimeOf(claims)
      return length !== null && length > LONG_SECONDS
        ? {
            claim: 'exp',
            message: `The token lives ${durationWords(length)}; three minutes are usual.`,
            fix: 'Make a token for each request and let it live about 180 s.',
          }
        : null
    },
  },
  lintOf({
    id: 'I04',
    severity: 'remark',
    source: sources.clock,
    kinds: INBOUND_KINDS,
    fault: faults.I04,
    words: expiredWords,
  }),
  lintOf({
    id: 'J02',
    severity: 'remark',
    source: sources.opaque,
    kinds: ['opaque-access-token'],
    fault: faults.J02,
    words: expiredWords,
  }),
  lintOf({
    id: 'L20',
    severity: 'remark',
    source: sources.jwt,
    kinds: ['assertion', 'connect-jwt', 'forge-invocation-token', 'other-jwt'],
    fault: expired,
    words: expiredWords,
  }),
]

function expiredWords({ exp }: { readonly exp: number }, { nowSeconds }: LintSubject): LintWords {
  return {
    claim: 'exp',
    message: `Expired ${relativeWords(exp, nowSeconds)}.`,
    fix: 'Make or fetch a fresh token; if it should still be valid, compare the clocks.',
  }
}

function wordFor(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`
}
