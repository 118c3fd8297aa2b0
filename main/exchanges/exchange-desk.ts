import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange, TokenUse } from '../../contract/exchange.ts'
import type { RequestPreview } from '../../contract/preview.ts'
import type { RequestDraft } from '../../contract/request.ts'
import type { TenantProfile } from '../../contract/tenant.ts'
import type { RememberedPeople } from '../acting/remembered-people.ts'
import type { Way } from '../acting/way.ts'
import { AppError } from '../errors.ts'
import type { Clock, HttpClient, RandomId, WireRequest } from '../ports.ts'
import type { BodyShelf } from '../requests/body-shelf.ts'
import { loadBody, typeOfText, type ReadFile } from '../requests/body.ts'
import { buildWireRequest, takesBody } from '../requests/build.ts'
import { ExchangeRecorder, type TokenSent } from '../requests/recorder.ts'
import { sendAs, type Sent } from '../requests/send.ts'
import { questionBeforeWrite } from '../requests/writes.ts'
import { distinctUses, type ExchangeBook } from './exchange-book.ts'

/** Explains a token that took part (main/claims). */
export type ReadToken = (
  token: TokenSent,
  tenant: TenantProfile,
  /** The request that carried it; null where its step is of an earlier exchange. */
  request: { readonly method: string; readonly url: string } | null,
) => Promise<TokenUse['reading']>

interface DeskTools {
  readonly way: Way
  readonly http: HttpClient
  readonly clock: Clock
  readonly ids: RandomId
  readonly shelf: BodyShelf
  readonly book: ExchangeBook
  readonly people: RememberedPeople
  readonly readFile: ReadFile
  readonly readToken: ReadToken
  readonly userAgent: string
}

export interface Order {
  readonly runId: string
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  readonly draft: RequestDraft
  readonly confirmed: boolean
  /** Sends by this way in place of the identity's own: a made token. */
  readonly way?: Way | null
}

/** Builds, sends and reads: one exchange from a draft to what the window shows. */
export class ExchangeDesk {
  readonly #tools: DeskTools
  readonly #running = new Map<string, AbortController>()

  constructor(tools: DeskTools) {
    this.#tools = tools
  }

  /** What would be sent, without credential and without reading any file. */
  preview(order: Pick<Order, 'tenant' | 'actingAs' | 'draft'>): RequestPreview {
    try {
      const body = order.draft.body === null ? null : describeBody(order.draft)
      const { method, url, headers } = this.#build(order, body)
      const notes = order.draft.body !== null && !takesBody(method) ? [`The body stays here: a ${method} is sent without one.`] : []
      return { wire: { method, url, headers: [...headers] }, refusal: null, question: this.#question(order, { method, url }), notes, preflight: [] }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { wire: null, refusal: error.toFailure(), question: null, notes: [], preflight: [] }
    }
  }

  cancel(runId: string): void {
    this.#running.get(runId)?.abort()
  }

  /**
   * Resolves with the exchange however it went, once something was sent or tried; throws AppError
   * for what was refused before that (`request_invalid`, `write_not_confirmed`, …).
   */
  async send(order: Order): Promise<Exchange> {
    const body = order.draft.body === null ? null : await loadBody(order.draft.body, this.#tools.readFile, this.#boundary())
    const request = this.#build(order, body)
    const question = this.#question(order, request)
    if (question !== null && !order.confirmed) {
      throw new AppError('write_not_confirmed', question, { hint: 'Answer the question before sending.' })
    }
    const stop = new AbortController()
    this.#running.set(order.runId, stop)
    try {
      return await this.#perform(request, order, stop.signal)
    } finally {
      this.#running.delete(order.runId)
    }
  }

  async #perform(request: WireRequest, order: Order, signal: AbortSignal): Promise<Exchange> {
    const { clock } = this.#tools
    const way = order.way ?? this.#tools.way
    const recorder = new ExchangeRecorder({ ...this.#tools, signal })
    const startedAt = clock.now()
    try {
      const sent = await sendAs(request, { way, tenant: order.tenant, actingAs: order.actingAs, recorder })
      return await this.#close(order, recorder, startedAt, sent, sent.stoppedShort)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return this.#close(order, recorder, startedAt, null, error)
    }
  }

  async #close(
    order: Order,
    recorder: ExchangeRecorder,
    startedAt: number,
    sent: Sent | null,
    failure: AppError | null,
  ): Promise<Exchange> {
    const exchange: Exchange = {
      id: this.#tools.ids.next(),
      tenantId: order.tenant.id,
      actingAs: order.actingAs,
      outcome: outcomeOf(sent, failure),
      steps: [...recorder.steps],
      tokens: await this.#readTokens(recorder, order.tenant),
      failure: failure?.toFailure() ?? null,
      startedAt,
      totalMs: this.#tools.clock.now() - startedAt,
      clockSkewSeconds: recorder.clockSkewSeconds,
    }
    this.#tools.book.keep({ exchange, sent: sent?.request ?? null, secrets: recorder.secrets })
    return exchange
  }

  async #readTokens({ tokens, steps }: ExchangeRecorder, tenant: TenantProfile): Promise<TokenUse[]> {
    const uses = tokens.map(async (token) => ({
      id: `${token.carriedBy}-${token.stepId}`,
      stepId: token.stepId,
      carriedBy: token.carriedBy,
      reading: await this.#tools.readToken(token, tenant, steps.find(({ id }) => id === token.stepId)?.request ?? null),
    }))
    return distinctUses(await Promise.all(uses))
  }

  #build(order: Pick<Order, 'tenant' | 'draft'>, body: Parameters<typeof buildWireRequest>[0]['body']): WireRequest {
    return buildWireRequest({ draft: order.draft, body, baseUrl: order.tenant.baseUrl, userAgent: this.#tools.userAgent })
  }

  #question(order: Pick<Order, 'tenant' | 'actingAs'>, request: Pick<WireRequest, 'method' | 'url'>): string | null {
    const { tenant, actingAs } = order
    const personName = actingAs.kind === 'user' ? this.#tools.people.nameOf(tenant.id, actingAs.accountId) : null
    return questionBeforeWrite({ ...request, actingAs, personName, label: tenant.label })
  }

  #boundary(): string {
    return `understudy-${this.#tools.ids.next()}`
  }
}

function outcomeOf(sent: Sent | null, failure: AppError | null): Exchange['outcome'] {
  if (sent !== null) return 'answered'
  return failure?.code === 'request_cancelled' ? 'cancelled' : 'failed'
}

/** Stands for the body in a preview: its type decides headers, its bytes nothing. */
function describeBody(draft: RequestDraft): Parameters<typeof buildWireRequest>[0]['body'] {
  const multipart = draft.body !== null && 'parts' in draft.body
  const text = draft.body !== null && 'text' in draft.body ? draft.body.text : null
  const contentType = multipart ? 'multipart/form-data' : text === null ? 'application/octet-stream' : typeOfText(text)
  return { bytes: new Uint8Array(), contentType, multipart }
}
