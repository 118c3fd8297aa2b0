import { type TokenKind, tokenKinds } from '../../contract/claims.ts'
import { CONNECT_URN } from '../connect/urns.ts'
import type { ClaimsTenant } from './claims-tenant.ts'
import {
  CONTEXT_QSH,
  firstAudience,
  FORGE_ISSUER,
  looksLikeClientKey,
  startsWith,
  text,
} from './decoding/claim-values.ts'
import { assertionClaims } from './explanations/assertion.ts'
import {
  connectClaims,
  contextClaims,
  inboundClaims,
  lifecycleClaims,
  sessionClaims,
} from './explanations/connect.ts'
import type { ExplanationTable } from './explanations/explanation.ts'
import { accessTokenClaims, forgeClaims, otherClaims } from './explanations/other.ts'
import { withNamesMended } from './decoding/claim-names.ts'
import type { DecodedToken } from './decoding/decode.ts'
import type { JsonObject } from '../wire/json.ts'

/** What is known of a token besides its text. */
export interface KindHints {
  readonly tenant: ClaimsTenant | null
  /** True where the token goes to Jira, false where it came from there, null where nobody knows. */
  readonly outgoing: boolean | null
  /** True for what the token endpoint answered: opaque by contract, whatever it looks like. */
  readonly accessToken: boolean
}

export interface RecognisedKind {
  readonly kind: TokenKind
  readonly title: string
  /** Why, where only the shape spoke for it; null where it is plain. */
  readonly doubt: string | null
}

const FORGE_AUDIENCE = 'ari:cloud:ecosystem::app/'

export interface KindRow {
  readonly title: string
  /** Beside others, where there is little room. */
  readonly shortTitle: string
  /** One of Connect’s JWTs beside the assertion. */
  readonly connect?: true
  /** Comes from Atlassian to the app, where others go to Atlassian. */
  readonly inbound?: true
  /** What its `qsh` holds: the hash of its request, or the word that stands for none. */
  readonly hash?: 'of-request' | 'fixed-word'
  /** Signed with a private key: verified with a public one that can be fetched. */
  readonly asymmetric?: true
  /** The one algorithm that a token of this kind is signed with. */
  readonly algorithm?: 'HS256' | 'RS256'
  /** Its text says nothing to anybody but its issuer. */
  readonly opaque?: true
  /** Claims without which it is refused; exp and iat have lint I06, qsh L08 and I03. */
  readonly required?: readonly string[]
  /** What its claims mean: the same claim means another thing in another token. */
  readonly claims: ExplanationTable
}

/** What is known of each kind; every list of kinds is made of these rows. */
export const kinds: Readonly<Record<TokenKind, KindRow>> = {
  assertion: {
    title: 'Assertion of the user impersonation grant (app to Atlassian’s authorization server)',
    shortTitle: 'Assertion',
    algorithm: 'HS256',
    required: ['iss', 'sub', 'tnt', 'aud'],
    claims: assertionClaims,
  },
  'connect-jwt': {
    title: 'Connect JWT of the app (app to Jira)',
    shortTitle: 'App JWT',
    connect: true,
    hash: 'of-request',
    algorithm: 'HS256',
    required: ['iss'],
    claims: connectClaims,
  },
  'inbound-jwt': {
    title: 'Connect JWT from Jira to the app (iframe or webhook)',
    shortTitle: 'JWT from Jira',
    connect: true,
    inbound: true,
    hash: 'of-request',
    algorithm: 'HS256',
    required: ['iss'],
    claims: inboundClaims,
  },
  'context-jwt': {
    title: 'Context JWT of an iframe (AP.context.getToken)',
    shortTitle: 'Context JWT',
    connect: true,
    inbound: true,
    hash: 'fixed-word',
    algorithm: 'HS256',
    required: ['iss'],
    claims: contextClaims,
  },
  'session-token': {
    title: 'Session token of atlassian-connect-express',
    shortTitle: 'Session token',
    connect: true,
    inbound: true,
    algorithm: 'HS256',
    required: ['iss', 'aud'],
    claims: sessionClaims,
  },
  'lifecycle-jwt': {
    title: 'Lifecycle JWT of Connect (installed or uninstalled), signed with RS256',
    shortTitle: 'Lifecycle JWT',
    connect: true,
    inbound: true,
    hash: 'of-request',
    asymmetric: true,
    algorithm: 'RS256',
    required: ['iss', 'aud'],
    claims: lifecycleClaims,
  },
  'forge-invocation-token': {
    title: 'Forge invocation token (Forge to the app’s remote)',
    shortTitle: 'Forge token',
    inbound: true,
    asymmetric: true,
    required: ['iss', 'aud'],
    claims: forgeClaims,
  },
  'other-jwt': {
    title: 'A JWT of another kind',
    shortTitle: 'Another JWT',
    claims: otherClaims,
  },
  'opaque-access-token': {
    title: 'Access token, opaque',
    shortTitle: 'Access token',
    opaque: true,
    claims: accessTokenClaims,
  },
  'api-token': {
    title: 'API token or personal access token',
    shortTitle: 'API token',
    claims: {},
  },
  jwe: {
    title: 'Encrypted token (JWE)',
    shortTitle: 'Encrypted token',
    claims: {},
  },
  broken: {
    title: 'Broken token',
    shortTitle: 'Broken token',
    claims: otherClaims,
  },
}

/** The kinds whose row has this. */
export function kindsThat(fits: (row: KindRow) => boolean): readonly TokenKind[] {
  return tokenKinds.filter((kind) => fits(kinds[kind]))
}

interface Facts extends KindHints {
  readonly header: JsonObject
  readonly claims: JsonObject
}

interface Recogniser {
  readonly kind: TokenKind
  readonly fits: (facts: Facts) => boolean
}

/** In order: the first that fits wins. The certain signs stand before the shapes. */
const RECOGNISERS: readonly Recogniser[] = [
  {
    kind: 'forge-invocation-token',
    fits: ({ claims }) =>
      claims['iss'] === FORGE_ISSUER || startsWith(claims['aud'], FORGE_AUDIENCE),
  },
  { kind: 'assertion', fits: isAssertion },
  { kind: 'other-jwt', fits: ({ claims }) => isForeign(claims) },
  { kind: 'context-jwt', fits: ({ claims }) => claims['qsh'] === CONTEXT_QSH },
  { kind: 'lifecycle-jwt', fits: isLifecycle },
  { kind: 'session-token', fits: isSessionToken },
  { kind: 'connect-jwt', fits: (facts) => isConnect(facts) && isFromApp(facts) },
  { kind: 'inbound-jwt', fits: isConnect },
]

/** What a token is, told by its claims; a missing or misspelt claim does not hide its kind. */
export function recogniseKind(decoded: DecodedToken, hints: KindHints): RecognisedKind {
  if (decoded.kind === 'opaque') return opaqueKind(decoded.text)
  if (hints.accessToken) return plain('opaque-access-token')
  if (decoded.kind === 'jwe') return plain('jwe')
  if (decoded.kind === 'broken') return plain('broken')
  const facts: Facts = { ...hints, header: decoded.header, claims: withNamesMended(decoded.claims) }
  const kind = RECOGNISERS.find((recogniser) => recogniser.fits(facts))?.kind ?? 'other-jwt'
  return { kind, title: kinds[kind].title, doubt: doubtAbout(kind, facts) }
}

function plain(kind: TokenKind): RecognisedKind {
  return { kind, title: kinds[kind].title, doubt: null }
}

function isAssertion({ claims }: Facts): boolean {
  const urn = ['iss', 'sub'].some((name) => startsWith(claims[name], CONNECT_URN, true))
  return (
    urn ||
    ('tnt' in claims && !('qsh' in claims)) ||
    /oauth-2-authorization-server|^https:\/\/auth\.atlassian\.io/.test(firstAudience(claims))
  )
}

/** An issuer that is a URL is no Connect issuer: those are app keys and client keys. */
function isForeign(claims: JsonObject): boolean {
  return /^https?:\/\//.test(text(claims['iss']))
}

function isAsymmetric(header: JsonObject): boolean {
  return /^(?:RS|PS|ES|Ed)/.test(text(header['alg']))
}

function isLifecycle({ header, claims, tenant }: Facts): boolean {
  if (!isAsymmetric(header) || tenant?.appKey === claims['iss']) return false
  return 'qsh' in claims || (/^https?:/.test(firstAudience(claims)) && onlyConnectClaims(claims))
}

const CONNECT_CLAIMS = new Set(['iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'qsh', 'context'])
const SESSION_AT_LEAST_SECONDS = 300

/** Only atlassian-connect-express makes it: issued by the app, for a client key, without qsh. */
function isSessionToken({ claims, tenant }: Facts): boolean {
  if ('qsh' in claims || !('aud' in claims) || !('iss' in claims)) return false
  if (!onlyConnectClaims(claims)) return false
  if (tenant !== null && tenant.appKey !== claims['iss']) return false
  const lifetime = Number(claims['exp']) - Number(claims['iat'])
  return 'sub' in claims || 'context' in claims || lifetime > SESSION_AT_LEAST_SECONDS
}

function isConnect({ header, claims, tenant }: Facts): boolean {
  if (typeof claims['iss'] !== 'string') return 'qsh' in claims
  if (tenant !== null && (claims['iss'] === tenant.appKey || claims['iss'] === tenant.clientKey))
    return true
  if ('qsh' in claims) return true
  return (
    !isAsymmetric(header) &&
    onlyConnectClaims(claims) &&
    ('iat' in claims || 'exp' in claims) &&
    !('sub' in claims)
  )
}

function onlyConnectClaims(claims: JsonObject): boolean {
  const strangers = Object.keys(claims).filter((name) => !CONNECT_CLAIMS.has(name))
  return strangers.length <= 1
}

/** The app issues with its key and may address a client key; Jira issues with the client key. */
function isFromApp({ claims, tenant, outgoing }: Facts): boolean {
  if (outgoing !== null) return outgoing
  const issuer = text(claims['iss'])
  if (tenant?.appKey === issuer) return true
  if (tenant?.clientKey === issuer) return firstAudience(claims) === issuer
  if (firstAudience(claims) !== '') return true
  if ('context' in claims || 'sub' in claims || looksLikeClientKey(issuer)) return false
  return true
}

function doubtAbout(kind: TokenKind, { claims, tenant, outgoing }: Facts): string | null {
  const byShape = kind === 'connect-jwt' || kind === 'inbound-jwt' || kind === 'session-token'
  if (!byShape || outgoing !== null) return null
  if (tenant !== null && (claims['iss'] === tenant.appKey || claims['iss'] === tenant.clientKey))
    return null
  return 'Whether the app or Jira issued this token is told by its shape alone: choose a tenant to be sure.'
}

/**
 * Prefixes as public secret scanners know them (https://github.com/praetorian-inc/noseyparker,
 * https://github.com/trufflesecurity/trufflehog); Atlassian calls the format opaque.
 */
const API_TOKENS: readonly (readonly [RegExp, string])[] = [
  [/^ATATT3/, 'API token of an Atlassian account, by its prefix ATATT3'],
  [/^ATCTT3/, 'Admin API key of an Atlassian organization, by its prefix ATCTT3'],
  [/^[MNO][A-Za-z0-9+/]{43}$/, 'Personal access token of Jira Data Center, by its shape'],
]

function opaqueKind(value: string): RecognisedKind {
  const api = API_TOKENS.find(([pattern]) => pattern.test(value))
  if (api !== undefined) return { kind: 'api-token', title: api[1], doubt: null }
  if (/^ATCO/.test(value))
    return {
      kind: 'broken',
      title: 'No token: a shared secret of an installation, by its prefix ATCO',
      doubt: null,
    }
  return plain('opaque-access-token')
}
