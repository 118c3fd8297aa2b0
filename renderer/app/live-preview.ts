import { useEffect } from 'react'
import { useActing } from '../state/acting.ts'
import { useComposer } from '../state/composer.ts'
import { firstScreen } from '../state/first-screen.ts'
import { pause } from '../state/latest.ts'
import { exchangeOf, useResponse } from '../state/response.ts'
import { useSettings } from '../state/settings.ts'
import { ofTab, useShownTab } from '../state/shown.ts'
import { useTenants } from '../state/tenants.ts'
import { previewDraft } from './flows/preview.ts'

const previewing = pause(200)

/**
 * Main is asked about the shown draft, and again when what it knows before sending has changed. The first time it
 * loads what it judges requests by, which the first screen does not wait for.
 */
export function useLivePreview(): void {
  const tabId = useShownTab()
  const draft = useComposer((state) => ofTab(state.drafts, tabId))
  const actingAs = useActing((state) => ofTab(state.choices, tabId))
  const profile = useTenants((state) => state.profile)
  const skew = useResponse(
    (state) => exchangeOf(ofTab(state.outcomes, tabId))?.clockSkewSeconds ?? null,
  )
  const offset = useSettings((state) => state.settings?.clockOffsetSeconds)
  // What is said of one tab's request is not said of another's.
  useEffect(() => useComposer.setState({ preview: null, previewed: null }), [tabId])
  useEffect(() => {
    if (tabId === null || actingAs === undefined) return
    let isCurrent = true
    if (useComposer.getState().previewed === null)
      void firstScreen().then(() => (isCurrent ? previewDraft(tabId) : undefined))
    else previewing.later(() => void previewDraft(tabId))
    return () => {
      isCurrent = false
      previewing.drop()
    }
  }, [tabId, draft, actingAs, profile, skew, offset])
}
