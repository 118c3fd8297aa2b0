import { speakers } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment, shownBy } from '../hear.ts'
import { atSite, isAboutAtlassian, outcome, perhapsAtSite, plainPath, seen } from '../signs.ts'
import { quotedInCode, removedInCode, untypedInCode, uploadInCode } from '../in-code/requests.ts'
import { sources } from '../sources.ts'
import { goingAway } from '../../../operations/going-away.ts'
import { plannedOperation } from '../../operation-needs.ts'
import { limited } from './rate-limit.ts'
import { whereJsonBreaks } from '../../../claims/decoding/json-text.ts'
import { parseJson } from '../../../wire/json.ts'

function writes({ method }: Answer): boolean {
  return method !== null && !/^(?:GET|HEAD|OPTIONS)$/.test(method)
}

/** What is wrong with the request itself. */
export const jiraRequestRules: readonly Rule[] = [
  {
    id: 'J20',
    title: 'XSRF check',
    symptom: '403 (one report says 404) “XSRF check failed”, for an upload or any other write.',
    needs: 'the refusal of the XSRF check, or a write that looks as if a browser sent it',
    cause:
      'The XSRF check refused the request: a multipart upload without X-Atlassian-Token: no-check, or a write with a browser’s User-Agent or an Origin.',
    fix: [
      'Send X-Atlassian-Token: no-check with uploads (with the hyphen).',
      'Send writes without Origin and Referer, and with a User-Agent of your own: one that begins with Mozilla/ counts as a browser.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.xsrf, sources.xsrfReport],
    judge: (facts) => {
      const said = hear(facts, /xsrf check failed/i)
      if (said !== null)
        return certain(
          'text',
          said.answer === null
            ? [said.quote]
            : [...seen(said.answer), ...browserSigns(said.answer)],
        )
      const answer = atSite(facts, 403, 404).find(
        (one) =>
          writes(one) && one.json === null && one.shape !== 'json' && browserSigns(one).length > 0,
      )
      return answer === undefined
        ? uploadInCode(facts)
        : likely('facts', [...seen(answer), ...browserSigns(answer)])
    },
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
        /\b(?:jira-burst-based|jira-per-issue-on-write|jira-quota-(?:global|tenant)-based)\b|\btoo many requests\b|\brate limit(?:ed)? exceeded\b|FAILURE_CLIENT_RATE_LIMITED/i,
      )
      return said === null || (said.answer?.status ?? 500) < 400
        ? null
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
    sources: [sources.searchRemoved, sources.contentRemoved],
    judge: (facts) => {
      const said = hear(facts, /requested api has been removed/i)
      if (said !== null) return certain('text', shownBy(said))
      const gone = hear(facts, GONE)
      if (gone !== null && isAboutAtlassian(facts)) return likely('text', shownBy(gone), REMOVED)
      const noted = hearInComment(facts, SEARCH_IS_GONE)
      if (noted !== null) return possible('direct', [noted.quote])
      const answer = perhapsAtSite(facts, 410)[0]
      if (answer === undefined) return removedInCode(facts) ?? planned(facts)
      return /\/rest\/api\/\w+\/search\/?$/.test(plainPath(answer))
        ? certain('facts', seen(answer))
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
      if (said !== null) return certain('text', shownBy(said))
      const answer = atSite(facts, 400).find(({ query }) =>
        /(?:^|&)(?:username|userKey|user_key|key|owner)=/i.test(
          query.replace(/(?:^|&)key=[^&]*/g, ''),
        ),
      )
      return answer === undefined
        ? null
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
      return said === null ? untypedInCode(facts) : certain('text', [said.quote])
    },
  },
  {
    id: 'J25',
    title: 'Body not as it should be',
    symptom:
      '400: “There was an error parsing JSON. Check that your request body is valid.”, “No content to map to Object due to end of input”, or “Invalid request payload. Refer to the REST API documentation and try again.”',
    needs: 'Jira’s text about the body, or a 400 to a body that is not JSON',
    cause: 'The body of the request is not what the operation takes.',
    fix: [
      'Serialise the body with a JSON library, and check it against the REST reference before sending.',
    ],
    nextCheck: byHand(
      'Which part is it?',
      'Compare the body as it was sent with the schema of the operation in the REST reference.',
    ),
    grade: 'measured',
    sources: [sources.measured, sources.restReference, sources.unsupportedContent],
    judge: wrongBody,
  },
]

function browserSigns({ requestHeaders, method }: Answer): readonly string[] {
  const header = (name: string): string => headerOf(requestHeaders, name) ?? ''
  const check = header('x-atlassian-token').trim().toLowerCase()
  return [
    ...(/multipart\/form-data/i.test(header('content-type')) && check !== 'no-check'
      ? [`X-Atlassian-Token: ${check === '' ? 'not sent' : check}`]
      : []),
    ...(method !== 'GET' && /^Mozilla\//.test(header('user-agent'))
      ? [`User-Agent: ${header('user-agent').slice(0, 80)}`]
      : []),
    ...(header('origin') === '' ? [] : [`Origin: ${header('origin')}`]),
  ]
}

/** Confluence’s words for an endpoint of version 1 that is no longer served. */
const GONE =
  /\bdeprecated endpoint has been removed\b|\bservice\.exceptions\.(?:\w+\.)?GoneException\b|\bGoneException:/i
const REMOVED = {
  cause: 'The operation was removed from the API: the path is that of an older version.',
  fix: [
    'Confluence: call version 2, /wiki/api/v2/pages, …/spaces and so on, in place of /wiki/rest/api/content and …/space; or upgrade the library that makes the call.',
    'Jira: look the operation up in Atlassian’s changelog.',
  ],
}

const SEARCH_IS_GONE =
  /(?<![\w/])(?:\/rest\/api\/\w{1,6})?\/search (?:has been|was|is) (?:removed|gone|shut down|switched off)\b/

const NO_BODY = /no content to map to object due to end of input/i
/** A `<` is a page that a client reads: the answer, not the request (N12). */
const NO_JSON =
  /error parsing json\. check that your request body is valid|unexpected (?:character(?! \('<')|end-of-input).{0,80}\(code|unable to parse json/i
const OTHER_SHAPE = /invalid request payload\. refer to the rest api documentation/i
/** Of Jackson, in Jira and in any other program of Java’s. */
const OTHER_TYPE =
  /\bcan ?not deserialize (?:an? )?(?:instance|value) of [\w.$\x60 ]{1,120} (?:out of|from) \w{1,30} (?:token|value)/i

/** What a field holds cannot be kept: Jira’s words, and Confluence’s for storage format. */
const UNSUPPORTED =
  /\bcould be due to unsupported content you['’]ve entered\b|\bcontent body cannot be converted to new editor\b|\berror parsing xhtml\b|\bcontent contains invalid storage format\b|\bunable to parse storage format\b/i
const CONTENT = {
  cause:
    'What stands in one of the fields cannot be kept there: its markup or document is not valid, or of another type than the field has.',
  fix: [
    'Send the request with the least fields first, then add one at a time: the one that breaks it is at fault.',
    'Check rich text: ADF for /rest/api/3, closed tags and known macros for Confluence’s storage format, no control characters.',
  ],
}

const EMPTY = { cause: 'The body of the request is empty.', nextCheck: null }
const BROKEN = { cause: 'The body of the request is not valid JSON.' }

function wrongBody(facts: CaseFacts): FindingSign | null {
  const said = [NO_BODY, NO_JSON, OTHER_SHAPE]
    .map((pattern) => hear(facts, pattern))
    .find((heard) => heard !== null)
  if (said !== undefined && said.answer?.where !== 'app') {
    const fault = said.answer === null ? null : bodyFault(said.answer)
    return certain(
      'text',
      [...shownBy(said), ...(fault?.evidence ?? [])],
      fault?.more ?? saying(said.words),
    )
  }
  const typed = hear(facts, OTHER_TYPE, { by: speakers })
  if (typed !== null && typed.answer?.where !== 'app')
    return (isAboutAtlassian(facts) ? likely : possible)('text', shownBy(typed), {
      cause: 'A value of the body has another type than the operation takes there.',
    })
  const content = hear(facts, UNSUPPORTED)
  if (content !== null && content.answer?.where !== 'app')
    return likely('text', shownBy(content), CONTENT)
  const noted = hearInComment(facts, OTHER_SHAPE)
  if (noted !== null) return possible('text', [noted.quote])
  for (const answer of atSite(facts, 400)) {
    const fault = writes(answer) ? bodyFault(answer) : null
    if (fault !== null)
      return likely('facts', [...seen(answer), ...fault.evidence, outcome(answer)], fault.more)
  }
  return quotedInCode(facts)
}

/** What Jira's words alone say of the body; that its shape is another is the rule's own cause. */
function saying(words: string): Partial<FindingSign> {
  if (NO_BODY.test(words)) return EMPTY
  if (!NO_JSON.test(words)) return {}
  const nextCheck = byHand(
    'Where does it break?',
    'Paste the body as it was sent into the composer: line and column stand above it.',
  )
  return { ...BROKEN, nextCheck }
}

interface BodyFault {
  readonly evidence: readonly string[]
  readonly more: Partial<FindingSign>
}

/** Only where the body was kept whole and was meant to be JSON. */
function bodyFault({ requestBody, requestHeaders, requestHeadersKept }: Answer): BodyFault | null {
  const type = headerOf(requestHeaders, 'content-type') ?? ''
  if (!requestHeadersKept || requestBody === null || (type !== '' && !/json/i.test(type)))
    return null
  if (requestBody.trim() === '') return { evidence: ['the body is empty'], more: EMPTY }
  if (!/^\s*[{["]/.test(requestBody) || /…|\[truncated|\.\.\.\s*$/.test(requestBody)) return null
  if (parseJson(requestBody) !== undefined) return null
  return {
    evidence: [`in the body as sent, ${whereJsonBreaks(requestBody) ?? 'a fault'}`],
    more: { ...BROKEN, nextCheck: null },
  }
}

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
