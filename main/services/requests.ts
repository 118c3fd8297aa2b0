import type { Settings } from '../../contract/settings.ts'
import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Finding } from '../../contract/diagnosis.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { Came, RequestAnswer, RequestPreview } from '../../contract/requests.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { RememberedPeople } from '../people/remembered-people.ts'
import type { Identity } from '../acting/identity.ts'
import { inTurns } from '../breathing.ts'
import { AppError } from '../errors.ts'
import type { WireRequest } from '../wire/message.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import { bodyTemplate } from '../operations/body-templates.ts'
import { operationOf } from '../operations/operations.ts'
import { addedHeaders } from '../requests/default-headers.ts'
import { loadBody, type ReadFile } from '../requests/body.ts'
import { buildWireRequest } from '../requests/build-wire-form.ts'
import { dynamicIn, fillDraft, refuseMissing, variablesIn } from '../saved/variables.ts'
import { writeToConfirm } from '../requests/writes.ts'
import { activeBy } from './active-by.ts'
import { bodyAsRead, describedBody, dynamicNote, remarksOn } from './draft-remarks.ts'
import { refuseDotValues, typedPath } from './dot-values.ts'
import type { HistoryService } from './history.ts'
import type { KeptExchange, KeptExchanges } from './kept-exchanges.ts'
import { perform, type PerformTools } from './perform.ts'
import { isScopeHeld } from './scope-held.ts'
import type { TokensService } from './tokens.ts'
import { UnderWay } from './under-way.ts'
import { type Filled, withValues } from './with-values.ts'

/** What is already known to fail of a request that was not sent yet (main/diagnosis). */
export type Preflight = (planned: {
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  /** False where the account of that person is known not to be active. */
  readonly personActive?: boolean
  readonly method: string
  readonly url: string
  /** Server's clock minus local, as last measured on this tenant; null where never. */
  readonly skewSeconds: number | null
}) => Promise<Finding[]>

interface RequestsTools extends PerformTools {
  readonly identity: Identity
  readonly bodies: KeptBodies
  readonly exchanges: KeptExchanges
  readonly people: RememberedPeople
  readonly tokens: Pick<TokensService, 'life'>
  readonly readFile: ReadFile
  readonly preflight: Preflight
  /** Which writes ask first. */
  readonly askedWrites: () => Settings['askedWrites']
  /** By which signing is off this machine's clock. */
  readonly signingOffsetSeconds: () => number
  readonly history: Pick<HistoryService, 'keep'>
  readonly userAgent: string
}

/** Who sends where, and the name by which it can be cancelled. */
export interface Errand {
  readonly runId: string
  readonly tenant: TenantProfile
  readonly actingAs: ActingAs
  /** In place of the one of `actingAs`: a made token. */
  readonly identity?: Identity | null
}

export interface Order extends Errand {
  readonly draft: RequestDraft
  readonly confirmed: boolean
}

/** Builds, sends and reads: one exchange from a draft to what the window shows. */
export class RequestsService {
  readonly #tools: RequestsTools
  readonly #running = new UnderWay()
  /** By run under way: what has come of the body of its answer. */
  readonly #came = new Map<string, Came>()
  readonly #skews = new Map<string, number>()

  constructor(tools: RequestsTools) {
    this.#tools = tools
  }

  /** What would be sent, without credential and without reading any file. */
  async preview(typed: Pick<Order, 'tenant' | 'actingAs' | 'draft'>): Promise<RequestPreview> {
    const values = typed.tenant.variables ?? {}
    const names = await inTurns(variablesIn(typed.draft))
    const variables = names.map((name) => ({
      name,
      value: Object.hasOwn(values, name) ? (values[name] ?? null) : '',
    }))
    try {
      refuseMissing(names, values)
      const read = bodyAsRead(typed.draft.body)
      const order = await withValues({ ...typed, draft: { ...typed.draft, body: read } })
      const { method, url, headers } = this.#build(order, describedBody(order.draft.body))
      const { pathname } = new URL(url)
      const operation = operationOf(method, pathname)
      const wire = { method, url, headers }
      const body = read === typed.draft.body ? order.draft.body : typed.draft.body
      const remarks = remarksOn({ body, wire, operation })
      const dynamic = await inTurns(dynamicIn(typed.draft))
      return {
        wire: { method, url, headers: [...headers] },
        added: addedHeaders(headers, order.actingAs),
        refusal: null,
        notes: [...remarks.notes, ...dynamic.map(dynamicNote)],
        bodyBreaks: remarks.bodyBreaks,
        preflight: await this.#preflight(order, { method, url }),
        variables,
        operation,
        scopeHeld: isScopeHeld(operation, typed.tenant),
        bodyTemplate: operation === null ? null : bodyTemplate(operation, pathname),
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const operation = await this.#operationMeant(error, typed, variables)
      return {
        wire: null,
        added: [],
        refusal: error.toFailure(),
        notes: [],
        bodyBreaks: null,
        preflight: [],
        variables,
        operation,
        scopeHeld: isScopeHeld(operation, typed.tenant),
        bodyTemplate: null,
      }
    }
  }

  /** Which operation a path is, whatever is wrong with the rest or missing in it; null where nobody can tell. */
  async #operationMeant(
    { code }: AppError,
    { tenant, draft }: Pick<Order, 'tenant' | 'draft'>,
    variables: RequestPreview['variables'],
  ): Promise<RequestPreview['operation']> {
    if (code === 'request_invalid') return operationOf(draft.method, typedPath(draft.path))
    if (code !== 'variables_missing') return null
    const values = variables.map(({ name, value }) => [name, value === '' ? name : value] as const)
    try {
      const filled = await inTurns(fillDraft({ ...draft, body: null }, Object.fromEntries(values)))
      const { method, url } = this.#build({ tenant, draft: filled }, null)
      return operationOf(method, new URL(url).pathname)
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }

  cancel(runId: string): void {
    this.#running.cancel(runId)
  }

  /** What has come of the body of its answer; null where nothing has, or it is over. */
  came(runId: string): Came | null {
    return this.#came.get(runId) ?? null
  }

  /** The wire form of a draft, without credential. Throws AppError `request_invalid` and others. */
  async build(typed: Pick<Order, 'tenant' | 'draft'>): Promise<WireRequest> {
    return this.#buildFilled(await withValues(typed))
  }

  async #buildFilled(order: Pick<Order, 'tenant' | 'draft'> & Filled): Promise<WireRequest> {
    const { draft, slices } = order
    const body =
      draft.body === null
        ? null
        : await loadBody(draft.body, this.#tools.readFile, this.#boundary(), slices)
    return this.#build(order, body)
  }

  /** What it would write, where that is to be confirmed; else null. Throws AppError as `build`. */
  async writeToConfirm(
    order: Pick<Order, 'tenant' | 'actingAs' | 'draft'>,
  ): Promise<string | null> {
    return this.#writeToConfirm(order, await this.build(order))
  }

  /**
   * Resolves with the exchange however it went, once something was sent or tried; throws AppError
   * for what was refused before that: `request_invalid`, `write_not_confirmed` (its message is the
   * question to ask the person), ….
   */
  async send(order: Order): Promise<Exchange> {
    const call = this.#running.begin(order.runId)
    try {
      const filled = await withValues(order)
      const { draft } = filled
      const request = await this.#buildFilled(filled)
      const write = this.#writeToConfirm(order, request)
      if (write !== null && !order.confirmed) {
        throw new AppError('write_not_confirmed', `Send ${write}?`, {
          hint: 'Answer the question before sending.',
        })
      }
      const kept = await this.#perform(request, order, call.signal)
      const { actingAs } = order
      this.#tools.history.keep(kept, { draft, actingAs })
      this.#remember(order, kept.exchange)
      return kept.exchange
    } finally {
      call.end()
    }
  }

  /** What the window is told once a request is over; the diagnosis holds none of it up. */
  answer(exchange: Exchange): RequestAnswer {
    return {
      exchange,
      remembered: this.#tools.people.of(exchange.tenantId),
      tokenExpiresAt: this.#tools.tokens.life(exchange).expiresAt,
    }
  }

  /**
   * Nobody waits for the disk: an answer is given before the list of recent people is written, and
   * that this cannot be written is no reason to lose it.
   */
  #remember({ tenant, actingAs }: Errand, exchange: Exchange): void {
    if (actingAs.kind !== 'user') return
    const active = activeBy(exchange)
    if (active !== null) this.#tools.people.tellActive(tenant.id, actingAs.accountId, active)
    this.#tools.people.used(tenant.id, actingAs.accountId).catch(() => undefined)
  }

  async #perform(built: WireRequest, errand: Errand, signal: AbortSignal): Promise<KeptExchange> {
    const { tenant, actingAs } = errand
    const { bodies } = this.#tools
    const actor = { tenant, actingAs, identity: errand.identity ?? this.#tools.identity }
    const onBody = (came: Came): void => void this.#came.set(errand.runId, came)
    const to = { signal, bodies, purpose: 'request', onBody } as const
    const edited = errand.identity !== undefined && errand.identity !== null
    const signingOffsetSeconds = this.#tools.signingOffsetSeconds()
    const performing = perform(built, actor, to, this.#tools)
    const { exchange, sent, secrets } = await performing.finally(() =>
      this.#came.delete(errand.runId),
    )
    if (exchange.clockSkewSeconds !== null) this.#skews.set(tenant.id, exchange.clockSkewSeconds)
    const kept = { exchange, tenant, signingOffsetSeconds, edited, built, sent, secrets }
    this.#tools.exchanges.keep(kept)
    return kept
  }

  #preflight(
    { tenant, actingAs }: Pick<Order, 'tenant' | 'actingAs'>,
    wire: { readonly method: string; readonly url: string },
  ): Promise<Finding[]> {
    return this.#tools.preflight({
      ...wire,
      tenant,
      actingAs,
      ...(actingAs.kind === 'user'
        ? this.#tools.people.activeOf(tenant.id, actingAs.accountId)
        : {}),
      skewSeconds: this.#skews.get(tenant.id) ?? null,
    })
  }

  #build(
    order: Pick<Order, 'tenant' | 'draft'>,
    body: Parameters<typeof buildWireRequest>[0]['body'],
  ): WireRequest {
    refuseDotValues(order.draft.path)
    return buildWireRequest({
      draft: order.draft,
      body,
      baseUrl: order.tenant.baseUrl,
      userAgent: this.#tools.userAgent,
    })
  }

  #writeToConfirm(
    order: Pick<Order, 'tenant' | 'actingAs'>,
    request: Omit<WireRequest, 'body'>,
  ): string | null {
    const { tenant, actingAs } = order
    const personName =
      actingAs.kind === 'user' ? this.#tools.people.nameOf(tenant.id, actingAs.accountId) : null
    return writeToConfirm({
      request,
      actingAs,
      personName,
      label: tenant.label,
      asked: this.#tools.askedWrites(),
    })
  }

  #boundary(): string {
    return `understudy-${this.#tools.ids.next()}`
  }
}
