import type { ActingAs } from '../../contract/acting.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import { buildConnectClaims, signConnectJwt } from '../connect/connect-jwt.ts'
import type { Clock } from '../ports.ts'
import type { SecretOf } from './act-as-user.ts'
import type { Identity } from './identity.ts'

type App = Extract<ActingAs, { kind: 'app' }>

/**
 * The app itself, by a Connect JWT that is good for one method and URL (qsh).
 * https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 */
export function actAsApp(tools: {
  readonly signingClock: Clock
  readonly secretOf: SecretOf
}): Identity<App> {
  return {
    authorityFor: (tenant: ConnectTenant) => ({
      kind: 'signed',
      sign: async ({ method, url }) => {
        const secret = await tools.secretOf(tenant)
        const claims = buildConnectClaims({
          appKey: tenant.appKey,
          clientKey: tenant.clientKey,
          method,
          url,
          baseUrl: tenant.baseUrl,
          nowSeconds: Math.floor(tools.signingClock.now() / 1000),
        })
        return { scheme: 'JWT', token: await signConnectJwt(claims, secret), secrets: [secret] }
      },
    }),
  }
}
