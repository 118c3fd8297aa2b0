import { faults } from '../../../claims/faults/all-faults.ts'
import { headerOf } from '../../../wire/headers.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asNobody, asUser, byHand } from '../checks.ts'
import { certain, likely, possible, type Rule, type FindingSign } from '../rule.ts'
import { judgedToken } from '../judged-token.ts'
import { newAccount } from './j19-new-account.ts'
import { isSetting } from './settings-paths.ts'
import {
  atSite,
  heard,
  heardAnywhere,
  isConfluence,
  isKnown,
  isRefused,
  outcome,
  perhapsAtSite,
  quoted,
  seen,
  word,
} from '../signs.ts'
import { sources } from '../sources.ts'
import { isExchanged, tokenFault, isConnectKind, isEmptyListing } from './credential-signs.ts'
import { accountOf } from '../signs.ts'

const REFUSED_BEARER =
  /(?:refused|rejected|invalid|denied).{0,40}\bbearer\b|\bbearer\b.{0,60}(?:refused|rejected|invalid|denied)/i

const MUST_AUTHENTICATE = /client must be authenticated to access this resource/i

function refusedIdentity(facts: CaseFacts): FindingSign | null {
  const nextCheck = asUser(
    'Is the credential accepted at all?',
    '/rest/api/3/myself',
    accountOf(facts),
  )
  const said = heardAnywhere(facts, MUST_AUTHENTICATE)
  const answer =
    said?.answer ??
    perhapsAtSite(facts, 401).find(
      (one) =>
        (one.where === 'site' ||
          headerOf(one.headers, 'www-authenticate')?.startsWith('OAuth realm') === true) &&
        !one.named,
    ) ??
    null
  if (answer === null)
    return said === null
      ? openRefusal(facts)
      : likely('direct', [quoted(said.words)], { nextCheck })
  if (answer.where === 'app' || answer.where === 'token-endpoint') return null
  if (answer.status !== null && answer.status !== 401) return null
  const silent = facts.answers.some(
    (one) => one.where === 'site' && isEmptyListing(one) && !one.named,
  )
  if (silent || (isConnectKind(answer) && answer.token?.kind !== 'connect-jwt'))
    return possible('compared', seen(answer), { nextCheck })
  const fault = tokenFault(facts, answer)
  if (fault !== null)
    return certain('text', [fault, ...seen(answer, 'www-authenticate')], { nextCheck })
  if (said !== null || headerOf(answer.headers, 'www-authenticate') !== null || isRefused(facts))
    return likely('compared', seen(answer, 'www-authenticate'), { nextCheck })
  if (
    isKnown(facts, answer) ||
    (isSetting(answer) && !answer.headersKept && Array.isArray(answer.json?.['errorMessages']))
  )
    return null
  return likely('status', seen(answer), { nextCheck })
}

/** A library's report that names 401 and 403 both, or a refused token without a status. */
function openRefusal(facts: CaseFacts): FindingSign | null {
  const said = heardAnywhere(facts, REFUSED_BEARER)
  return said === null || facts.failing.some(({ where }) => where !== 'unknown' && where !== 'site')
    ? null
    : possible('shape', [quoted(said.words)])
}

function schemeMismatch(facts: CaseFacts): FindingSign | null {
  const screen = /cannot be set\. It is not on the appropriate screen, or unknown/i
  for (const answer of perhapsAtSite(facts, 400, 401, 403, 404)) {
    const mismatch = faults.J05(judgedToken(facts, answer.token, answer))
    if (
      answer.token !== null &&
      mismatch !== null &&
      heard(facts, /failed to parse connect session/i, [answer]) === null
    )
      return certain('compared', [
        `“${(answer.scheme ?? '').trim()}” before a ${mismatch.kind === 'connect-jwt' ? 'JWT of the app' : 'token of another kind'}`,
        ...seen(answer),
      ])
  }
  const said = heardAnywhere(facts, screen)
  const shaped = perhapsAtSite(facts, 400).find(isFieldTrouble)
  if (said === null && shaped === undefined) return null
  return possible(
    'shape',
    said === null
      ? seen(shaped as Answer)
      : [quoted(said.words), ...(said.answer === null ? [] : [outcome(said.answer)])],
  )
}

/** Jira without its words: 400 whose only complaint is about fields that every create screen has. */
function isFieldTrouble({ json, named, requestBody }: Answer): boolean {
  const errors = json?.['errors']
  const messages = json?.['errorMessages']
  if (
    named ||
    !Array.isArray(messages) ||
    messages.length > 0 ||
    typeof errors !== 'object' ||
    errors === null
  )
    return false
  const names = Object.keys(errors)
  return (
    names.length > 1 &&
    names.every((name) => requestBody?.includes(`"${name}"`) === true) &&
    names.includes('summary')
  )
}

/** Who Jira thinks is asking: no credential, one of the wrong kind, or a spoilt scheme. */
export const jiraCredentialRules: readonly Rule[] = [
  {
    id: 'J01',
    needs: 'the 403 by which the site refuses to read a bearer token',
    cause:
      'What follows the word Bearer is no Connect user token: an API token, a 3LO or otherwise foreign token, or a piece of one. The site refuses it before it looks at the path.',
    fix: [
      'API token: Basic with e-mail and token.',
      'Token of OAuth 2.0 (3LO) or Forge: https://api.atlassian.com/ex/jira/{cloudId}.',
      'The app’s own JWT: the word JWT, not Bearer.',
      'Else ask the token endpoint for a fresh token, and see that nothing cuts it.',
    ],
    nextCheck: asNobody(
      'Is it the token? Without a credential serverInfo answers 200; with this token even serverInfo fails.',
      '/rest/api/3/serverInfo',
    ),
    sources: [sources.parseToken, sources.parseTokenToo, sources.measured],
    fault: faults.J01,
    judge: (facts) => {
      const said = heardAnywhere(facts, /failed to parse connect session/i)
      if (said !== null)
        return certain('text', said.answer === null ? [quoted(said.words)] : seen(said.answer))
      const open = heardAnywhere(facts, REFUSED_BEARER)
      if (
        open !== null &&
        (/40[13]\D{1,12}40[13]/.test(open.words) ||
          facts.failing.every(({ status }) => status === null))
      )
        return possible('shape', [quoted(open.words)])
      const answer = atSite(facts, 403).find(
        (one) =>
          word(one) === 'bearer' &&
          !one.named &&
          !isConfluence(one) &&
          (one.headersKept || one.token !== null),
      )
      if (answer === undefined) return null
      const bare =
        answer.json !== null &&
        typeof answer.json['error'] === 'string' &&
        Object.keys(answer.json).length === 1
      if (bare) return likely('mark', seen(answer))
      const foreign =
        answer.token !== null &&
        (faults.J01(judgedToken(facts, answer.token, answer)) !== null ||
          answer.token.kind === 'opaque-access-token') &&
        !isExchanged(facts)
      // An API token after Bearer is refused at any site, whatever was kept of the answer.
      const told = answer.shape === 'json' || answer.token?.kind === 'api-token'
      return foreign && told && answer.body.trim() === ''
        ? likely('facts', [...seen(answer, 'content-type'), `token: ${answer.token.kind}`])
        : null
    },
  },
  {
    id: 'J02',
    needs: 'a 401 of the site without an identity',
    cause:
      'No valid credential arrived: the token has run out, was made for another site or altered, or none was sent to an operation that is closed to the anonymous.',
    fix: [
      'See first when the token ran out (expires_in), then for which site it was issued, then whether the header was really sent.',
      'Fetch a fresh token once; do not loop.',
    ],
    nextCheck: byHand(
      'Does a fresh token work?',
      'Exchange again and send GET /rest/api/3/myself.',
    ),
    sources: [sources.mustAuthenticate, sources.mustAuthenticateToo, sources.measured],
    givesWayTo: ['J03', 'J05', 'J06', 'J07', 'J08', 'N04', 'J11'],
    fault: faults.J02,
    judge: refusedIdentity,
  },
  {
    id: 'J03',
    needs:
      'an Authorization header whose first word is not exactly “Bearer ” or “JWT ”, and an answer as to nobody',
    cause:
      'The word before the token is misspelt, so that the site sees no credential and answers as to anybody.',
    fix: ['Write exactly “Bearer ” or “JWT ”, with one space, and the token.'],
    nextCheck: byHand(
      'Whom did the site see?',
      'Send GET /rest/api/3/myself with the corrected header.',
    ),
    sources: [sources.measured],
    fault: faults.J03,
    judge: (facts) => {
      const answer = facts.answers.find(
        (one) =>
          one.where === 'site' &&
          !one.settled &&
          !one.named &&
          faults.J03(judgedToken(facts, one.token, one)) !== null &&
          (one.status === 401 || one.status === 404 || isEmptyListing(one)),
      )
      if (answer === undefined) return null
      return certain('mark', [`scheme as sent: ${JSON.stringify(answer.scheme)}`, ...seen(answer)])
    },
  },
  {
    id: 'J05',
    needs:
      'a scheme that does not belong to the kind of token, or Jira’s complaint about fields of a create screen',
    cause:
      'The word before the token does not belong to its kind (Bearer for access tokens, JWT for the app’s own): the request was not evaluated as who was meant.',
    fix: [
      'Send the app’s JWT as “JWT …” and an access token as “Bearer …”.',
      'If scheme and token agree, look at the create metadata of this user: the field may be off the screen.',
    ],
    nextCheck: byHand(
      'Is it the identity or the screen?',
      'Send GET /rest/api/3/myself with the same header, then GET /rest/api/3/issue/createmeta/{project}/issuetypes as that user.',
    ),
    sources: [sources.schemes],
    fault: faults.J05,
    judge: schemeMismatch,
  },
  {
    id: 'J19',
    needs: 'a 401 shortly after the account was made',
    cause:
      'The account is new, and the edge does not know it yet: for a minute or so its valid token is refused.',
    fix: ['Wait one or two minutes and try again before blaming the token.'],
    nextCheck: byHand(
      'Is it only the newness?',
      'Send the same request in two minutes, with the same token.',
    ),
    sources: [sources.measured],
    judge: newAccount,
  },
]
