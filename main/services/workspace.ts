import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Reopened } from '../../contract/history.ts'
import type {
  EditedDraft,
  KeptTab,
  SentOrder,
  TabRun,
  WindowEnd,
  Workspace,
} from '../../contract/workspace.ts'
import { AppError } from '../errors.ts'
import type { Clock } from '../ports.ts'

/** A window that breaks twice within this time may break by what it is given to draw. */
const SOON_MS = 60_000
/** Windows opened in another's place within that time; the next one would break as well. */
const MOST_ENDS = 3

/** An order to send, as far as its tab is concerned. */
export interface TabOrder extends SentOrder {
  readonly tabId: string
  readonly tenantId: string
  readonly runId: string
}

interface Run {
  readonly runId: string
  readonly startedAt: number
  readonly sent: SentOrder
  /** Null once it has come: the exchange is kept elsewhere, within bounds. */
  readonly answer: Promise<Exchange> | null
  /** Null while it runs, and where nothing was sent. */
  readonly exchangeId: string | null
}

interface Tab {
  readonly tenantId: string
  readonly draft: EditedDraft | null
  readonly actingAs: ActingAs | null
  readonly run: Run | null
}

/**
 * What the window works on, kept here because a window can be reloaded or crash: each request tab's
 * draft, and its last run. It is kept in memory, for as long as the app runs.
 */
export class WorkspaceService {
  readonly #clock: Clock
  readonly #exchangeOf: (id: string) => Exchange | null
  readonly #hasTenant: (id: string) => boolean
  readonly #tabs = new Map<string, Tab>()
  #cameBack: WindowEnd | null = null
  #ends: readonly number[] = []

  constructor(tools: {
    readonly clock: Clock
    /** Null where it is no longer held. */
    readonly exchangeOf: (id: string) => Exchange | null
    readonly hasTenant: (id: string) => boolean
  }) {
    this.#clock = tools.clock
    this.#exchangeOf = tools.exchangeOf
    this.#hasTenant = tools.hasTenant
  }

  /** One that comes late, of a tenant that is gone, is not kept: nobody would see it, or let it go. */
  keepDraft(kept: Omit<KeptTab, 'run'>): void {
    const { tabId, ...tab } = kept
    if (!this.#hasTenant(tab.tenantId)) return
    this.#tabs.set(tabId, { ...tab, run: this.#tabs.get(tabId)?.run ?? null })
  }

  /** An answer that came in the past is that of this tab now. */
  takeUp(tabId: string, { exchange, sent }: Reopened): void {
    const run: Run = {
      runId: `history-${exchange.id}`,
      startedAt: exchange.startedAt,
      sent,
      answer: null,
      exchangeId: exchange.id,
    }
    const before = this.#tabs.get(tabId)
    if ((before?.run?.answer ?? null) !== null) return
    this.#tabs.set(tabId, {
      draft: null,
      actingAs: null,
      ...before,
      tenantId: exchange.tenantId,
      run,
    })
  }

  closeTab(tabId: string): void {
    this.#tabs.delete(tabId)
  }

  /**
   * The drafts of one tenant are those of another, too, which takes its place, and so is who acts.
   * What was typed there already stays. Answers were the other's.
   */
  follow(from: string, to: string): void {
    for (const [tabId, { tenantId, draft, actingAs }] of this.#tabs) {
      const there = tabId.replace(from, () => to)
      if (tenantId !== from || (this.#tabs.get(there)?.draft ?? null) !== null) continue
      this.#tabs.set(there, { tenantId: to, draft, actingAs, run: null })
    }
  }

  forgetTenant(tenantId: string): void {
    for (const [tabId, tab] of this.#tabs) if (tab.tenantId === tenantId) this.#tabs.delete(tabId)
  }

  /**
   * Sends what a tab orders. One run a tab at a time, whoever asks: a second click, a second window.
   * Throws AppError `request_running`, and what `send` throws.
   */
  run(
    { tabId, tenantId, runId, draft, actingAs }: TabOrder,
    send: () => Promise<Exchange>,
  ): Promise<Exchange> {
    const before = this.#tabs.get(tabId)
    if ((before?.run?.answer ?? null) !== null) {
      throw new AppError('request_running', 'This request is already on its way.', {
        hint: 'Wait for its answer or cancel it; then it can be sent again.',
      })
    }
    const answer = send()
    const run: Run = {
      runId,
      startedAt: this.#clock.now(),
      sent: { draft, actingAs },
      answer,
      exchangeId: null,
    }
    this.#tabs.set(tabId, { draft: null, actingAs: null, ...before, tenantId, run })
    const end = (exchangeId: string | null): void =>
      this.#end(tabId, { ...run, answer: null, exchangeId })
    answer.then(
      ({ id }) => end(id),
      () => end(null),
    )
    return answer
  }

  /**
   * The answer of a tab's last run, for a window that did not start it or was reloaded meanwhile.
   * Throws AppError `exchange_unknown` where there is none, and what the run throws.
   */
  async join(tabId: string, runId: string): Promise<Exchange> {
    const run = this.#tabs.get(tabId)?.run
    const held =
      run?.runId !== runId || run.exchangeId === null ? null : this.#exchangeOf(run.exchangeId)
    const answer = run?.runId === runId ? (run.answer ?? held) : null
    if (answer !== null) return answer
    throw new AppError('exchange_unknown', 'The answer to this request is no longer held.', {
      hint: 'Send the request again.',
    })
  }

  /** The window is gone and another one takes its place. False where that has happened too often. */
  windowEnded(end: WindowEnd): boolean {
    const now = this.#clock.now()
    this.#ends = [...this.#ends.filter((time) => now - time < SOON_MS), now]
    this.#cameBack = end
    return this.#ends.length <= MOST_ENDS
  }

  /**
   * Everything, for a window that opens. Where windows break one after the other, answers are left
   * out: they stay in main, and the next window starts with the drafts alone.
   */
  read(): Workspace {
    const cameBack = this.#cameBack
    this.#cameBack = null
    const breaking = this.#ends.filter((time) => this.#clock.now() - time < SOON_MS).length > 1
    return {
      cameBack,
      tabs: [...this.#tabs].map(([tabId, { run, ...tab }]) => ({
        tabId,
        ...tab,
        run: run === null || (breaking && run.answer === null) ? null : shown(run),
      })),
    }
  }

  #end(tabId: string, ended: Run): void {
    const tab = this.#tabs.get(tabId)
    if (tab?.run?.runId !== ended.runId) return
    this.#tabs.set(tabId, { ...tab, run: ended })
  }
}

function shown({ runId, startedAt, answer, sent }: Run): TabRun {
  return { runId, startedAt, running: answer !== null, sent }
}
