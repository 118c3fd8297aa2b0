import type { TokenKind } from '../../../contract/claims.ts'
import { text } from '../decoding/claim-values.ts'
import type { Fault, JudgedToken } from './fault.ts'
import { expired } from './times.ts'

/** The word of a scheme, in lower case; empty where there is none. */
function wordOf({ scheme }: JudgedToken): string {
  return (scheme ?? '').trim().toLowerCase()
}

/** What is known to be no user token of Connect’s, whatever stands before it. */
const FOREIGN: readonly TokenKind[] = [
  'api-token',
  'other-jwt',
  'broken',
  'jwe',
  'forge-invocation-token',
]

const foreignBearer: Fault<{ readonly kind: TokenKind }> = (token) =>
  wordOf(token) === 'bearer' && FOREIGN.includes(token.kind) ? { kind: token.kind } : null

/** Schemes that Jira or a proxy knows, and their spelling where Atlassian is strict about it. */
const spoiltScheme: Fault<{ readonly scheme: string }> = ({ scheme }) => {
  if (scheme === null || /^(?:Bearer|JWT|Basic) ?$/.test(scheme)) return null
  return /^(?:basic|digest|negotiate|ntlm|hawk|oauth)\b/i.test(scheme) ? null : { scheme }
}

/** A JWT that Atlassian’s authorization server issued. */
function isAccessJwt({ kind, claims }: JudgedToken): boolean {
  return (
    kind === 'other-jwt' &&
    /^https:\/\/(?:oauth-2-authorization-server|auth\.atlassian)/.test(text(claims['iss']))
  )
}

const schemeOfAnotherKind: Fault<{ readonly word: 'bearer' | 'jwt'; readonly kind: TokenKind }> = (
  token,
) => {
  const { kind } = token
  const word = wordOf(token)
  if (word === 'bearer' && (kind === 'connect-jwt' || kind === 'session-token'))
    return { word, kind }
  const isAccess = kind === 'opaque-access-token' || kind === 'api-token' || isAccessJwt(token)
  return word === 'jwt' && isAccess ? { word, kind } : null
}

/** The word before a token, and the token behind it. */
export const accessFaults = {
  J01: foreignBearer,
  J02: expired,
  J03: spoiltScheme,
  J05: schemeOfAnotherKind,
} as const
