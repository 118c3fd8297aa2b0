import type { ActingAs } from '../../contract/acting.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { faults } from '../../main/sandbox/faults.ts'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import type { HttpClient, RandomId } from '../../main/ports.ts'
import type { Outside } from '../../main/services/outside.ts'
import { createServices, type Services } from '../../main/services/services.ts'
import { fakeOutside, type Traces } from '../fakes/outside.ts'

export const mia = {
  kind: 'user',
  accountId: '5b10a2844c20165700ede21g',
} as const satisfies ActingAs
export const myself: RequestDraft = {
  method: 'GET',
  path: '/rest/api/3/myself',
  query: [],
  headers: [],
  body: null,
}

/** The app's own services over a world in memory, or over the HTTP that a test scripts. */
export interface Parts extends Services, Traces {
  readonly ids: RandomId
  sendTo(
    tenant: TenantProfile,
    actingAs: ActingAs,
    draft?: Partial<RequestDraft>,
  ): Promise<Exchange>
}

export interface PracticeParts extends Parts {
  readonly site: Sandbox
  tenant(): TenantProfile
  send(actingAs: ActingAs, draft?: Partial<RequestDraft>): Promise<Exchange>
  close(): Promise<void>
}

/** The parts against a running practice site. */
export async function openPracticeParts(): Promise<PracticeParts> {
  const http = new UndiciHttpClient()
  const sites: Promise<Sandbox>[] = []
  const parts = connectParts(http, {
    faults,
    startSite: () => {
      const started = startSandbox()
      sites.push(started)
      return started
    },
  })
  const { profile } = await parts.practice.start()
  const tenant = (): TenantProfile => parts.tenants.get(profile.id)
  const [starting] = sites
  if (starting === undefined) throw new Error('the practice site did not start')
  return {
    ...parts,
    site: await starting,
    tenant,
    send: (actingAs, draft) => parts.sendTo(tenant(), actingAs, draft),
    close: async () => {
      await parts.practice.stop()
      await http.close()
    },
  }
}

/** The parts without any tenant. */
export function connectParts(http: HttpClient, change: Partial<Outside> = {}): Parts {
  const outside = fakeOutside({ http, ...change })
  const services = createServices(outside)
  return {
    ...services,
    ...outside.traces,
    ids: outside.ids,
    sendTo: (tenant, actingAs, draft = {}) =>
      services.requests.send({
        runId: outside.ids.next(),
        tenant,
        actingAs,
        draft: { ...myself, ...draft },
        confirmed: true,
      }),
  }
}
