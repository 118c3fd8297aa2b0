import type { ActingAs } from '../../contract/acting.ts'
import { authorizationHeader, buildConnectClaims, signConnectJwt } from '../connect/connect-jwt.ts'
import type { Clock } from '../ports.ts'
import type { SecretOf } from './act-as-user.ts'
import type { Way } from './way.ts'
import { withAuthorization } from './with-authorization.ts'

type App = Extract<ActingAs, { kind: 'app' }>

/**
 * The app itself, by a Connect JWT that is good for one method and URL (qsh).
 * https://developer.atlassian.com/cloud/jira/platform/understanding-jwt-for-connect-apps/
 */
export function createActAsApp(tools: {
  readonly signingClock: Clock
  readonly secretOf: SecretOf
}): Way<App> {
  return {
    authorize: async (request, tenant, _who, recorder) => {
      const secret = await tools.secretOf(tenant)
      recorder.hide(secret)
      const claims = buildConnectClaims({
        appKey: tenant.appKey,
        clientKey: tenant.clientKey,
        method: request.method,
        url: request.url,
        baseUrl: tenant.baseUrl,
        nowSeconds: Math.floor(tools.signingClock.now() / 1000),
      })
      const text = await signConnectJwt(claims, secret)
      return {
        request: withAuthorization(request, authorizationHeader(text), tenant),
        token: { text, carriedBy: 'authorization-jwt' },
        reused: false,
      }
    },
    forget: () => undefined,
    lifeOf: () => null,
  }
}
