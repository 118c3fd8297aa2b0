import { checkQsh } from '../../../claims/qsh/check-qsh.ts'
import { faults } from '../../../claims/faults/all-faults.ts'
import { CONTEXT_QSH } from '../../../claims/decoding/claim-values.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { showClaims } from '../checks.ts'
import { type FindingSign, certain, likely } from '../certainty.ts'
import type { Rule } from '../rule.ts'
import { judgedToken } from '../judged-token.ts'
import { hear } from '../hear.ts'
import type { Shown } from '../shown.ts'
import { outcome, perhapsAtSite, seen, word } from '../signs.ts'
import { contextTokenInCode, ownTokenInCode, pageTokenInCode } from '../in-code/credentials.ts'
import { fixedHash, hashNotMade, hashOfOtherObject, hashWithoutQuery } from '../in-code/signing.ts'
import { oneJwtForAll } from '../in-code/reused-jwt.ts'
import { addressInText, ofPrograms, sendsAppJwt, unspokenLines } from '../sending-code.ts'
import { inCode } from '../signing-code.ts'
import { sources } from '../sources.ts'
import { isExchanged, passedOnToSite, tokenFault, refusedJwt } from './credential-signs.ts'

function wrongHash(facts: CaseFacts, answer: Answer): FindingSign | null {
  const { token, method, url } = answer
  if (
    token === null ||
    method === null ||
    url === null ||
    token.kind === 'context-jwt' ||
    answer.status !== 401
  )
    return null
  const inToken = token.claims?.['qsh']
  const lacksHash = faults.L08(judgedToken(facts, token, answer)) !== null
  if (lacksHash && token.kind !== 'inbound-jwt')
    return likely('facts', ['the app’s JWT has no qsh', ...seen(answer)], {
      cause: 'The app’s JWT has no qsh claim, and Jira refuses a Connect JWT without it.',
    })
  if (
    typeof inToken !== 'string' ||
    /\(redacted\)|\[redacted|…/.test(url.replace(/([?&]jwt=)[^&#]*/g, '$1'))
  )
    return null
  const baseUrl = baseOf(facts, answer)
  const qsh = checkQsh({ method, url, baseUrl, inToken, body: answer.requestBody })
  const wrong = faults.J07(judgedToken(facts, token, answer, qsh))
  if (wrong === null) return null
  const reasons = wrong.likelyReasonWords
  const why =
    reasons.length === 0 ? '' : ` It is the hash that one gets with: ${reasons.join('; ')}.`
  return certain(
    'compared',
    [
      `qsh in the token: ${inToken}`,
      `qsh of this request: ${wrong.computed ?? ''}`,
      `canonical request: ${wrong.canonicalRequest ?? ''}`,
      outcome(answer),
    ],
    {
      cause: `qsh of the app’s JWT is not the hash of this request.${why}`,
    },
  )
}

/**
 * As sent, the hash is right, and the secret is good, for a user's token could be had with it: then
 * something on the way changes path or query.
 */
function changedOnTheWay(facts: CaseFacts, answer: Answer): FindingSign | null {
  const { token, method, url, status } = answer
  const inToken = token?.claims?.['qsh']
  if (
    status !== 401 ||
    token?.kind !== 'connect-jwt' ||
    typeof inToken !== 'string' ||
    method === null ||
    url === null ||
    tokenFault(facts, answer) !== null
  )
    return null
  if (checkQsh({ method, url, baseUrl: baseOf(facts, answer), inToken, body: null }).match !== true)
    return null
  const userGetsThrough =
    isExchanged(facts) ||
    facts.comparisons.some(({ actingAs, status: other }) => actingAs.kind === 'user' && other < 300)
  if (!userGetsThrough) return null
  return likely(
    'facts',
    [
      'qsh is right for the request as it was sent',
      'users’ tokens are accepted, so the shared secret is good',
      ...seen(answer),
    ],
    {
      cause:
        'The JWT’s qsh is right for the request as it was sent, and yet the app is refused while users get through: something on the way (a proxy) changes path or query.',
    },
  )
}

const SIGNED_BY_APP =
  /\b(?:connect|app|add-?on)(?:['’]s)? JWT\b|\bqsh\b|\bAuthorization: JWT\b|\bas (?:the |our |an? )?app\b|\bcanonical(?:_\w+|Request|Query)?\s?\(/i

/** Of a list of calls with the app's JWT those with a query are refused, or those with a blank in it, and no other. */
function onlyWithQuery(facts: CaseFacts): FindingSign | null {
  return (
    onlyThose(facts, (query) => query !== '', 'calls without a query are accepted') ??
    onlyThose(
      facts,
      (query) => /\+|%20/.test(query),
      'calls without a blank in the query are accepted',
    )
  )
}

function onlyThose(
  facts: CaseFacts,
  isSuch: (query: string) => boolean,
  others: string,
): FindingSign | null {
  const calls = facts.answers.filter(({ where, token }) => where === 'site' && token === null)
  const refused = calls.filter(({ status }) => status === 401)
  const taken = calls.filter(({ status }) => status !== null && status < 300)
  const [first] = refused
  if (first === undefined || taken.length === 0) return null
  if (refused.some(({ query }) => !isSuch(query)) || taken.some(({ query }) => isSuch(query)))
    return null
  if (refused.every((answer) => word(answer) === 'jwt'))
    return likely('compared', [outcome(first), others])
  const said = hear(facts, SIGNED_BY_APP, { everywhere: true })
  return said === null ? null : likely('compared', [outcome(first), others, said.quote])
}

/** The bare refusals beside a piece of code: nobody shows the token that was sent. */
function refusalsOfCode(facts: CaseFacts): readonly Shown[] {
  return perhapsAtSite(facts, 401)
    .filter(({ token, named }) => token === null && !named)
    .slice(0, 1)
    .map(outcome)
}

const AS_APP_IN_HEADER = /["'`]?\bAuthorization\b[^\n]{0,40}\bJWT\b/i

/** The claims stand beside a call with a JWT of which nobody shows them, and that was refused. */
function issuerBesideCall(facts: CaseFacts): FindingSign | null {
  const isSent = facts.answers.some(
    (answer) => answer.where === 'site' && answer.token === null && word(answer) === 'jwt',
  )
  const [refused] = perhapsAtSite(facts, 401)
  if (!isSent || refused === undefined) return null
  for (const token of facts.evidence.tokens) {
    if (token.carriedBy !== 'pasted' || token.kind !== 'connect-jwt') continue
    const found = faults.J06(judgedToken(facts, token, null))
    if (found?.sure === true) return likely('direct', [`iss: ${found.issuer}`, outcome(refused)])
  }
  return null
}

/** A JWT with the clientKey as its issuer is also what the site sends, what a test makes, and what the app’s pages get. */
function goesToProduct(facts: CaseFacts, issuer: string): boolean {
  const isBound = facts.code.some(
    ({ judged, claims }) =>
      judged.claims['iss'] === issuer &&
      (claims.some(
        ({ name, value }) => name === 'qsh' && /\w/.test(value) && value !== CONTEXT_QSH,
      ) ||
        claims.some(({ line }) => /\bencode_?token\(/i.test(line))),
  )
  return (
    isBound ||
    addressInText(facts, /\brest\/(?:api|agile)\//) !== null ||
    unspokenLines(facts).some((line) => AS_APP_IN_HEADER.test(line)) ||
    sendsAppJwt(facts)
  )
}

/**
 * Code that hashes the whole URL, no method, or the context path, or encodes the query as one word. The base URL
 * as the third argument of atlassian-jwt is taken off the path.
 */
const HASHES_ANOTHER =
  /(?:qsh|query_?string_?hash|canonical_?\w*)(?![^\n]{0,60}\([^,()\n]{1,120},\s*(?:true|false)\s*,)\W[^\n]{0,80}(?:https?:\/\/|\b(?:base_?url|full_?url|instance_?url)\b)|url_?encode\w*\(\s*["'`]\?|\bcanonical\w*\s*(?::?=|:)\s*\w?["'`](?:\/|[A-Z]{3,6}&\/wiki\/)/i

function hashedInCode(facts: CaseFacts): FindingSign | null {
  const said = hear(facts, HASHES_ANOTHER, { by: ['code'] })
  if (said === null)
    return (
      fixedHash(facts) ??
      ofPrograms(facts, hashWithoutQuery) ??
      hashOfOtherObject(facts) ??
      hashNotMade(facts) ??
      oneJwtForAll(facts) ??
      ofPrograms(facts, pageTokenInCode)
    )
  return likely('direct', [said.quote, ...refusalsOfCode(facts)], {
    cause:
      'In this code another text than the canonical request is hashed: qsh is made of method, path without the base URL and the context path, and the sorted query, with & between them.',
  })
}

/** Confluence's context path is /wiki also where no payload says so. */
function baseOf({ tenant }: CaseFacts, { path, host }: Answer): string {
  const stored = tenant?.baseUrl ?? ''
  if (stored !== '' && (host === null || stored.includes(host)))
    return path.startsWith('/wiki/') && !stored.endsWith('/wiki')
      ? `${stored.replace(/\/$/, '')}/wiki`
      : stored
  return `https://${host ?? 'site'}${path.startsWith('/wiki/') ? '/wiki' : ''}`
}

/** The app’s own JWT, refused by the site. */
export const jiraConnectJwtRules: readonly Rule[] = [
  {
    id: 'J06',
    title: 'iss is the clientKey',
    symptom: '401 to every call as the app; its JWT names the clientKey as its issuer.',
    needs: 'a Connect JWT whose iss is a client key, refused by the site',
    cause:
      'iss of the app’s JWT is the clientKey of the site. In calls to Jira it has to be the app’s key, as in the descriptor.',
    fix: ['Set iss to the key of the descriptor; the clientKey may stand in aud.'],
    nextCheck: showClaims(
      'Which key is it?',
      'Compare iss with key and clientKey of the installed payload.',
    ),
    grade: 'reported',
    sources: [sources.issuer, sources.issuerThread],
    fault: faults.J06,
    judge: (facts) => {
      for (const answer of refusedJwt(facts)) {
        if (answer.token?.kind === 'context-jwt') continue
        const found = faults.J06(judgedToken(facts, answer.token, answer))
        if (found !== null)
          return (found.sure ? certain : likely)('compared', [
            `iss: ${found.issuer}`,
            ...seen(answer),
          ])
      }
      const beside = issuerBesideCall(facts)
      if (beside !== null) return beside
      const code = inCode(facts, faults.J06, () => 'iss', 'connect-jwt')
      const refused = refusalsOfCode(facts)
      return code === null || (refused.length === 0 && !goesToProduct(facts, code.found.issuer))
        ? null
        : likely('direct', [code.line, ...refused])
    },
  },
  {
    id: 'J07',
    title: 'qsh of another request',
    symptom:
      '401 to some calls as the app, often only to those with a query, an encoded path or a context path.',
    needs: 'a Connect JWT and the request that it was sent with',
    cause: 'qsh of the app’s JWT is not the hash of this request.',
    fix: [
      'Hash the request exactly as it is sent: METHOD&path&query, the path without the context path, parameters sorted, spaces as %20, repeated ones joined with a comma, jwt left out.',
      'Sign anew for each request; the body has no part in it.',
    ],
    nextCheck: showClaims(
      'In which byte do the canonical requests differ?',
      'Compare them side by side, beside the claims.',
    ),
    grade: 'reported',
    sources: [sources.qsh, sources.qshReport, sources.githubForJira],
    fault: faults.J07,
    judge: (facts) =>
      refusedJwt(facts)
        .map((answer) => wrongHash(facts, answer) ?? changedOnTheWay(facts, answer))
        .find((one) => one !== null) ??
      onlyWithQuery(facts) ??
      hashedInCode(facts),
  },
  {
    id: 'J08',
    title: 'Context token sent to Jira',
    symptom: 'The call is refused, and the token’s qsh is the word context-qsh.',
    needs: 'a token with the fixed qsh “context-qsh”, sent to the site',
    cause:
      'A context token (AP.context.getToken) was sent to Jira; it proves the context to the app’s own backend and nothing else.',
    fix: [
      'Make a JWT of the app with the qsh of the request, or exchange an assertion for a user’s token.',
    ],
    nextCheck: null,
    grade: 'documented',
    sources: [sources.contextQsh, sources.githubForJira],
    fault: faults.J08,
    judge: (facts) => {
      const answer = refusedJwt(facts).find(
        (one) => faults.J08(judgedToken(facts, one.token, one)) !== null,
      )
      return answer === undefined
        ? (passedOnToSite(facts) ??
            ofPrograms(facts, (ofOne) => contextTokenInCode(ofOne) ?? ownTokenInCode(ofOne)))
        : certain('direct', ['qsh: context-qsh', ...seen(answer)])
    },
  },
]
