import type { QshReading } from '../../../contract/claims.ts'
import { CONTEXT_QSH, firstAudience, looksLikeClientKey, text } from '../decoding/claim-values.ts'
import { misspelt } from '../decoding/claim-names.ts'
import type { ClaimsRequest } from '../claims-tenant.ts'
import type { Fault } from './fault.ts'
import { expired } from './times.ts'

const HOOK_PATH = /\/(?:un)?installed\/?(?:[?#]|$)|\/lifecycle\b/i

/** A call of Jira that tells of an installation. */
export function isHook({ url }: ClaimsRequest): boolean {
  return HOOK_PATH.test(url)
}

const clientKeyAsIssuer: Fault<{ readonly issuer: string; readonly sure: boolean }> = ({
  claims,
  tenant,
}) => {
  const issuer = text(claims['iss'])
  if (issuer === '' || issuer === tenant?.appKey) return null
  const sure = issuer === tenant?.clientKey || issuer === firstAudience(claims)
  return sure || looksLikeClientKey(issuer) ? { issuer, sure } : null
}

const wrongHash: Fault<QshReading> = ({ qsh }) =>
  qsh?.match === false && qsh.inToken !== null ? qsh : null

const noHash: Fault<{ readonly misspelt: string | null }> = ({ claims }) =>
  'qsh' in claims ? null : { misspelt: misspelt(claims, 'qsh') }

const contextSentToJira: Fault<{ readonly qsh: string }> = ({ claims, outgoing }) =>
  outgoing === true && claims['qsh'] === CONTEXT_QSH ? { qsh: CONTEXT_QSH } : null

/** Nothing binds the token to its request: no hash, or the fixed word of a context token. */
const boundToNoRequest: Fault<{ readonly misspelt: string | null }> = (token) =>
  token.claims['qsh'] === CONTEXT_QSH ? { misspelt: null } : noHash(token)

const symmetricHook: Fault<{ readonly algorithm: string | null }> = ({ header, request }) => {
  const algorithm = text(header['alg'])
  if (request === null || !isHook(request) || /^(?:RS|PS|ES|Ed)/.test(algorithm)) return null
  return { algorithm: algorithm === '' ? null : algorithm }
}

const hookAudience: Fault<{ readonly audience: string; readonly otherHost: boolean }> = ({
  claims,
  request,
}) => {
  const audience = firstAudience(claims)
  const bare = audience.replace(/\/$/, '')
  if (bare === '' || request === null || !URL.canParse(request.url)) return null
  if (request.url.startsWith(`${bare}/`) || request.url === bare) return null
  const otherHost =
    URL.canParse(audience) && new URL(audience).hostname !== new URL(request.url).hostname
  return { audience, otherHost }
}

const noReadableToken: Fault<{ readonly what: 'broken' | 'encrypted' | 'unsigned' }> = ({
  kind,
  header,
}) => {
  if (kind === 'broken') return { what: 'broken' }
  if (kind === 'jwe') return { what: 'encrypted' }
  return text(header['alg']).toLowerCase() === 'none' ? { what: 'unsigned' } : null
}

/** Faults of Connect’s JWTs, from the app to Jira (J…) and from Jira to the app (I…). */
export const connectJwtFaults = {
  J06: clientKeyAsIssuer,
  J07: wrongHash,
  J08: contextSentToJira,
  L08: noHash,
  I01: wrongHash,
  I03: boundToNoRequest,
  I04: expired,
  I11: symmetricHook,
  I12: hookAudience,
  I14: noReadableToken,
} as const
