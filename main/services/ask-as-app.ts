import type { Identity } from '../acting/identity.ts'
import type { TokenCache } from '../acting/token-cache.ts'
import type { AskAsApp } from '../people/people-finder.ts'
import type { HttpClient, RandomId, SteadyClock } from '../ports.ts'
import { buildRead } from '../requests/build-wire-form.ts'
import { Run } from '../requests/run.ts'
import { sendAs } from '../requests/send.ts'
import { orAfter } from '../until-aborted.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'

interface AskTools {
  readonly identity: Identity
  readonly cache: TokenCache
  readonly http: HttpClient
  readonly clock: SteadyClock
  readonly ids: RandomId
  readonly userAgent: string
  readonly secretsAtHand: Pick<SecretsAtHand, 'during'>
}

/** Small reads that Understudy needs for itself (people), as the app; they are no exchanges of the person. */
export function askingAsApp(tools: AskTools): AskAsApp {
  return async (tenant, path, cancelled) => {
    const { userAgent } = tools
    const request = buildRead({ method: 'GET', path, baseUrl: tenant.baseUrl, userAgent })
    const signal = orAfter(20_000, cancelled)
    const run = new Run({ ...tools, bodies: null, signal, ...tools.secretsAtHand.during(tenant) })
    const actor = { identity: tools.identity, tenant, actingAs: { kind: 'app' } } as const
    const { answer } = await run.hiding(
      sendAs(request, { actor, cache: tools.cache, run, purpose: 'check' }),
    )
    return { status: answer.status, body: new TextDecoder().decode(answer.body) }
  }
}
