import type { TokenFacts } from '../../../contract/diagnosis.ts'
import { decodeToken } from '../../claims/decoding/decode.ts'
import { recogniseKind } from '../../claims/kinds.ts'
import { type Candidate, findJwts } from '../../wire/jwt-candidates.ts'
import { findValues } from '../../pasted/objects/loose-value.ts'
import { type PastedExchange, textOfBody } from '../../pasted/pasted.ts'
import { headerOf } from '../../wire/headers.ts'
import { isObject, type JsonObject } from '../../wire/json.ts'
import { asWritten } from '../../wire/unredacted.ts'
import { percentDecoded } from '../../wire/percent-decoding.ts'

/** What somebody wrote where a credential stood: brackets, stars, a word for it. */
const PLACEHOLDER =
  /^\s*(?:[[(<{*].*|x{3,}.*|\.{3}.*|…+|redacted.*|removed.*|hidden|masked|filtered|secret|token|\$\{?\w+.*|array|object)?\s*$/i

export function isPlaceholder(credential: string): boolean {
  return PLACEHOLDER.test(credential)
}

/** Decodes without verifying; the token's text is not kept. */
function factsOfToken(
  token: string,
  place: Pick<TokenFacts, 'stepId' | 'carriedBy' | 'scheme'>,
  outgoing: boolean | null,
): TokenFacts {
  const decoded = decodeToken(token)
  const accessToken = place.carriedBy === 'answer-access-token'
  const { kind } = recogniseKind(decoded, { tenant: null, outgoing, accessToken })
  const header = decoded.kind === 'opaque' ? null : decoded.header
  const claims = decoded.kind === 'jws' || decoded.kind === 'broken' ? decoded.claims : null
  return {
    ...place,
    kind,
    header: header === null ? null : { ...header },
    claims: claims === null ? null : { ...claims },
  }
}

/** The tokens of one exchange, as claims. `outgoing` is true where it went to Atlassian. */
export function tokensOfExchange(
  { request, response }: PastedExchange,
  stepId: string,
  outgoing: boolean | null,
): readonly TokenFacts[] {
  const header = (name: string): string | null => asWritten(headerOf(request.headers, name))
  return [
    ...authorizationOf(header('authorization'), stepId, outgoing),
    ...single(header('x-acpt'), { stepId, carriedBy: 'authorization', scheme: null }, false),
    ...single(
      parameterOf(asWritten(request.url), 'jwt'),
      { stepId, carriedBy: 'query-jwt', scheme: null },
      outgoing,
    ),
    ...single(
      assertionOf(asWritten(textOfBody(request.body) ?? '')),
      { stepId, carriedBy: 'form-assertion', scheme: null },
      true,
    ),
    ...single(
      accessTokenOf(asWritten(response?.body ?? '')),
      { stepId, carriedBy: 'answer-access-token', scheme: null },
      null,
    ),
  ]
}

function authorizationOf(
  value: string | null,
  stepId: string,
  outgoing: boolean | null,
): readonly TokenFacts[] {
  const match = /^\s*([A-Za-z][\w-]*:?)([ \t]+)(\S+.*)$/.exec(value ?? '')
  const scheme = match === null ? '' : `${match[1] ?? ''}${match[2] ?? ''}`
  const credential = (match?.[3] ?? value ?? '').trim().replace(/^["']|["']$/g, '')
  if (
    /^(?:basic|digest|negotiate|ntlm|aws4)/i.test(scheme) ||
    credential === '' ||
    isPlaceholder(credential)
  )
    return []
  if (match === null && !credential.startsWith('eyJ')) return []
  return [factsOfToken(credential, { stepId, carriedBy: 'authorization', scheme }, outgoing)]
}

function single(
  token: string | null,
  place: Pick<TokenFacts, 'stepId' | 'carriedBy' | 'scheme'>,
  outgoing: boolean | null,
): readonly TokenFacts[] {
  return token === null || isPlaceholder(token) ? [] : [factsOfToken(token, place, outgoing)]
}

function parameterOf(text: string, name: string): string | null {
  const match = new RegExp(`[?&]${name}=([^&#\\s"']+)`).exec(text)?.[1]
  return match === undefined ? null : percentDecoded(match)
}

function assertionOf(body: string): string | null {
  const form = /(?:^|[?&\s"'])assertion=([^&\s"']+)/.exec(body)?.[1]
  if (form !== undefined) return percentDecoded(form)
  return /"assertion"\s*:\s*"([^"]+)"/.exec(body)?.[1] ?? null
}

function accessTokenOf(body: string): string | null {
  return /"access_token"\s*:\s*"([^"]+)"/.exec(body.slice(0, 20_000))?.[1] ?? null
}

/** What somebody wrote below the head of an answer that has no body: it was read as one. */
export function wordsBelow({ response }: PastedExchange): string {
  const body = asWritten(response?.body ?? '')
  // A line of `claims: {…}` right below the head was read as one more header.
  const objects = (response?.headers ?? [])
    .map(([, value]) => asWritten(value))
    .filter((value) => value.startsWith('{'))
  const words = /^\s*[[{<]/.test(body) || body.length > MOST_BELOW ? '' : body
  return [...objects, words].join('\n')
}

const MOST_BELOW = 20_000

/** Tokens that stand anywhere in a text, and claims that were printed instead of one. */
export function tokensInText(text: string): readonly TokenFacts[] {
  const place = { stepId: null, carriedBy: 'pasted', scheme: null } as const
  const jwts = jwtsIn(text).map((found) =>
    factsOfToken(found.token, { ...place, scheme: schemeBefore(text, found.start) }, null),
  )
  return [
    ...jwts,
    ...claimsIn(text).map((claims): TokenFacts => ({
      ...place,
      kind: kindOfClaims(claims),
      header: null,
      claims: { ...claims },
    })),
  ]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where the first token of some claims stands in a text; null where there is none. */
export function placesOfTokens(text: string): (token: TokenFacts) => Stretch | null {
  const places = new Map<string, Stretch>()
  for (const { token, start, end } of jwtsIn(text)) {
    const decoded = decodeToken(token)
    const claims = decoded.kind === 'jws' ? JSON.stringify(decoded.claims) : ''
    if (!places.has(claims)) places.set(claims, { from: start, to: end })
  }
  return ({ claims }) => (claims === null ? null : (places.get(JSON.stringify(claims)) ?? null))
}

function schemeBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 40), at)
  return /(?:^|[^\w-])((?:bearer|jwt|token)[ \t]+)$/i.exec(before)?.[1] ?? null
}

const MOST_TOKENS = 50

function jwtsIn(text: string): readonly Candidate[] {
  const seen = new Set<string>()
  return findJwts(text)
    .filter(({ token }) => token.includes('.') && !seen.has(token) && seen.add(token))
    .slice(0, MOST_TOKENS)
}

const CLAIM_NAMES = ['iss', 'sub', 'aud', 'iat', 'exp', 'tnt', 'qsh']

function claimsIn(text: string): readonly JsonObject[] {
  if (!/\biss\b/.test(text)) return []
  return findValues(text)
    .filter(({ start, end }) => !isComputed(text.slice(start, end)))
    .flatMap(({ value }) => objectsIn(value))
    .filter((value) => CLAIM_NAMES.filter((name) => name in value).length >= 3 && 'iss' in value)
    .concat(told(text), listed(text))
}

const DEEPEST = 3

/** An object, and those that a log's entry nests in it. */
function objectsIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (!isObject(value)) return []
  return depth >= DEEPEST
    ? [value]
    : [value, ...Object.values(value).flatMap((inner) => objectsIn(inner, depth + 1))]
}

/** A value that is a name, a call or a text with something put in: code sets it, nobody printed it. */
function isComputed(object: string): boolean {
  const bare = object.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""')
  return COMPUTED.test(bare)
}

const COMPUTED =
  /["\w]\s?:\s*(?!(?:true|false|null|None|undefined|NaN)\b)(?:[A-Za-z_$][\w.$]*\s*(?:["(+,}]|$)|`[^`]*\$\{)/m

/** `iss=urn:… sub=urn:… tnt=https://…`: claims that a log line names one by one. */
function told(text: string): readonly JsonObject[] {
  if (!text.includes('urn:atlassian:connect:')) return []
  return text
    .split('\n')
    .slice(0, 2000)
    .flatMap((line) => {
      const claims = Object.fromEntries(
        [...line.matchAll(TOLD)].map(([, name = '', value = '']) => [name, value]),
      )
      return 'iss' in claims || ('sub' in claims && 'tnt' in claims) ? [claims] : []
    })
}

const TOLD =
  /(?:^|[\s,;(\[])(iss|sub|tnt|aud)=["']?((?:urn:|https?:\/\/)[^\s"',;)\]]+|(?<=sub=["']?)[\w:-]{8,128})/g

/** `iss  urn:…`, `| sub | 5b10… |`, `exp: 1794218460 (in a minute)`: a claim on a line of its own. */
const LINE_OF_CLAIM =
  /^[\s>|*•-]{0,12}["'`*]{0,3}(iss|sub|aud|iat|exp|nbf|tnt|qsh|scope|jti)["'`*]{0,3}(?:\s?(?:[:=|]|→|[=-]>)\s?| {2,}|\t+)\s*["'`]{0,2}([^\s"'`|,;{}()$]{1,2000})["'`]{0,2}[\s|,]*(?:\([^()\n]{0,200}\)|(?:\/\/|#|<-|←)[^\n]{0,200})?$/
const MOST_LINES = 2000
const FEWEST_CLAIMS = 3

/** Claims as a debugger or a person lists them, one a line: times or a URN among them, which code computes. */
function listed(text: string): readonly JsonObject[] {
  const lists: Record<string, string | number>[] = [{}]
  for (const line of text.split('\n', MOST_LINES)) {
    const [, name, value = ''] = LINE_OF_CLAIM.exec(line) ?? []
    const last = lists.at(-1) ?? {}
    if (name === undefined || name in last) lists.push({})
    if (name !== undefined)
      (lists.at(-1) ?? {})[name] = /^\d{1,15}$/.test(value) ? Number(value) : value
  }
  return lists.filter((claims) => {
    const values = Object.values(claims)
    const isPrinted = values.some((value) => /^(?:\d{9,13}|urn:atlassian:\S+)$/.test(String(value)))
    return values.length >= FEWEST_CLAIMS && 'iss' in claims && isPrinted
  })
}

function kindOfClaims(claims: JsonObject): TokenFacts['kind'] {
  const decodedLike = {
    kind: 'jws',
    verified: false,
    header: { alg: 'HS256' },
    claims,
    duplicates: [],
    mended: [],
    signingInput: '',
    signature: '',
  } as const
  return recogniseKind(decodedLike, { tenant: null, outgoing: null, accessToken: false }).kind
}
