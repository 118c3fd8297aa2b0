import { speakers } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment, shownBy } from '../hear.ts'
import { atSite, isAboutAtlassian, outcome, perhapsAtSite, plainPath, seen } from '../signs.ts'
import { shapedInCode } from '../in-code/bodies.ts'
import { quoted } from '../shown.ts'
import { sources } from '../sources.ts'
import { fieldComplaints, wholeComplaints, writes } from './error-collection.ts'
import { REFUSED_VALUE } from './words-of-fields.ts'
import { whereJsonBreaks } from '../../../wire/json-text.ts'
import { isObject, parseJson } from '../../../wire/json.ts'

/** What is sent, and not what the operation takes. */
export const requestBody: Rule = {
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
}

const NO_BODY = /no content to map to object due to end of input/i
/** A `<` is a page that a client reads, and so is what is called an answer: not the request (N12). */
const NO_JSON =
  /error parsing json\. check that your request body is valid|unexpected (?:character(?! \('<')|end-of-input).{0,80}\(code|unable to parse json(?! (?:response|answer|output|reply|result)\b)/i
const OTHER_SHAPE = /invalid request payload\. refer to the rest api documentation/i
/** Of Jackson, in Jira and in any other program of Java’s. */
const OTHER_TYPE =
  /\bcan ?not (?:deserialize|construct|instantiate) (?:an? )?(?:instance|value) of (?:type )?[\w.$\x60,[\] ]{1,160} (?:out of|from) (?:JSON )?\w{1,30}(?: token| value|;|\W)|\bno (?:single-)?String(?:-argument)? constructor\/factory method|\bat least one Creator\b|\bunrecognized (?:field|property) "[^"\n]{1,60}" \(class |\bunrecognized token '[^'\n]{1,60}'/i

/** Validators of Jira’s and Confluence’s: what they say of a body, a member or a parameter. */
const INVALID_PART =
  /\bdata was not an (?:array|object)\b|\bexpected (?:an? )?'?(?:object|array)'?(?: or (?:an? )?'?(?:array|object)'?)?(?=$|["',.)}\]])|\bthe '?[\w.-]{1,40}'? (?:query |path |request )?parameter is required\b|\b(?:query|path|request) parameter '?[\w.-]{1,40}'? (?:is required|is missing|must be)|\bmust provide at least one\b|\b(?:must|should|may|can) ?not be (?:null|blank|empty)\b|\bversion must be incremented\b|\b(?:MultipartStream|FileUpload|multipart\/form-data)\b[^\n]{0,100}\bstream ended unexpectedly\b|\bcurrent version is:? ?\[?\d|\bversion conflict\b|\bstale ?data\b|\b(?:can ?no?t|could not|failed to|error) (?:convert|converting|parse|parsing) (?:adf|storage|wiki|the document|content body)\b|\b(?:this|the) operation (?:can ?not|cannot|can['’]?t|does not|doesn['’]t) (?:add|be|support|take|accept|create|update|move)\b|\bINVALID_REQUEST_(?:PARAMETER|BODY)\b|\ba valid space must be specified\b|\bcan['’]t change an existing page['’]s space\b|\bcould not parse cql\b|\bsame file ?name as an existing attachment\b|\bis not the correct type\. expected type is\b|\bnext page token is (?:invalid|expired)|\bmust not contain duplicates\b|\bmust contain no more than [\d,]{1,9} items\b|\b(?:project|version|component|field|filter|screen|workflow|property|sprint) (?:with (?:this|that) (?:\w+ )?(?:name|key) |name )already exists\b|\buses this project key\b|\bname is used by another\b|\bboard does not support sprints\b|\bsprint \(id\) must be a number\b|\bmust be specified for this operation\b|\bcannot (?:delete|change the mappings of) an active workflow\b|\bservice\.exceptions\.BadRequestException: |\bunexpected end-of-input: expected close marker\b|\billegal unquoted character \(\(CTRL-CHAR|\bunknown (?:property|parameter) ['"]|\bparameter (?:has to|must|should) be (?:between|greater|less|at (?:least|most)|one of|an?) |\b(?:the clause|operator) \S[^"\n]{0,40} is unsupported\b/i
/** Confluence’s words, whose only they are. */
const NO_VERSION = /\bmust supply an incremented version when updating\b/i
/** Types that generators of clients give an answer of 400. */
const TYPED_400 =
  /\b(?:got|received|returned|threw|raised|type|class)\b[^\n]{0,60}\b(?:\w{1,40}\.)?\w{0,60}BadRequest\b(?! ?\()/
/** 409, or its word, of something with a version. */
const VERSIONED = /\bversion(?:\.number)?\b/i
const CONFLICT = /["“'](?:conflict|409)\b|\bConflictException\b|\b409\b[^\n]{0,20}\bconflict\b/i

/** Confluence’s, of a title that a page of the space has already. */
const SAME_TITLE =
  /\ba page (?:with this title already exists|already exists with the (?:same )?title)\b/i
const TITLE_TAKEN = {
  cause:
    'The space has a page of this title already: titles are unique in a space, those of archived pages and of drafts included.',
  fix: [
    'Look for the page first, GET /wiki/api/v2/pages?space-id={id}&title={title}, and update it; or choose another title.',
  ],
}
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

const FIELD_VALUE = {
  cause:
    'A field does not take the value that was sent: nothing of this id or name is offered there, or it has another form (number, date, list, object) than the field wants.',
  fix: [
    'Ask what the field takes, as the same account: GET /rest/api/3/issue/createmeta/{project}/issuetypes/{id} to create, GET /rest/api/3/issue/{key}/editmeta to edit; allowedValues and schema say it.',
    'Send options, priorities, components and versions as objects, {"id":"10100"}, of this project and site; a field for several takes a list of them.',
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
  const typed = hear(facts, OTHER_TYPE, { by: speakers, everywhere: true })
  if (typed !== null && typed.answer?.where !== 'app')
    return (isAboutAtlassian(facts) ? likely : possible)('text', shownBy(typed), {
      cause: 'A value of the body has another type than the operation takes there.',
    })
  const part =
    hear(facts, INVALID_PART, { by: speakers }) ?? hear(facts, NO_VERSION, { by: speakers })
  const isOurs = isAboutAtlassian(facts) || hear(facts, NO_VERSION, { by: speakers }) !== null
  if (part !== null && part.answer?.where !== 'app' && (part.answer?.status ?? 400) < 500 && isOurs)
    return likely('text', shownBy(part), {
      cause:
        'A value of the request is not what the operation takes there, or one is missing: the message says which.',
      fix: [
        'Compare that part of the request with the schema of the operation in the REST reference.',
        'A version is the number that the page has now, plus one: read it right before the update.',
      ],
    })
  const webhook = refusedWebhook(facts)
  if (webhook !== null) return webhook
  const title = hear(facts, SAME_TITLE)
  if (title !== null && title.answer?.where !== 'app')
    return likely('own-text', shownBy(title), TITLE_TAKEN)
  const value = hear(facts, REFUSED_VALUE)
  if (value !== null && value.answer?.where !== 'app')
    return (isAboutAtlassian(facts) ? likely : possible)('text', shownBy(value), FIELD_VALUE)
  const empty = emptyText(facts)
  if (empty !== null) return empty
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
  return refusedValue(facts) ?? conflicted(facts) ?? typedAnswer(facts) ?? shapedInCode(facts)
}

/** Each webhook is answered by itself, within a 200. */
function refusedWebhook({ answers }: CaseFacts): FindingSign | null {
  for (const answer of answers) {
    const results = answer.json?.['webhookRegistrationResult']
    const errors = (Array.isArray(results) ? results : []).flatMap((one: unknown): unknown =>
      isObject(one) ? one['errors'] : [],
    )
    const said = errors.filter((one) => typeof one === 'string')
    if (said.length > 0)
      return likely('direct', [outcome(answer), ...said.slice(0, 3).map(quoted)], {
        cause:
          'The call was answered, and the webhook was not made: its JQL or its events are not among those that webhooks take.',
        fix: [
          'Take only clauses and operators that the REST reference lists for the jqlFilter of dynamic webhooks.',
          'In the program, look into webhookRegistrationResult: a 200 alone does not say that a webhook was made.',
        ],
      })
  }
  return null
}

/** What an issue is made of, and what an account may not do, have entries of their own. */
const OF_ISSUES = /\/issue(?:\/|$)/
const NOT_ALLOWED = /\b(?:permissions?|permitted|allowed|administrators?)\b/i

const MISSING = /\b(?:is required|must specify|must be (?:specified|provided|given))\b/i

/** A write whose error collection names single members, and says of each what it is to be. */
function refusedValue(facts: CaseFacts): FindingSign | null {
  const answer = perhapsAtSite(facts, 400).find((one) => {
    const complaints = Object.values(fieldComplaints(one))
    return (
      writes(one) &&
      complaints.length > 0 &&
      wholeComplaints(one).length === 0 &&
      !OF_ISSUES.test(plainPath(one)) &&
      !complaints.some((words) => NOT_ALLOWED.test(words))
    )
  })
  if (answer === undefined) return null
  const names = Object.keys(fieldComplaints(answer)).join(', ')
  // What is to be specified may have been left out, and not have the wrong form.
  const isLeftOut = Object.values(fieldComplaints(answer)).some((words) => MISSING.test(words))
  return (isLeftOut ? possible : likely)('text', [...seen(answer), `members: ${names}`], {
    cause: 'The site does not take the value of a member of the body: it names the member.',
    fix: [
      'Compare the value of that member with the schema of the operation in the REST reference.',
    ],
    givesWayTo: ['C02', 'J22', 'J23', 'J30', 'J31', 'J32', 'J34', 'N05'],
  })
}

function typedAnswer(facts: CaseFacts): FindingSign | null {
  const said = isAboutAtlassian(facts) ? hear(facts, TYPED_400, { by: speakers }) : null
  return said === null ? null : possible('shape', shownBy(said))
}

const WIKI = /\bwiki\b/i

/** A node of text without any: ADF wants at least one character. */
const EMPTY_TEXT = /\\?"type\\?"\s*:\s*\\?"text\\?",\s*\\?"text\\?"\s*:\s*\\?"\\?"/
function emptyText(facts: CaseFacts): FindingSign | null {
  const refused = facts.failing.find(
    ({ status, where }) => status === 400 && (where === 'site' || where === 'unknown'),
  )
  const inBody = facts.answers.some(({ requestBody }) => EMPTY_TEXT.test(requestBody ?? ''))
  const said = inBody ? null : hear(facts, EMPTY_TEXT, { by: speakers, everywhere: true })
  return refused === undefined || (!inBody && said === null)
    ? null
    : likely('direct', [outcome(refused), 'a node {"type":"text","text":""} in the body'], {
        cause: 'A document (ADF) of the body has a text node without a text, which is not valid.',
        fix: ['Leave empty text nodes out: a paragraph may be without any content.'],
      })
}

/** An update whose version is not the next one: Confluence’s pages and properties. */
function conflicted(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, CONFLICT, { by: speakers })
  const version = said === null ? null : hear(facts, VERSIONED, { by: speakers, talk: 'any' })
  return said === null ||
    version === null ||
    !(isAboutAtlassian(facts) || hear(facts, WIKI, { by: speakers, talk: 'any' }) !== null)
    ? null
    : possible('open', [said.quote, version.quote], {
        cause:
          'The version that was sent is not the next one: it has to be that of the page as it is, plus one.',
        fix: ['Read the page right before the update, and send its version.number plus one.'],
      })
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
