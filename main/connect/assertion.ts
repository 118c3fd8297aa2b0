import { AppError } from '../errors.ts'
import { ASSERTION_LIFETIME_SECONDS } from './limits.ts'
import { signConnectToken } from './sign.ts'
import { ACCOUNT_ID_URN, CLIENT_ID_URN } from './urns.ts'

export interface AssertionClaims {
  readonly iss: string
  readonly sub: string
  readonly tnt: string
  readonly aud: string
  /** Seconds since the epoch. */
  readonly iat: number
  readonly exp: number
}

/**
 * The claims by which an app asks to act as one of its tenant's users. It carries no `qsh`.
 *
 * @param facts.baseUrl of the installed payload, byte for byte
 * @param facts.audience the authorization server's origin
 * @param facts.nowSeconds seconds since the epoch; fractions are dropped
 * @throws AppError `tenant_has_no_oauth_client_id`, `person_unreadable`
 * @see https://developer.atlassian.com/cloud/jira/platform/user-impersonation-for-connect-apps/
 */
export function buildAssertion(facts: {
  readonly oauthClientId: string | null
  readonly accountId: string
  readonly baseUrl: string
  readonly audience: string
  readonly nowSeconds: number
}): AssertionClaims {
  const { oauthClientId, accountId, baseUrl, audience } = facts
  if (oauthClientId === null || oauthClientId.trim() === '') throw noOauthClientId(baseUrl)
  refuseWhatIsNoAccountId(accountId)
  const iat = Math.floor(facts.nowSeconds)
  return {
    iss: CLIENT_ID_URN + oauthClientId,
    sub: ACCOUNT_ID_URN + accountId,
    tnt: baseUrl,
    aud: audience,
    iat,
    exp: iat + ASSERTION_LIFETIME_SECONDS,
  }
}

/** @throws AppError `secret_missing` for an empty secret */
export async function signAssertion(
  claims: AssertionClaims,
  sharedSecret: string,
): Promise<string> {
  return await signConnectToken({ ...claims }, sharedSecret)
}

// atlassian-oauth2 would sign `urn:atlassian:connect:clientid:undefined` and leave the explaining
// to the server.
function noOauthClientId(baseUrl: string): AppError {
  return new AppError(
    'tenant_has_no_oauth_client_id',
    'This tenant has no oauthClientId, so nobody can be acted as on it.',
    {
      hint:
        'Add ACT_AS_USER to the scopes of the descriptor, have the site approve the update, ' +
        'and paste the installed payload that follows.',
      details: { baseUrl },
    },
  )
}

function refuseWhatIsNoAccountId(accountId: string): void {
  if (accountId !== '' && accountId.trim() === accountId && !accountId.startsWith('urn:')) return
  throw new AppError('person_unreadable', `“${accountId}” is not an account id.`, {
    hint: 'Pick the person from the search, or paste the account id alone, without a prefix.',
  })
}
