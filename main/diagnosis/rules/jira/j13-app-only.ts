import type { Product } from '../../../../contract/diagnosis.ts'
import { CLOSED_TO_CONNECT, isAppOnly, plannedOperation } from '../../operation-needs.ts'
import { choosePerson, compare } from '../checks.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { atSite, comparedWith, seen, word } from '../signs.ts'
import { sources } from '../sources.ts'
import { isScopeText } from './permission-signs.ts'

const ONLY_APPS =
  /\bonly (?:[\w.]+ ){0,5}apps can (?:use|access|call) this (?:operation|resource)\b|\baccess to this resource must be authenticated as an app\b/i

/** Whoever else is named beside it, these are Jira’s words. */
const OF_JIRA: readonly Product[] = ['site', 'unknown', 'gateway', 'connect-server', '3lo']

export const appOnly: Rule = {
  id: 'J13',
  title: 'For apps only',
  symptom:
    'A user’s token is refused where the REST reference says “Returned if the caller is not a Connect app.”, often with “Only Connect apps can use this operation.” or “Only apps can access this resource.”; as the app the same call succeeds.',
  needs:
    'the text about apps only, or an operation that is open to apps only, called with a user’s token',
  cause:
    'Only an app may call this operation: a token that acts as a user is refused, and so is an API token.',
  fix: [
    'In a Connect app, send it as the app: a JWT with the qsh of the request.',
    'With an API token there is no way to call it: look for another operation that people may call.',
  ],
  nextCheck: [
    compare('Does the app get an answer?'),
    choosePerson('Does it succeed as the app?', 'Act as the app itself, and send again.'),
  ],
  grade: 'documented',
  sources: [sources.restReference],
  judge: (facts) => {
    const said = hear(facts, ONLY_APPS, { of: OF_JIRA })
    if (said !== null) return likely('own-text', shownBy(said, 'x-aaccountid'))
    const answer = atSite(facts, 401, 403, 404).find(
      (one) =>
        isAppOnly(one.method, one.path) &&
        (word(one) === 'bearer' || word(one) === 'basic' || facts.asked?.kind === 'user'),
    )
    if (answer === undefined) return plannedByUser(facts)
    if (isScopeText(answer)) return null
    const appWorks = comparedWith(facts, answer, 'app').some(({ status }) => status < 300)
    return (appWorks ? certain : likely)('facts', [
      ...seen(answer, 'x-aaccountid'),
      appWorks ? 'as the app the same request succeeds' : 'the operation is open to apps only',
    ])
  },
}

/** Before anything is sent. What no Connect app may call at all is told by J09. */
function plannedByUser(facts: CaseFacts): FindingSign | null {
  const operation = plannedOperation(facts)
  if (operation === null || facts.asked?.kind !== 'user') return null
  const { method, path, connect } = operation
  if (connect === CLOSED_TO_CONNECT || !isAppOnly(method, path)) return null
  return likely('facts', [`${method} ${path}: for apps only, by Atlassian’s reference`])
}
