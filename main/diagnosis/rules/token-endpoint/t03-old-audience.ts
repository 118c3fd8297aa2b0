import { faults } from '../../../claims/faults/all-faults.ts'
import { showClaims } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
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
    if (said !== null && (refused?.of === 'past' || refused?.of === 'asked'))
      return certain(
        'text',
        toldOfExchange(said),
        refused.of === 'past' ? {} : ownAddress(refused.audience),
      )
    const code = inCode(facts, faults.T03, () => 'aud')
    if (old === null && code !== null) return possible('direct', [code.line])
    const address = old === null ? oldServerInCode(facts) : null
    if (address !== null) return possible('direct', [asCode(address)], OF_LIBRARY)
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

const OLD_SERVER = /^https?:\/\/auth\.atlassian\.io(?=[/:?#]|$)/

/** A program that names both servers knows the new one. */
function oldServerInCode({ evidence }: CaseFacts): string | null {
  for (const { addresses } of evidence.code ?? []) {
    const old = addresses.find(({ text }) => OLD_SERVER.test(text))
    const isNew = addresses.some(({ text }) => text.includes('oauth-2-authorization-server'))
    if (old !== undefined && !isNew) return old.text
  }
  return null
}

const OF_LIBRARY = {
  cause:
    'In this code tokens are asked for at auth.atlassian.io, the authorization server of the past, as outdated libraries write it.',
  fix: [
    'Connect: ask https://oauth-2-authorization-server.services.atlassian.com/oauth2/token, with aud of the same server.',
    'OAuth 2.0 (3LO) has its server at https://auth.atlassian.com, with /authorize and /oauth/token.',
  ],
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
