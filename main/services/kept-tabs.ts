import type { RequestDraft } from '../../contract/draft.ts'
import type { SavedAs } from '../../contract/saved.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import type { EditedDraft, PartRow } from '../../contract/workspace.ts'
import { redactDraft, redactEditedDraft } from '../history/redact-draft.ts'
import type { TabRow } from '../history/tab-rows.ts'
import { InTurn } from '../in-turn.ts'
import type { Rows } from '../ports.ts'
import { mapExpectation } from '../saved/without-tenant.ts'
import { weighsAtMost } from '../weight.ts'
import { redactText } from '../wire/redact.ts'

/** What is typed and sent goes first, and is written once for many keys. */
const PAUSE_MS = 100
/** What makes a draft larger is kept while the app runs, and not beyond it. */
const MOST_OF_A_DRAFT = 1024 * 1024

type KeptRun = NonNullable<TabRow['run']>

interface KeptTabsTools {
  readonly rows: Rows<TabRow>
  /** Null where it is gone. */
  readonly tenantOf: (tenantId: string) => TenantProfile | null
  /** Texts that no file may hold. */
  readonly secretsOf: (tenant: TenantProfile) => Promise<readonly string[]>
}

/**
 * Request tabs in the database, so that a restart brings them back. What is typed fast is written
 * once: tabs that change while they wait for their turn are written as they are then.
 */
export class KeptTabs {
  readonly #tools: KeptTabsTools
  #waiting = new Map<string, TabRow | null>()
  /** What could not be written: it goes with what changes next. */
  #left: ReadonlyMap<string, TabRow | null> = new Map()
  readonly #written = new Map<string, string>()
  readonly #writes = new InTurn()

  constructor(tools: KeptTabsTools) {
    this.#tools = tools
  }

  /** Null for a tab that is gone. Nobody waits; what could not be written is tried with the next change of any. */
  change(tabId: string, row: TabRow | null): void {
    const isFirst = this.#waiting.size === 0
    this.#waiting.set(tabId, row)
    if (isFirst) this.#writes.runCalmly(() => this.#writeAll(), PAUSE_MS).catch(() => undefined)
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
    const rows = new Map<string, { readonly row: TabRow | null; readonly text: string }>()
    for (const [tabId, changed] of changes) {
      const row = await this.#hidden(changed).catch(() => undefined)
      // Where its secrets are not known nothing of it is written.
      if (row === undefined) {
        unread.set(tabId, changed)
        continue
      }
      const text = JSON.stringify(row)
      if (this.#written.get(tabId) !== text) rows.set(tabId, { row, text })
    }
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

  /** Null for a tab that is gone, with its tenant or by itself. */
  async #hidden(row: TabRow | null): Promise<TabRow | null> {
    const tenant = row === null ? null : this.#tools.tenantOf(row.tenantId)
    return row === null || tenant === null ? null : this.#hide(row, tenant)
  }

  async #hide(row: TabRow, tenant: TenantProfile): Promise<TabRow> {
    const { draft, run, savedAs } = row
    if (draft === null && run === null && savedAs === undefined) return row
    const secrets = await this.#tools.secretsOf(tenant)
    const light = draft === null ? null : lightened(draft)
    return {
      ...row,
      ...(savedAs !== undefined && { savedAs: redactSavedAs(savedAs, secrets) }),
      draft: light === null ? null : redactEditedDraft(light, secrets),
      run: run === null ? null : lightenedRun(run, secrets),
    }
  }
}

/** Without dropped files, then without its text; null where that is not enough. */
function lightened(draft: EditedDraft): EditedDraft | null {
  if (fits(draft)) return draft
  const isBytes = draft.mode === 'bytes'
  const parts = draft.parts.map((part) => (part.bytes === undefined ? part : toChooseAgain(part)))
  const dropped = { ...draft, parts, bytes: null, ...(isBytes && { mode: 'file' as const }) }
  return [dropped, { ...dropped, text: '' }].find(fits) ?? null
}

function toChooseAgain(part: PartRow): PartRow {
  const { key, enabled, name, text, filename = name, contentType } = part
  const type = contentType === undefined ? {} : { contentType }
  const file = { path: filename, name: filename, size: null }
  return { key, enabled, name, text, filename, ...type, file }
}

/** Its answer stays beside a request that has no body any more. */
function lightenedRun(run: KeptRun, secrets: readonly string[]): KeptRun | null {
  const { draft } = run.sent
  const light = fits(draft) ? draft : { ...draft, body: null }
  if (!fits(light)) return null
  return { ...run, sent: { ...run.sent, draft: redactDraft(light, secrets) } }
}

function redactSavedAs({ expect, ...as }: SavedAs, secrets: readonly string[]): SavedAs {
  const hidden = (text: string): string => redactText(text, secrets)
  return { ...as, expect: expect === null ? null : mapExpectation(expect, hidden, hidden) }
}

function fits(draft: EditedDraft | RequestDraft): boolean {
  // Not by writing it out: that takes a draft of 15 MB a fifth of a second, with each pause of the keys.
  return weighsAtMost(draft, MOST_OF_A_DRAFT)
}
