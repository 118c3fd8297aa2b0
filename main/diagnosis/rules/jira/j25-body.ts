import { speakers } from '../../../../contract/diagnosis.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { byHand } from '../checks.ts'
import { type FindingSign, certain, likely, possible } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { hear, hearInComment, shownBy } from '../hear.ts'
import { atSite, isAboutAtlassian, outcome, seen } from '../signs.ts'
import { quotedInCode } from '../in-code/requests.ts'
import { sources } from '../sources.ts'
import { writes } from './error-collection.ts'
import { whereJsonBreaks } from '../../../claims/decoding/json-text.ts'
import { parseJson } from '../../../wire/json.ts'
import { ofPrograms } from '../sending-code.ts'

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
/** A `<` is a page that a client reads: the answer, not the request (N12). */
const NO_JSON =
  /error parsing json\. check that your request body is valid|unexpected (?:character(?! \('<')|end-of-input).{0,80}\(code|unable to parse json/i
const OTHER_SHAPE = /invalid request payload\. refer to the rest api documentation/i
/** Of Jackson, in Jira and in any other program of Java’s. */
const OTHER_TYPE =
  /\bcan ?not (?:deserialize|construct|instantiate) (?:an? )?(?:instance|value) of (?:type )?[\w.$\x60,[\] ]{1,160} (?:out of|from) (?:JSON )?\w{1,30}(?: token| value|;|\W)|\bno (?:single-)?String(?:-argument)? constructor\/factory method|\bunrecognized (?:field|property) "[^"\n]{1,60}" \(class com\.atlassian\./i
/** What an operation of Jira’s or Confluence’s wants of a parameter or a member. */
const WANTED =
  /\bthe ['"]?\w{1,40}['"]? query parameter is required\b|\bmust provide at least one value\b|\bversion must be incremented\b|\bcan ?['’]?n?o?t add next-gen issues to epics\b|\bdata was not an (?:array|object)\b/i

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
  const wanted = hear(facts, WANTED)
  if (wanted !== null && wanted.answer?.where !== 'app')
    return (isAboutAtlassian(facts) ? likely : possible)('text', shownBy(wanted), {
      cause: 'The request lacks something that the operation wants, or has it in another form.',
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
  return ofPrograms(facts, quotedInCode)
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
