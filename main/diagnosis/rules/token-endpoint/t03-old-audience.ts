import { faults } from '../../../claims/faults/all-faults.ts'
import { showClaims } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { asCode, inCode } from '../signing-code.ts'
import { sources } from '../sources.ts'
import { judgedAssertion, serverNamesCause } from './assertion-signs.ts'
import {
  REFUSED_AUDIENCE,
  claimFault,
  isBesideTheMatter,
  refusals,
  refusedAudience,
  toldOfExchange,
} from './refusal-signs.ts'

export const oldAudience: Rule = {
  id: 'T03',
  title: 'The authorization server of the past',
  symptom:
    'The token endpoint answers 400 with invalid_grant: “Invalid aud: https://auth.atlassian.io”.',
  needs: 'an assertion addressed to auth.atlassian.io, or the endpoint’s text about aud',
  cause:
    'The assertion is addressed to auth.atlassian.io, the authorization server of the past, as outdated libraries write it.',
  fix: [
    'Set aud to https://oauth-2-authorization-server.services.atlassian.com and post to its path /oauth2/token.',
    'Where a library makes the assertion, upgrade it.',
  ],
  nextCheck: showClaims(
    'Which server is the assertion addressed to?',
    'Compare its aud with the address that it was posted to.',
  ),
  grade: 'reported',
  sources: [sources.oldAudience, sources.oldAudienceToo, sources.ace],
  fault: faults.T03,
  judge: (facts) => {
    const said = hear(facts, REFUSED_AUDIENCE)
    const old = faults.T03(judgedAssertion(facts))
    const asked =
      said === null
        ? hear(
            facts,
            /https:\/\/auth\.atlassian\.io\/oauth2\/token|\b(?:lookup|ENOTFOUND|resolve host:?) auth\.atlassian\.io/,
          )
        : null
    if (asked !== null && !serverNamesCause(facts)) return likely('own-text', [asked.quote])
    const refused = said === null ? null : refusedAudience(facts, said.words)
    if (said !== null && refused !== null)
      return certain(
        'text',
        toldOfExchange(said),
        refused.of === 'past' ? {} : ownAddress(refused.audience),
      )
    const code = inCode(facts, faults.T03, () => 'aud')
    if (old === null && code !== null) return possible('direct', [code.line])
    const named = hear(facts, /["'`]https:\/\/auth\.atlassian\.io\b/, { by: ['code'] })
    if (old === null && named !== null) return possible('direct', [asCode(named.words)])
    if (old === null || isBesideTheMatter(facts)) return null
    return claimFault(
      facts,
      [
        `aud: ${old.audience === '' ? 'not seen' : old.audience}`,
        `asked: ${old.asked ?? 'not seen'}`,
      ],
      refusals(facts).length > 0,
    )
  },
}

function ownAddress(audience: string): Partial<FindingSign> {
  return {
    cause: `The authorization server does not take its own address as aud: it refused ${audience}.`,
    fix: [
      'Set aud to the address that the server goes by, without a path or a slash at its end: in production https://oauth-2-authorization-server.services.atlassian.com.',
      'Post to the token endpoint of the same environment as the site.',
    ],
  }
}
