import type { ActingAs } from '../../contract/acting.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { Reopened } from '../../contract/history.ts'
import type { SavedAs } from '../../contract/saved.ts'
import type { EditedDraft, KeptTab, WindowEnd, Workspace } from '../../contract/workspace.ts'
import type { SentOrder } from '../../contract/sent-order.ts'
import { AppError } from '../errors.ts'
import type { TabRows } from '../history/long-texts.ts'
import { noteKeyOf, type TabRow } from '../history/tab-rows.ts'
import type { SteadyClock } from '../ports.ts'
import { keptRun, type Run, shownRun } from './tab-run.ts'

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

interface Tab {
  readonly tenantId: string
  readonly draft: EditedDraft | null
  readonly actingAs: ActingAs | null
  readonly savedAs?: SavedAs | undefined
  readonly run: Run | null
}

/**
 * What the window works on, kept here because a window can be reloaded or crash: each request tab's
 * draft, its last run, and notes that are being typed. What of it outlives the app is told to `changed`.
 */
export class WorkspaceService {
  readonly #clock: SteadyClock
  readonly #hasTenant: (id: string) => boolean
  readonly #exchangeOf: (id: string) => Promise<Exchange | null>
  readonly #changed: (tabId: string, row: TabRow | null) => void
  readonly #letGo: (exchangeId: string) => void
  readonly #tabs = new Map<string, Tab>()
  /** Tenant → what is typed as its note and not kept yet. */
  readonly #notes = new Map<string, string>()
  /** Until the tabs that the app ended with are whole. */
  #wholeAtStart: TabRows['whole']
  #filling: Promise<void> | null = null
  readonly #atStart: readonly TabRow[]
  #cameBack: WindowEnd | null = null
  #ends: readonly number[] = []

  constructor(tools: {
    readonly clock: SteadyClock
    /** Null where it is neither held nor kept any more. */
    readonly exchangeOf: (id: string) => Promise<Exchange | null>
    readonly hasTenant: (id: string) => boolean
    /** The tabs that the app ended with. */
    readonly atStart: readonly TabRow[]
    /** The same with their long texts, which are empty there; null where they are whole. */
    readonly wholeAtStart: TabRows['whole']
    /** Told of each tab as it is from now on; null where it is gone. */
    readonly changed: (tabId: string, row: TabRow | null) => void
    /** Told of an exchange that no tab shows any more. */
    readonly letGo: (exchangeId: string) => void
  }) {
    this.#clock = tools.clock
    this.#exchangeOf = tools.exchangeOf
    this.#hasTenant = tools.hasTenant
    this.#changed = tools.changed
    this.#letGo = tools.letGo
    this.#atStart = tools.atStart
    this.#wholeAtStart = tools.wholeAtStart
    for (const { tabId, run, note, ...tab } of tools.atStart) {
      if (note !== undefined) {
        this.#notes.set(tab.tenantId, note)
        continue
      }
      const ended = run && { runId: `kept-${run.exchangeId}`, answer: null, before: null, ...run }
      this.#tabs.set(tabId, { ...tab, run: ended })
    }
  }

  /** When the tabs that the app ended with have their long texts: what is told of any before waits for that. */
  async whole(): Promise<void> {
    if (this.#wholeAtStart !== null) await (this.#filling ??= this.#fill(this.#wholeAtStart))
  }

  /** Whoever typed meanwhile has another draft there, which stays. */
  async #fill(wholeAtStart: () => Promise<readonly TabRow[]>): Promise<void> {
    const rows = await wholeAtStart()
    const drafts = new Map(rows.map(({ draft }, at) => [this.#atStart[at]?.draft, draft]))
    const sent = new Map(rows.map(({ run }, at) => [this.#atStart[at]?.run?.sent, run?.sent]))
    for (const [tabId, { draft, run, ...tab }] of this.#tabs) {
      const ofRun = run === null ? undefined : sent.get(run.sent)
      this.#tabs.set(tabId, {
        ...tab,
        draft: draft === null ? null : (drafts.get(draft) ?? draft),
        run: run === null || ofRun === undefined ? run : { ...run, sent: ofRun },
      })
    }
    this.#wholeAtStart = null
  }

  /** One that comes late, of a tenant that is gone, is not kept: nobody would see it, or let it go. */
  keepDraft(kept: Omit<KeptTab, 'run'>): void {
    const { tabId, ...tab } = kept
    if (!this.#hasTenant(tab.tenantId)) return
    this.#put(tabId, { ...tab, run: this.#tabs.get(tabId)?.run ?? null })
  }

  /** Null where nothing is left to keep. */
  keepNote(tenantId: string, typed: string | null): void {
    if (!this.#hasTenant(tenantId)) return
    if (typed === null) this.#forgetNote(tenantId)
    else {
      this.#notes.set(tenantId, typed)
      const nothing = { draft: null, actingAs: null, run: null }
      const tabId = noteKeyOf(tenantId)
      this.#tell(tabId, () => ({ ...nothing, tabId, tenantId, note: typed }))
    }
  }

  /** An answer that came in the past is that of this tab now. */
  takeUp(tabId: string, { exchange, sent }: Reopened): void {
    const run: Run = {
      runId: `history-${exchange.id}`,
      startedAt: exchange.startedAt,
      sent,
      answer: null,
      exchangeId: exchange.id,
      before: null,
    }
    const before = this.#tabs.get(tabId)
    if ((before?.run?.answer ?? null) !== null) return
    this.#put(tabId, {
      draft: null,
      actingAs: null,
      ...before,
      tenantId: exchange.tenantId,
      run,
    })
  }

  /** It cannot be put back any more. What it showed is let go of, unless another tab shows it as well. */
  closeTab(tabId: string): void {
    const shown = this.#tabs.get(tabId)?.run?.exchangeId ?? null
    this.#forget(tabId)
    const others = [...this.#tabs.values()].map(({ run }) => run?.exchangeId)
    if (shown !== null && !others.includes(shown)) this.#letGo(shown)
  }

  /**
   * The drafts of one tenant are those of another, too, which takes its place, and so are who acts and the note.
   * What was typed there already stays. Answers were the other's.
   */
  follow(from: string, to: string): void {
    for (const [tabId, tab] of this.#tabs) {
      const there = tabId.replace(from, () => to)
      if (tab.tenantId !== from || (this.#tabs.get(there)?.draft ?? null) !== null) continue
      this.#put(there, { ...tab, tenantId: to, run: null })
    }
    const note = this.#notes.get(from)
    if (note !== undefined && !this.#notes.has(to)) this.keepNote(to, note)
  }

  forgetTenant(tenantId: string): void {
    for (const [tabId, tab] of this.#tabs) if (tab.tenantId === tenantId) this.#forget(tabId)
    this.#forgetNote(tenantId)
  }

  #forgetNote(tenantId: string): void {
    if (this.#notes.delete(tenantId)) this.#tell(noteKeyOf(tenantId), () => null)
  }

  #forget(tabId: string): void {
    this.#tabs.delete(tabId)
    this.#tell(tabId, () => null)
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
      before: keptRun(before?.run ?? null),
    }
    this.#put(tabId, { draft: null, actingAs: null, ...before, tenantId, run })
    const end = (came: Pick<Run, 'exchangeId' | 'isAssembled'>): void =>
      this.#end(tabId, { ...run, ...came, answer: null })
    answer.then(
      ({ id, assembled }) => end({ exchangeId: id, isAssembled: assembled !== undefined }),
      () => end({ exchangeId: null }),
    )
    return answer
  }

  /**
   * The answer of a tab's last run, for a window that did not start it or was reloaded meanwhile.
   * Throws AppError `exchange_unknown` where there is none, and what the run throws.
   */
  async join(tabId: string, runId: string): Promise<Exchange> {
    const run = this.#tabs.get(tabId)?.run
    const isThatOne = run?.runId === runId
    const kept = isThatOne && run.exchangeId !== null ? this.#exchangeOf(run.exchangeId) : null
    const answer = isThatOne ? await (run.answer ?? kept) : null
    if (answer !== null) return answer
    throw new AppError('exchange_unknown', 'The answer to this request is no longer held.', {
      hint: 'Send the request again.',
    })
  }

  /** The window is gone and another one takes its place. False where that has happened too often. */
  windowEnded(end: WindowEnd): boolean {
    const now = this.#clock.steady()
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
    const breaking = this.#ends.filter((time) => this.#clock.steady() - time < SOON_MS).length > 1
    return {
      cameBack,
      notes: [...this.#notes].map(([tenantId, typed]) => ({ tenantId, typed })),
      tabs: [...this.#tabs].map(([tabId, { run, ...tab }]) => ({
        tabId,
        ...tab,
        run: run === null || (breaking && run.answer === null) ? null : shownRun(run),
      })),
    }
  }

  #end(tabId: string, ended: Run): void {
    const tab = this.#tabs.get(tabId)
    if (tab?.run?.runId !== ended.runId) return
    this.#put(tabId, { ...tab, run: ended })
  }

  #put(tabId: string, tab: Tab): void {
    this.#tabs.set(tabId, tab)
    this.#tell(tabId, () => {
      const now = this.#tabs.get(tabId)
      return now === undefined ? null : { ...now, tabId, run: keptRun(now.run) }
    })
  }

  /** A row that is written without its long text would have none at the next start. */
  #tell(tabId: string, row: () => TabRow | null): void {
    if (this.#wholeAtStart === null) this.#changed(tabId, row())
    else void this.whole().then(() => this.#changed(tabId, row()))
  }
}
