import { toRequestDraft } from '../../../state/draft.ts'
import { draftIn, shownTab } from '../../../state/shown.ts'
import { useComposer } from '../../../state/composer.ts'
import { useTenants } from '../../../state/tenants.ts'
import { useInspector } from '../../../state/inspector.ts'

/** Holds the token against the request that the composer has, as main would send it. */
export function takeComposedRequest(): void {
  const tabId = shownTab()
  if (tabId === null) return
  const { preview } = useComposer.getState()
  const { method, path } = toRequestDraft(draftIn(tabId))
  const baseUrl = useTenants.getState().profile?.baseUrl ?? ''
  useInspector.getState().hold({ method, url: preview?.wire?.url ?? `${baseUrl}${path}`, baseUrl })
}
