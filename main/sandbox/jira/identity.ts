import { numberClaim, readSignedToken, textClaim } from '../tokens.ts'
import type { Claims } from '../tokens.ts'
import { appKey } from '../installation.ts'
import { appUser, findPerson } from '../people.ts'
import { isForTarget } from '../query-hash.ts'
import { withImplied } from '../scopes.ts'
import type { World } from '../world.ts'
import { json, notAuthenticated } from './answers.ts'
import type { Answer } from './answers.ts'
import type { Caller } from './endpoint.ts'

/** Atlassian's Java reader allows 30 seconds: https://bitbucket.org/atlassian/atlassian-jwt */
const leewaySeconds = 30

export interface Credentialed {
  readonly method: string
  /** Path and query as on the request line. */
  readonly target: string
  readonly headers: Headers
}

export type Identification =
  | {
      readonly kind: 'known'
      readonly caller: Caller
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly kind: 'refused'; readonly answer: Answer; readonly reason: string }

type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer' | 'jwt'; readonly token: string }

/** Reads who is calling. Reasons of refusals are words for tests; Jira gives none. */
export async function identify(world: World, request: Credentialed): Promise<Identification> {
  const credential = credentialOf(request)
  if (credential.kind === 'basic')
    return anonymous({ 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' })
  if (credential.kind === 'none') return anonymous()
  return credential.kind === 'bearer'
    ? byAccessToken(world, credential.token, request)
    : byConnectJwt(world, credential.token, request)
}

// Anything but the exact word, one space and the token is no credential to Jira.
function credentialOf(request: Credentialed): Credential {
  const header = request.headers.get('authorization')
  if (header === null) return inQuery(request.target)
  const [, scheme, token] = /^(Bearer|JWT|Basic) ([^ \t]+)$/.exec(header) ?? []
  if (scheme === undefined || token === undefined) return { kind: 'none' }
  if (scheme === 'Basic') return { kind: namesUser(token) ? 'basic' : 'none' }
  return { kind: scheme === 'Bearer' ? 'bearer' : 'jwt', token }
}

function inQuery(target: string): Credential {
  const token = new URLSearchParams(target.split('?').slice(1).join('?')).get('jwt')
  return token === null ? { kind: 'none' } : { kind: 'jwt', token }
}

function namesUser(basic: string): boolean {
  return /^[^:]+:/.test(Buffer.from(basic, 'base64').toString('utf8'))
}

async function byAccessToken(
  world: World,
  token: string,
  request: Credentialed,
): Promise<Identification> {
  if (world.has('J04')) return anonymous()
  if (world.has('J05') && (await readSignedToken(token, world.sharedSecret)).kind === 'read')
    return anonymous()
  const reading = world.tokens.read(token, world.nowSeconds())
  if (reading.kind === 'unreadable') return refuse(unparsable, 'bearer_unreadable')
  const person = reading.kind === 'granted' ? findPerson(reading.grant.accountId) : null
  if (reading.kind === 'rejected' || person === null || world.has('J02') || world.isProvisioning) {
    return refuse(unauthenticated(world, request), 'bearer_rejected')
  }
  const installed = withImplied(world.scopes)
  const granted = withImplied(reading.grant.scopes)
  return known({ kind: 'user', person, scopes: granted.intersection(installed) })
}

async function byConnectJwt(
  world: World,
  token: string,
  request: Credentialed,
): Promise<Identification> {
  const reading = await readSignedToken(token, world.sharedSecret)
  if (reading.kind !== 'read') {
    if (world.has('J05')) return anonymous()
    return refuse(unauthenticated(world, request), `jwt_${reading.kind}`)
  }
  const reason = objectionTo(reading.claims, world, request)
  if (reason !== null) return refuse(unauthenticated(world, request), reason)
  // `sub` is not looked at: a Connect JWT acts as the app, whoever it names.
  return known({ kind: 'app', person: appUser, scopes: withImplied(world.scopes) })
}

function objectionTo(claims: Claims, world: World, request: Credentialed): string | null {
  const expires = numberClaim(claims, 'exp')
  if (textClaim(claims, 'iss') !== appKey) return 'jwt_issuer'
  if (expires === null || numberClaim(claims, 'iat') === null) return 'jwt_times'
  if (expires + leewaySeconds <= world.nowSeconds()) return 'jwt_expired'
  const target = world.has('J07') ? throughProxy(request.target) : request.target
  return isForTarget(claims, request.method, target) ? null : 'jwt_qsh'
}

function throughProxy(target: string): string {
  return `${target}${target.includes('?') ? '&' : '?'}via=proxy`
}

function anonymous(headers: Readonly<Record<string, string>> = {}): Identification {
  return { kind: 'known', caller: { kind: 'anonymous' }, headers }
}

function known(caller: Exclude<Caller, { kind: 'anonymous' }>): Identification {
  return { kind: 'known', caller, headers: { 'x-aaccountid': caller.person.accountId } }
}

function refuse(answer: Answer, reason: string): Identification {
  return { kind: 'refused', answer, reason }
}

const unparsable = json({ error: 'Failed to parse Connect Session Auth Token' }, 403)

function unauthenticated(world: World, request: Credentialed): Answer {
  return notAuthenticated(request.headers.get('accept') ?? '', world.baseUrl)
}
