import type { CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, shownBy } from '../hear.ts'
import { sources } from '../sources.ts'

const NO_CONSENT =
  /\bNEEDS_AUTHENTICATION_ERR\b|\bNeedsAuthenticationError\b|\batlassian-token-service-key\b/
const NO_USER = /\bAUTH_TYPE_UNAVAILABLE\b/

/** Forge makes the call itself, so no token is seen: its runtime says that it has none of this person. */
export const forgeAsUser: Rule = {
  id: 'T16',
  title: 'Forge has no token of the person',
  symptom:
    'A Forge app that calls asUser() fails with “NEEDS_AUTHENTICATION_ERR” or NeedsAuthenticationError (Authentication Required, 401, serviceKey atlassian-token-service-key), or with “AUTH_TYPE_UNAVAILABLE”.',
  needs: 'the name of one of the errors of Forge’s runtime about asUser()',
  cause:
    'The person has not allowed the app to act for them, or not with the scopes of its newest version; or the invocation has no person: a trigger, a scheduled or asynchronous event, a web trigger.',
  fix: [
    'Let the error leave the function: Forge then asks the person, and calls again. A catch around asUser() swallows the question.',
    'After new scopes: deploy, upgrade the installation, and let the person allow access again.',
    'Where no person is part of the invocation, or none need be, call asApp().',
  ],
  nextCheck: byHand(
    'Is there a person in the invocation?',
    'Log the accountId of the function’s context: it is missing in triggers and scheduled events.',
  ),
  grade: 'documented',
  sources: [sources.forgeAsUser, sources.forgeConsent, sources.forgeNoUser],
  judge: (facts: CaseFacts): FindingSign | null => {
    const nobody = hear(facts, NO_USER)
    if (nobody !== null)
      return likely('own-text', shownBy(nobody), {
        cause:
          'asUser() was called where Forge knows no person: in a trigger, a scheduled or asynchronous event, or a web trigger.',
        fix: ['Call asApp() there, or do it in a function that a person invokes.'],
      })
    const said = hear(facts, NO_CONSENT)
    return said === null
      ? null
      : (said.by === 'person' ? possible : likely)('own-text', shownBy(said))
  },
}
