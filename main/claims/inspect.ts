import type { ClaimsReading, QshReading, Whose } from '../../contract/claims.ts'
import { isAtlassianHost } from '../connect/authorization-server.ts'
import type { ClaimsRequest, ClaimsTenant } from './claims-tenant.ts'
import { decodeToken, type DecodedToken } from './decoding/decode.ts'
import { explainClaims } from './explanations/explain.ts'
import { findToken, type FoundToken } from '../pasted/token.ts'
import { kinds, recogniseKind, type RecognisedKind } from './kinds.ts'
import { lintToken } from './lints/lint-token.ts'
import { verifyWithKey } from './signing/public-keys.ts'
import { checkQsh } from './qsh/check-qsh.ts'
import { foundNotes, type NotedParts, notesOf } from './reading-notes.ts'
import { type Verification, verifyWithSecret, isHmac, whyUnverifiable } from './signing/verify.ts'
import {
  gatherSecrets,
  type TenantSecret,
  type TenantSecrets,
  whoseToken,
} from './signing/whose.ts'
import type { JsonObject } from '../wire/json.ts'
import { asWritten, unredacted } from '../wire/unredacted.ts'

/** What surrounds a pasted token. */
export interface InspectContext {
  /** Seconds since the epoch. */
  readonly nowSeconds: number
  /** The tenant that a person chose; else the one that signed the token is taken. */
  readonly tenant: ClaimsTenant | null
  readonly tenantById?: (tenantId: string) => ClaimsTenant | null
  readonly secrets?: TenantSecrets
  readonly request?: ClaimsRequest | null
  /** Whose path is the context path of `request`: of the site for a call to Jira, of the app for one to the app. */
  readonly baseUrl?: string | null
  /** PEM, JWK or JWK set as text. */
  readonly publicKey?: string | null
  readonly signal?: AbortSignal
}

/** A token that took part in an exchange of ours. */
export interface UsedToken {
  readonly token: string
  readonly tenant: ClaimsTenant | null
  readonly nowSeconds: number
  readonly request?: ClaimsRequest | null
  readonly verify?: { readonly secret: string; readonly previousSecret: string | null }
  /** Said where `verify` is not given. */
  readonly whyNotVerified?: string
  /** True for what the token endpoint answered: opaque, whatever it looks like. */
  readonly accessToken?: boolean
}

/** The token that a pasted text holds, taken apart. Never leaves main. */
export interface OpenedToken {
  readonly found: FoundToken | null
  readonly decoded: DecodedToken
}

/** Never throws: a text without a token is a broken one. */
export function openToken(pasted: string): OpenedToken {
  const found = unwrapBasic(findToken(pasted))
  const decoded = decodeAs(isAccessToken(found), asWritten(found?.token ?? ''))
  return { found, decoded }
}

/**
 * Reads pasted text: finds the token in it, says what it is, whose, and what is wrong with it. The
 * reading never holds the token itself. Never throws but for an unreadable `publicKey`
 * (AppError `key_unreadable`) or an aborted `signal`.
 */
export async function inspectToken(
  pasted: string | OpenedToken,
  context: InspectContext,
): Promise<ClaimsReading> {
  const { found, decoded } = typeof pasted === 'string' ? openToken(pasted) : pasted
  const secrets = context.secrets === undefined ? null : await gatherSecrets(context.secrets)
  const whose = await findWhose(decoded, secrets, context.signal)
  const tenant = context.tenant ?? tenantOf(whose, context)
  const verification = await verifyPasted(decoded, whose, secrets ?? [], context)
  const request = context.request ?? null
  const outgoing = request === null ? null : goesToSite(request, tenant)
  const subject = { decoded, found, tenant, whose, verification, request, outgoing }
  const reading = read({
    ...subject,
    nowSeconds: context.nowSeconds,
    baseUrl: context.baseUrl ?? null,
    accessToken: isAccessToken(found),
  })
  return { ...reading, notes: [...foundNotes(found), ...reading.notes] }
}

/** Reads a token of our own exchange: signed by this tenant or answered to it. Never throws. */
export function readTokenForTenant(used: UsedToken): ClaimsReading {
  const accessToken = used.accessToken ?? false
  const decoded = decodeAs(accessToken, used.token)
  const { whose, verification } = verifyUsed(decoded, used)
  const request = used.request ?? null
  return read({
    decoded,
    found: null,
    tenant: used.tenant,
    whose,
    verification,
    request,
    outgoing: true,
    nowSeconds: used.nowSeconds,
    baseUrl: null,
    accessToken,
  })
}

function isAccessToken(found: FoundToken | null): boolean {
  return found?.carriedBy === 'access-token'
}

/** Of an access token that is no whole JWT nothing can be read: it is not a broken one either. */
function decodeAs(accessToken: boolean, token: string): DecodedToken {
  const decoded = decodeToken(token)
  const unread = decoded.kind === 'broken' || decoded.kind === 'jwe'
  return accessToken && unread && token !== ''
    ? { kind: 'opaque', verified: false, text: token }
    : decoded
}

interface ReadParts extends NotedParts {
  readonly tenant: ClaimsTenant | null
  readonly request: ClaimsRequest | null
  readonly outgoing: boolean | null
  readonly baseUrl: string | null
  readonly accessToken: boolean
}

function read(parts: ReadParts): ClaimsReading {
  const { decoded, found, tenant, whose, verification, request, outgoing, nowSeconds } = parts
  const recognised = recogniseKind(decoded, { tenant, outgoing, accessToken: parts.accessToken })
  const { header, claims } = partsOf(decoded)
  const { kind } = recognised
  const qsh = qshOf(parts, recognised, claims ?? {})
  const findings = lintToken({
    kind,
    decoded,
    header: header ?? {},
    claims: claims ?? {},
    tenant,
    nowSeconds,
    outgoing,
    request,
    qsh,
    verification,
    whose,
    scheme: found?.carriedBy === 'authorization' ? found.scheme : null,
  })
  return {
    version: 1,
    kind,
    title: recognised.title,
    verified: verification.state,
    signedBy:
      whose?.kind === 'signed'
        ? { tenantId: whose.tenantId, name: whose.name, generation: whose.generation }
        : null,
    header: header === null ? null : { ...header },
    claims: explainClaims(
      { kind, claims: claims ?? {}, tenant, nowSeconds, hashFits: qsh?.match ?? null },
      findings,
    ),
    findings,
    qsh,
    notes: notesOf(parts, recognised),
    ...(whose === null ? {} : { whose }),
  }
}

function partsOf(decoded: DecodedToken): {
  readonly header: JsonObject | null
  readonly claims: JsonObject | null
} {
  if (decoded.kind === 'opaque') return { header: null, claims: null }
  return { header: decoded.header, claims: decoded.kind === 'jwe' ? null : decoded.claims }
}

async function findWhose(
  decoded: DecodedToken,
  secrets: readonly TenantSecret[] | null,
  signal?: AbortSignal,
): Promise<Whose | null> {
  if (decoded.kind !== 'jws' || secrets === null) return null
  return await whoseToken(decoded, secrets, signal === undefined ? {} : { signal })
}

function tenantOf(whose: Whose | null, context: InspectContext): ClaimsTenant | null {
  if (whose === null || whose.kind === 'nobody') return null
  return context.tenantById?.(whose.tenantId) ?? null
}

async function verifyPasted(
  decoded: DecodedToken,
  whose: Whose | null,
  secrets: readonly TenantSecret[],
  context: InspectContext,
): Promise<Verification> {
  if (decoded.kind !== 'jws')
    return { state: 'not-verified', why: 'There is no signature to verify.' }
  if (typeof context.publicKey === 'string')
    return await verifyWithKey(decoded, context.publicKey, 'the given key')
  if (whose?.kind === 'signed') return { state: 'yes', how: `by ${whose.name}` }
  const why = whyUnverifiable(decoded)
  if (why !== null) return { state: 'not-verified', why }
  const symmetric = isHmac(decoded)
  if (whose?.kind === 'issuer-only' && symmetric)
    return { state: 'no', how: `by the secret of ${whose.name}`, slip: whose.slip }
  const chosen = secrets.find(
    ({ tenantId, generation }) => tenantId === context.tenant?.id && generation === 'current',
  )
  if (chosen !== undefined && symmetric)
    return verifyWithSecret(decoded, chosen.secret, `the secret of ${chosen.name}`)
  return {
    state: 'not-verified',
    why: symmetric
      ? 'It takes the shared secret of its tenant.'
      : 'It takes the issuer’s public key.',
  }
}

function verifyUsed(
  decoded: DecodedToken,
  { verify, tenant, whyNotVerified = 'No secret was at hand.' }: UsedToken,
): { readonly whose: Whose | null; readonly verification: Verification } {
  const unchecked: Verification = { state: 'not-verified', why: whyNotVerified }
  if (decoded.kind !== 'jws' || verify === undefined || tenant === null)
    return { whose: null, verification: unchecked }
  const { id: tenantId, name } = tenant
  const verification = verifyWithSecret(decoded, verify.secret, `the secret of ${name}`)
  if (verification.state === 'yes')
    return { whose: { kind: 'signed', tenantId, name, generation: 'current' }, verification }
  const previous =
    verify.previousSecret === null
      ? null
      : verifyWithSecret(decoded, verify.previousSecret, `the previous secret of ${name}`)
  if (previous?.state === 'yes')
    return {
      whose: { kind: 'signed', tenantId, name, generation: 'previous' },
      verification: previous,
    }
  return { whose: null, verification }
}

function qshOf(
  { request, tenant, outgoing, baseUrl }: ReadParts,
  { kind }: RecognisedKind,
  claims: JsonObject,
): QshReading | null {
  const inToken = typeof claims['qsh'] === 'string' ? claims['qsh'] : null
  if (kinds[kind].hash === undefined) return null
  if (request !== null) {
    const base = baseUrl ?? (outgoing === false ? '' : (tenant?.baseUrl ?? ''))
    return checkQsh({ method: request.method, url: request.url, baseUrl: base, inToken })
  }
  if (inToken === null) return null
  return {
    inToken,
    computed: null,
    canonicalRequest: null,
    match: null,
    likelyReasons: [],
    likelyReasonWords: [],
    disagreements: [],
    disagreementWords: [],
  }
}

/** Whether the request goes to the tenant's site; null where its URL names no host or no tenant is known. */
function goesToSite(request: ClaimsRequest, tenant: ClaimsTenant | null): boolean | null {
  if (!URL.canParse(request.url)) return null
  const { host } = new URL(request.url)
  if (tenant !== null && URL.canParse(tenant.baseUrl)) return new URL(tenant.baseUrl).host === host
  return isAtlassianHost(request.url) ? true : null
}

/** `Basic` holds an e-mail address and an API token: the token is what is asked about. */
function unwrapBasic(found: FoundToken | null): FoundToken | null {
  if (found === null || !/^basic/i.test(found.scheme ?? '')) return found
  const inner = Buffer.from(asWritten(found.token), 'base64').toString('utf8')
  const token = inner.slice(inner.indexOf(':') + 1)
  if (!inner.includes(':') || token === '') return found
  return {
    ...found,
    token: unredacted(token),
    takenOff: [...found.takenOff, 'the e-mail address before it'],
  }
}
