import { isAtlassianHost } from '../../../connect/authorization-server.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { type Heard, hear, hearInComment, shownBy } from '../hear.ts'
import { atSite, isAboutAtlassian, outcome, perhapsAtSite, plainPath, seen } from '../signs.ts'
import { removedInCode, untypedInCode } from '../in-code/requests.ts'
import { userNamedInCode } from '../in-code/users.ts'
import { sources } from '../sources.ts'
import { goingAway } from '../../../operations/going-away.ts'
import { plannedOperation } from '../../operation-needs.ts'
import { limited, limitedByBitbucket } from './rate-limit.ts'
import { movedOperation, removedMetadata, removedRpc } from './removed-operations.ts'
import { ofPrograms } from '../sending-code.ts'
import { AS_A_PROGRAM, judgeForgery } from './xsrf.ts'

/** What is wrong with the request itself. */
export const jiraRequestRules: readonly Rule[] = [
  {
    id: 'J20',
    title: 'XSRF check',
    symptom: '403 (one report says 404) “XSRF check failed”, for an upload or any other write.',
    needs: 'the refusal of the XSRF check, or a write that looks as if a browser sent it',
    cause:
      'The XSRF check refused the request: a multipart upload without X-Atlassian-Token: no-check, or a write with a browser’s User-Agent or an Origin.',
    fix: ['Send X-Atlassian-Token: no-check with uploads (with the hyphen).', AS_A_PROGRAM],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.xsrf, sources.xsrfReport],
    judge: judgeForgery,
  },
  {
    id: 'J21',
    title: 'Rate limited',
    symptom: '429 with Retry-After, often with RateLimit-Reason.',
    needs: 'a 429, or the header RateLimit-Reason',
    cause: 'Too many calls came in too short a time, and further ones are refused for now.',
    fix: [
      'Wait as Retry-After says, then go on more slowly, with growing pauses and jitter.',
      'Exchange a token once per user and keep it until it expires: the token endpoint has a limit of its own.',
    ],
    nextCheck: byHand(
      'Which limiter is it?',
      'Read RateLimit-Reason of the answer; nothing need be sent.',
    ),
    grade: 'documented',
    sources: [sources.rateLimits],
    judge: (facts) => {
      const answer = facts.failing.find(({ status, where }) => status === 429 && where !== 'app')
      const reasoned =
        answer ??
        facts.failing.find(({ headers }) => headerOf(headers, 'ratelimit-reason') !== null)
      if (reasoned !== undefined) return limited(facts, reasoned)
      const said = hear(
        facts,
        /\b(?:jira-burst-based|jira-per-issue-on-write|jira-quota-(?:global|tenant)-based)\b|\btoo many requests\b|\b(?:are|is|was|were|get|gets|got|being) rate[- ]limited\b|\brate limit(?:ed)? exceeded\b|FAILURE_CLIENT_RATE_LIMITED/i,
      )
      return said === null || (said.answer?.status ?? 500) < 400
        ? limitedByBitbucket(facts)
        : likely('text', [said.quote])
    },
  },
  {
    id: 'J22',
    title: 'Removed operation',
    symptom:
      '410: “The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.”',
    needs: 'a 410, or the text about the removed API',
    cause:
      'The operation was removed from Jira Cloud; most often it is the old /rest/api/{2,3}/search.',
    fix: [
      'Call /rest/api/3/search/jql: it pages by nextPageToken, returns only the fields that are asked for, and refuses unbounded JQL.',
      'For another operation see the entry of Atlassian’s changelog that the answer names.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [
      sources.searchRemoved,
      sources.contentRemoved,
      sources.metadataRemoved,
      sources.rpcRemoved,
    ],
    // Whose site is not served has no paths at all.
    givesWayTo: ['N15'],
    judge: (facts) => {
      const said = hear(facts, /requested api has been removed/i)
      if (said !== null) return certain('text', shownBy(said), ofSearch(said))
      // The texts are in the language of the site, the address is not.
      const named = hear(facts, SEARCH_MIGRATION, { by: ['server', 'log'] })
      if (named !== null) return likely('own-text', shownBy(named), OLD_SEARCH)
      const gone = hear(facts, GONE)
      if (gone !== null && isAboutAtlassian(facts)) return likely('text', shownBy(gone), REMOVED)
      const noted = hearInComment(facts, SEARCH_IS_GONE)
      if (noted !== null) return possible('direct', [noted.quote])
      const moved = removedRpc(facts) ?? removedMetadata(facts) ?? movedOperation(facts)
      if (moved !== null) return moved
      const answer = perhapsAtSite(facts, 410)[0]
      if (answer === undefined)
        return ofPrograms(facts, removedInCode) ?? deprecated(facts) ?? planned(facts)
      return isOldSearch(answer)
        ? whoseSearch(answer)('facts', seen(answer), OLD_SEARCH)
        : likely('status', seen(answer))
    },
  },
  {
    id: 'J23',
    title: 'User name or key',
    symptom:
      "400: “The query parameter 'username' is not supported in GDPR strict mode.”, or “'accountId' must be the only user identifying query parameter in GDPR strict mode.”",
    needs: 'the text about GDPR strict mode, or a 400 of a request with user names or keys',
    cause: 'The request names a user by user name or user key; only account ids are taken.',
    fix: [
      'Use accountId; find it by name or visible e-mail as the app: GET /rest/api/3/user/search?query=…',
    ],
    nextCheck: null,
    grade: 'reported',
    sources: [sources.gdpr, sources.userKeys],
    judge: (facts) => {
      const said = hear(
        facts,
        /gdpr strict mode|strict gdpr mode|'accountId' query parameter needs/i,
      )
      if (said !== null)
        return (
          STRICT_MESSAGE.test(said.words) ? certain : said.by === 'server' ? likely : possible
        )('text', shownBy(said), /needs? to be provided/i.test(said.words) ? NO_ID : {})
      const nobody = hear(facts, NO_SUCH_USER)
      if (nobody !== null && nobody.answer?.where !== 'app')
        return (isAboutAtlassian(facts) ? likely : possible)('text', shownBy(nobody), NO_USER)
      const answer = atSite(facts, 400).find(({ query }) =>
        /(?:^|&)(?:username|userKey|user_key|key|owner)=/i.test(
          query.replace(/(?:^|&)key=[^&]*/g, ''),
        ),
      )
      return answer === undefined
        ? userNamedInCode(facts)
        : likely('facts', [...seen(answer), `query: ${answer.query}`])
    },
  },
  {
    id: 'J24',
    title: 'Wrong Content-Type',
    symptom: "415: “Content-Type '…' is not supported.”",
    needs: 'a 415, or the text about the Content-Type',
    cause: 'Content-Type is missing or wrong for this operation.',
    fix: [
      'Send Content-Type: application/json with a JSON body; let the library write the type of a multipart one.',
    ],
    nextCheck: null,
    grade: 'measured',
    sources: [sources.measured, sources.http],
    judge: (facts) => {
      const answer = facts.failing.find(
        ({ status, where }) => status === 415 && where !== 'app' && where !== 'token-endpoint',
      )
      if (answer !== undefined)
        return certain('facts', [
          ...seen(answer),
          `Content-Type as sent: ${headerOf(answer.requestHeaders, 'content-type') ?? 'none seen'}`,
        ])
      const said = hear(facts, /content-type '[^']{0,200}' is not supported/i)
      return said === null ? ofPrograms(facts, untypedInCode) : certain('text', [said.quote])
    },
  },
]

/** What Jira says of the mode; its name alone may stand in any sentence. */
const STRICT_MESSAGE =
  /\b(?:parameters?|supported|allowed|available|permitted|must|need)\b[^\n]{0,120}\b(?:gdpr strict|strict gdpr) mode|'accountId' query parameter needs/i

/** Nobody is found by what stands there, most often a name where Cloud wants an account id. */
const NO_SUCH_USER =
  /\b(?:the )?user (?:named |with the key |with key )?\\{0,2}'[^'\n]{1,120}' does not exist\b|\baccount id \\{0,2}'?[^'\n]{0,120}'? does not exist\b|\bspecified user does not exist or you do not have required permissions\b|\breporter specified is not a user\b|\b(?:the )?username parameter must be specified\b|\beither the \\{0,2}'username\\{0,2}' or the \\{0,2}'key\\{0,2}' query parameters? need/i
const NO_USER = {
  cause:
    'Nobody is found by what the request names a person with: in Cloud only an account id counts, not a user name, a key or an e-mail address; or the account that asks may not see the person.',
}

const NO_ID = {
  cause:
    'The operation wants an account id, and the request brings none: a user name or a key in its place does not count.',
}

const OLD_SEARCH = {
  cause: 'The old search, /rest/api/2/search and /rest/api/3/search, was removed from Jira Cloud.',
  fix: [
    'Call /rest/api/3/search/jql (or /rest/api/2/search/jql): it pages by nextPageToken, returns only the fields that are asked for, and refuses unbounded JQL.',
    'For the number of issues, which it does not return: POST /rest/api/3/search/approximate-count.',
  ],
}

function isOldSearch(answer: Answer): boolean {
  return /\/rest\/api\/\w+\/search\/?$/.test(plainPath(answer))
}

/**
 * Cloud removed it, and the third version is Cloud's alone; a server of one's own has the second, and answers 410 where
 * it was switched off.
 */
function whoseSearch(answer: Answer): typeof certain {
  if (answer.host === null || isAtlassianHost(`https://${answer.host}`)) return certain
  return /\/rest\/api\/3\//.test(plainPath(answer)) ? likely : possible
}

/** The words name the search that takes its place, or the call that was refused was one of the old. */
function ofSearch({ words, answer }: Heard): Partial<FindingSign> {
  return /\/search\/jql\b/.test(words) || (answer !== null && isOldSearch(answer)) ? OLD_SEARCH : {}
}

/** Where the old search is refused, in any language: what takes its place, and the announcement. */
const SEARCH_MIGRATION =
  /\/rest\/api\/3\/search\/jql[^\n]{0,300}\bdeveloper\.atlassian\.com\/changelog\/#CHANGE-2046\b/
/** Confluence’s words for an endpoint of version 1 that is no longer served. */
const GONE =
  /\bdeprecated endpoint has been removed\b|\bservice\.exceptions\.(?:\w+\.)?GoneException\b|\bGoneException:|\bgone\b[^.\n]{0,20}\buse \S{0,40}\/search\/jql\b/i
const REMOVED = {
  cause: 'The operation was removed from the API: the path is that of an older version.',
  fix: [
    'Confluence: call version 2, /wiki/api/v2/pages, …/spaces and so on, in place of /wiki/rest/api/content and …/space; or upgrade the library that makes the call.',
    'Jira: look the operation up in Atlassian’s changelog.',
  ],
}

/** RFC 9745, as Confluence’s version 1 sends it: the link leads to the changelog. */
const DEPRECATED = /\brel=\\?"?deprecation\b|\bdeprecation["']?\s*[:=]\s*["']?\w{3},/i
const UNSUCCESSFUL =
  /!==? ?200\b|\b(?:not|un)[- ]?(?:ok|successful)\b|\bok["']?\s*[:=]\s*false\b|\bstatus(?:Code)?["']?\s*[:=]\s*4\d\d\b/i

/** A refused call whose answer says that the operation is on its way out. */
function deprecated(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, DEPRECATED, { by: ['server', 'log', 'code'], everywhere: true })
  if (said === null) return null
  const refused = facts.failing.find(({ status }) => status === 404 || status === 400)
  const told = hear(facts, UNSUCCESSFUL, { by: ['server', 'log'] })
  if (refused === undefined && told === null) return null
  return possible(
    'mark',
    refused === undefined ? [said.quote] : [said.quote, outcome(refused)],
    REMOVED,
  )
}

const SEARCH_IS_GONE =
  /(?<![\w/])(?:\/rest\/api\/\w{1,6})?\/search (?:has been|was|is) (?:removed|gone|shut down|switched off)\b/

/** Before anything is sent: a newer list of operations no longer has it. */
function planned(facts: CaseFacts): FindingSign | null {
  const operation = plannedOperation(facts)
  return operation === null || operation.gone === null
    ? null
    : likely('facts', goingAway(operation), {
        cause: 'The operation was removed from Jira Cloud.',
        fix: ['See Atlassian’s reference for what has taken its place.'],
      })
}
