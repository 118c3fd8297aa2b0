import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand, sendAgain } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { quoted } from '../shown.ts'
import { outcome } from '../signs.ts'
import { sources } from '../sources.ts'
import { NEWNESS_SECONDS } from './newness.ts'

const NEW_ACCOUNT =
  /\b(?:user|account(?:id)?|member)\b.{0,120}\b(?:created|provisioned|invited|added|activated)\b|\b(?:created|provisioned|invited|provisioning|activated)\b.{0,60}\b(?:user|account|member)\b/i

const QUESTION = 'Is it only the newness?'
const WAIT = 'Send the same request in two minutes, with the same token.'

const LONGEST_NEWNESS_SECONDS = 180
/** Sooner than this a retry is the client's own, most often with another token. */
const LEAST_WAIT_SECONDS = 20

/** A valid token refused because the account is new: told by the log, or by a later success. */
function judgeNewness(facts: CaseFacts): FindingSign | null {
  const line = facts.log.find((one) => NEW_ACCOUNT.test(one) && !/\b40\d\b/.test(one))
  const refused = facts.answers.find(({ where, status }) => where === 'site' && status === 401)
  if (line === undefined || refused === undefined) return knownLater(facts)
  const made =
    Date.parse(
      /\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?/.exec(line)?.[0].replace(',', '.') ?? '',
    ) / 1000
  const when = refused.startedAt ?? refused.date ?? facts.now
  if (!Number.isNaN(made) && when !== null && Math.abs(when - made) > LONGEST_NEWNESS_SECONDS)
    return null
  const evidence = [quoted(line.slice(0, 200)), outcome(refused)]
  return refused.settled
    ? likely('facts', [...evidence, 'the same request succeeded afterwards'])
    : possible('facts', evidence, later(facts))
}

function later({ now }: CaseFacts): Pick<FindingSign, 'nextCheck'> {
  return now === null
    ? {}
    : { nextCheck: sendAgain(QUESTION, WAIT, (now + NEWNESS_SECONDS) * 1000) }
}

/** Refused, then let in a minute or two later with nothing changed between: no exchange, no other token. */
function knownLater(facts: CaseFacts): FindingSign | null {
  const refused = facts.answers.find(
    ({ where, status, settled, named, token }) =>
      where === 'site' && status === 401 && settled && !named && token?.kind !== 'connect-jwt',
  )
  if (refused === undefined || refused.startedAt === null) return null
  if (!/^(?:send|evidence)$/.test(facts.evidence.origin)) return null
  const since = refused.startedAt
  const later = facts.answers.find(
    ({ status, startedAt, url, method }) =>
      status !== null &&
      status < 300 &&
      startedAt !== null &&
      startedAt - since >= LEAST_WAIT_SECONDS &&
      startedAt - since <= LONGEST_NEWNESS_SECONDS &&
      url === refused.url &&
      method === refused.method,
  )
  const exchanged = facts.answers.some(
    ({ where, startedAt }) =>
      where === 'token-endpoint' && (startedAt === null || startedAt >= since),
  )
  if (later === undefined || exchanged || tokensDiffer(facts, refused, later)) return null
  return possible('facts', [
    outcome(refused),
    `the same request succeeded ${Math.round((later.startedAt ?? since) - since)} s later, and no token was fetched between`,
  ])
}

function tokensDiffer({ evidence }: CaseFacts, one: Answer, other: Answer): boolean {
  const claimsOf = ({ stepId }: Answer): string | null => {
    const claims = evidence.tokens.find((token) => token.stepId === stepId)?.claims ?? null
    return claims === null ? null : JSON.stringify(claims)
  }
  const claims = claimsOf(one)
  return claims !== null && claims !== claimsOf(other)
}

export const newAccount: Rule = {
  id: 'J19',
  title: 'Account too new',
  symptom: '401 for a minute or so after an account was made, with a token that works afterwards.',
  needs: 'a 401 shortly after the account was made',
  cause:
    'The account is new, and the edge does not know it yet: for a minute or so its valid token is refused.',
  fix: ['Wait one or two minutes and try again before blaming the token.'],
  nextCheck: byHand(QUESTION, WAIT),
  grade: 'measured',
  sources: [sources.measured],
  judge: judgeNewness,
}
