import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import { hear } from '../hear.ts'
import type { Shown } from '../shown.ts'
import { outcome, seen } from '../signs.ts'
import { askedInPlain } from './plain-http.ts'

/** From a site to a site, in somebody’s words. */
const BETWEEN_SITES =
  /\b(?:redirect|forward)\w*\b[^\n]{0,80}\b[\w-]+\.atlassian\.net\b[^\n]{0,80}\b[\w-]+\.atlassian\.net\b/i

/** N02: the address of a site that has another name by now. */
export function renamed(facts: CaseFacts): FindingSign | null {
  for (const answer of facts.answers) {
    const location = headerOf(answer.headers, 'location')
    if (
      answer.status === null ||
      answer.status < 300 ||
      answer.status > 308 ||
      answer.status === 303 ||
      location === null ||
      !URL.canParse(location)
    )
      continue
    const { hostname, pathname } = new URL(location)
    const samePath = answer.host !== null && pathname === answer.path && /\/rest\//.test(pathname)
    const other =
      (isAtlassianHost(location) || samePath) &&
      hostname !== answer.host &&
      (answer.where === 'site' || answer.where === 'unknown')
    // From http:// to https:// of the same site.
    if (answer.host === null && askedInPlain(facts.evidence, hostname, pathname) !== null) continue
    if (other && (answer.host !== null || /\/rest\//.test(pathname))) {
      const evidence = [outcome(answer), `Location: ${location}`, ...afterwards(facts, hostname)]
      return certain('compared', evidence, {
        cause: `The site was renamed to ${hostname}: the old address redirects, and a client that follows turns POST into GET and may lose the credential.`,
      })
    }
  }
  if (facts.failing.some(isOfOwnServer)) return null
  const notAllowed = facts.failing.find(
    ({ status, where, shape }) =>
      status === 405 && (where === 'site' || where === 'unknown') && shape !== 'json',
  )
  const moved = hear(facts, BETWEEN_SITES)
  if (moved !== null) return possible('direct', [moved.quote])
  const said = hear(facts, /405 (?:method )?not allowed/i)
  if (notAllowed === undefined && said === null) return null
  // Of a server that nobody names it is the method more often.
  const isOpen = notAllowed?.where === 'unknown' || hear(facts, /405 method not allowed/i) !== null
  const evidence = notAllowed === undefined ? [said?.quote ?? ''] : seen(notAllowed)
  return (isOpen ? possible : likely)('shape', evidence)
}

/** Sites alone are renamed like that: a server of one’s own refuses the method. */
function isOfOwnServer({ status, host }: Answer): boolean {
  return status === 405 && host !== null && !isAtlassianHost(`https://${host}`)
}

function afterwards({ answers }: CaseFacts, host: string): readonly Shown[] {
  return answers.filter((answer) => answer.host === host && answer.failed).map(outcome)
}
