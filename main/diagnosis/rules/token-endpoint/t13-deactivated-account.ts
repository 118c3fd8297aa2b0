import { ACCOUNT_NOT_ACTIVE } from '../../../connect/token-exchange.ts'
import { choosePerson, type NextChecks, request } from '../checks.ts'
import { certain, likely } from '../certainty.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { accountOf, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { refusals } from './refusal-signs.ts'
import { onePersonRefused } from './told-exchanges.ts'

const INSTEAD = choosePerson(
  'Who else can be acted as?',
  'Act as somebody whose account is active, or as the app.',
)

/** What was last heard of the account may be old: the site says how it stands now. */
function askedAnew(facts: CaseFacts): NextChecks {
  const accountId = accountOf(facts)
  if (accountId === null) return INSTEAD
  const path = `/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`
  return [request('Is the account active now?', path, { kind: 'app' }), INSTEAD]
}

/** The record of the person, or the one record of a person that is shown where it is not known whom the exchange was for. */
function isKnownInactive(facts: CaseFacts): boolean {
  const records = facts.answers.flatMap(({ json }) =>
    json !== null && typeof json['accountId'] === 'string' && typeof json['active'] === 'boolean'
      ? [json]
      : [],
  )
  const asked = accountOf(facts)
  const own = asked === null ? records : records.filter(({ accountId }) => accountId === asked)
  return own.length > 0 && own.every(({ active }) => active === false)
}

export const deactivatedAccount: Rule = {
  id: 'T13',
  title: 'Deactivated account',
  symptom:
    'The token endpoint refuses one person and takes others; error_description says “This account is not active.”, or the person’s record says active: false.',
  needs:
    'the endpoint’s text about an account that is not active, or an answer that shows the person acted as with active: false',
  cause:
    'The person acted as is deactivated, and no token is issued for a deactivated account. Nothing need be wrong with the tenant’s record or the assertion.',
  fix: [
    'Act as somebody else, or let an admin of the organization activate the account again.',
    'Before asking for a token, skip people whose record says active: false.',
  ],
  nextCheck: INSTEAD,
  grade: 'unconfirmed',
  sources: [sources.impersonation],
  judge: (facts) => {
    const said = hear(facts, ACCOUNT_NOT_ACTIVE, { among: refusals(facts) })
    if (said !== null && said.answer !== null) return certain('text', seen(said.answer))
    const elsewhere = hear(facts, ACCOUNT_NOT_ACTIVE)
    if (elsewhere !== null) return likely('text', [elsewhere.quote])
    const inactive = isKnownInactive(facts) || facts.evidence.personActive === false
    if (!inactive || (refusals(facts).length === 0 && !facts.beforehand))
      return onePersonRefused(facts)
    return likely('facts', [...refusals(facts).flatMap((one) => seen(one)), 'active: false'], {
      nextCheck: askedAnew(facts),
    })
  },
}
