import { compactVerify, createLocalJWKSet, importJWK, importSPKI, importX509, type JWK } from 'jose'
import type { TokenKind } from '../../../contract/claims.ts'
import { AppError } from '../../errors.ts'
import type { HttpClient } from '../../ports.ts'
import type { DecodedJws } from '../decoding/decode.ts'
import { text } from '../decoding/claim-values.ts'
import { type Verification, whyUnverifiable } from './verify.ts'
import { isObject, parseJson } from '../../wire/json.ts'

/** What would be asked, to be shown before anything is asked. */
export type KeySource =
  | { readonly kind: 'ask'; readonly url: string; readonly words: string }
  | { readonly kind: 'cannot'; readonly why: string }

const INSTALL_KEYS: readonly (readonly [RegExp, string])[] = [
  [
    /\.atlassian-us-gov-mod\.net$/,
    'https://cs-migrations--fedrampcdn.us-east-1.prod.cdn.atlassian-us-gov-mod.com',
  ],
]
const INSTALL_KEYS_PRODUCTION = 'https://connect-install-keys.atlassian.com'
const FORGE_KEYS = 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json'
const FORGE_KEYS_STAGING = 'https://forge.cdn.stg.atlassian-dev.net/.well-known/jwks.json'
const STAGING_API = 'https://api.stg.atlassian.com/'

/** A key id goes into a URL: one path segment of plain characters, and not a dot segment. */
const SAFE_KEY_ID = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,200}$/

/**
 * Where the public key of this token lies: Connect's install keys by `kid`, or Forge's key set.
 * Asks nothing. Hosts as in atlassian-connect-express 11.5.3 (lib/middleware).
 */
export function keySourceOf(token: DecodedJws, kind: TokenKind, baseUrl: string | null): KeySource {
  if (kind === 'forge-invocation-token') {
    const app = token.claims['app']
    const staging = isObject(app) && text(app['apiBaseUrl']).startsWith(STAGING_API)
    const url = staging ? FORGE_KEYS_STAGING : FORGE_KEYS
    return {
      kind: 'ask',
      url,
      words: `GET ${url}: Forge’s public keys. Nothing of the token is sent.`,
    }
  }
  const keyId = token.header['kid']
  if (typeof keyId !== 'string' || !SAFE_KEY_ID.test(keyId)) {
    return {
      kind: 'cannot',
      why: 'The header’s kid is missing, or has characters that do not belong into a URL.',
    }
  }
  const host = baseUrl !== null && URL.canParse(baseUrl) ? new URL(baseUrl).hostname : ''
  const server =
    INSTALL_KEYS.find(([pattern]) => pattern.test(host))?.[1] ?? INSTALL_KEYS_PRODUCTION
  return {
    kind: 'ask',
    url: `${server}/${keyId}`,
    words: `GET ${server}/${keyId}: the public key that the token names. Only its kid is sent.`,
  }
}

const KEY_TIMEOUT_MS = 10_000

/**
 * Fetches the key text of a source. Only ever called because a person asked for it.
 *
 * @throws AppError of the HTTP client, or `key_unreadable` for an answer other than 200
 */
export async function fetchKey(
  source: Extract<KeySource, { kind: 'ask' }>,
  http: HttpClient,
  signal: AbortSignal,
): Promise<string> {
  const request = {
    method: 'GET',
    url: source.url,
    headers: [['accept', '*/*'] as [string, string]],
    body: null,
  }
  const answer = await http.send(request, {
    signal,
    idleMs: KEY_TIMEOUT_MS,
    totalMs: KEY_TIMEOUT_MS,
  })
  if (answer.status !== 200) {
    throw new AppError('key_unreadable', `The key server answered ${answer.status}.`, {
      hint: 'Check that kid is of this environment.',
      details: { url: source.url, status: String(answer.status) },
    })
  }
  return Buffer.from(answer.body).toString('utf8')
}

type Resolve = Parameters<typeof compactVerify>[1]

/**
 * Verifies an asymmetric signature with a key as text: PEM (public key or certificate), JWK or JWK
 * set. Time claims are not looked at here.
 *
 * @throws AppError `key_unreadable` where the text is no such key
 */
export async function verifyWithKey(
  token: DecodedJws,
  keyText: string,
  whose: string,
): Promise<Verification> {
  const algorithm = text(token.header['alg'])
  if (!/^(?:RS|PS|ES)(?:256|384|512)$|^EdDSA$|^Ed25519$/.test(algorithm)) {
    return {
      state: 'not-verified',
      why: `A public key checks RS256 and its like; this token says ${JSON.stringify(token.header['alg'] ?? null)}.`,
    }
  }
  const key = await readKey(keyText, algorithm)
  const why = whyUnverifiable(token)
  if (why !== null) return { state: 'not-verified', why }
  try {
    await compactVerify(`${token.signingInput}.${token.signature}`, key as Resolve, {
      algorithms: [algorithm],
    })
    return { state: 'yes', how: `by ${whose}` }
  } catch {
    return { state: 'no', how: `by ${whose}`, slip: null }
  }
}

async function readKey(keyText: string, algorithm: string): Promise<unknown> {
  const trimmed = keyText.trim()
  try {
    if (trimmed.startsWith('-----BEGIN CERTIFICATE-----'))
      return await importX509(trimmed, algorithm)
    if (trimmed.startsWith('-----BEGIN')) return await importSPKI(trimmed, algorithm)
    const json = parseJson(trimmed)
    if (!isObject(json)) throw new TypeError('no JWK')
    if (Array.isArray(json['keys'])) return createLocalJWKSet({ keys: json['keys'] as JWK[] })
    return await importJWK(json as JWK, algorithm)
  } catch (cause) {
    throw new AppError('key_unreadable', 'This is not a public key.', {
      hint: 'Paste a PEM that begins with BEGIN PUBLIC KEY or BEGIN CERTIFICATE, a JWK, or a JWK set.',
      cause,
    })
  }
}
