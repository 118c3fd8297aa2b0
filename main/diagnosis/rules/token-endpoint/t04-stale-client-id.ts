import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { byNewestPayload } from '../checks.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { siteReplaced } from '../in-words/words.ts'
import { outcome, seen } from '../signs.ts'
import { sources } from '../sources.ts'
import { otherIdThanInstalled } from './told-exchanges.ts'
import { inAssertion, serverNamesCause } from './assertion-signs.ts'
import { NEWEST, claimFault, isUnexplained, refusals } from './refusal-signs.ts'

function beforehandStale(facts: CaseFacts): FindingSign | null {
  return facts.beforehand && facts.tenant?.superseded === true
    ? likely('facts', [
        'a newer installed payload of this site is known under another clientKey or generation',
      ])
    : null
}

/** When it began; who has installed anew to mend it says so in other words. */
const SINCE_REINSTALL =
  /\b(?:since|after|when|once)\b[^.\n]{0,60}\b(?:re-?install(?:ed|ing|ation|s)?|(?:un)?installed (?:\w+ ){0,3}again|(?:site|data) import|imported (?:\w+ ){0,3}site|restored)\b/i

const REPLACED = new RegExp(siteReplaced, 'i')

/** Refused, all claims right as far as one can see, and no error text to go by. */
function restless(facts: CaseFacts): boolean {
  return refusals(facts).length > 0 && isUnexplained(facts)
}

export const staleClientId: Rule = {
  id: 'T04',
  title: 'Stale oauthClientId',
  symptom:
    'The token endpoint answers 400 for every user of one site since a reinstall or a site import. Atlassian announced the status; no text of it is public.',
  needs: 'an oauthClientId in the assertion that differs from the stored one, or a newer payload',
  cause:
    'The oauthClientId is stale: a reinstall or a site import issued another one, and the exchange still uses the old.',
  fix: [NEWEST, 'Drop what the app has cached of the old record, access tokens included.'],
  nextCheck: byNewestPayload('Is this the newest installed payload of the site?'),
  grade: 'documented',
  sources: [sources.clientIds, sources.staleClientId],
  givesWayTo: ['T13', 'T14', 'T15'],
  fault: faults.T04,
  judge: (facts) => {
    if (refusals(facts).length === 0) return otherIdThanInstalled(facts) ?? beforehandStale(facts)
    const stale = inAssertion(facts, faults.T04)
    if (stale !== null) {
      return claimFault(facts, [
        `client id in iss: ${stale.clientId}`,
        `stored oauthClientId: ${stale.stored}`,
      ])
    }
    if (facts.tenant?.superseded === true) {
      const evidence = [
        ...refusals(facts).map(outcome),
        'a newer installed payload of this site is known',
      ]
      return serverNamesCause(facts) ? possible('open', evidence) : likely('facts', evidence)
    }
    const code = hear(facts, /^invalid_client$/i, { among: facts.failing })
    if (code !== null && isUnexplained(facts)) return likely('shape', [code.quote])
    const told = otherIdThanInstalled(facts)
    if (told !== null) return told
    if (!restless(facts)) return null
    const evidence = refusals(facts).flatMap((answer) => seen(answer))
    const since =
      hear(facts, SINCE_REINSTALL, { everywhere: true }) ??
      hear(facts, REPLACED, { everywhere: true, by: ['person', 'log'] })
    return since === null
      ? possible('open', [...evidence, 'nothing in the claims explains the refusal'])
      : likely('facts', [...evidence, since.quote])
  },
}
