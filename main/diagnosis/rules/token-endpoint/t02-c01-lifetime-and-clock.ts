import { faults } from '../../../claims/faults/all-faults.ts'
import { lifetimeOf } from '../../../claims/faults/times.ts'
import { ASSERTION_LIFETIME_SECONDS, CLOCK_TOLERANCE_SECONDS } from '../../../connect/limits.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { failedAssertion, inAssertion } from './assertion-signs.ts'
import { exchangeAgain, type NextChecks, sendAgain, signWithClock } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { outcome, seconds, tokenTrouble } from '../signs.ts'
import { aside } from '../shown.ts'
import { assertionInMilliseconds } from '../in-code/signing.ts'
import { inCode } from '../signing-code.ts'
import { sources } from '../sources.ts'
import { clocksSideBySide } from './told-clocks.ts'

interface Times {
  readonly lifetime: number | null
  /** How far the sender's clock runs ahead of the server's; null where unknown. */
  readonly ahead: number | null
}

/** Server’s clock less the one by which is signed; null where it was not measured. */
function skewOfSigning({ evidence }: CaseFacts): number | null {
  const { skewSeconds, signingOffsetSeconds = 0 } = evidence.clock
  return skewSeconds === null ? null : skewSeconds - signingOffsetSeconds
}

function timesOf(facts: CaseFacts): Times {
  const assertion = failedAssertion(facts)
  const iat = seconds(assertion, 'iat')
  const date = tokenTrouble(facts).find((answer) => answer.date !== null)?.date ?? null
  const skew = skewOfSigning(facts)
  return {
    lifetime: lifetimeOf(assertion?.claims ?? null),
    ahead: iat !== null && date !== null ? iat - date : skew === null ? null : -skew,
  }
}

const FIXES = {
  clock: [
    'Set the clock of the machine that signs by NTP.',
    'Until then, take the measured offset from the server’s Date header into iat and exp.',
  ],
  lifetime: ['Set exp to iat + 60 or less, in whole seconds.'],
} as const

/** Which of the two it is, from N, the lifetime and the clock: skew is about N less the lifetime. */
function explain(far: number | null, { lifetime, ahead }: Times): Partial<FindingSign> {
  const tooLong = lifetime !== null && lifetime > ASSERTION_LIFETIME_SECONDS
  const measured = ahead ?? (far !== null && lifetime !== null ? far - lifetime : null)
  const fast = measured !== null && measured > CLOCK_TOLERANCE_SECONDS
  const number = far === null ? '' : ` (${far} s by the endpoint’s clock)`
  if (tooLong && !fast)
    return {
      cause: `The assertion lives too long${number}: exp is ${lifetime} s after iat, and 60 s are the limit.`,
      fix: FIXES.lifetime,
    }
  if (fast && !tooLong)
    return {
      cause: `The clock that made the assertion runs about ${measured} s fast, so that exp lies too far ahead${number}.`,
      fix: FIXES.clock,
    }
  if (fast && tooLong)
    return {
      cause: `exp lies too far ahead${number}: the lifetime is ${lifetime} s, and the clock runs about ${measured} s fast.`,
      fix: [...FIXES.lifetime, ...FIXES.clock],
    }
  return {
    cause: `exp lies too far ahead of the endpoint’s clock${number}: either it is set more than 60 s after iat, or the clock that signs runs fast (by about that number less the lifetime).`,
    fix: [...FIXES.lifetime, ...FIXES.clock],
  }
}

function tooFarAhead(facts: CaseFacts): FindingSign | null {
  const times = timesOf(facts)
  const said = hear(facts, /expiration timestamp too far in the future|\[was \d+ seconds from now/i)
  const measured = factsOf(times)
  if (said !== null) {
    const far = /was (\d{1,9}) seconds from now/.exec(said.words)?.[1]
    return certain(
      'text',
      [said.quote, ...measured],
      explain(far === undefined ? null : Number(far), times),
    )
  }
  const code = failedAssertion(facts) === null ? inCode(facts, faults.T02, () => 'exp') : null
  if (code !== null) {
    const lifetime = code.found.lifetimeSeconds
    return possible(
      'direct',
      [code.line, aside(`exp − iat: ${lifetime} s`)],
      explain(null, { lifetime, ahead: null }),
    )
  }
  const tooLarge = failedAssertion(facts) === null ? assertionInMilliseconds(facts) : null
  if (tooLarge !== null) return tooLarge
  if (tokenTrouble(facts).length === 0) return ofClaimsAlone(facts, times)
  const refused = tokenTrouble(facts).filter(({ status }) => status === 400 || status === 401)
  if (refused.length === 0 || hear(facts, /authorization grant type|invalid aud/i) !== null)
    return null
  const { lifetime, ahead } = times
  const beyond = (lifetime ?? 0) + Math.max(0, ahead ?? 0)
  if (lifetime === null || beyond <= ASSERTION_LIFETIME_SECONDS + CLOCK_TOLERANCE_SECONDS)
    return inAssertion(facts, faults.T02) !== null
      ? likely('weaker-facts', [...refused.map(outcome), ...measured], explain(null, times))
      : null
  return (beyond > 2 * ASSERTION_LIFETIME_SECONDS ? certain : likely)(
    'weaker-facts',
    [...refused.map(outcome), ...measured],
    explain(null, times),
  )
}

function localClockOff(facts: CaseFacts): FindingSign | null {
  const early = hear(facts, /\bissued in the future\b/i, { among: tokenTrouble(facts) })
  if (early !== null) return likely('text', [early.quote])
  const left = skewOfSigning(facts)
  const skew = facts.evidence.clock.skewSeconds
  if (left === null || skew === null || Math.abs(left) <= 60) return null
  const words = `the local clock is ${Math.abs(skew)} s ${skew < 0 ? 'fast' : 'slow'}, measured by the server’s Date`
  if (facts.beforehand) return likely('facts', [words])
  const refused = facts.failing.find(({ status }) => status === 400 || status === 401)
  return refused === undefined ? null : likely('shape', [outcome(refused), words])
}

const LIFETIME_OR_CLOCK =
  'Is it the lifetime or the clock? A fresh exchange measures the clock by the answer’s Date.'

/** Where the clock was measured, signing can follow it. */
function withClockChecks(facts: CaseFacts, found: FindingSign | null): FindingSign | null {
  if (found === null) return null
  const nextCheck: NextChecks = [
    ...signWithClock(facts.evidence.clock.skewSeconds),
    exchangeAgain(LIFETIME_OR_CLOCK),
    sendAgain('Does the request succeed, too?', 'Sends the same request again.'),
  ]
  return { ...found, nextCheck }
}

export const lifetimeRules: readonly Rule[] = [
  {
    id: 'T02',
    title: 'exp too far ahead',
    symptom:
      'The token endpoint answers 400 with invalid_grant: “Expiration timestamp too far in the future [was 135 seconds from now; please set `exp` to no more than 60 seconds after issue time]”.',
    needs:
      'the endpoint’s text about exp, or an assertion that lives longer than 60 s or comes from a fast clock',
    cause:
      'The assertion expires too late for the token endpoint (exp lies too far ahead of its clock): the lifetime is longer than 60 seconds, or the clock that wrote it is fast.',
    fix: [...FIXES.lifetime, ...FIXES.clock],
    nextCheck: exchangeAgain(LIFETIME_OR_CLOCK),
    grade: 'reported',
    sources: [sources.tooFar, sources.impersonation],
    fault: faults.T02,
    judge: (facts) => withClockChecks(facts, tooFarAhead(facts)),
  },
  {
    id: 'C01',
    title: 'Local clock off',
    symptom:
      'Tokens are refused as expired, or as not valid yet, although their lifetime is right; the Date header of any answer is more than a minute away from the local time.',
    needs: 'a clock measured to be more than 60 s off, with a refusal or before sending',
    cause:
      'The local clock is wrong by more than a minute: tokens are expired, or not valid yet, when they arrive.',
    fix: [...FIXES.clock],
    nextCheck: exchangeAgain(LIFETIME_OR_CLOCK),
    grade: 'reported',
    sources: [sources.tooFar, sources.clock],
    givesWayTo: ['T02', 'I04', 'I05'],
    judge: (facts) => withClockChecks(facts, localClockOff(facts) ?? clocksSideBySide(facts)),
  },
]

/** An assertion without any call: the endpoint is told to be lenient by some seconds, not by many. */
function ofClaimsAlone(facts: CaseFacts, times: Times): FindingSign | null {
  const { lifetime } = times
  if (facts.evidence.steps.length > 0 || lifetime === null) return null
  if (inAssertion(facts, faults.T02) === null) return null
  const sure = lifetime > ASSERTION_LIFETIME_SECONDS + CLOCK_TOLERANCE_SECONDS ? likely : possible
  return sure('weaker-facts', factsOf(times), explain(null, times))
}

function factsOf({ lifetime, ahead }: Times): readonly string[] {
  return [
    ...(lifetime === null ? [] : [`exp − iat: ${lifetime} s`]),
    ...(ahead === null ? [] : [`sender’s clock less server’s: ${ahead} s`]),
  ]
}
