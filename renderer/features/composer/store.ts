import { create } from 'zustand'
import type { ActingAs } from '../../../contract/acting.ts'
import type { RequestPreview } from '../../../contract/requests.ts'
import type { Failure } from '../../../contract/result.ts'
import type { Product } from '../../../contract/tenants.ts'
import { call } from '../../bridge.ts'
import { useActing } from '../acting/store.ts'
import { useResponse } from '../response/store.ts'
import { useTenants } from '../tenants/store.ts'
import { type EditedDraft, freshDraft, toRequestDraft } from './draft.ts'
import { madeTokenFor } from './made-token.ts'

export type ComposerTab = 'params' | 'headers' | 'body'

interface ComposerState {
  /** Tenant id → its draft; kept while the window is open. */
  readonly drafts: Readonly<Record<string, EditedDraft>>
  readonly tab: ComposerTab
  /** What main says of the draft being edited; null until it was asked. */
  readonly preview: RequestPreview | null
  /** The question of a write as a real person, with how to answer it. */
  readonly question: { readonly text: string; readonly answer: (yes: boolean) => void } | null
  readonly showTab: (tab: ComposerTab) => void
  readonly edit: (tenantId: string, change: Partial<EditedDraft>) => void
  /** Asks main what it thinks of the draft; the latest question wins. */
  readonly look: (tenantId: string) => Promise<void>
  readonly send: () => Promise<void>
  readonly cancel: () => Promise<void>
}

export const useComposer = create<ComposerState>()((set, get) => ({
  drafts: {},
  tab: 'params',
  preview: null,
  question: null,
  showTab: (tab) => set({ tab }),
  edit: (tenantId, change) => {
    const before = draftOf(get().drafts, tenantId)
    set({ drafts: { ...get().drafts, [tenantId]: { ...before, ...change } } })
  },
  look: async (tenantId) => {
    const draft = draftOf(get().drafts, tenantId)
    const preview = await askPreview(tenantId, draft)
    const unchanged = draftOf(get().drafts, tenantId) === draft
    if (preview !== null && unchanged && useTenants.getState().selectedId === tenantId) {
      set({ preview })
    }
  },
  send: async () => {
    const tenantId = useTenants.getState().selectedId
    const { running, start } = useResponse.getState()
    if (tenantId === null || running[tenantId] !== undefined || get().question !== null) return
    const actingAs = useActing.getState().choices[tenantId]
    if (actingAs === undefined) return
    const draft = draftOf(get().drafts, tenantId)
    const preview = await askPreview(tenantId, draft)
    const question = preview?.question ?? null
    if (question !== null && !(await ask(question))) return
    await start({
      tenantId,
      actingAs,
      draft: toRequestDraft(draft),
      confirmed: question !== null,
      madeToken: madeTokenFor(tenantId),
    })
    await useActing.getState().refresh(tenantId)
  },
  cancel: async () => {
    const tenantId = useTenants.getState().selectedId
    if (tenantId !== null) await useResponse.getState().cancel(tenantId)
  },
}))

const firstDrafts: Record<string, EditedDraft> = {}

const FIRST_PATHS: Readonly<Record<Product, string>> = {
  jira: '/rest/api/3/myself',
  confluence: '/rest/api/user/current',
  unknown: '/rest/api/3/myself',
}

/** The tenant's draft, or the one a tenant starts with: who am I here? */
export function draftOf(
  drafts: Readonly<Record<string, EditedDraft>>,
  tenantId: string,
): EditedDraft {
  const edited = drafts[tenantId]
  if (edited !== undefined) return edited
  const { profile } = useTenants.getState()
  const product = profile?.id === tenantId ? profile.product : 'unknown'
  return (firstDrafts[`${tenantId} ${product}`] ??= freshDraft(FIRST_PATHS[product]))
}

function actingFor(tenantId: string): ActingAs {
  return useActing.getState().choices[tenantId] ?? { kind: 'app' }
}

/** A preview that main refuses to make is a refusal too: the composer shows it in the same place. */
async function askPreview(tenantId: string, draft: EditedDraft): Promise<RequestPreview | null> {
  const answer = await call('requests:preview', {
    tenantId,
    actingAs: actingFor(tenantId),
    draft: toRequestDraft(draft),
  })
  return answer.ok ? answer.value : refused(answer.failure)
}

function refused(failure: Failure): RequestPreview {
  return { wire: null, refusal: failure, question: null, notes: [], preflight: [] }
}

function ask(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (yes: boolean): void => {
      useComposer.setState({ question: null })
      resolve(yes)
    }
    useComposer.setState({ question: { text, answer } })
  })
}
