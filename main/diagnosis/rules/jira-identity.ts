import { benchQsh } from '../../claims/qsh-bench.ts'
import { reasonWords } from '../../claims/qsh-reasons.ts'
import { CONTEXT_QSH, looksLikeClientKey } from '../../claims/kinds.ts'
import { headerOf } from '../../requests/headers.ts'
import type { Answer, Sight } from '../sight/sight.ts'
import { asNobody, asUser, look } from './checks.ts'
import { certain, likely, possible, type Rule, type Sighting, weights } from './rule.ts'
import { isSetting } from './settings-paths.ts'
import { atSite, claim, heard, heardAnywhere, isConfluence, isKnown, isRefused, outcome, perhapsAtSite, quoted, seconds, seen, word } from './signs.ts'
import { sources } from './sources.ts'

const REFUSED_BEARER = /(?:refused|rejected|invalid|denied).{0,40}\bbearer\b|\bbearer\b.{0,60}(?:refused|rejected|invalid|denied)/i
const MUST_AUTHENTICATE = /client must be authenticated to access this resource/i

function accountOf({ asked }: Sight): string | null {
  return asked?.kind === 'user' ? asked.accountId : null
}

/** A bearer token of the evidence's own exchange is of the right kind. */
function isExchanged(sight: Sight): boolean {
  return sight.answers.some(({ where, failed }) => where === 'token-endpoint' && !failed)
}

/** Why a token of the right kind is refused: run out, for another site, or nobody knows. */
function tokenFault(sight: Sight, answer: Answer): string | null {
  const { token } = answer
  const now = answer.date ?? sight.now
  const exp = seconds(token, 'exp')
  if (exp !== null && now !== null && exp <= now) return `the token ran out ${now - exp} s before the answer`
  const site = claim(token, 'tnt')
  if (URL.canParse(site) && answer.host !== null && new URL(site).hostname !== answer.host) return `the token is for ${site}, the request went to ${answer.host}`
  if (answer.requestHeadersKept && word(answer) === '' && token === null) return 'no credential was sent'
  return null
}

function isConnectKind(answer: Answer): boolean {
  return ['connect-jwt', 'inbound-jwt', 'context-jwt', 'session-token'].includes(answer.token?.kind ?? '')
}

/** Who Jira thinks is asking: tokens of the wrong kind, spoilt schemes, Connect JWTs that do not hold. */
export const jiraIdentityRules: readonly Rule[] = [
  {
    id: 'J01',
    stage: 'jira',
    needs: 'the 403 by which the site refuses to read a bearer token',
    cause: 'What follows the word Bearer is no Connect user token: an API token, a 3LO or otherwise foreign token, or a piece of one. The site refuses it before it looks at the path.',
    fix: ['API token: Basic with e-mail and token.', 'Token of OAuth 2.0 (3LO) or Forge: https://api.atlassian.com/ex/jira/{cloudId}.', 'The app’s own JWT: the word JWT, not Bearer.', 'Else ask the token endpoint for a fresh token, and see that nothing cuts it.'],
    nextCheck: asNobody('Is it the token? Without a credential serverInfo answers 200; with this token even serverInfo fails.', '/rest/api/3/serverInfo'),
    sources: [sources.parseToken, sources.parseTokenToo, sources.measured],
    look: (sight) => {
      const said = heardAnywhere(sight, /failed to parse connect session/i)
      if (said !== null) return certain(weights.text, said.answer === null ? [quoted(said.words)] : seen(said.answer))
      const open = heardAnywhere(sight, REFUSED_BEARER)
      if (open !== null && (/40[13]\D{1,12}40[13]/.test(open.words) || sight.failing.every(({ status }) => status === null))) return possible(weights.shape, [quoted(open.words)])
      const answer = atSite(sight, 403).find((one) => word(one) === 'bearer' && !one.named && !isConfluence(one) && (one.headersKept || one.token !== null))
      if (answer === undefined) return null
      const bare = answer.json !== null && typeof answer.json['error'] === 'string' && Object.keys(answer.json).length === 1
      if (bare) return likely(weights.facts + 5, seen(answer))
      const foreign = ['api-token', 'opaque-access-token', 'broken', 'jwe', 'forge-invocation-token'].includes(answer.token?.kind ?? '') && !isExchanged(sight)
      return foreign && answer.shape === 'json' && answer.body.trim() === '' ? likely(weights.facts, [...seen(answer, 'content-type'), `token: ${answer.token?.kind ?? ''}`]) : null
    },
  },
  {
    id: 'J02',
    stage: 'jira',
    needs: 'a 401 of the site without an identity',
    cause: 'No valid credential arrived: the token has run out, was made for another site or altered, or none was sent to an operation that is closed to the anonymous.',
    fix: ['See first when the token ran out (expires_in), then for which site it was issued, then whether the header was really sent.', 'Fetch a fresh token once; do not loop.'],
    nextCheck: look('Does a fresh token work?', 'Exchange again and send GET /rest/api/3/myself.'),
    sources: [sources.mustAuthenticate, sources.mustAuthenticateToo, sources.measured],
    givesWayTo: ['J03', 'J05', 'J06', 'J07', 'J08', 'N04', 'J11'],
    look: refusedIdentity,
  },
  {
    id: 'J03',
    stage: 'jira',
    needs: 'an Authorization header whose first word is not exactly “Bearer ” or “JWT ”, and an answer as to nobody',
    cause: 'The word before the token is misspelt, so that the site sees no credential and answers as to anybody.',
    fix: ['Write exactly “Bearer ” or “JWT ”, with one space, and the token.'],
    nextCheck: look('Whom did the site see?', 'Send GET /rest/api/3/myself with the corrected header.'),
    sources: [sources.measured],
    look: (sight) => {
      const answer = sight.answers.find((one) => one.where === 'site' && !one.settled && !one.named && (isSpoilt(one.scheme) || (one.token?.carriedBy === 'authorization' && one.token.scheme === '')) && (one.status === 401 || one.status === 404 || isEmptyListing(one)))
      if (answer === undefined) return null
      return certain(weights.facts + 5, [`scheme as sent: ${JSON.stringify(answer.scheme)}`, ...seen(answer)])
    },
  },
  {
    id: 'J05',
    stage: 'jira',
    needs: 'a scheme that does not belong to the kind of token, or Jira’s complaint about fields of a create screen',
    cause: 'The word before the token does not belong to its kind (Bearer for access tokens, JWT for the app’s own): the request was not evaluated as who was meant.',
    fix: ['Send the app’s JWT as “JWT …” and an access token as “Bearer …”.', 'If scheme and token agree, look at the create metadata of this user: the field may be off the screen.'],
    nextCheck: look('Is it the identity or the screen?', 'Send GET /rest/api/3/myself with the same header, then GET /rest/api/3/issue/createmeta/{project}/issuetypes as that user.'),
    sources: [sources.schemes],
    look: schemeMismatch,
  },
  {
    id: 'J06',
    stage: 'jira',
    needs: 'a Connect JWT whose iss is a client key, refused by the site',
    cause: 'iss of the app’s JWT is the clientKey; towards Jira it is the app key of the descriptor.',
    fix: ['Set iss to the key of the descriptor; the clientKey may stand in aud.'],
    nextCheck: look('Which key is it?', 'Compare iss with key and clientKey of the installed payload.'),
    sources: [sources.rawSubject, sources.issuerThread],
    look: (sight) => {
      for (const answer of refusedJwt(sight)) {
        const issuer = claim(answer.token, 'iss')
        if (answer.token?.kind === 'context-jwt' || issuer === '' || issuer === sight.tenant?.appKey) continue
        const sure = issuer === sight.tenant?.clientKey || issuer === claim(answer.token, 'aud')
        if (sure || looksLikeClientKey(issuer)) return (sure ? certain : likely)(weights.facts + 10, [`iss: ${issuer}`, ...seen(answer)])
      }
      return null
    },
  },
  {
    id: 'J07',
    stage: 'jira',
    needs: 'a Connect JWT and the request that it was sent with',
    cause: 'qsh of the app’s JWT is not the hash of this request.',
    fix: ['Hash the request exactly as it is sent, by the rules of the canonical request, and sign anew for each request.'],
    nextCheck: look('In which byte do the canonical requests differ?', 'Compare them side by side in the Claims tab.'),
    sources: [sources.qsh, sources.qshReport, sources.githubForJira],
    look: (sight) => refusedJwt(sight).map((answer) => wrongHash(sight, answer) ?? changedOnTheWay(sight, answer)).find((one) => one !== null) ?? null,
  },
  {
    id: 'J08',
    stage: 'jira',
    needs: 'a token with the fixed qsh “context-qsh”, sent to the site',
    cause: 'A context token (AP.context.getToken) was sent to Jira; it proves the context to the app’s own backend and nothing else.',
    fix: ['Make a JWT of the app with the qsh of the request, or exchange an assertion for a user’s token.'],
    nextCheck: null,
    sources: [sources.contextQsh, sources.githubForJira],
    look: (sight) => {
      const answer = refusedJwt(sight).find((one) => one.token?.claims?.['qsh'] === CONTEXT_QSH)
      return answer === undefined ? null : certain(weights.facts + 15, ['qsh: context-qsh', ...seen(answer)])
    },
  },
  {
    id: 'J19',
    stage: 'jira',
    needs: 'a 401 shortly after the account was made',
    cause: 'The account is new, and the edge does not know it yet: for a minute or so its valid token is refused.',
    fix: ['Wait one or two minutes and try again before blaming the token.'],
    nextCheck: look('Is it only the newness?', 'Send the same request in two minutes, with the same token.'),
    sources: [sources.measured],
    look: newAccount,
  },
]

const NEW_ACCOUNT = /\b(?:user|account(?:id)?|member)\b.{0,120}\b(?:created|provisioned|invited|added|activated)\b|\b(?:created|provisioned|invited|provisioning|activated)\b.{0,60}\b(?:user|account|member)\b/i
const NEWNESS_SECONDS = 180

function newAccount(sight: Sight): Sighting | null {
  const line = sight.log.find((one) => NEW_ACCOUNT.test(one) && !/\b40\d\b/.test(one))
  const refused = sight.answers.find(({ where, status }) => where === 'site' && status === 401)
  if (line === undefined || refused === undefined) return null
  const made = Date.parse(/\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?/.exec(line)?.[0].replace(',', '.') ?? '') / 1000
  const when = refused.startedAt ?? refused.date ?? sight.now
  if (!Number.isNaN(made) && when !== null && Math.abs(when - made) > NEWNESS_SECONDS) return null
  const evidence = [quoted(line.slice(0, 200)), outcome(refused)]
  return refused.settled ? likely(weights.facts, [...evidence, 'the same request succeeded afterwards']) : possible(weights.facts, evidence)
}

function refusedIdentity(sight: Sight): Sighting | null {
  const nextCheck = asUser('Is the credential accepted at all?', '/rest/api/3/myself', accountOf(sight))
  const said = heardAnywhere(sight, MUST_AUTHENTICATE)
  const answer = said?.answer ?? perhapsAtSite(sight, 401).find((one) => (one.where === 'site' || headerOf(one.headers, 'www-authenticate')?.startsWith('OAuth realm') === true) && !one.named) ?? null
  if (answer === null) return said === null ? openRefusal(sight) : likely(weights.text - 5, [quoted(said.words)], { nextCheck })
  if (answer.where === 'app' || answer.where === 'token-endpoint') return null
  if (answer.status !== null && answer.status !== 401) return null
  const silent = sight.answers.some((one) => one.where === 'site' && isEmptyListing(one) && !one.named)
  if (silent || isConnectKind(answer) && answer.token?.kind !== 'connect-jwt') return possible(weights.text - 10, seen(answer), { nextCheck })
  const fault = tokenFault(sight, answer)
  if (fault !== null) return certain(weights.text, [fault, ...seen(answer, 'www-authenticate')], { nextCheck })
  if (said !== null || headerOf(answer.headers, 'www-authenticate') !== null || isRefused(sight)) return likely(weights.text - 10, seen(answer, 'www-authenticate'), { nextCheck })
  if (isKnown(sight, answer) || (isSetting(answer) && !answer.headersKept && Array.isArray(answer.json?.['errorMessages']))) return null
  return likely(weights.status, seen(answer), { nextCheck })
}

/** A library's report that names 401 and 403 both, or a refused token without a status. */
function openRefusal(sight: Sight): Sighting | null {
  const said = heardAnywhere(sight, REFUSED_BEARER)
  return said === null || sight.failing.some(({ where }) => where !== 'unknown' && where !== 'site') ? null : possible(weights.shape, [quoted(said.words)])
}

function isSpoilt(scheme: string | null): boolean {
  if (scheme === null) return false
  if (/^(?:Bearer|JWT|Basic|)$/.test(scheme) || scheme === 'Bearer ' || scheme === 'JWT ' || scheme === 'Basic ') return false
  return !/^(?:basic|digest|negotiate|ntlm|hawk|oauth)\b/i.test(scheme)
}

export function isEmptyListing({ status, json, method, body, path }: Answer): boolean {
  if (status === 200 && body.trim() === '[]' && /\/(?:project|filter|dashboard|field|user|board)[^?]*$/.test(path)) return true
  if (status !== 200 || json === null || method === 'PUT' || method === 'DELETE') return false
  const lists = ['issues', 'values', 'results', 'projects'].map((name) => json[name]).filter(Array.isArray)
  return lists.length > 0 && lists.every((list) => list.length === 0)
}

function schemeMismatch(sight: Sight): Sighting | null {
  const screen = /cannot be set\. It is not on the appropriate screen, or unknown/i
  for (const answer of perhapsAtSite(sight, 400, 401, 403, 404)) {
    const kind = answer.token?.kind
    const mismatch = (word(answer) === 'bearer' && (kind === 'connect-jwt' || kind === 'session-token')) || (word(answer) === 'jwt' && (kind === 'opaque-access-token' || kind === 'api-token' || isAccessJwt(answer)))
    if (mismatch && heard(sight, /failed to parse connect session/i, [answer]) === null) return certain(weights.facts + 10, [`“${(answer.scheme ?? '').trim()}” before a ${kind === 'connect-jwt' ? 'JWT of the app' : 'token of another kind'}`, ...seen(answer)])
  }
  const said = heardAnywhere(sight, screen)
  const shaped = perhapsAtSite(sight, 400).find(isFieldTrouble)
  if (said === null && shaped === undefined) return null
  return possible(weights.shape, said === null ? seen(shaped as Answer) : [quoted(said.words), ...(said.answer === null ? [] : [outcome(said.answer)])])
}

/** A JWT that Atlassian's authorization server issued. */
function isAccessJwt({ token }: Answer): boolean {
  return token?.kind === 'other-jwt' && /^https:\/\/(?:oauth-2-authorization-server|auth\.atlassian)/.test(claim(token, 'iss'))
}

/** Jira without its words: 400 whose only complaint is about fields that every create screen has. */
function isFieldTrouble({ json, named, requestBody }: Answer): boolean {
  const errors = json?.['errors']
  const messages = json?.['errorMessages']
  if (named || !Array.isArray(messages) || messages.length > 0 || typeof errors !== 'object' || errors === null) return false
  const names = Object.keys(errors)
  return names.length > 1 && names.every((name) => requestBody?.includes(`"${name}"`) === true) && names.includes('summary')
}

function refusedJwt(sight: Sight): readonly Answer[] {
  return perhapsAtSite(sight, 400, 401, 403).filter((answer) => answer.where === 'site' && (isConnectKind(answer) || answer.token?.kind === 'lifecycle-jwt') && word(answer) !== 'bearer')
}

function wrongHash(sight: Sight, answer: Answer): Sighting | null {
  const { token, method, url } = answer
  if (token === null || method === null || url === null || token.kind === 'context-jwt' || answer.status !== 401) return null
  const inToken = token.claims?.['qsh']
  if (inToken === undefined && token.kind !== 'inbound-jwt') return likely(weights.facts, ['the app’s JWT has no qsh', ...seen(answer)], { cause: 'The app’s JWT has no qsh claim, and Jira refuses a Connect JWT without it.' })
  if (typeof inToken !== 'string' || /\(redacted\)|\[redacted|…/.test(url.replace(/([?&]jwt=)[^&#]*/g, '$1'))) return null
  const baseUrl = baseOf(sight, answer)
  const bench = benchQsh({ method, url, baseUrl, inToken, body: answer.requestBody })
  if (bench.match !== false) return null
  const reasons = bench.likelyReasons.map(reasonWords)
  const why = reasons.length === 0 ? '' : ` It is the hash that one gets with: ${reasons.join('; ')}.`
  return certain(weights.facts + 10, [`qsh in the token: ${inToken}`, `qsh of this request: ${bench.computed ?? ''}`, `canonical request: ${bench.canonicalRequest ?? ''}`, outcome(answer)], {
    cause: `qsh of the app’s JWT is not the hash of this request.${why}`,
  })
}

/**
 * As sent, the hash is right, and the secret is good, for a user's token could be had with it: then
 * something on the way changes path or query.
 */
function changedOnTheWay(sight: Sight, answer: Answer): Sighting | null {
  const { token, method, url, status } = answer
  const inToken = token?.claims?.['qsh']
  if (status !== 401 || token?.kind !== 'connect-jwt' || typeof inToken !== 'string' || method === null || url === null || tokenFault(sight, answer) !== null) return null
  if (benchQsh({ method, url, baseUrl: baseOf(sight, answer), inToken, body: null }).match !== true) return null
  const userGetsThrough = isExchanged(sight) || sight.comparisons.some(({ actingAs, status: other }) => actingAs.kind === 'user' && other < 300)
  if (!userGetsThrough) return null
  return likely(weights.facts, ['qsh is right for the request as it was sent', 'users’ tokens are accepted, so the shared secret is good', ...seen(answer)], {
    cause: 'The JWT’s qsh is right for the request as it was sent, and yet the app is refused while users get through: something on the way (a proxy) changes path or query.',
  })
}

/** Confluence's context path is /wiki also where no payload says so. */
function baseOf({ tenant }: Sight, { path, host }: Answer): string {
  const stored = tenant?.baseUrl ?? ''
  if (stored !== '' && (host === null || stored.includes(host))) return path.startsWith('/wiki/') && !stored.endsWith('/wiki') ? `${stored.replace(/\/$/, '')}/wiki` : stored
  return `https://${host ?? 'site'}${path.startsWith('/wiki/') ? '/wiki' : ''}`
}
