import type { ActingAs } from '../../contract/acting.ts'
import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { ConnectTenant } from '../../contract/tenants.ts'
import { actAsApp } from '../../main/acting/act-as-app.ts'
import { actAsUser } from '../../main/acting/act-as-user.ts'
import { RememberedPeople } from '../../main/people/remembered-people.ts'
import { TokenCache } from '../../main/acting/token-cache.ts'
import type { Identity } from '../../main/acting/identity.ts'
import { anonymous, identities } from '../../main/acting/identities.ts'
import { readTokenForTenant } from '../../main/claims/inspect.ts'
import { collectEvidence } from '../../main/diagnosis/collect-evidence.ts'
import { comparisonOf, withComparisons } from '../../main/diagnosis/compare.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { KeptExchanges } from '../../main/services/kept-exchanges.ts'
import { RequestsService } from '../../main/services/requests.ts'
import { UndiciHttpClient } from '../../main/network/http-client.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { redactHere } from '../fakes/redact-here.ts'
import type { Sandbox } from '../../main/sandbox/start.ts'
import { fakePersonRows } from '../fakes/rows.ts'

const clock = { now: (): number => Date.now(), steady: (): number => performance.now() }

/** The profile that the app would keep for the payload at hand. */
function profileOf(sandbox: Sandbox): ConnectTenant {
  const { installed, descriptor, baseUrl } = sandbox
  return {
    kind: 'connect',
    id: 'practice',
    appKey: installed.key,
    clientKey: installed.clientKey,
    baseUrl,
    displayUrl: null,
    product: 'jira',
    name: 'practice',
    label: 'practice',
    starred: false,
    oauthClientId: installed.oauthClientId ?? null,
    installedScopes: [...descriptor.scopes],
    authorizationServer: sandbox.authorizationServer,
    secretGeneration: 1,
    secretPlace: 'memory',
    addedAt: 0,
    updatedAt: 0,
    uninstalledAt: null,
  }
}

/** The send path of the app, from the draft to the diagnosis, against a practice site. */
export class PracticeRun {
  readonly profile: ConnectTenant
  readonly #desk: RequestsService

  constructor(sandbox: Sandbox, change: Partial<ConnectTenant> = {}) {
    this.profile = { ...profileOf(sandbox), ...change }
    const secretOf = (): Promise<string> => Promise.resolve(sandbox.installed.sharedSecret)
    const tools = { clock, signingClock: clock, secretOf, userAgent: 'Understudy/0' }
    let ids = 0
    this.#desk = new RequestsService({
      ...tools,
      cache: new TokenCache(clock),
      identity: identities({
        connect: { user: actAsUser(tools), app: actAsApp(tools), anonymous },
      }),
      http: new UndiciHttpClient(),
      longestMs: () => null,
      askedWrites: () => 'production-people',
      ids: { next: () => `id-${(ids += 1)}` },
      bodies: new KeptBodies({ redactLarge: redactHere }),
      exchanges: new KeptExchanges({ letGo: () => undefined }),
      people: new RememberedPeople({
        rows: fakePersonRows(),
        clock,
        hasTenant: () => true,
      }),
      secretsAtHand: {
        during: () => ({
          tenantSecrets: secretOf().then((secret) => [secret]),
          tenantTokens: () => [],
        }),
      },
      readFile: () => Promise.resolve(new Uint8Array()),
      readToken: (token, tenant, request) =>
        Promise.resolve(
          readTokenForTenant({
            token: token.token,
            tenant,
            nowSeconds: Math.floor(clock.now() / 1000),
            request,
            accessToken: token.carriedBy === 'answer-access-token',
          }),
        ),
      tokens: { life: () => ({ expiresAt: null }) },
      preflight: () => Promise.resolve([]),
      signingOffsetSeconds: () => 0,
      history: { keep: () => undefined },
    })
  }

  async send(
    actingAs: ActingAs,
    draft: Partial<RequestDraft>,
    identity: Identity | null = null,
  ): Promise<Awaited<ReturnType<RequestsService['send']>>> {
    const whole: RequestDraft = {
      method: 'GET',
      path: '/rest/api/3/myself',
      query: [],
      headers: [],
      body: null,
      ...draft,
    }
    return await this.#desk.send({
      runId: 'r',
      tenant: this.profile,
      actingAs,
      draft: whole,
      confirmed: true,
      identity,
    })
  }

  async diagnose(
    actingAs: ActingAs,
    draft: Partial<RequestDraft>,
    compareWith: readonly ActingAs[] = [],
    identity: Identity | null = null,
  ): Promise<Diagnosis> {
    const exchange = await this.send(actingAs, draft, identity)
    const evidence = collectEvidence({ exchange, tenant: this.profile, comparisons: [] })
    const others = await Promise.all(compareWith.map((who) => this.send(who, draft)))
    const learnt = others
      .map(({ steps }) => steps.at(-1))
      .flatMap((step) => (step === undefined ? [] : (comparisonOf(step) ?? [])))
    return diagnose(withComparisons(evidence, learnt))
  }
}
