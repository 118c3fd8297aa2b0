import { useEffect } from 'react'
import { useActing } from '../state/acting.ts'
import { useComposer } from '../state/composer.ts'
import { pause } from '../state/latest.ts'
import { exchangeOf, useResponse } from '../state/response.ts'
import { useSettings } from '../state/settings.ts'
import { tabOf } from '../state/tabs.ts'
import { useTenants } from '../state/tenants.ts'
import { previewDraft } from './flows/preview.ts'

const previewing = pause(200)

/** Main is asked about the shown draft, and again when what it knows before sending has changed. */
export function useLivePreview(): void {
  const tenantId = useTenants((state) => state.selectedId)
  const tabId = tabOf(tenantId ?? '')
  const draft = useComposer((state) => state.drafts[tabId])
  const actingAs = useActing((state) => state.choices[tenantId ?? ''])
  const profile = useTenants((state) => state.profile)
  const skew = useResponse((state) => exchangeOf(state.outcomes[tabId])?.clockSkewSeconds ?? null)
  const offset = useSettings((state) => state.settings?.clockOffsetSeconds)
  useEffect(() => {
    if (tenantId === null || actingAs === undefined) return
    previewing.later(() => void previewDraft(tenantId))
    return previewing.drop
  }, [tenantId, draft, actingAs, profile, skew, offset])
}
