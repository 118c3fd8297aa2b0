import { toRequestDraft } from '../../../state/draft.ts'
import { draftIn } from '../../../state/shown.ts'
import { useComposer } from '../../../state/composer.ts'
import { tabOf } from '../../../state/tabs.ts'
import { useTenants } from '../../../state/tenants.ts'
import { useInspector } from '../../../state/inspector.ts'

/** Holds the token against the request that the composer has, as main would send it. */
export function takeComposedRequest(): void {
  const { selectedId, profile } = useTenants.getState()
  if (selectedId === null) return
  const { preview } = useComposer.getState()
  const { method, path } = toRequestDraft(draftIn(tabOf(selectedId)))
  const baseUrl = profile?.baseUrl ?? ''
  useInspector.getState().hold({ method, url: preview?.wire?.url ?? `${baseUrl}${path}`, baseUrl })
}
