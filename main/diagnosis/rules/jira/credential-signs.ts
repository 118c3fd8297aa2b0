import { faults } from '../../../claims/faults/all-faults.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely } from '../certainty.ts'
import { hear } from '../hear.ts'
import { EMPTY } from '../in-words/words.ts'
import { judgedToken } from '../judged-token.ts'
import type { Shown } from '../shown.ts'
import { claim, perhapsAtSite, seen, word } from '../signs.ts'

export const REFUSED_BEARER =
  /(?:refused|rejected|invalid|denied).{0,40}\bbearer\b|\bbearer\b.{0,60}(?:refused|rejected|invalid|denied)/i

/** What a site says of what stands behind Bearer where it cannot read it. */
export const UNREAD_BEARER = /failed to parse connect session/i
/** The names by which Forge hands tokens to a remote. */
export const FORGE_TOKEN =
  /\bx-forge-oauth-(?:system|user)\b|\bforge remote\b|\bremote of (?:a|my|our|the) forge app\b|\bapp(?:System|User)Token\b|\bget_?forge_?(?:app|user|system)?_?token\b/i

/** A bearer token of the evidence's own exchange is of the right kind. */
export function isExchanged(facts: CaseFacts): boolean {
  return facts.answers.some(({ where, failed }) => where === 'token-endpoint' && !failed)
}

/** Why a token of the right kind is refused: run out, for another site, or nobody knows. */
export function tokenFault(facts: CaseFacts, answer: Answer): string | null {
  const { token } = answer
  const runOut = faults.J02(judgedToken(facts, token, answer))
  if (runOut !== null) return `the token had expired ${runOut.agoSeconds} s before the answer`
  const site = claim(token, 'tnt')
  if (URL.canParse(site) && answer.host !== null && new URL(site).hostname !== answer.host)
    return `the token is for ${site}, the request went to ${answer.host}`
  return sentNone(answer) ? NONE_SENT : null
}

const NONE_SENT = 'no credential was sent'

/** The head of the request is known, and no credential stands in it. */
export function sentNone(answer: Answer): boolean {
  return answer.requestHeadersKept && word(answer) === '' && answer.token === null
}

export function isConnectKind(answer: Answer): boolean {
  return ['connect-jwt', 'inbound-jwt', 'context-jwt', 'session-token'].includes(
    answer.token?.kind ?? '',
  )
}

export function refusedJwt(facts: CaseFacts): readonly Answer[] {
  return perhapsAtSite(facts, 400, 401, 403).filter(
    (answer) =>
      answer.where === 'site' &&
      (isConnectKind(answer) || answer.token?.kind === 'lifecycle-jwt') &&
      word(answer) !== 'bearer',
  )
}

export function isEmptyListing(answer: Answer): boolean {
  const { status, json, method, body, path } = answer
  if (isBehindOthers(answer)) return false
  if (
    status === 200 &&
    body.trim() === '[]' &&
    /\/(?:project|filter|dashboard|field|user|board)[^?]*$/.test(path)
  )
    return true
  if (status !== 200 || json === null || method === 'PUT' || method === 'DELETE') return false
  const lists = ['issues', 'values', 'results', 'projects']
    .map((name) => json[name])
    .filter(Array.isArray)
  return lists.length > 0 && lists.every((list) => list.length === 0)
}

/** A page with others before it, or of a list that has items: that it is empty says nothing of who asked. */
function isBehindOthers({ json, query }: Answer): boolean {
  const counts = [json?.['startAt'], json?.['start'], json?.['total']]
  return (
    counts.some((count) => typeof count === 'number' && count > 0) ||
    /(?:^|[?&])(?:(?:startAt|start)=0*[1-9]|(?:nextPageToken|cursor)=[^&])/.test(query)
  )
}

const OF_CREDENTIALS = /\b(?:JWT|Bearer|Authorization)\b/i

/** Whether a credential is seen that may have been taken for nobody’s. */
export function showsCredential({ evidence }: CaseFacts, answer: Answer | null): boolean {
  const { tokens, origin, passages } = evidence
  return (
    tokens.length > 0 ||
    origin === 'send' ||
    (answer?.scheme ?? null) !== null ||
    passages.some(({ text }) => OF_CREDENTIALS.test(text))
  )
}

const FAILED_REASON = /^AUTHENTICATED_FAILED\b/i
const LOGIN_FAILED =
  /\b(?:fail(?:s|ed)?|refused|rejected|denied|(?:did|does|do)(?: not|n['’]t) work|(?:cannot|can['’]t|could not) (?:log ?in|connect|authenticate))\b/i
const FOUND_NOTHING = new RegExp(EMPTY, 'i')

/** The login reason of an answer without a status, where somebody tells that they were refused and not of an empty list. */
export function toldRefusal(facts: CaseFacts): readonly Shown[] | null {
  const answer = facts.answers.find(
    ({ status, headers, named }) =>
      status === null &&
      !named &&
      FAILED_REASON.test(headerOf(headers, 'x-seraph-loginreason') ?? ''),
  )
  if (answer === undefined || hear(facts, FOUND_NOTHING, { talk: 'any' }) !== null) return null
  const told = hear(facts, LOGIN_FAILED, { by: ['person', 'log'] })
  return told === null ? null : [told.quote, ...seen(answer, 'x-seraph-loginreason').slice(-1)]
}

const IS_OF_CONTEXT = /\bqsh["']?\s?[=:]\s?["']?context-qsh\b/i
const SENT_TO_SITE =
  /\/rest\/(?:api|agile)\/\S{0,200}[^\n]{0,80}\bAuthorization["']?\s?[:=]\s?["']?JWT\b/i

/** J08: the app read the token of its page, and sent the like to the site. */
export function passedOnToSite(facts: CaseFacts): FindingSign | null {
  const token = hear(facts, IS_OF_CONTEXT)
  const sent = token === null ? null : hear(facts, SENT_TO_SITE)
  const refused = sent === null ? null : hear(facts, /(?<![\d.:-])40[13](?!\d|[.-]\d)/)
  return token === null || sent === null || refused === null
    ? null
    : likely('direct', [token.quote, sent.quote, refused.quote])
}
