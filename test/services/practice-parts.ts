import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { createActAsApp } from '../../main/acting/act-as-app.ts'
import { ActAsUser } from '../../main/acting/act-as-user.ts'
import { actAsAnonymous } from '../../main/acting/anonymous.ts'
import { noRememberedPeople, RememberedPeople } from '../../main/acting/remembered-people.ts'
import { TokenCache } from '../../main/acting/token-cache.ts'
import { Ways } from '../../main/acting/ways.ts'
import { AskAsOthers } from '../../main/services/ask-as-others.ts'
import { DiagnosisService } from '../../main/services/diagnosis.ts'
import { KeptExchanges } from '../../main/services/kept-exchanges.ts'
import { RequestsService } from '../../main/services/requests.ts'
import { ExportingService } from '../../main/services/exporting.ts'
import { LiveClipboard } from '../../main/services/live-clipboard.ts'
import { TokensService } from '../../main/services/tokens.ts'
import { tokenReader } from '../../main/services/read-used-token.ts'
import { UndiciHttpClient } from '../../main/platform/http-client.ts'
import type { HttpClient, RandomId } from '../../main/ports.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { faults } from '../../main/sandbox/faults.ts'
import { startSandbox, type Sandbox } from '../../main/sandbox/start.ts'
import { PracticeService } from '../../main/services/practice.ts'
import { KeptSecrets } from '../../main/tenants/kept-secrets.ts'
import { Tenants } from '../../main/tenants/tenants.ts'
import { tenantsDocument } from '../../main/tenants/tenants-document.ts'
import { FakeDocumentStore } from '../fakes/document-store.ts'
import { FakeSecretStore } from '../fakes/secret-store.ts'

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

export interface PracticeParts extends Parts {
  readonly site: Sandbox
  readonly practice: PracticeService
  tenant(): TenantProfile
  send(actingAs: ActingAs, draft?: Partial<RequestDraft>): Promise<Exchange>
  close(): Promise<void>
}

/** The app's own parts; only Electron, keychain, disk and, where a test scripts it, HTTP are fakes. */
export interface Parts {
  readonly tenants: Tenants
  readonly cache: TokenCache
  readonly way: Ways
  readonly book: KeptExchanges
  readonly desk: RequestsService
  readonly exports: ExportingService
  readonly tokens: TokensService
  readonly live: LiveClipboard
  readonly clipboard: { text: string }
  readonly saved: Map<string, Uint8Array>
  readonly timers: (() => void)[]
  readonly diagnoses: DiagnosisService
  readonly ids: RandomId
  sendTo(
    tenant: TenantProfile,
    actingAs: ActingAs,
    draft?: Partial<RequestDraft>,
  ): Promise<Exchange>
}

/** The parts against a running practice site. */
export async function openPracticeParts(): Promise<PracticeParts> {
  const http = new UndiciHttpClient()
  const parts = connectParts(http)
  const sites: Promise<Sandbox>[] = []
  const practice = new PracticeService({
    tenants: parts.tenants,
    catalogue: faults,
    forgetTokens: (tenantId) => parts.cache.forgetTenant(tenantId),
    removeTenant: (id) => parts.tenants.remove(id),
    startSite: () => {
      const started = startSandbox()
      sites.push(started)
      return started
    },
  })
  const { profile } = await practice.start()
  const tenant = (): TenantProfile => parts.tenants.get(profile.id)
  const [starting] = sites
  if (starting === undefined) throw new Error('the practice site did not start')
  return {
    ...parts,
    site: await starting,
    practice,
    tenant,
    send: (actingAs, draft) => parts.sendTo(tenant(), actingAs, draft),
    close: async () => {
      await practice.stop()
      await http.close()
    },
  }
}

/** The parts without any tenant. */
export function connectParts(http: HttpClient): Parts {
  const clock = { now: () => Date.now() }
  let counted = 0
  const ids = { next: () => `id-${(counted += 1)}` }
  const tenants = new Tenants({
    documents: new FakeDocumentStore(tenantsDocument.fallback),
    vault: new KeptSecrets({ secrets: new FakeSecretStore() }),
    clock,
  })
  const cache = new TokenCache(clock)
  const forgetTokens = (tenantId: string): void => cache.forgetTenant(tenantId)
  const secretOf = (tenant: TenantProfile): Promise<string> => tenants.secretFor(tenant)
  const userAgent = 'Understudy/test'
  const way = new Ways({
    user: new ActAsUser({ cache, clock, signingClock: clock, secretOf, userAgent }),
    app: createActAsApp({ signingClock: clock, secretOf }),
    anonymous: actAsAnonymous,
  })
  const [book, shelf, clipboard, timers, saved] = [
    new KeptExchanges(),
    new KeptBodies(),
    { text: '' },
    [] as (() => void)[],
    new Map<string, Uint8Array>(),
  ]
  const board = {
    writeText: (text: string) => Promise.resolve(void (clipboard.text = text)),
    clearIfHolds: (text: string) => {
      if (clipboard.text === text) clipboard.text = ''
      return Promise.resolve()
    },
  }
  const files = {
    chooseToOpen: () => Promise.resolve(null),
    chooseToSave: (name: string) => Promise.resolve(`/saved/${name}`),
    read: () => Promise.reject(new Error('nothing to read')),
    write: (path: string, bytes: Uint8Array) => Promise.resolve(void saved.set(path, bytes)),
  }
  const people = new RememberedPeople({
    documents: new FakeDocumentStore(noRememberedPeople),
    clock,
  })
  const desk = new RequestsService({
    way,
    http,
    clock,
    ids,
    shelf,
    book,
    people,
    userAgent,
    readFile: (path) =>
      files.read().then(
        () => new Uint8Array(),
        () => Promise.reject(new Error(path)),
      ),
    readToken: tokenReader({ tenants, clock }),
    preflight: () => [],
  })
  const live = new LiveClipboard({ clipboard: board, later: (job) => void timers.push(job) })
  const tokens = new TokensService({ way, live, clock, http, ids })
  const exports = new ExportingService({
    book,
    tenants,
    tokens,
    live,
    clipboard: board,
    files,
    clock,
    version: '0.0.0',
  })
  const diagnoses = new DiagnosisService({
    book,
    tenants,
    exports,
    files,
    clipboard: board,
    comparisons: new AskAsOthers({ desk, ids, userAgent }),
    people,
    forgetTokens,
  })
  return {
    tenants,
    cache,
    way,
    book,
    desk,
    exports,
    tokens,
    live,
    clipboard,
    saved,
    timers,
    diagnoses,
    ids,
    sendTo: (tenant, actingAs, draft = {}) =>
      desk.send({
        runId: ids.next(),
        tenant,
        actingAs,
        draft: { ...myself, ...draft },
        confirmed: true,
      }),
  }
}
