import type { Exchange, TokenUse } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { TokenCache } from '../acting/token-cache.ts'
import { whyNotComparable } from '../diagnosis/compare.ts'
import { AppError } from '../errors.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import type { HttpClient, HttpLimits, RandomId, SteadyClock } from '../ports.ts'
import type { Actor } from '../requests/authorize.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import { Run, type TokenSent } from '../requests/run.ts'
import { sendAs, type Sent } from '../requests/send.ts'
import type { WireRequest } from '../wire/message.ts'
import type { SecretsAtHand } from './secrets-at-hand.ts'
import { tokenUses } from './token-uses.ts'

/** Explains a token that took part (main/claims). */
export type ReadToken = (
  token: TokenSent,
  tenant: TenantProfile,
  /** The request that carried it; null where its step is of an earlier exchange. */
  request: { readonly method: string; readonly url: string } | null,
  /** Ends the check of its signature, not the reading. */
  signal: AbortSignal,
) => Promise<TokenUse['reading']>

export interface PerformTools {
  readonly cache: TokenCache
  readonly http: HttpClient
  readonly clock: SteadyClock
  readonly ids: RandomId
  readonly people: Pick<RememberedPeople, 'nameOf'>
  readonly readToken: ReadToken
  readonly secretsAtHand: Pick<SecretsAtHand, 'during'>
  readonly longestMs: () => number | null
}

/** An exchange as the window knows it, and what only main may know of it. */
export interface Performed {
  readonly exchange: Exchange
  /** The last request as it went out, credential included; null where none was sent. */
  readonly sent: WireRequest | null
  /** Every text that no export may show. */
  readonly secrets: readonly string[]
}

/**
 * One exchange, from the built request to what is told of it, however it went. Nothing is kept but
 * whole bodies where `bodies` are given.
 */
export async function perform(
  built: WireRequest,
  actor: Actor,
  to: {
    readonly signal: AbortSignal
    readonly bodies: KeptBodies | null
    readonly purpose: 'request' | 'check'
    readonly onBody?: HttpLimits['onBody']
  },
  tools: PerformTools,
): Promise<Performed> {
  const { tenant, actingAs } = actor
  const run = new Run({ ...tools, ...to, ...tools.secretsAtHand.during(tenant) })
  const startedAt = tools.clock.now()
  const began = tools.clock.steady()
  const { sent, failure } = await outcomeOf(
    sendAs(built, { actor, cache: tools.cache, run, purpose: to.purpose }),
    run,
  )
  const steps = [...run.steps]
  const exchange: Exchange = {
    id: tools.ids.next(),
    tenantId: tenant.id,
    actingAs,
    outcome: outcomeWord(sent, failure),
    steps,
    tokens: await tokenUses(run.tokens, {
      steps,
      nameOf: (accountId) => tools.people.nameOf(tenant.id, accountId),
      read: (token) =>
        tools.readToken(
          token,
          tenant,
          steps.find(({ id }) => id === token.stepId)?.request ?? null,
          to.signal,
        ),
    }),
    failure: failure?.toFailure() ?? null,
    startedAt,
    totalMs: Math.round(tools.clock.steady() - began),
    clockSkewSeconds: run.clockSkewSeconds,
    whyNotComparable: whyNotComparable(built),
  }
  return { exchange, sent: sent?.request ?? null, secrets: run.secrets.all() }
}

async function outcomeOf(
  sending: Promise<Sent>,
  run: Run,
): Promise<{ readonly sent: Sent | null; readonly failure: AppError | null }> {
  try {
    const sent = await sending
    const { stoppedShort } = sent
    return { sent, failure: stoppedShort === null ? null : await run.hidden(stoppedShort) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { sent: null, failure: await run.hidden(error) }
  }
}

function outcomeWord(sent: Sent | null, failure: AppError | null): Exchange['outcome'] {
  if (sent !== null) return 'answered'
  return failure?.code === 'request_cancelled' ? 'cancelled' : 'failed'
}
