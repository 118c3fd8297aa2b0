import { createHandlers } from '../../main/ipc/handlers.ts'
import type { Handlers } from '../../main/ipc/router.ts'
import { UndiciHttpClient } from '../../main/platform/http-client.ts'
import { secureRandomId, systemClock } from '../../main/platform/clock-and-ids.ts'
import { createServices } from '../../main/services/services.ts'
import type { Tenants } from '../../main/tenants/tenants.ts'
import { fakeOutside } from '../fakes/outside.ts'

export const accountId = '5b10a2844c20165700ede21g'

export interface SendingParts {
  readonly handlers: Handlers
  readonly tenantId: string
  close(): Promise<void>
}

/**
 * The handlers of app.ts: every part the real one, but documents and keychain in memory. One
 * tenant, at `baseUrl`, which is its authorization server too.
 */
export async function sendingParts(baseUrl: string): Promise<SendingParts> {
  const http = new UndiciHttpClient()
  const services = createServices(fakeOutside({ http, clock: systemClock, ids: secureRandomId }))
  const tenantId = await addTenant(services.tenants, baseUrl)
  return { handlers: createHandlers(services), tenantId, close: () => http.close() }
}

async function addTenant(tenants: Tenants, baseUrl: string): Promise<string> {
  const installed = {
    key: 'com.example.app',
    clientKey: 'jira:1234',
    oauthClientId: 'client-1',
    sharedSecret: 'ATCO-a-secret-of-some-length-for-the-bench-0123456789',
    baseUrl,
    productType: 'jira',
    eventType: 'installed',
  }
  const { profile } = await tenants.add(JSON.stringify(installed))
  await tenants.setAuthorizationServer(profile.id, baseUrl)
  return profile.id
}
