import {
  authorizationServerFor,
  isAtlassianHost,
  OLD_SERVER_HOST,
} from '../../connect/authorization-server.ts'
import { ASSERTION_LIFETIME_SECONDS } from '../../connect/limits.ts'
import { CLIENT_ID_URN, CONNECT_URN, idBehind, USER_KEY_URN } from '../../connect/urns.ts'
import { isLoopbackUrl } from '../../wire/loopback.ts'
import { firstAudience, text } from '../decoding/claim-values.ts'
import type { Fault, JudgedToken } from './fault.ts'
import { siteFault } from './site.ts'
import { lifetimeOf } from './times.ts'

/** Texts that stand where a value was missing, in the languages that vendors write. */
const MISSING_ID = /^(?:undefined|null|nan|none|nil|\[object object\]|\(null\)|<no value>|<nil>|)$/i
const OLD_SERVER = new RegExp(`(?:^|//)${OLD_SERVER_HOST.replaceAll('.', '\\.')}(?=[:/]|$)`, 'i')

function isMissingId(clientId: string): boolean {
  return MISSING_ID.test(clientId.trim())
}

function clientIdOf({ claims }: JudgedToken): string | null {
  return idBehind(CLIENT_ID_URN, claims['iss'])
}

/**
 * The server that answers for the tenant’s site, or for the one that `tnt` names; null where neither
 * is readable or the host is none of Atlassian’s, so that any server would be a guess.
 */
export function expectedAuthorizationServer({
  tenant,
  claims,
}: Pick<JudgedToken, 'tenant' | 'claims'>): string | null {
  const site = tenant?.baseUrl ?? text(claims['tnt'])
  if (!URL.canParse(site)) return null
  const own = tenant?.authorizationServer ?? null
  if (own !== null && isLoopbackUrl(own)) return new URL(own).origin
  return isAtlassianHost(site) ? authorizationServerFor(site, null).audience : null
}

export interface ServerFacts {
  readonly audience: string
  /** Host that the assertion was posted to; null where nobody knows. */
  readonly asked: string | null
  readonly expected: string | null
}

function serverFacts(token: JudgedToken): ServerFacts {
  return {
    audience: firstAudience(token.claims),
    asked: askedHost(token),
    expected: expectedAuthorizationServer(token),
  }
}

function askedHost({ request }: JudgedToken): string | null {
  if (request === null || !URL.canParse(request.url)) return null
  const { hostname, pathname } = new URL(request.url)
  // One on this machine stands in for the real one.
  return pathname.endsWith('/oauth2/token') && !isLoopbackUrl(request.url) ? hostname : null
}

/** The server’s base URL, and more: a path, a slash, a query. */
function hasMoreThanOrigin(audience: string): boolean {
  if (!URL.canParse(audience)) return false
  const url = new URL(audience)
  return audience.endsWith('/') || url.pathname !== '/' || url.search !== ''
}

const lacksActAsUser: Fault<{ readonly installed: readonly string[] }> = ({ tenant }) => {
  const installed = tenant?.installedScopes ?? null
  return installed === null || installed.some((scope) => scope.toUpperCase() === 'ACT_AS_USER')
    ? null
    : { installed }
}

const livesTooLong: Fault<{ readonly lifetimeSeconds: number }> = ({ claims }) => {
  const lifetimeSeconds = lifetimeOf(claims)
  return lifetimeSeconds !== null && lifetimeSeconds > ASSERTION_LIFETIME_SECONDS
    ? { lifetimeSeconds }
    : null
}

function isOld({ audience, asked }: ServerFacts): boolean {
  return OLD_SERVER.test(audience) || asked === OLD_SERVER_HOST
}

const oldServer: Fault<ServerFacts> = (token) => {
  const facts = serverFacts(token)
  return isOld(facts) ? facts : null
}

const staleClientId: Fault<{ readonly clientId: string; readonly stored: string }> = (token) => {
  const clientId = clientIdOf(token)
  const stored = token.tenant?.oauthClientId ?? null
  return clientId === null || stored === null || clientId === stored || isMissingId(clientId)
    ? null
    : { clientId, stored }
}

const missingClientId: Fault<{ readonly clientId: string }> = (token) => {
  const clientId = clientIdOf(token)
  return clientId !== null && isMissingId(clientId) ? { clientId } : null
}

const userKey: Fault<{ readonly subject: string }> = ({ claims }) => {
  const subject = text(claims['sub'])
  return subject.startsWith(USER_KEY_URN) ? { subject } : null
}

const bareSubject: Fault<{ readonly subject: string }> = ({ claims }) => {
  const subject = text(claims['sub'])
  return subject === '' || subject.trimStart().toLowerCase().startsWith(CONNECT_URN)
    ? null
    : { subject }
}

const otherServer: Fault<ServerFacts> = (token) => {
  const facts = serverFacts(token)
  const { audience, asked, expected } = facts
  if (isOld(facts)) return null
  if (audience !== '' && !URL.canParse(audience)) return facts
  if (expected === null) return null
  const isWrong =
    audience !== '' && audience.toLowerCase() !== expected && !hasMoreThanOrigin(audience)
  return isWrong || (asked !== null && asked !== new URL(expected).hostname) ? facts : null
}

const moreThanOrigin: Fault<ServerFacts> = (token) => {
  const facts = serverFacts(token)
  return !isOld(facts) && hasMoreThanOrigin(facts.audience) ? facts : null
}

/** Faults of the assertion that is exchanged for a user’s token. */
export const assertionFaults = {
  T01: lacksActAsUser,
  T02: livesTooLong,
  T03: oldServer,
  T04: staleClientId,
  T05: missingClientId,
  T06: userKey,
  T07: bareSubject,
  T08: otherServer,
  T09: siteFault,
  L13: moreThanOrigin,
} as const
