import { faults } from '../../../claims/faults/all-faults.ts'
import { byNewestPayload } from '../checks.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { claim, outcome } from '../signs.ts'
import { sources } from '../sources.ts'
import { failedAssertion, siteFault } from './assertion-signs.ts'
import { siteInCode } from '../in-code/site-of-assertion.ts'
import { claimFault, isBesideTheMatter, refusals } from './refusal-signs.ts'

/** A line that names both, as the code that signs logs them. */
const SIDE_BY_SIDE =
  /\btnt["']?\s?[:=]\s?["']?(https?:\/\/[^\s"',;]{1,200})["']?[\s,;]{1,4}["']?base_?url["']?\s?[:=]\s?["']?(https?:\/\/[^\s"',;]{1,200})/i

function toldApart(facts: CaseFacts): FindingSign | null {
  const said = refusals(facts).length === 0 ? null : hear(facts, SIDE_BY_SIDE)
  const [, tnt, baseUrl] = SIDE_BY_SIDE.exec(said?.words ?? '') ?? []
  return said === null || tnt === undefined || tnt === baseUrl
    ? null
    : likely('direct', [said.quote, ...refusals(facts).map(outcome)])
}

export const siteOfAnotherName: Rule = {
  id: 'T09',
  title: 'tnt is not the baseUrl',
  symptom:
    'The exchange is refused, and tnt of the assertion differs from the installed baseUrl: a custom domain, http, a trailing slash, /wiki too many or missing. What the endpoint answers is not published.',
  needs: 'an assertion whose tnt is not the installed baseUrl',
  cause:
    'The assertion names another site than the one that installed the app: its tnt is not the baseUrl of the installation, byte for byte.',
  fix: [
    'Copy baseUrl of the newest installed payload: https, no trailing slash, never displayUrl or a custom domain, with /wiki for Confluence only.',
  ],
  nextCheck: byNewestPayload('Which baseUrl does the newest installed payload hold?'),
  grade: 'documented',
  sources: [sources.impersonation, sources.lifecycle],
  fault: faults.T09,
  judge: (facts) => {
    const fault = siteFault(facts)
    if (fault === null) return toldApart(facts) ?? siteInCode(facts)
    if (isBesideTheMatter(facts)) return null
    return claimFault(
      facts,
      [`tnt: ${claim(failedAssertion(facts), 'tnt')}`, fault.words],
      fault.sure && refusals(facts).length > 0,
    )
  },
}
