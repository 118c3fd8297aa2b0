import { findPerson } from './people.ts'
import type { Person } from './people.ts'
import { numberClaim, readSignedToken, textClaim } from './tokens.ts'
import type { Claims } from './tokens.ts'
import type { World } from './world.ts'

/** https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/ */
const lifetimeSeconds = 60

/**
 * How far a client's clock may run fast. Atlassian publishes none; a second of its refusals names
 * 135 seconds, and another client's authors write that 120 still pass.
 */
const horizonSeconds = 120

const clientPrefix = 'urn:atlassian:connect:clientid:'
const personPrefix = 'urn:atlassian:connect:useraccountid:'

export interface Refusal {
  readonly error:
    | 'invalid_request'
    | 'invalid_grant'
    | 'invalid_scope'
    | 'unauthorized_client'
    | 'unsupported_grant_type'
  readonly description: string
}

export type AssertionReading =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Marks a sentence as this site's: Atlassian publishes none for the case. */
export function own(error: Refusal['error'], sentence: string): Refusal {
  return { error, description: `[practice site] ${sentence}` }
}

function grantRefusal(sentence: string): Refusal {
  return own('invalid_grant', sentence)
}

/** The installation's client, its right to impersonate, and the person; in the order of the checks. */
export async function readAssertion(world: World, assertion: string): Promise<AssertionReading> {
  const reading = await readSignedToken(assertion, world.sharedSecret)
  if (reading.kind === 'unreadable') return refuse(grantRefusal('The assertion is not a JWT.'))
  if (reading.kind === 'algorithm')
    return refuse(grantRefusal('The assertion must be signed with HS256.'))
  const client = objectionToClient(reading.claims, world)
  if (client !== null) return refuse(client)
  if (reading.kind === 'signature')
    return refuse(grantRefusal('The signature does not match the shared secret.'))
  for (const check of checks) {
    const refusal = check(reading.claims, world)
    if (refusal !== null) return refuse(refusal)
  }
  return readPerson(reading.claims)
}

function objectionToClient(claims: Claims, world: World): Refusal | null {
  const issuer = textClaim(claims, 'iss') ?? ''
  if (!issuer.startsWith(clientPrefix)) return grantRefusal(`iss must begin with ${clientPrefix}`)
  if (issuer.slice(clientPrefix.length) === world.oauthClientId) return null
  return grantRefusal('No installation has this client id.')
}

const checks: readonly ((claims: Claims, world: World) => Refusal | null)[] = [
  objectionToAudience,
  objectionToTenant,
  objectionToTimes,
  objectionToScopes,
]

function objectionToAudience(claims: Claims, world: World): Refusal | null {
  const audience = claims.aud
  if (audience === world.audience) return null
  if (typeof audience !== 'string') return grantRefusal('aud must be a string.')
  return { error: 'invalid_grant', description: `Invalid aud: ${audience}` }
}

function objectionToTenant(claims: Claims, world: World): Refusal | null {
  const tenant = textClaim(claims, 'tnt') ?? ''
  return world.tenants.includes(tenant)
    ? null
    : grantRefusal('tnt is not the baseUrl of the installation.')
}

function objectionToTimes(claims: Claims, world: World): Refusal | null {
  const issued = numberClaim(claims, 'iat')
  const expires = numberClaim(claims, 'exp')
  if (issued === null || expires === null) return grantRefusal('iat and exp must be numbers.')
  const now = world.nowSeconds()
  if (expires - issued > lifetimeSeconds || expires - now > horizonSeconds) {
    const seconds = Math.round(expires - now)
    return {
      error: 'invalid_grant',
      description: `Expiration timestamp too far in the future [was ${seconds} seconds from now; please set \`exp\` to no more than 60 seconds after issue time]`,
    }
  }
  return expires <= now ? grantRefusal('The assertion has expired.') : null
}

function objectionToScopes(_claims: Claims, world: World): Refusal | null {
  if (world.scopes.includes('ACT_AS_USER')) return null
  return {
    error: 'unauthorized_client',
    description: 'The authenticated client is not authorized to use this authorization grant type',
  }
}

function readPerson(claims: Claims): AssertionReading {
  const subject = textClaim(claims, 'sub') ?? ''
  if (!subject.startsWith(personPrefix))
    return refuse(grantRefusal(`sub must begin with ${personPrefix}`))
  const person = findPerson(subject.slice(personPrefix.length))
  if (person === null) return refuse(grantRefusal('Nobody has this account id.'))
  if (!person.active) return refuse(grantRefusal('This account is not active.'))
  if (person.accountType === 'app')
    return refuse(grantRefusal('An app’s own user is not impersonated.'))
  return { kind: 'person', person }
}

function refuse(refusal: Refusal): AssertionReading {
  return { kind: 'refused', refusal }
}
