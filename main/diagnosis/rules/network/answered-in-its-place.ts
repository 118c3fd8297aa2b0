import { headerOf } from '../../../wire/headers.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import { seen } from '../signs.ts'
import { hearPageReadAsJson, isOfTunnel, isPageReadAsJson } from './words-of-runtimes.ts'

/** A page where an API was expected has several causes: the words alone name none of them. */
export function pageForJson(facts: CaseFacts): FindingSign | null {
  const isRefused = facts.answers.some(
    (answer) => (answer.status ?? 0) >= 400 && !isOfTunnel(answer),
  )
  const said = isRefused ? null : hearPageReadAsJson(facts)
  return said === null
    ? null
    : (isPageReadAsJson(said) ? likely : possible)('text', [said.quote], {
        cause:
          'A page came where JSON was expected, or nothing at all: the address is not the API’s, or something on the way (a login page, single sign-on, a proxy) answered in its place.',
        fix: [
          'Print status, Content-Type and the first lines of what came, before it is read as JSON: the title of the page tells who answered.',
          'Call {base URL}/rest/api/2/serverInfo: if that is a page too, the base URL or what stands before the site is the cause.',
        ],
      })
}

/** Programs that companies put between themselves and the rest, as their pages and headers name them. */
const FILTERS =
  /\b(?:zscaler|forcepoint|netskope|fortiguard|fortigate|blue ?coat|symantec web security|cisco umbrella|sophos web|mcafee web gateway|skyhigh|palo alto networks|cloudflare gateway|barracuda|squid\/[\d.]+)\b/i
const BLOCKS =
  /\b(?:block(?:ed|s|ing)?|denied|not allowed|not permitted|restricted|violat\w+|polic(?:y|ies)|categor(?:y|ised|ized))\b/i

/** The page of a filter on the way, which refuses in Atlassian’s place. */
export function blockedOnTheWay({ failing }: CaseFacts): FindingSign | null {
  const page = failing.find(
    ({ status, shape, body, headers, named }) =>
      [403, 451, 502, 503].includes(status ?? 0) &&
      !named &&
      shape !== 'json' &&
      BLOCKS.test(body) &&
      (FILTERS.test(body) || FILTERS.test(headerOf(headers, 'server') ?? '')),
  )
  return page === undefined
    ? null
    : likely('own-text', seen(page, 'server', 'via'), {
        cause:
          'A filter of the customer’s network answered in Atlassian’s place: it blocks this address, and nothing reached the site.',
        fix: [
          'Let the customer’s network team allow the host of the site, *.atlassian.com and the token endpoint.',
          'Send the same request from another network to see the difference.',
        ],
      })
}
