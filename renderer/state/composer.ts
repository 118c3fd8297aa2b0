import { create } from 'zustand'
import type { ActingAs } from '../../contract/acting.ts'
import type { RequestDraft } from '../../contract/draft.ts'
import type { RequestPreview } from '../../contract/requests.ts'
import type { Product } from '../../contract/tenants.ts'
import type { EditedDraft } from '../../contract/workspace.ts'
import { call } from '../bridge.ts'
import type { RequestTabId } from './tabs.ts'
import { FIRST_DRAFTS, toRequestDraft } from './draft.ts'
import { emptyPreview } from './empty-preview.ts'

export type ComposerTab = 'params' | 'headers' | 'body' | 'expect'

/** What is asked before a write, and the request that it is asked of. */
interface WriteQuestion {
  readonly words: string
  readonly draft: RequestDraft
}

interface ComposerState {
  /** What was typed, by tab. */
  readonly drafts: Readonly<Record<RequestTabId, EditedDraft>>
  readonly tab: ComposerTab
  /** What main says of the draft being edited; null until it was asked. */
  readonly preview: RequestPreview | null
  /** The draft and the identity that the preview is of. */
  readonly previewed: { readonly draft: EditedDraft; readonly actingAs: ActingAs } | null
  /** The question of a write as a real person, while it waits for its answer. */
  readonly question: WriteQuestion | null
  /** Whether all of a warning is shown, and what to do. */
  readonly unfolded: boolean
  readonly unfold: (unfolded: boolean) => void
  readonly showTab: (tab: ComposerTab) => void
  readonly put: (tabId: RequestTabId, draft: EditedDraft) => void
}

export const useComposer = create<ComposerState>()((set, get) => ({
  drafts: {},
  tab: 'params',
  preview: null,
  previewed: null,
  question: null,
  unfolded: false,
  unfold: (unfolded) => set({ unfolded }),
  showTab: (tab) => set({ tab }),
  put: (tabId, draft) => set({ drafts: { ...get().drafts, [tabId]: draft } }),
}))

/** The tab's draft, or the one a tenant of that product starts with. */
export function draftOf(
  drafts: ComposerState['drafts'],
  tabId: RequestTabId,
  product: Product,
): EditedDraft {
  return drafts[tabId] ?? FIRST_DRAFTS[product]
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
  return answer.ok ? answer.value : { ...emptyPreview, refusal: answer.failure }
}
