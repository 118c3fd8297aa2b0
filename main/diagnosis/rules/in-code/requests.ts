import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { quoted, shown } from '../shown.ts'
import { isAboutAtlassian } from '../signs.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import {
  addressInCode,
  headerInCode,
  linesOfCode,
  makesBody,
  type ProgramFacts,
  unspokenLines,
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
const GONE_OF_TWO = /\brest\/api\/2\/search(?=[?#{$]|$)/
/** A base that ends with the version, and a search behind it. */
const VERSION_AS_BASE = /\brest\/api\/(?:2|3|latest)\/?$/
const SEARCH_BEHIND = /["'`]\/?search(?:\?[^"'`\s]{0,200})?["'`]\s*[,)]/

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
  const address = addressInCode(facts, GONE)
  if (address !== null) return wouldSend(facts, quoted(address), [404, 410])
  if (addressInCode(facts, CLOUD) === null) return removedForFramework(facts)
  const ofTwo = addressInCode(facts, GONE_OF_TWO)
  if (ofTwo !== null) return wouldSend(facts, quoted(ofTwo), [404, 410])
  const lines = facts.evidence.passages.flatMap(({ text }) => text.split('\n'))
  const behind = linesOfCode(facts).find((line) => SEARCH_BEHIND.test(line))
  if (behind !== undefined && addressInCode(facts, VERSION_AS_BASE) !== null)
    return wouldSend(facts, quoted(behind.trim()), [404, 410])
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

/** Clients that frameworks of apps for the cloud make, and what else is theirs alone. */
const FRAMEWORK =
  /\brequestJira\b|\bAP\.request\b|@forge\/|\bas(?:App|User(?:ByAccountId)?)\(|\bauthenticatedAs\w*\(|\bhost_?client\b|\bhostRestClients\b|\bhttpClient\((?:req\b|\{)|atlassian[-_]connect|\baddon\.|\bclient_?key\b|\bshared_?secret\b|\bac_?host\b/i
/** A path that is handed to a client, which has the site. */
const OF_CLIENT =
  /\b(?:\w*(?:host|client|jira|addon)\w*)(?:\([^()\n]{0,60}\))?\.(?:get|post|request)(?:Async|ForObject|ForEntity)?\(\s*(?:route\s?)?[f$@]?\{?\s*(?:ur[il]:\s*)?["'`]\/?rest\//i
const WITHOUT_HOST = /^\/?rest\/api\/2\/search(?=[?#{$]|$)/
/** What plugins of Data Center have, whose search is still there. */
const OF_PLUGIN = /\bAJS\.|\bcom\.atlassian\.sal\b/

/** The site stands nowhere in the code of an app: its framework adds it. */
function removedForFramework(facts: ProgramFacts): FindingSign | null {
  const address = addressInCode(facts, WITHOUT_HOST)
  if (address === null || addressInCode(facts, /^https?:\/\//) !== null) return null
  const lines = linesOfCode(facts)
  if (lines.some((line) => OF_PLUGIN.test(line))) return null
  const isOfApp = lines.some((line) => FRAMEWORK.test(line) || OF_CLIENT.test(line))
  const sign = isOfApp ? wouldSend(facts, quoted(address), [404, 410]) : null
  return sign === null ? null : { ...sign, certainty: 'possible' }
}

/** JQL that only sorts, or is empty, where code sets it. */
const ONLY_SORTS =
  /\bjql\b["'`]?\]?\s*(?::|=>?|,|\bto\b)\s*[fr@$]{0,2}["'`]\s*(?:ORDER(?: |%20|\+)BY\b|["'`](?!["'`]))|[?&]jql=(?:ORDER(?: |%20|\+)BY\b|&|["'`](?!\s*[+.,%]))|\b(?:search_?issues?(?:ForJql)?|jql|jql_query|enhanced_search_issues|searchJql)\(\s*[fr]?["'`]\s*ORDER BY\b/i

/** J33 in code: a search without a restriction. */
export function unboundedInCode(facts: CaseFacts): FindingSign | null {
  const line = unspokenLines(facts).find((one) => ONLY_SORTS.test(one))
  return line === undefined
    ? null
    : wouldSend(facts, quoted(line.trim()), [400], {
        cause:
          'In this code the JQL holds nothing but ORDER BY, or nothing at all: /rest/api/3/search/jql refuses such a search.',
      })
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

/** Before the API's own path, and not where an empty variable may stand between. */
const DOUBLED = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/wiki)?\/{2,}(?:rest|wiki)\//

/** J10 in code: two slashes between the host and the path. */
export function doubledInCode(facts: ProgramFacts): FindingSign | null {
  const address = addressInCode(facts, DOUBLED)
  return address === null
    ? null
    : wouldSend(facts, quoted(address), [400, 404], {
        ground: 'facts',
        cause: 'In this code two slashes stand between the host and the path of the API.',
        fix: [
          'Write one: a base URL that ends in a slash, and a path that begins with one, make two.',
        ],
      })
}

export const GATEWAY_NEEDS_SITE =
  'api.atlassian.com is called without a site: a site’s REST API is served there behind /ex/jira/{cloudId} (Confluence: /ex/confluence/{cloudId}) only.'
const GATEWAY_WITHOUT_SITE = /^https?:\/\/api\.atlassian\.com\/(?:wiki\/)?rest\//
const PAGE_BEFORE_REST =
  /^https?:\/\/[^/]+\.(?:atlassian\.net|jira\.com)\/(?:jira|browse|projects|secure|issues|wiki\/(?:home|spaces|x))\b(?:\/[^?]*)?\/rest\//

const TWICE =
  /\/wiki\/+wiki\/|\/rest\/(?:api\/\w{1,8}\/+)?(?:rest|api\/\w{1,8}\/+api)\/|\/ex\/(?:jira|confluence)\/[^/]+\/+ex\//
/** Clients that write /rest/api themselves. */
const REST_AS_BASE =
  /\b(?:JIRA|Jira|Confluence|ServiceDesk|jira\.NewClient|jira\.New|JiraClient|JiraApi|JIRA::Client\.new|Version[23]Client|ConfluenceClient)\((?:[^()"'`\n]|\([^()]*\)|["'`](?!http)[^"'`\n]*["'`])*["'`]https?:\/\/[^"'`\s]{1,100}\/rest(?:\/api)?(?:\/(?:\d|latest))?\/?["'`]/

/** What the address of a page answers to a call. */
const AT_A_PAGE = [302, 400, 401, 403, 404, 405]

/** What a client is made with, or a setting of it. */
const BASE_OF_CLIENT =
  /\b(?:new\s+)?\w*(?:jira|confluence|rest|http|atlassian|api)\w*(?:client|api)?\w*(?:\.\w+)?\(|\b(?:host|server|site|base_?(?:url|uri|path)?|url|uri|endpoint|domain|instance|options)\b["'`]?\]?\s*(?::|=>?|,)|\s-(?:Server|BaseUri|Uri|Url)\s/i
const PAGE =
  /["'`](https?:\/\/[\w.-]{1,100}(?::\d{1,5})?(?:\/(?:jira|wiki|confluence))?\/(?:login(?:\.jsp|\.action)?|secure\/[\w!.]{1,60}|browse(?:\/[A-Z]\w*(?:-\d+)?)?|projects(?:\/\w+)?|issues|dashboard\.action|jira\/(?:software|core|servicedesk|your-work|dashboards|projects)|spaces\/\w+|plugins\/servlet)\/?(?:\?[^"'`\s]{0,100})?)["'`]/

/** The address of a page that a client is given for its base, of any Jira. */
export function pageAsBase(facts: CaseFacts): FindingSign | null {
  if (!isAboutAtlassian(facts)) return null
  const line = unspokenLines(facts).find(
    (one) =>
      PAGE.test(one) &&
      BASE_OF_CLIENT.test(one) &&
      !/\b(?:open|goto|href|navigate|redirect|link|visit|print|echo)\w*\b/i.test(one),
  )
  const page = line === undefined ? undefined : PAGE.exec(line)?.[1]
  return page === undefined ? null : wouldSend(facts, quoted(page), AT_A_PAGE)
}

/** A page answers with success also where nothing of REST is served. */
const HTML = /<(?:!doctype html|html)\b/i

/** N14 in code: an address at which nothing of REST is served. */
export function addressOfCode(facts: ProgramFacts): FindingSign | null {
  const gateway = addressInCode(facts, GATEWAY_WITHOUT_SITE)
  if (gateway !== null)
    return wouldSend(facts, quoted(gateway), [401, 404], {
      cause: `In this code ${GATEWAY_NEEDS_SITE}`,
    })
  const twice =
    addressInCode(facts, TWICE) ??
    linesOfCode(facts).find((line) => REST_AS_BASE.test(line)) ??
    null
  if (twice !== null)
    return wouldSend(facts, quoted(twice.trim()), [404], {
      cause:
        'In this code a part of the path stands twice: the base has /rest/… or /wiki already, and what is joined to it begins with the same.',
      fix: [
        'Give the client the address of the site alone, and let the path begin with /rest or /wiki once.',
      ],
    })
  const page = addressInCode(facts, PAGE_BEFORE_REST)
  if (page === null) return null
  const html = hear(facts, HTML, { by: ['server', 'log'], everywhere: true })
  return html !== null
    ? likely('own-text', [html.quote, shown(quoted(page), 'code')])
    : wouldSend(facts, quoted(page), [302, 401, 404, 405])
}
