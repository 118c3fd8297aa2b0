import type { SavedAs } from '../../contract/saved.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { redactDraft, redactEditedDraft } from '../history/redact-draft.ts'
import type { TabRow } from '../history/tab-rows.ts'
import { InTurn } from '../in-turn.ts'
import type { Rows } from '../ports.ts'
import { mapExpectation } from '../saved/without-tenant.ts'
import { redactText } from '../wire/redact.ts'

/** A draft that is larger is kept while the app runs, and not beyond it. */
const MOST_OF_A_DRAFT = 1024 * 1024

interface KeptTabsTools {
  readonly rows: Rows<TabRow>
  /** Null where it is gone. */
  readonly tenantOf: (tenantId: string) => TenantProfile | null
  /** Texts that no file may hold. */
  readonly secretsOf: (tenant: TenantProfile) => Promise<readonly string[]>
}

/**
 * Request tabs in the database, so that a restart brings them back. What is typed fast is written
 * once: a tab that changes while it waits for its turn is written as it is then.
 */
export class KeptTabs {
  readonly #tools: KeptTabsTools
  readonly #waiting = new Map<string, TabRow | null>()
  readonly #written = new Map<string, string>()
  readonly #writes = new InTurn()

  constructor(tools: KeptTabsTools) {
    this.#tools = tools
  }

  /** Null for a tab that is gone. Nobody waits; what could not be written is tried with the next change. */
  change(tabId: string, row: TabRow | null): void {
    const isWaiting = this.#waiting.has(tabId)
    this.#waiting.set(tabId, row)
    if (!isWaiting) this.#writes.run(() => this.#write(tabId)).catch(() => undefined)
  }

  putBack(row: TabRow, putBack: number): Promise<void> {
    return this.#writes.run(() => this.#tools.rows.change({ put: [row], putBack }))
  }

  /** When all that was asked for is written. Never rejects. */
  idle(): Promise<void> {
    return this.#writes.idle()
  }

  async #write(tabId: string): Promise<void> {
    const row = this.#waiting.get(tabId) ?? null
    this.#waiting.delete(tabId)
    const tenant = row === null ? null : this.#tools.tenantOf(row.tenantId)
    const hidden = row === null || tenant === null ? null : await this.#hide(row, tenant)
    // Removed or changed while its secrets were asked for: that change has its own turn.
    if (this.#waiting.has(tabId)) return
    const text = JSON.stringify(hidden)
    if (this.#written.get(tabId) === text) return
    await this.#tools.rows.change(hidden === null ? { drop: [tabId] } : { put: [hidden] })
    if (hidden === null) this.#written.delete(tabId)
    else this.#written.set(tabId, text)
  }

  async #hide(row: TabRow, tenant: TenantProfile): Promise<TabRow> {
    const { draft, run, savedAs } = row
    if (draft === null && run === null && savedAs === undefined) return row
    const secrets = await this.#tools.secretsOf(tenant)
    const small = draft !== null && sizeOf(draft) <= MOST_OF_A_DRAFT ? draft : null
    return {
      ...row,
      ...(savedAs !== undefined && { savedAs: redactSavedAs(savedAs, secrets) }),
      draft: small === null ? null : redactEditedDraft(small, secrets),
      run:
        run === null || sizeOf(run.sent) > MOST_OF_A_DRAFT
          ? null
          : { ...run, sent: { ...run.sent, draft: redactDraft(run.sent.draft, secrets) } },
    }
  }
}

function redactSavedAs({ expect, ...as }: SavedAs, secrets: readonly string[]): SavedAs {
  const hidden = (text: string): string => redactText(text, secrets)
  return { ...as, expect: expect === null ? null : mapExpectation(expect, hidden) }
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length
}
