import { CONNECT_JWT_LIFETIME_SECONDS } from './limits.ts'
import { queryStringHash } from './qsh.ts'
import { signConnectToken } from './sign.ts'

export interface ConnectClaims {
  /** The app key; a clientKey here is the classic 401. */
  readonly iss: string
  /** Seconds since the epoch. */
  readonly iat: number
  readonly exp: number
  readonly qsh: string
  readonly aud: readonly string[]
}

/**
 * The claims by which an app calls a tenant as itself. They hold for one method and URL.
 *
 * `aud` is not required by Jira; atlassian-connect-express finds the tenant by it.
 *
 * @param facts.url of the request as it goes onto the wire
 * @param facts.nowSeconds seconds since the epoch; fractions are dropped
 * @see https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 */
export function buildConnectClaims(facts: {
  readonly appKey: string
  readonly clientKey: string
  readonly method: string
  readonly url: string
  readonly baseUrl: string
  readonly nowSeconds: number
}): ConnectClaims {
  const { appKey, clientKey, method, url, baseUrl } = facts
  const iat = Math.floor(facts.nowSeconds)
  return {
    iss: appKey,
    iat,
    exp: iat + CONNECT_JWT_LIFETIME_SECONDS,
    qsh: queryStringHash({ method, url, baseUrl }),
    aud: [clientKey],
  }
}

/** @throws AppError `secret_missing` for an empty secret */
export async function signConnectJwt(claims: ConnectClaims, sharedSecret: string): Promise<string> {
  return await signConnectToken({ ...claims, aud: [...claims.aud] }, sharedSecret)
}
