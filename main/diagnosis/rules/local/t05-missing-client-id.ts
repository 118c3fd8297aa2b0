import { faults } from '../../../claims/faults/all-faults.ts'
import { exchangeAgain, pastePayload, sendWithIt } from '../checks.ts'
import { certain, likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { claim, outcome, tokenTrouble } from '../signs.ts'
import { sources } from '../sources.ts'
import {
  failedAssertion,
  inAssertion,
  serverNamesCause,
} from '../token-endpoint/assertion-signs.ts'

export const missingClientId: Rule = {
  id: 'T05',
  title: 'No oauthClientId stored',
  symptom:
    'The app says that its oauthClientId is missing, or signs the word “undefined” into iss: urn:atlassian:connect:clientid:undefined. What the token endpoint answers to that is not published.',
  needs:
    'a tenant without oauthClientId, or an assertion whose iss ends with the text of a missing value',
  cause:
    'The stored tenant has no oauthClientId, so that no user can be acted as; some libraries then sign the word “undefined” in its place.',
  fix: [
    'Add ACT_AS_USER to the descriptor and have the site approve the update, or reinstall: the installed payload then brings an oauthClientId.',
    'Store oauthClientId with the record, and refuse to sign where it is missing.',
  ],
  nextCheck: [
    pastePayload('Does the newest installed payload carry an oauthClientId?'),
    exchangeAgain('Does the exchange succeed with the newest installed payload?'),
    sendWithIt,
  ],
  grade: 'documented',
  sources: [sources.oauth2, sources.ace, sources.impersonation],
  fault: faults.T05,
  judge: (facts) => {
    const assertion = failedAssertion(facts)
    const found = inAssertion(facts, faults.T05)
    const answers = tokenTrouble(facts).map(outcome)
    if (found !== null)
      return (serverNamesCause(facts) ? likely : certain)('text', [
        `iss: ${claim(assertion, 'iss')}`,
        ...answers,
      ])
    const said =
      hear(
        facts,
        /connect:clientid:(?:undefined|null|none|nil|NaN|\[object Object\]|\(null\)|<no value>|<nil>)(?=["'\s,}&”»`)\]]|$)/i,
      ) ??
      hear(
        facts,
        /oauthClientId must be defined|\b(?:get)?oauthClientId\b(?:\(\))?.{0,40}\b(?:is )?(?:undefined|null|missing|required|not set)\b/i,
      )
    if (said !== null) return certain('text', [said.quote, ...answers])
    const missing = facts.tenant?.hasOauthClientId === false
    if (missing && claim(assertion, 'iss') === '' && answers.length > 0)
      return certain('facts', ['no oauthClientId is stored for this tenant', ...answers])
    if (
      missing &&
      facts.asked?.kind === 'user' &&
      (facts.evidence.steps.length === 0 || answers.length > 0)
    )
      return certain('facts', ['no oauthClientId is stored for this tenant', ...answers])
    return null
  },
}
