import type { TenantProfile } from '../../contract/tenants.ts'
import { noRememberedPeople, RememberedPeople } from '../../main/acting/remembered-people.ts'
import { createActAsApp } from '../../main/acting/act-as-app.ts'
import { ActAsUser } from '../../main/acting/act-as-user.ts'
import { actAsAnonymous } from '../../main/acting/anonymous.ts'
import { TokenCache } from '../../main/acting/token-cache.ts'
import { Ways } from '../../main/acting/ways.ts'
import { KeptExchanges } from '../../main/services/kept-exchanges.ts'
import { RequestsService } from '../../main/services/requests.ts'
import { tokenReader } from '../../main/services/read-used-token.ts'
import { createHandlers } from '../../main/ipc/handlers.ts'
import type { Handlers } from '../../main/ipc/router.ts'
import type { Services } from '../../main/ipc/services.ts'
import { systemClock as clock } from '../../main/platform/clock.ts'
import { UndiciHttpClient } from '../../main/platform/http-client.ts'
import { secureRandomId as ids } from '../../main/platform/random-id.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { tenantsDocument } from '../../main/tenants/tenants-document.ts'
import { FakeDocumentStore } from '../fakes/document-store.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'

export const accountId = '5b10a2844c20165700ede21g'
const userAgent = 'Understudy/0.1.0'

export interface SendingParts {
  readonly handlers: Handlers
  readonly tenantId: string
  close(): Promise<void>
}

/**
 * The handlers of app.ts with what `requests:send` needs: every part the real one, but documents
 * and keychain in memory. One tenant, at `baseUrl`, which is its authorization server too.
 */
export async function sendingParts(baseUrl: string): Promise<SendingParts> {
  const vault = new KeptSecrets({ secrets: new FakeSecretStore() })
  const tenants = new Tenants({
    documents: new FakeDocumentStore(tenantsDocument.fallback),
    vault,
    clock,
  })
  const people = new RememberedPeople({
    documents: new FakeDocumentStore(noRememberedPeople),
    clock,
  })
  const secretOf = (tenant: TenantProfile): Promise<string> => tenants.secretFor(tenant)
  const http = new UndiciHttpClient()
  const way = new Ways({
    user: new ActAsUser({
      cache: new TokenCache(clock),
      clock,
      signingClock: clock,
      secretOf,
      userAgent,
    }),
    app: createActAsApp({ signingClock: clock, secretOf }),
    anonymous: actAsAnonymous,
  })
  const desk = new RequestsService({
    way,
    http,
    clock,
    ids,
    userAgent,
    people,
    shelf: new KeptBodies(),
    book: new KeptExchanges(),
    readFile: () => Promise.reject(new Error('no body comes from a file here')),
    readToken: tokenReader({ tenants, clock }),
    preflight: () => [],
  })
  const tenantId = await addTenant(tenants, baseUrl)
  // The other services are for other channels.
  const services = { tenants, desk, way } as Partial<Services> as Services
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
