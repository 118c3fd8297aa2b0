import { faults } from '../../../claims/faults/all-faults.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { exchangeAgain, readDescriptor, sendAgain } from '../checks.ts'
import { likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { type EvidenceLine, aside } from '../shown.ts'
import { outcome } from '../signs.ts'
import { sources } from '../sources.ts'
import { judgedAssertion } from './assertion-signs.ts'
import { isUnexplained, refusals, toldOfExchange } from './refusal-signs.ts'

function scopesText(facts: CaseFacts): EvidenceLine {
  const scopes = facts.tenant?.installedScopes ?? null
  return scopes === null
    ? aside('installed scopes: not known')
    : `installed scopes: ${scopes.join(', ')}`
}

export const actAsUserScope: Rule = {
  id: 'T01',
  title: 'ACT_AS_USER is not installed',
  symptom:
    'The token endpoint answers {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}, for every user of the site.',
  needs:
    'unauthorized_client of the token endpoint, or a refusal while the installed scopes lack ACT_AS_USER',
  cause:
    'The version of the app installed on this site probably lacks the scope ACT_AS_USER: without it the app can act as no user, even where an oauthClientId is stored.',
  fix: [
    'Look at the scopes of the version installed on this site, not at the descriptor in the repository.',
    'Add ACT_AS_USER to the descriptor’s scopes and publish it.',
    'Let the site’s admin approve the update, or reinstall on a development site.',
    'Store the installed payload that Jira sends then, and exchange with its values.',
  ],
  nextCheck: [
    readDescriptor('Does the installed version hold ACT_AS_USER?'),
    exchangeAgain('Has the site taken a version with ACT_AS_USER meanwhile?'),
    sendAgain('Does the request succeed with it?', 'Sends the same request again.'),
  ],
  grade: 'reported',
  sources: [sources.unauthorizedClient, sources.impersonation],
  givesWayTo: ['T05', 'T14', 'T15'],
  fault: faults.T01,
  judge: (facts) => {
    const scopes = facts.tenant?.installedScopes ?? null
    const lacks = faults.T01(judgedAssertion(facts)) !== null
    const said =
      hear(facts, /not authorized to use this authorization grant type|^unauthorized_client$/i, {
        among: facts.failing,
      }) ??
      hear(facts, /not authorized to use this authorization grant type|\bunauthorized_client\b/i)
    const refused = refusals(facts)
    if (said !== null) {
      const evidence = [...toldOfExchange(said), scopesText(facts)]
      if (lacks) return likely('text-and-fact', evidence)
      return scopes === null
        ? likely('text', evidence)
        : possible('text', [
            ...evidence,
            'ACT_AS_USER is listed for the newest version, which the site need not have approved yet',
          ])
    }
    if (lacks && refused.length > 0 && isUnexplained(facts))
      return likely('facts', [...refused.map(outcome), scopesText(facts)])
    return lacks && facts.beforehand && facts.asked?.kind === 'user'
      ? likely('facts', [scopesText(facts), 'asked to act as a user'])
      : null
  },
}
