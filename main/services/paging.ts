import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { Reopened } from '../../contract/history.ts'
import type { Collected, ListPage } from '../../contract/paging.ts'
import { outlineOf } from '../bodies/outline.ts'
import { AppError } from '../errors.ts'
import { answerOf } from '../history/kept-exchange.ts'
import type { Clock, RandomId } from '../ports.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import {
  itemsIn,
  lastPageBehind,
  mayBePage,
  nextDraft,
  type Page,
  pageOf,
} from '../requests/paging.ts'
import { seeBody } from '../requests/seen-body.ts'
import type { Tenants } from '../tenants/tenants.ts'
import { Secrets } from '../wire/secrets.ts'
import type { BodiesService } from './bodies.ts'
import type { DiagnosisService } from './diagnosis.ts'
import type { KeptExchange, KeptExchanges } from './kept-exchanges.ts'
import { limitOver, MOST_WAITS } from './limit-over.ts'
import type { RequestsService } from './requests.ts'

/** Of all pages together. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_COLLECTIONS = 4

const STOPPED = 'You stopped it there.'
/** It holds what a site has answered, and no site has answered this. */
const IN_HISTORY = 'What the history keeps are its pages, one by one, and not this list.'

interface PagingTools {
  readonly exchanges: KeptExchanges
  readonly bodies: KeptBodies
  /** What is asked of a large body is answered in a thread. */
  readonly reading: Pick<BodiesService, 'ask'>
  readonly tenants: Pick<Tenants, 'get'>
  readonly requests: Pick<RequestsService, 'send'>
  readonly diagnosis: Pick<DiagnosisService, 'ofExchange'>
  readonly clock: Clock
  readonly ids: RandomId
}

/** One page as it came. */
interface CameIn {
  readonly exchange: Exchange
  readonly page: Page | null
  readonly bytes: Uint8Array
}

interface Collection {
  readonly first: Exchange
  readonly draft: RequestDraft
  readonly parts: readonly Uint8Array[]
  readonly told: Omit<Collected, 'collectionId'>
  readonly last: CameIn
  /** What has asked for a page so far, as JSON. */
  readonly steps: ReadonlySet<string>
  /** How often the page behind it was refused by a rate limit. */
  readonly waits: number
}

/** Lists that come in pages: the next one, and all of them as one. */
export class PagingService {
  readonly #tools: PagingTools
  readonly #collections = new Map<string, Collection>()

  constructor(tools: PagingTools) {
    this.#tools = tools
  }

  /** Null of what is no page of a list. Throws AppError `exchange_unknown`. */
  async look(exchangeId: string): Promise<ListPage | null> {
    const kept = this.#tools.exchanges.get(exchangeId)
    if (whyNotPaged(kept) !== null) return null
    const { page } = await this.#read(kept.exchange)
    if (page === null) return null
    const { from, items, total, next, elsewhere } = page
    return { from, items, total, more: next !== null, elsewhere }
  }

  /** The request for the page behind that answer. Throws AppError `request_invalid`. */
  async next(exchangeId: string, draft: RequestDraft): Promise<RequestDraft> {
    const { page } = await this.#read(this.#tools.exchanges.get(exchangeId).exchange)
    return draftFor(page, draft)
  }

  /** Begins to put pages together with the one that is on screen. */
  async begin(exchangeId: string, draft: RequestDraft): Promise<Collected> {
    const kept = this.#tools.exchanges.get(exchangeId)
    const { exchange } = kept
    const why = whyNotPaged(kept)
    if (why !== null) throw new AppError('request_invalid', why, { hint: 'Send it anew.' })
    const last = await this.#read(exchange)
    draftFor(last.page, draft)
    const collectionId = this.#tools.ids.next()
    const total = last.page?.total ?? null
    const told = { pages: 1, items: last.page?.items ?? 0, total, ended: null, waitingUntil: null }
    const parts = [itemsIn(last.bytes, last.page?.list ?? null)]
    this.#collections.set(collectionId, {
      first: exchange,
      draft,
      parts,
      told,
      last,
      steps: new Set(),
      waits: 0,
    })
    for (const oldest of this.#collections.keys()) {
      if (this.#collections.size <= MOST_COLLECTIONS) break
      this.#collections.delete(oldest)
    }
    return { collectionId, ...told }
  }

  /**
   * Fetches one page more, as whoever asked for the first. One that a rate limit refuses can be asked for again once that is
   * over; another refusal ends it: what came before it stays. Throws AppError as a send does, `request_cancelled` among them.
   */
  async more(collectionId: string, runId: string): Promise<Collected> {
    const before = this.#collection(collectionId)
    const { first, last, parts, told } = before
    const draft = draftFor(last.page, before.draft)
    const { actingAs, tenantId } = first
    const tenant = this.#tools.tenants.get(tenantId)
    const exchange = await this.#tools.requests.send({
      ...{ runId, tenant, actingAs, draft, confirmed: true },
    })
    const came = await this.#read(exchange, last.page)
    const steps = new Set(before.steps).add(JSON.stringify(last.page?.next ?? null))
    const number = told.pages + 1
    const refused = whyRefused(exchange, number)
    if (refused !== null) {
      const waitingUntil = before.waits < MOST_WAITS ? await this.#limitOver(exchange) : null
      const ended = waitingUntil === null ? refused : null
      const waits = before.waits + 1
      return this.#keep(collectionId, { ...before, waits, told: { ...told, ended, waitingUntil } })
    }
    const items = itemsIn(came.bytes, came.page?.list ?? last.page?.list ?? null)
    const size = [...parts, items].reduce((sum, { byteLength }) => sum + byteLength, 0)
    const now = {
      pages: number,
      items: told.items + (came.page?.items ?? 0),
      total: came.page?.total ?? told.total,
      ended: whyEnded(came.page, steps, size),
      waitingUntil: null,
    }
    return this.#keep(collectionId, {
      ...{ first, draft: before.draft, steps, waits: 0 },
      ...{ last: came, parts: [...parts, items], told: now },
    })
  }

  /** All that was fetched as one list, in an answer that says who put it together. */
  finish(
    collectionId: string,
    end: { readonly limited: boolean; readonly failure: AppError | null },
  ): Reopened {
    const { first, draft, last, parts, told } = this.#collection(collectionId)
    this.#collections.delete(collectionId)
    const kept = this.#tools.exchanges.get(first.id)
    const bytes = joined(parts)
    const id = this.#tools.ids.next()
    const bodyId = `${id}-all-pages`
    const secrets = new Secrets()
    secrets.add(...kept.secrets)
    this.#tools.bodies.keep(bodyId, bytes, secrets)
    const { pages, items, ended } = told
    const why = ended ?? whyAnotherEnd(pages + 1, end)
    const from = `${pages} ${pages === 1 ? 'answer' : 'answers'} of the site`
    const list = `${items} ${items === 1 ? 'item' : 'items'} in one list`
    const remark = `Put together by Understudy from ${from}: ${list}. ${why} ${IN_HISTORY}`
    const body = { ...seeBody(bytes, bodyId, secrets), remark }
    const exchange: Exchange = {
      ...last.exchange,
      id,
      startedAt: first.startedAt,
      totalMs: Math.max(0, last.exchange.startedAt + last.exchange.totalMs - first.startedAt),
      assembled: { pages, items, body },
    }
    this.#tools.exchanges.keep({ ...kept, exchange } satisfies KeptExchange)
    return { exchange, sent: { draft, actingAs: first.actingAs satisfies ActingAs } }
  }

  /** Null of what no rate limit refused, too. */
  async #limitOver(exchange: Exchange): Promise<number | null> {
    if (exchange.outcome !== 'answered' || answerOf(exchange)?.status !== 429) return null
    const { findings } = await this.#tools.diagnosis.ofExchange(exchange.id)
    return limitOver(findings[0] ?? null, this.#tools.clock.now())
  }

  #keep(collectionId: string, collection: Collection): Collected {
    this.#collections.set(collectionId, collection)
    return { collectionId, ...collection.told }
  }

  #collection(id: string): Collection {
    const found = this.#collections.get(id)
    if (found !== undefined) return found
    throw new AppError('exchange_unknown', 'These pages are no longer held in memory.', {
      hint: 'Fetch them again.',
    })
  }

  async #read(exchange: Exchange, before: Page | null = null): Promise<CameIn> {
    const answer = answerOf(exchange)
    const url = exchange.steps.at(-1)?.request.url ?? ''
    if (answer === null || answer.body.encoding !== 'utf8')
      return { exchange, page: null, bytes: new Uint8Array() }
    const { bodyId, truncated, head } = answer.body
    const whole = truncated ? bodyId : null
    const { bodies, reading } = this.#tools
    const bytes = whole === null ? new TextEncoder().encode(head) : await bodies.redacted(whole)
    const { headers } = answer
    if (before === null && !mayBePage(headers, bytes)) return { exchange, bytes, page: null }
    const outline =
      whole === null ? outlineOf(bytes) : await reading.ask({ bodyId: whole }, 'outline', undefined)
    const page = outline && pageOf({ url, headers, outline })
    return { exchange, bytes, page: page ?? (outline && before && lastPageBehind(before, outline)) }
  }
}

/** What writes is sent once; a made token is not at hand for another page. */
function whyNotPaged({ exchange, edited }: KeptExchange): string | null {
  if (exchange.assembled !== undefined) return 'It is put together from pages already.'
  if (edited) return 'It was sent with a token that was edited here.'
  return exchange.whyNotComparable
}

function draftFor(page: Page | null, draft: RequestDraft): RequestDraft {
  const next = page?.next ?? null
  const following = next === null ? null : nextDraft(draft, next)
  if (following !== null) return following
  throw new AppError('request_invalid', 'There is no next page to ask for.', {
    hint: 'The answer names none, or the request is not one that can be changed.',
  })
}

function whyRefused(exchange: Exchange, number: number): string | null {
  const { status } = answerOf(exchange) ?? { status: null }
  if (exchange.outcome === 'cancelled') return STOPPED
  if (exchange.outcome === 'answered' && status !== null && status < 300) return null
  if (exchange.failure !== null) return neverCame(number, exchange.failure)
  return `Page ${number} was refused (${status ?? 'no answer'}), so it ends there; that answer is in the history.`
}

function neverCame(number: number, { message }: { readonly message: string }): string {
  return `Page ${number} did not come: ${message} It ends there; ask for all pages again once the site answers.`
}

/** Where pages did not end by themselves. */
function whyAnotherEnd(
  next: number,
  { limited, failure }: Parameters<PagingService['finish']>[1],
): string {
  if (limited) return 'It ends there as you said how many pages at most.'
  return failure === null || failure.code === 'request_cancelled'
    ? STOPPED
    : neverCame(next, failure)
}

function whyEnded(page: Page | null, steps: ReadonlySet<string>, size: number): string | null {
  if (page === null) return 'The last answer was not a page of a list, so it may not be all.'
  if (page.elsewhere !== null)
    return `The next page lies at another site, ${page.elsewhere}: it was not asked for.`
  if (page.next === null) return 'It is all of it.'
  if (steps.has(JSON.stringify(page.next)))
    return 'The site names the same page again and again, so it ends there.'
  return size > MOST_BYTES ? 'It is too large to go on.' : null
}

/** One list of what stands in several. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const some = parts.filter(({ byteLength }) => byteLength > 0)
  const comma = new TextEncoder().encode(',\n')
  const between = some.flatMap((part, index) => (index === 0 ? [part] : [comma, part]))
  return Buffer.concat([new TextEncoder().encode('['), ...between, new TextEncoder().encode(']')])
}
