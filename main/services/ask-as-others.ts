import type { ActingAs } from '../../contract/acting.ts'
import type { ComparedSide, Comparison } from '../../contract/diagnosis.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { Identity } from '../acting/identity.ts'
import { comparisonOf, identitiesToCompare, whyNotComparable } from '../diagnosis/compare.ts'
import { AppError } from '../errors.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import type { WireRequest } from '../wire/message.ts'
import { buildRead } from '../requests/build-wire-form.ts'
import { orAfter } from '../until-aborted.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import { perform, type PerformTools } from './perform.ts'

/** One side, with its exchange of a token and its redirects. */
const LONGEST_MS = 120_000

interface AskTools extends PerformTools {
  readonly bodies: KeptBodies
  readonly exchanges: Pick<KeptExchanges, 'keep'>
  readonly signingOffsetSeconds: () => number
  readonly identity: Identity
  readonly userAgent: string
}

/** Whom a site is asked as. */
interface Asked {
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  /** It is held, with its whole bodies, to be looked at more closely. */
  readonly kept: boolean
}

/** The same reading request as several identities, and small reads that settle a question. */
export class AskAsOthers {
  readonly #tools: AskTools

  constructor(tools: AskTools) {
    this.#tools = tools
  }

  /**
   * As the user who was acted as, if any, as the app and as nobody, at the same time.
   *
   * @throws AppError `request_invalid` for a request that writes
   */
  async compare(
    built: WireRequest,
    tenant: TenantProfile,
    user: ActingAs,
    signal: AbortSignal,
  ): Promise<ComparedSide[]> {
    if (whyNotComparable(built) !== null) {
      throw new AppError(
        'request_invalid',
        `A ${built.method} to this path may write, so it is not sent three times.`,
        {
          hint: 'Compare a request that only reads: GET, HEAD or a search.',
        },
      )
    }
    return Promise.all(
      identitiesToCompare(user).map((actingAs) =>
        this.#as(built, { tenant, actingAs, kept: true }, signal),
      ),
    )
  }

  /** One reading request of a check. */
  async read(
    { method, path }: { readonly method: 'GET' | 'HEAD'; readonly path: string },
    as: Omit<Asked, 'kept'>,
    signal: AbortSignal,
  ): Promise<ComparedSide> {
    const { userAgent } = this.#tools
    const built = buildRead({ method, path, baseUrl: as.tenant.baseUrl, userAgent })
    return this.#as(built, { ...as, kept: false }, signal)
  }

  async #as(built: WireRequest, as: Asked, cancelled: AbortSignal): Promise<ComparedSide> {
    const { identity, bodies, exchanges, signingOffsetSeconds } = this.#tools
    const { tenant, actingAs, kept } = as
    const signal = orAfter(LONGEST_MS, cancelled)
    const to = { signal, bodies: kept ? bodies : null, purpose: 'check' } as const
    const offset = signingOffsetSeconds()
    const performed = await perform(built, { identity, tenant, actingAs }, to, this.#tools)
    if (kept)
      exchanges.keep({
        ...{ ...performed, built, tenant, edited: false },
        signingOffsetSeconds: offset,
      })
    return { ...sideOf(performed.exchange), exchangeId: kept ? performed.exchange.id : null }
  }
}

function sideOf({ actingAs, steps, failure }: Exchange): Omit<ComparedSide, 'exchangeId'> {
  const step = steps.findLast(({ purpose }) => purpose !== 'token-exchange') ?? steps.at(-1) ?? null
  const answered = step === null ? null : comparisonOf(step)
  return {
    actingAs,
    step,
    failure,
    accountId: answered?.accountId ?? null,
    itemCount: answered?.itemCount ?? null,
  }
}

/** What a side teaches; nothing where it ended at the token exchange or was not answered. */
export function taughtBy({ step }: ComparedSide): Comparison | null {
  return step === null || step.purpose === 'token-exchange' ? null : comparisonOf(step)
}
