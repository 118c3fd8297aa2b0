import type { RequestDraft } from '../../contract/draft.ts'
import type { SavedAs } from '../../contract/saved.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import { AppError } from '../errors.ts'
import { hiddenBytes, withoutLong } from '../history/long-texts.ts'
import { redactDraft, redactEditedDraft } from '../history/redact-draft.ts'
import type { TabRow } from '../history/tab-rows.ts'
import { InTurn } from '../in-turn.ts'
import type { Rows, TabFiles } from '../ports.ts'
import { mapExpectation } from '../saved/without-tenant.ts'
import { weighsAtMost } from '../weight.ts'
import { redactText } from '../wire/redact.ts'
import { type RedactBody, redactBySize } from '../wire/redacted-body.ts'

/** What is typed and sent goes first, and is written once for many keys. */
const PAUSE_MS = 100
/** Without its long texts. What is heavier all the same is kept while the app runs, and not beyond it, which is said. */
const MOST_OF_A_DRAFT = 1024 * 1024
/** Of what lies in files: whoever goes on typing has it written once a second. */
const LONG_PAUSE_MS = 1000

interface KeptTabsTools {
  readonly rows: Rows<TabRow>
  /** Null where it is gone. */
  readonly tenantOf: (tenantId: string) => TenantProfile | null
  /** Its long texts. */
  readonly files: TabFiles
  readonly redactLarge: RedactBody
  /** Texts that no file may hold. */
  readonly secretsOf: (tenant: TenantProfile) => Promise<readonly string[]>
}

/**
 * Request tabs, and notes that are being typed, in the database, so that a restart brings them back. A long
 * text of a body lies beside it. What is typed fast is written
 * once: tabs that change while they wait for their turn are written as they are then.
 */
export class KeptTabs {
  readonly #tools: KeptTabsTools
  #waiting = new Map<string, TabRow | null>()
  /** What could not be written: it goes with what changes next. */
  #left: ReadonlyMap<string, TabRow | null> = new Map()
  readonly #written = new Map<string, string>()
  readonly #writes = new InTurn()
  readonly #redact: RedactBody
  readonly #listeners: (() => void)[] = []
  #unwritten: string | null = null
  #tooHeavy: ReadonlySet<string> = new Set()

  constructor(tools: KeptTabsTools) {
    this.#tools = tools
    this.#redact = redactBySize(tools.redactLarge)
  }

  /** What to do where a long text could not be written the last time; null where all were. */
  get unwritten(): string | null {
    return this.#unwritten
  }

  /** Tabs whose draft does not outlive the app. */
  get tooHeavy(): readonly string[] {
    return [...this.#tooHeavy]
  }

  /** Called when either is another. */
  onUnkept(listener: () => void): void {
    this.#listeners.push(listener)
  }

  /** Null for a tab that is gone. Nobody waits; what could not be written is tried with the next change of any. */
  change(tabId: string, row: TabRow | null): void {
    const isFirst = this.#waiting.size === 0
    this.#waiting.set(tabId, row)
    if (!isFirst) return
    const pause = row !== null && withoutLong(row).long.length > 0 ? LONG_PAUSE_MS : PAUSE_MS
    this.#writes.runCalmly(() => this.#writeAll(), pause).catch(() => undefined)
  }

  putBack(row: TabRow, putBack: number): Promise<void> {
    return this.#writes.run(() => this.#tools.rows.change({ put: [row], putBack }))
  }

  /** When all that was asked for is written. Never rejects. */
  idle(): Promise<void> {
    return this.#writes.idle()
  }

  async #writeAll(): Promise<void> {
    const changes = new Map([...this.#left, ...this.#waiting])
    this.#waiting = new Map()
    this.#left = changes
    const unread = new Map<string, TabRow | null>()
    let unwritten: string | null = null
    const tooHeavy = new Set(this.#tooHeavy)
    const rows = new Map<string, { readonly row: TabRow | null; readonly text: string }>()
    for (const [tabId, changed] of changes) {
      const row = await this.#hidden(changed).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'file_unwritable') unwritten = error.hint
        return undefined
      })
      // Where its secrets are not known, or a text of it has no place, nothing of it is written.
      if (row === undefined) {
        unread.set(tabId, changed)
        continue
      }
      if ((changed?.draft ?? null) !== null && row?.draft === null) tooHeavy.add(tabId)
      else tooHeavy.delete(tabId)
      const text = JSON.stringify(row)
      if (this.#written.get(tabId) !== text) rows.set(tabId, { row, text })
    }
    this.#tell(unwritten, tooHeavy)
    // Removed or changed while secrets were asked for: that change has its own turn.
    for (const tabId of this.#waiting.keys()) rows.delete(tabId)
    const put = [...rows.values()].flatMap(({ row }) => row ?? [])
    const drop = [...rows.keys()].filter((tabId) => rows.get(tabId)?.row === null)
    if (rows.size > 0) await this.#tools.rows.change({ drop, put })
    this.#left = unread
    for (const [tabId, { row, text }] of rows)
      if (row === null) this.#written.delete(tabId)
      else this.#written.set(tabId, text)
  }

  #tell(unwritten: string | null, tooHeavy: ReadonlySet<string>): void {
    const isSame = tooHeavy.symmetricDifference(this.#tooHeavy).size === 0
    if (unwritten === this.#unwritten && isSame) return
    this.#unwritten = unwritten
    this.#tooHeavy = tooHeavy
    for (const listener of this.#listeners) listener()
  }

  /**
   * Null for a tab that is gone. Of a tenant that is gone nothing is written, and nothing removed: it may be
   * taken back, and who removes it for good says that of each of its tabs.
   */
  async #hidden(row: TabRow | null): Promise<TabRow | null | undefined> {
    if (row === null) return null
    const tenant = this.#tools.tenantOf(row.tenantId)
    return tenant === null ? undefined : await this.#hide(row, tenant)
  }

  async #hide(row: TabRow, tenant: TenantProfile): Promise<TabRow> {
    const { savedAs, note } = row
    const { short, long } = withoutLong(lightened(row))
    const { draft, run } = short
    if (draft === null && run === null && savedAs === undefined && note === undefined) return short
    const secrets = await this.#tools.secretsOf(tenant)
    const files = []
    for (const each of long) {
      const bytes = await hiddenBytes(each, secrets, this.#redact)
      files.push({ at: each.at, file: await this.#tools.files.keep(bytes) })
    }
    return {
      ...short,
      ...(savedAs !== undefined && { savedAs: redactSavedAs(savedAs, secrets) }),
      ...(note !== undefined && { note: redactText(note, secrets) }),
      ...(files.length > 0 && { long: files }),
      draft: draft === null ? null : redactEditedDraft(draft, secrets),
      run:
        run === null
          ? null
          : { ...run, sent: { ...run.sent, draft: redactDraft(run.sent.draft, secrets) } },
    }
  }
}

function redactSavedAs({ expect, ...as }: SavedAs, secrets: readonly string[]): SavedAs {
  const hidden = (text: string): string => redactText(text, secrets)
  return { ...as, expect: expect === null ? null : mapExpectation(expect, hidden, hidden) }
}

/** Without a draft, or a last request, that is heavy also without its long texts. */
function lightened(row: TabRow): TabRow {
  const { draft, run } = withoutLong(row).short
  return {
    ...row,
    draft: draft === null || fits(draft) ? row.draft : null,
    run: run === null || fits(run.sent.draft) ? row.run : null,
  }
}

function fits(draft: EditedDraft | RequestDraft): boolean {
  // Not by writing it out: that takes a draft of 15 MB a fifth of a second, with each pause of the keys.
  return weighsAtMost(draft, MOST_OF_A_DRAFT)
}
