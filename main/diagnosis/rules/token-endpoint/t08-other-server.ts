import { faults } from '../../../claims/faults/all-faults.ts'
import { authorizationServerFor, isAtlassianHost } from '../../../connect/authorization-server.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { showClaims } from '../checks.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear } from '../hear.ts'
import { quoted } from '../shown.ts'
import { outcome } from '../signs.ts'
import { sources } from '../sources.ts'
import { otherServer } from './assertion-signs.ts'
import {
  REFUSED_AUDIENCE,
  claimFault,
  isBesideTheMatter,
  refusals,
  refusedAudience,
} from './refusal-signs.ts'

/** A site that nothing but words name: an address in them. */
const SITE = /\bhttps:\/\/[\w-]{1,80}\.[a-z][a-z.-]{3,40}\.?(?:net|com)\b/gi

/** The one site that is named is of another environment than the server that refused. */
function namedSite(facts: CaseFacts): FindingSign | null {
  const [refused] = refusals(facts).filter(({ host }) => host !== null)
  if (refused === undefined) return null
  const texts = facts.passages.map(({ text }) => text)
  const named = texts.flatMap((text) => text.match(SITE) ?? []).filter(isAtlassianHost)
  const servers = new Set(named.map((site) => authorizationServerFor(site, null).audience))
  const [expected = ''] = servers
  const [site] = named
  if (servers.size !== 1 || site === undefined || new URL(expected).hostname === refused.host)
    return null
  return likely('compared', [outcome(refused), quoted(site), `expected for this site: ${expected}`])
}

const OF_NOBODY =
  'The assertion is addressed to something else than an authorization server of Atlassian’s.'

export const serverOfAnotherEnvironment: Rule = {
  id: 'T08',
  title: 'Server of another environment',
  symptom:
    'The exchange is refused for a site of the US government cloud or of a staging environment, or a production assertion was posted to another environment’s server.',
  needs: 'the site’s host, and the server that was asked or named in aud',
  cause:
    'The exchange went to, or is addressed to, the authorization server of another environment than the site’s.',
  fix: [
    'Derive the server from the host of baseUrl: atlassian.net and jira.com, atlassian-us-gov-mod.net, jira-dev.com and atlassian-stg-fedm.net have one each.',
    'aud and the server posted to must be the same.',
  ],
  nextCheck: showClaims(
    'Which server is the assertion addressed to?',
    'Compare its aud, and the address that it was posted to, with the server of this site’s host.',
  ),
  grade: 'documented',
  sources: [sources.ace, sources.impersonation],
  fault: faults.T08,
  judge: (facts) => {
    const said = hear(facts, REFUSED_AUDIENCE)
    const found = otherServer(facts)
    const refused = said === null ? null : refusedAudience(facts, said.words)
    if (said !== null && (refused?.of === 'another' || refused?.of === 'nobody'))
      return (refused.of === 'another' || found !== null ? certain : likely)(
        'text',
        [said.quote, ...(found === null ? [] : [`expected: ${found.expected ?? ''}`])],
        refused.of === 'another' ? {} : { cause: OF_NOBODY },
      )
    if (found === null) return namedSite(facts)
    if (isBesideTheMatter(facts)) return null
    return claimFault(
      facts,
      [
        `expected for this site: ${found.expected ?? ''}`,
        `aud: ${found.audience === '' ? 'not seen' : found.audience}`,
        `asked: ${found.asked ?? 'not seen'}`,
      ],
      refusals(facts).length > 0,
    )
  },
}
