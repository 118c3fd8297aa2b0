import type { Finding } from '../../contract/diagnosis.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type {
  Forgotten,
  HistoryEntry,
  HistoryPage,
  HistorySearch,
  Reopened,
} from '../../contract/history.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { AppError } from '../errors.ts'
import { DAY_MS, seeClock } from '../history/clock-seen.ts'
import { fromRecord, requestStepOf, toRecord, type FromHistory } from '../history/kept-exchange.ts'
import { InTurn } from '../in-turn.ts'
import type { Clock, HistoryRecord, HistoryStore } from '../ports.ts'
import type { KeptBodies } from '../requests/kept-bodies.ts'
import type { Tenants } from '../tenants/tenants.ts'
import type { WireRequest } from '../wire/message.ts'
import { type RedactBody, redactBySize } from '../wire/redacted-body.ts'
import { Secrets } from '../wire/secrets.ts'
import type { KeptExchange, KeptExchanges } from './kept-exchanges.ts'

const MOST_ENTRIES = 100_000
const MOST_BYTES = 2 * 1024 * 1024 * 1024
const MOST_ON_A_PAGE = 100
/** Exchanges that go to the disk together, and bytes of theirs past which no other goes with them. */
const MOST_AT_ONCE = 512
const MOST_BYTES_AT_ONCE = 8 * 1024 * 1024

/** The answer, its diagnosis and what is sent right behind it go first. */
const PAUSE_MS = 100

/** An exchange that is not kept yet. */
interface Waiting {
  readonly kept: KeptExchange
  readonly sent: SentOrder
  finding: HistoryEntry['finding']
}

interface HistoryTools {
  readonly store: HistoryStore
  readonly clock: Clock
  readonly tenants: Tenants
  readonly exchanges: KeptExchanges
  readonly bodies: KeptBodies
  readonly nameOf: (tenantId: string, accountId: string) => string | null
  /** Days for which exchanges are kept; 0 for not at all. */
  readonly days: () => number
  /** Another search may find something else, or say that nothing is kept. */
  readonly changed: () => void
  readonly redactLarge: RedactBody
}

/** Every exchange that was sent, as long as the person wants it kept. */
export class HistoryService {
  readonly #tools: HistoryTools
  readonly #writes = new InTurn()
  /** Tenant → the one that took its place in this session, also for what is still under way. */
  readonly #followed = new Map<string, string>()
  /** By the ids of their exchanges; they go to the disk together. */
  #waiting = new Map<string, Waiting>()
  #notKept: string | null = null
  readonly #redact: RedactBody

  constructor(tools: HistoryTools) {
    this.#tools = tools
    this.#redact = redactBySize(tools.redactLarge)
  }

  /** Nobody waits for it, and that it cannot be written takes no answer away: `search` says so. */
  keep(kept: KeptExchange, sent: SentOrder): void {
    if (this.#tools.days() === 0) return
    this.#waiting.set(kept.exchange.id, { kept, sent, finding: null })
    if (this.#waiting.size === 1)
      this.#notice(
        this.#writes
          .runCalmly(() => this.#appendAll(), PAUSE_MS)
          .then(() => {
            this.#notKept = null
          }),
      )
  }

  /** What is thought of an exchange, once that is known. */
  note({ id }: Exchange, findings: readonly Finding[]): void {
    const [first] = findings
    if (this.#tools.days() === 0) return
    const finding = first === undefined ? null : { id: first.id, cause: first.cause }
    const waiting = this.#waiting.get(id)
    if (waiting !== undefined) waiting.finding = finding
    else this.#notice(this.#writes.run(() => this.#tools.store.note(id, finding)))
  }

  /** Throws AppError `document_corrupt`. */
  async search(query: HistorySearch): Promise<HistoryPage> {
    await this.#writes.idle()
    const found = await this.#tools.store.search(query, MOST_ON_A_PAGE)
    const off = this.#tools.days() === 0 ? 'History is off in Settings.' : null
    return {
      entries: found.slice(0, MOST_ON_A_PAGE),
      more: found.length > MOST_ON_A_PAGE,
      notKept: off ?? this.#notKept,
    }
  }

  /** Held still, or held again; null where it is not kept. */
  async exchangeOf(id: string): Promise<Exchange | null> {
    const { exchanges } = this.#tools
    if (exchanges.holds(id)) return exchanges.get(id).exchange
    return this.open(id).then(
      ({ exchange }) => exchange,
      (error: unknown) => {
        if (error instanceof AppError) return null
        throw error
      },
    )
  }

  /** Holds an exchange again as one of this session. Throws AppError `exchange_unknown`. */
  async open(id: string): Promise<Reopened> {
    const record = await this.#tools.store.read(id)
    if (record === null) {
      throw new AppError('exchange_unknown', 'This exchange is not kept any more.', {
        hint: 'Send the request again.',
      })
    }
    const kept = await fromRecord(record)
    return { exchange: this.#hold(kept), sent: kept.sent }
  }

  /** Throws AppError `document_unwritable`. */
  forget(which: Forgotten): Promise<void> {
    return this.#change((store) => store.forget(which))
  }

  /** A tenant that is added is itself, also where another took its place before. */
  begin(tenantId: string): void {
    this.#followed.delete(tenantId)
  }

  /** What was sent to a tenant counts as sent to the one that takes its place. */
  follow(from: string, to: string): Promise<void> {
    this.#followed.delete(to)
    this.#followed.set(from, to)
    return this.#change((store) => store.follow(from, to))
  }

  /** Lets go of what is too old or too much. Off forgets nothing by itself: a person does. */
  prune(): Promise<void> {
    const { clock, days } = this.#tools
    const kept = days()
    if (kept === 0) return Promise.resolve()
    const pruned = this.#change(async (store) => {
      const keptMs = kept * DAY_MS
      const seen = seeClock(clock.now(), await store.clockSeen(), keptMs)
      await store.keepClockSeen(seen)
      await store.prune({
        olderThan: seen.believed - keptMs,
        mostEntries: MOST_ENTRIES,
        mostBytes: MOST_BYTES,
      })
    })
    // No search waits for it.
    return pruned.then(() => this.#tools.store.tidy())
  }

  /** When all that was sent so far is kept. Never rejects. */
  idle(): Promise<void> {
    return this.#writes.idle()
  }

  /** The tenant itself, or the one that stands in its place. */
  #nowOf(tenantId: string): string {
    const to = this.#followed.get(tenantId)
    return to === undefined ? tenantId : this.#nowOf(to)
  }

  /** What comes faster than a disk takes it goes there together. */
  async #appendAll(): Promise<void> {
    const all = this.#waiting
    this.#waiting = new Map()
    let records: HistoryRecord[] = []
    let bytes = 0
    for (const each of all.values()) {
      const record = await this.#recordOf(each)
      if (record === null) continue
      records.push(record)
      bytes += bytesOf(record)
      if (records.length < MOST_AT_ONCE && bytes <= MOST_BYTES_AT_ONCE) continue
      // Where it fails, what waits behind would fail alike; what is sent later is tried anew.
      await this.#tools.store.append(records)
      records = []
      bytes = 0
    }
    if (records.length > 0) await this.#tools.store.append(records)
  }

  /** Null where its tenant is gone. */
  async #recordOf({ kept, sent, finding }: Waiting): Promise<HistoryRecord | null> {
    const { exchange, tenant, signingOffsetSeconds, edited, secrets } = kept
    const { bodies, nameOf, tenants } = this.#tools
    const tenantId = this.#nowOf(tenant.id)
    // Removed while its request was under way: what was known of it is gone, and this goes with it.
    if (!tenants.has(tenantId)) return null
    return toRecord({
      exchange: { ...exchange, tenantId },
      sent,
      finding,
      signingOffsetSeconds,
      edited,
      secrets,
      tenantName: tenant.name,
      personName: personNameOf(exchange, (accountId) => nameOf(tenantId, accountId)),
      wholeBody: (bodyId) => bodies.redacted(bodyId).catch(() => null),
      redact: this.#redact,
    })
  }

  /** As it is shown: with the bodies that are still held, or those that the history has of it. */
  #hold({ exchange, signingOffsetSeconds, edited, bodies }: FromHistory): Exchange {
    const { exchanges, tenants } = this.#tools
    const held = exchanges.holds(exchange.id) ? exchanges.get(exchange.id) : null
    if (held !== null && this.#tools.bodies.holdThoseOf(held.exchange.steps))
      return { ...exchange, steps: held.exchange.steps }
    if (held !== null) this.#tools.bodies.forgetThoseOf(held.exchange.steps)
    for (const [id, bytes] of bodies) this.#tools.bodies.keep(id, bytes, new Secrets())
    if (held !== null) {
      exchanges.keep({ ...held, exchange })
      return exchange
    }
    const tenant = tenants.get(exchange.tenantId)
    const sent = asSent(exchange, bodies)
    const built = sent ?? { method: 'GET', url: tenant.baseUrl, headers: [], body: null }
    exchanges.keep({ exchange, tenant, signingOffsetSeconds, edited, built, sent, secrets: [] })
    return exchange
  }

  async #change(change: (store: HistoryStore) => Promise<void>): Promise<void> {
    await this.#writes.run(() => change(this.#tools.store))
    this.#tools.changed()
  }

  /** Nobody waits for it: the next search says that it failed, until another exchange is kept. */
  #notice(work: Promise<void>): void {
    const noticed = work.catch((error: unknown) => {
      this.#notKept = error instanceof AppError ? error.words : 'It could not be written.'
    })
    void noticed.then(this.#tools.changed)
  }
}

function bytesOf({ body, bodies }: HistoryRecord): number {
  return bodies.reduce((sum, { bytes }) => sum + bytes.byteLength, body.length)
}

/** As it is known; null of the app, of nobody, and where only the id is known. */
export function personNameOf(
  { actingAs }: Pick<Exchange, 'actingAs'>,
  nameOf: (accountId: string) => string | null,
): string | null {
  if (actingAs.kind !== 'user') return null
  const name = nameOf(actingAs.accountId)
  // Somebody of whom nothing is known goes by the id.
  return name === actingAs.accountId ? null : name
}

/** The request as it stands in the history, redacted; null where it did not go out or its body is not whole. */
function asSent(exchange: Exchange, bodies: FromHistory['bodies']): WireRequest | null {
  const request = requestStepOf(exchange)?.request
  if (request === undefined) return null
  const { method, url, headers, body } = request
  if (body === null) return { method, url, headers, body: null }
  const whole = body.bodyId === null ? undefined : bodies.get(body.bodyId)
  if (body.truncated && whole === undefined) return null
  const encoding = body.encoding === 'utf8' ? 'utf8' : 'base64'
  return { method, url, headers, body: whole ?? new Uint8Array(Buffer.from(body.head, encoding)) }
}
