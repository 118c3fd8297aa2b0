import type { FindingSign } from '../certainty.ts'
import { quoted } from '../shown.ts'
import {
  addressInCode,
  headerInCode,
  linesOfCode,
  makesBody,
  type ProgramFacts,
  wouldSend,
} from '../sending-code.ts'

const ATTACHMENTS = /\/(?:attachments|child\/attachment)\b/

/** J20 in code: a file goes out, and no header tells the XSRF check that no browser sent it. */
export function uploadInCode(facts: ProgramFacts): FindingSign | null {
  if (!makesBody(facts, 'upload') || addressInCode(facts, ATTACHMENTS) === null) return null
  const check = headerInCode(facts, 'x-atlassian-token')
  if (check === '' || check === 'no-check') return null
  const words =
    check === null
      ? 'a file goes out without X-Atlassian-Token'
      : `a file goes out with X-Atlassian-Token: ${check}`
  return wouldSend(facts, words, [403, 404], {
    cause:
      'In this code an upload goes out without X-Atlassian-Token: no-check, and the XSRF check refuses such a one.',
  })
}

const GONE = /\brest\/api\/(?:3|latest)\/search(?=[?#{$]|$)/
const GONE_IN_CLOUD = /\.atlassian\.net\/rest\/api\/2\/search(?=[?#{$]|$)/

/**
 * Searches of clients that call it, and what tells their version where a newer one calls another:
 * https://github.com/pycontribs/jira/issues/2369, https://github.com/andygrunwald/go-jira/issues/738,
 * https://github.com/atlassian-api/atlassian-python-api/issues/1586
 */
const CLIENTS: readonly (readonly [call: RegExp, version: RegExp | null])[] = [
  [/\.searchForIssuesUsingJql(?:Get|Post)?\(/, null],
  [/\.Issue\.Search(?:Pages)?(?:WithContext)?\(/, null],
  [
    /\.search_issues\(/,
    /\bjira(?:-python)?\s?(?:==|~=|<=?|v(?:ersion)?:?)\s?(?:[0-2]\.\d+|3\.\d)(?![\d])/i,
  ],
  [
    /\bjira\.jql\(/i,
    /\batlassian-python-api\s?(?:==|~=|<=?|v(?:ersion)?:?)\s?(?:[0-3]\.\d|4\.0\.[0-6]\b)/i,
  ],
]
const CLOUD = /\.atlassian\.net\b/

/** J22 in code: the search that was removed. */
export function removedInCode(facts: ProgramFacts): FindingSign | null {
  const address = addressInCode(facts, GONE) ?? addressInCode(facts, GONE_IN_CLOUD)
  if (address !== null) return wouldSend(facts, quoted(address), [404, 410])
  if (addressInCode(facts, CLOUD) === null) return null
  const lines = facts.evidence.passages.flatMap(({ text }) => text.split('\n'))
  for (const [call, version] of CLIENTS) {
    const called = linesOfCode(facts).find((line) => call.test(line))
    const isOld = version === null || lines.some((line) => version.test(line))
    if (called !== undefined && isOld)
      return wouldSend(facts, quoted(called.trim()), [404, 410], {
        cause:
          'In this code a client’s search is called that asks /rest/api/{2,3}/search, which was removed from Jira Cloud.',
      })
  }
  return null
}

const FOR_TOKENS = /\/oauth2?\/token\b/
const NO_JSON = /^(?:text\/plain|application\/x-www-form-urlencoded)$/i

/** J24 in code: text of JSON that nothing says to be JSON. */
export function untypedInCode(facts: ProgramFacts): FindingSign | null {
  const type = headerInCode(facts, 'content-type')
  if (!makesBody(facts, 'json-text') || makesBody(facts, 'upload')) return null
  if (type !== null && !NO_JSON.test(type)) return null
  if (addressInCode(facts, FOR_TOKENS) !== null) return null
  const words = type === null ? 'no Content-Type is set' : `Content-Type: ${type}`
  return wouldSend(facts, `JSON goes out as text, and ${words}`, [415], {
    cause:
      'In this code JSON goes out as plain text: the client writes another Content-Type than application/json, or none.',
  })
}

/** J25 in code: JSON in JSON. */
export function quotedInCode(facts: ProgramFacts): FindingSign | null {
  return makesBody(facts, 'json-twice')
    ? wouldSend(facts, 'the body is made to JSON twice', [400], {
        cause:
          'In this code the body is made to JSON twice: what goes out is one string in quotes, no object.',
        fix: ['Give the client the object itself; it writes the JSON.'],
      })
    : null
}

export const GATEWAY_NEEDS_SITE =
  'api.atlassian.com is called without a site: a site’s REST API is served there behind /ex/jira/{cloudId} (Confluence: /ex/confluence/{cloudId}) only.'
const GATEWAY_WITHOUT_SITE = /^https?:\/\/api\.atlassian\.com\/(?:wiki\/)?rest\//
const PAGE_BEFORE_REST =
  /^https?:\/\/[^/]+\.(?:atlassian\.net|jira\.com)\/(?:jira|browse|projects|secure|issues)\b(?:\/[^?]*)?\/rest\//

/** N14 in code: an address at which nothing of REST is served. */
export function addressOfCode(facts: ProgramFacts): FindingSign | null {
  const gateway = addressInCode(facts, GATEWAY_WITHOUT_SITE)
  if (gateway !== null)
    return wouldSend(facts, quoted(gateway), [401, 404], {
      cause: `In this code ${GATEWAY_NEEDS_SITE}`,
    })
  const page = addressInCode(facts, PAGE_BEFORE_REST)
  return page === null ? null : wouldSend(facts, quoted(page), [302, 401, 404, 405])
}
