import { speakers } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import { hear, shownBy } from '../hear.ts'
import { quoted } from '../shown.ts'
import { isAboutAtlassian, outcome, seen } from '../signs.ts'

const UNAVAILABLE = /atlassian cloud notifications - page unavailable/i
/** The gateway’s words for a site that was shut, with why; its second half alone is what people copy of it. */
const RESTRICTED =
  /\btenant is restricted:\s?["'`]?(?:suspended|deactivated|archived|deleted|inactive)(?:-(\w+))?/i
const RESTRICTED_BRIEFLY = /\bsuspended-(payment|inactivity)\b/i
/** The edge found no tenant of this name, or serves none now. */
const NO_TENANT =
  /\batl-missing-tcs["']?(?:\s?[:=])?\s?\[?\s?["']?true\b|\bsite temporarily unavailable\b/i

const NO_TENANT_HEADER = 'atl-missing-tcs'

/** N15: by the words of the gateway, of the edge, or by their page. */
export function judgeNotServed(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, UNAVAILABLE)
  if (said !== null) return certain('own-text', shownBy(said))
  const restricted = hear(facts, RESTRICTED, { everywhere: true })
  if (restricted !== null)
    return certain('own-text', shownBy(restricted), whyShut(RESTRICTED.exec(restricted.words)?.[1]))
  const briefly = isAboutAtlassian(facts) ? hear(facts, RESTRICTED_BRIEFLY) : null
  if (briefly !== null)
    return likely(
      'own-text',
      shownBy(briefly),
      whyShut(RESTRICTED_BRIEFLY.exec(briefly.words)?.[1]),
    )
  const unserved = hear(facts, NO_TENANT, { by: speakers, everywhere: true })
  if (unserved !== null) return likely('own-text', shownBy(unserved))
  const marked = facts.answers.find(({ headers }) => headerOf(headers, NO_TENANT_HEADER) === 'true')
  if (marked !== undefined) return likely('own-text', seen(marked, NO_TENANT_HEADER))
  const page = facts.answers.find(({ body }) => UNAVAILABLE.test(body))
  return page === undefined
    ? null
    : certain('own-text', [
        outcome(page),
        quoted('Atlassian Cloud Notifications - Page Unavailable'),
      ])
}

const WHY_SHUT: ReadonlyMap<string, string> = new Map([
  [
    'payment',
    'Atlassian has suspended this site because it was not paid for, and refuses every call to it. Nothing else in the request matters.',
  ],
  [
    'inactivity',
    'Atlassian has deactivated this site because nobody used it for months, as it does with free ones, and refuses every call to it. Nothing else in the request matters.',
  ],
])

function whyShut(reason = ''): Partial<FindingSign> {
  const cause = WHY_SHUT.get(reason.toLowerCase())
  return cause === undefined ? {} : { cause }
}
