import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange, TokenUse } from '../../contract/exchange.ts'
import type { Finding } from '../../contract/diagnosis.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { RequestPreview } from '../../contract/requests.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import type { Way } from '../acting/way.ts'
import { AppError } from '../errors.ts'
import type { Clock, HttpClient, RandomId } from '../ports.ts'
import type { WireRequest } from '../wire/message.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import { loadBody, typeOfText, type ReadFile } from '../requests/body.ts'
import { buildWireRequest, takesBody } from '../requests/build.ts'
import { ExchangeRecorder, type TokenSent } from '../requests/recorder.ts'
import { sendAs, type Sent } from '../requests/send.ts'
import { questionBeforeWrite } from '../requests/writes.ts'
import type { KeptExchanges } from './kept-exchanges.ts'
import { tokenUses } from './token-uses.ts'

/** Explains a token that took part (main/claims). */
export type ReadToken = (
  token: TokenSent,
  tenant: TenantProfile,
  /** The request that carried it; null where its step is of an earlier exchange. */
  request: { readonly method: string; readonly url: string } | null,
) => Promise<TokenUse['reading']>

/** What is already known to fail of a request that was not sent yet (main/diagnosis). */
export type Preflight = (planned: {
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  readonly method: string
  readonly url: string
  /** Server's clock minus local, as last measured on this tenant; null where never. */
  readonly skewSeconds: number | null
}) => Finding[]

interface DeskTools {
  readonly way: Way
  readonly http: HttpClient
  readonly clock: Clock
  readonly ids: RandomId
  readonly shelf: KeptBodies
  readonly book: KeptExchanges
  readonly people: RememberedPeople
  readonly readFile: ReadFile
  readonly readToken: ReadToken
  readonly preflight: Preflight
  readonly userAgent: string
}

/** Who sends where, and the name by which it can be cancelled. */
export interface Run {
  readonly runId: string
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  /** Sends by this way in place of the identity's own: a made token. */
  readonly way?: Way | null
}

export interface Order extends Run {
  readonly draft: RequestDraft
  readonly confirmed: boolean
}

/** Builds, sends and reads: one exchange from a draft to what the window shows. */
export class RequestsService {
  readonly #tools: DeskTools
  readonly #running = new Map<string, AbortController>()
  readonly #skews = new Map<string, number>()

  constructor(tools: DeskTools) {
    this.#tools = tools
  }

  /** What would be sent, without credential and without reading any file. */
  preview(order: Pick<Order, 'tenant' | 'actingAs' | 'draft'>): RequestPreview {
    try {
      const body = order.draft.body === null ? null : describeBody(order.draft)
      const { method, url, headers } = this.#build(order, body)
      const staysHere = order.draft.body !== null && !takesBody(method)
      return {
        wire: { method, url, headers: [...headers] },
        refusal: null,
        question: this.#question(order, { method, url }),
        notes: staysHere ? [`The body stays here: a ${method} is sent without one.`] : [],
        preflight: this.#preflight(order, { method, url }),
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return { wire: null, refusal: error.toFailure(), question: null, notes: [], preflight: [] }
    }
  }

  cancel(runId: string): void {
    this.#running.get(runId)?.abort()
  }

  /** The wire form of a draft, without credential. Throws AppError `request_invalid` and others. */
  async build(order: Pick<Order, 'tenant' | 'draft'>): Promise<WireRequest> {
    const body =
      order.draft.body === null
        ? null
        : await loadBody(order.draft.body, this.#tools.readFile, this.#boundary())
    return this.#build(order, body)
  }

  /**
   * Resolves with the exchange however it went, once something was sent or tried; throws AppError
   * for what was refused before that (`request_invalid`, `write_not_confirmed`, …).
   */
  async send(order: Order): Promise<Exchange> {
    const request = await this.build(order)
    const question = this.#question(order, request)
    if (question !== null && !order.confirmed) {
      throw new AppError('write_not_confirmed', question, {
        hint: 'Answer the question before sending.',
      })
    }
    const exchange = await this.sendBuilt(request, order)
    await this.#remember(order)
    return exchange
  }

  /** That the list of recent people could not be written is no reason to lose an answer. */
  async #remember({ tenant, actingAs }: Run): Promise<void> {
    if (actingAs.kind !== 'user') return
    await this.#tools.people.used(tenant.id, actingAs.accountId).catch(() => undefined)
  }

  /** Sends what was built before, as somebody else perhaps: a comparison. Asks no question. */
  async sendBuilt(request: WireRequest, run: Run): Promise<Exchange> {
    const stop = new AbortController()
    this.#running.set(run.runId, stop)
    try {
      return await this.#perform(request, run, stop.signal)
    } finally {
      if (this.#running.get(run.runId) === stop) this.#running.delete(run.runId)
    }
  }

  #preflight(
    { tenant, actingAs }: Pick<Order, 'tenant' | 'actingAs'>,
    wire: { readonly method: string; readonly url: string },
  ): Finding[] {
    return this.#tools.preflight({
      ...wire,
      tenant,
      actingAs,
      skewSeconds: this.#skews.get(tenant.id) ?? null,
    })
  }

  async #perform(request: WireRequest, run: Run, signal: AbortSignal): Promise<Exchange> {
    const { clock } = this.#tools
    const recorder = new ExchangeRecorder({ ...this.#tools, signal })
    const startedAt = clock.now()
    const close = (sent: Sent | null, failure: AppError | null): Promise<Exchange> =>
      this.#close({ built: request, run, recorder, startedAt, sent, failure })
    try {
      const way = run.way ?? this.#tools.way
      const sent = await sendAs(request, {
        way,
        tenant: run.tenant,
        actingAs: run.actingAs,
        recorder,
      })
      return await close(sent, sent.stoppedShort)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      return close(null, error)
    }
  }

  async #close({ built, run, recorder, startedAt, sent, failure }: Ended): Promise<Exchange> {
    const { book, clock, ids } = this.#tools
    const exchange: Exchange = {
      id: ids.next(),
      tenantId: run.tenant.id,
      actingAs: run.actingAs,
      outcome: outcomeOf(sent, failure),
      steps: [...recorder.steps],
      tokens: await this.#readTokens(recorder, run.tenant),
      failure: failure?.toFailure() ?? null,
      startedAt,
      totalMs: clock.now() - startedAt,
      clockSkewSeconds: recorder.clockSkewSeconds,
    }
    if (recorder.clockSkewSeconds !== null)
      this.#skews.set(run.tenant.id, recorder.clockSkewSeconds)
    book.keep({ exchange, built, sent: sent?.request ?? null, secrets: recorder.secrets })
    return exchange
  }

  async #readTokens(
    { tokens, steps }: ExchangeRecorder,
    tenant: TenantProfile,
  ): Promise<TokenUse[]> {
    return tokenUses(tokens, {
      steps,
      nameOf: (accountId) => this.#tools.people.nameOf(tenant.id, accountId),
      read: (token) =>
        this.#tools.readToken(
          token,
          tenant,
          steps.find(({ id }) => id === token.stepId)?.request ?? null,
        ),
    })
  }

  #build(
    order: Pick<Order, 'tenant' | 'draft'>,
    body: Parameters<typeof buildWireRequest>[0]['body'],
  ): WireRequest {
    return buildWireRequest({
      draft: order.draft,
      body,
      baseUrl: order.tenant.baseUrl,
      userAgent: this.#tools.userAgent,
    })
  }

  #question(
    order: Pick<Order, 'tenant' | 'actingAs'>,
    request: Pick<WireRequest, 'method' | 'url'>,
  ): string | null {
    const { tenant, actingAs } = order
    const personName =
      actingAs.kind === 'user' ? this.#tools.people.nameOf(tenant.id, actingAs.accountId) : null
    return questionBeforeWrite({ ...request, actingAs, personName, label: tenant.label })
  }

  #boundary(): string {
    return `understudy-${this.#tools.ids.next()}`
  }
}

/** Everything a run left behind, before it is told. */
interface Ended {
  readonly built: WireRequest
  readonly run: Run
  readonly recorder: ExchangeRecorder
  readonly startedAt: number
  readonly sent: Sent | null
  readonly failure: AppError | null
}

function outcomeOf(sent: Sent | null, failure: AppError | null): Exchange['outcome'] {
  if (sent !== null) return 'answered'
  return failure?.code === 'request_cancelled' ? 'cancelled' : 'failed'
}

/** Stands for the body in a preview: its type decides headers, its bytes nothing. */
function describeBody(draft: RequestDraft): Parameters<typeof buildWireRequest>[0]['body'] {
  const multipart = draft.body !== null && 'parts' in draft.body
  const text = draft.body !== null && 'text' in draft.body ? draft.body.text : null
  const contentType = multipart
    ? 'multipart/form-data'
    : text === null
      ? 'application/octet-stream'
      : typeOfText(text)
  return { bytes: new Uint8Array(), contentType, multipart }
}
