import type { ActingAs } from '../../contract/acting.ts'
import type { ComparedSide, Comparison } from '../../contract/diagnosis.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { comparisonOf, identitiesToCompare, mayCompare } from '../diagnosis/compare.ts'
import { AppError } from '../errors.ts'
import type { RandomId } from '../ports.ts'
import type { WireRequest } from '../wire/message.ts'
import { buildWireRequest } from '../requests/build.ts'
import type { RequestsService } from './requests.ts'

interface ComparisonTools {
  readonly desk: RequestsService
  readonly ids: RandomId
  readonly userAgent: string
}

/** The same reading request as several identities, and small reads that settle a question. */
export class AskAsOthers {
  readonly #tools: ComparisonTools

  constructor(tools: ComparisonTools) {
    this.#tools = tools
  }

  /**
   * As the user who was acted as, if any, as the app and as nobody; one after another, so that a
   * rate limit is not provoked.
   *
   * @throws AppError `request_invalid` for a request that writes
   */
  async compare(
    built: WireRequest,
    tenant: TenantProfile,
    user: ActingAs,
  ): Promise<ComparedSide[]> {
    if (!mayCompare(built.method, built.url)) {
      throw new AppError(
        'request_invalid',
        `A ${built.method} to this path may write, so it is not sent three times.`,
        {
          hint: 'Compare a request that only reads: GET, HEAD or a search.',
        },
      )
    }
    const sides: ComparedSide[] = []
    for (const actingAs of identitiesToCompare(user))
      sides.push(await this.#as(built, tenant, actingAs))
    return sides
  }

  /** One reading request of a check. */
  async read(
    method: 'GET' | 'HEAD',
    path: string,
    tenant: TenantProfile,
    actingAs: ActingAs,
  ): Promise<ComparedSide> {
    const draft = { method, path, query: [], headers: [], body: null }
    const built = buildWireRequest({
      draft,
      body: null,
      baseUrl: tenant.baseUrl,
      userAgent: this.#tools.userAgent,
    })
    return this.#as(built, tenant, actingAs)
  }

  async #as(built: WireRequest, tenant: TenantProfile, actingAs: ActingAs): Promise<ComparedSide> {
    return sideOf(
      await this.#tools.desk.sendBuilt(built, { runId: this.#tools.ids.next(), tenant, actingAs }),
    )
  }
}

function sideOf({ actingAs, steps, failure }: Exchange): ComparedSide {
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
