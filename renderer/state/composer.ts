import { create } from 'zustand'
import type { ActingAs } from '../../contract/acting.ts'
import type { RequestPreview } from '../../contract/requests.ts'
import type { Failure } from '../../contract/result.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import { call } from '../bridge.ts'
import { type RequestTabId, tabOf, tenantOf } from './tabs.ts'
import { useActing } from './acting.ts'
import { useTenants } from './tenants.ts'
import { FIRST_DRAFTS, toRequestDraft } from './draft.ts'

export type ComposerTab = 'params' | 'headers' | 'body'

interface ComposerState {
  /** What was typed, by tab. */
  readonly drafts: Readonly<Record<RequestTabId, EditedDraft>>
  readonly tab: ComposerTab
  /** What main says of the draft being edited; null until it was asked. */
  readonly preview: RequestPreview | null
  /** The draft and the identity that the preview is of. */
  readonly previewed: { readonly draft: EditedDraft; readonly actingAs: ActingAs } | null
  /** The question of a write as a real person, with how to answer it. */
  readonly question: { readonly text: string; readonly answer: (yes: boolean) => void } | null
  readonly showTab: (tab: ComposerTab) => void
  readonly edit: (tabId: RequestTabId, change: Partial<EditedDraft>) => void
  /** Asks main what it thinks of the draft; the latest question wins. */
  readonly look: (tenantId: string) => Promise<void>
}

export const useComposer = create<ComposerState>()((set, get) => ({
  drafts: {},
  tab: 'params',
  preview: null,
  previewed: null,
  question: null,
  showTab: (tab) => set({ tab }),
  edit: (tabId, change) => {
    const before = draftOf(get().drafts, tabId)
    set({ drafts: { ...get().drafts, [tabId]: { ...before, ...change } } })
  },
  look: async (tenantId) => {
    const draft = draftOf(get().drafts, tabOf(tenantId))
    const actingAs = actingFor(tenantId)
    const preview = await askPreview(tenantId, draft, actingAs)
    const unchanged = draftOf(get().drafts, tabOf(tenantId)) === draft
    if (unchanged && useTenants.getState().selectedId === tenantId) {
      set({ preview, previewed: { draft, actingAs } })
    }
  },
}))

/** The tab's draft, or the one a tenant starts with. */
export function draftOf(drafts: ComposerState['drafts'], tabId: RequestTabId): EditedDraft {
  const { profile } = useTenants.getState()
  return (
    drafts[tabId] ?? FIRST_DRAFTS[profile?.id === tenantOf(tabId) ? profile.product : 'unknown']
  )
}

function actingFor(tenantId: string): ActingAs {
  return useActing.getState().choices[tenantId] ?? { kind: 'app' }
}

/** A preview that main refuses to make is a refusal too: the composer shows it in the same place. */
export async function askPreview(
  tenantId: string,
  draft: EditedDraft,
  actingAs: ActingAs,
): Promise<RequestPreview> {
  const answer = await call('requests:preview', {
    tenantId,
    actingAs,
    draft: toRequestDraft(draft),
  })
  return answer.ok ? answer.value : refused(answer.failure)
}

function refused(failure: Failure): RequestPreview {
  return { wire: null, refusal: failure, question: null, notes: [], preflight: [] }
}

export function askBeforeWrite(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      useComposer.setState({ question: null })
      resolve(yes)
    }
    useComposer.setState({ question: { text, answer } })
  })
}
