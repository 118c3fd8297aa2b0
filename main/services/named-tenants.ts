import type { ConnectTenant } from '../../contract/tenants.ts'
import type { DecodedJws } from '../claims/decoding/decode.ts'
import { CLIENT_ID_URN } from '../connect/urns.ts'

/** Ids of the tenants whose clientKey or oauthClientId stands in `iss`, `aud` or `sub`. */
export function namedTenants(token: DecodedJws, tenants: readonly ConnectTenant[]): string[] {
  const { iss, aud, sub } = token.claims
  const words = new Set(
    [iss, aud, sub]
      .flat()
      .filter((word) => typeof word === 'string')
      .map((word) => word.replace(CLIENT_ID_URN, '')),
  )
  return tenants
    .filter(
      ({ clientKey, oauthClientId }) =>
        words.has(clientKey) || (oauthClientId !== null && words.has(oauthClientId)),
    )
    .map(({ id }) => id)
}
