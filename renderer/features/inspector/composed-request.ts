import { toRequestDraft } from '../composer/draft.ts'
import { draftOf, useComposer } from '../composer/store.ts'
import { tabOf } from '../../state/tabs.ts'
import { useTenants } from '../tenants/store.ts'
import { useInspector } from './store.ts'

/** Holds the token against the request that the composer has, as main would send it. */
export function takeComposedRequest(): void {
  const { selectedId, profile } = useTenants.getState()
  if (selectedId === null) return
  const { drafts, preview } = useComposer.getState()
  const { method, path } = toRequestDraft(draftOf(drafts, tabOf(selectedId)))
  const baseUrl = profile?.baseUrl ?? ''
  useInspector.getState().hold({ method, url: preview?.wire?.url ?? `${baseUrl}${path}`, baseUrl })
}
