import { notifications } from '@mantine/notifications'
import type { StoreApi } from 'zustand'
import { useAdf } from '../../renderer/state/adf.ts'
import { useActing } from '../../renderer/state/acting.ts'
import { useChecks } from '../../renderer/state/checks.ts'
import { useComparing } from '../../renderer/state/comparing.ts'
import { useComposer } from '../../renderer/state/composer.ts'
import { useDiagnosis } from '../../renderer/state/diagnosis.ts'
import { useDiagnoseText } from '../../renderer/state/diagnose-text.ts'
import { usePaging } from '../../renderer/state/paging.ts'
import { usePalette } from '../../renderer/state/palette.ts'
import { usePractice } from '../../renderer/state/practice.ts'
import { useMadeToken } from '../../renderer/state/made-token.ts'
import { useLiveCopy } from '../../renderer/state/live-copy.ts'
import { useExportPreview } from '../../renderer/state/export-preview.ts'
import { useHistory } from '../../renderer/state/history.ts'
import { useExpecting } from '../../renderer/state/expecting.ts'
import { useSaved } from '../../renderer/state/saved.ts'
import { useNoteDrafts } from '../../renderer/state/note-drafts.ts'
import { useTypedValues } from '../../renderer/state/typed-values.ts'
import { useSide } from '../../renderer/state/side.ts'
import { useImporting } from '../../renderer/state/importing.ts'
import { usePasted } from '../../renderer/state/pasted.ts'
import { useQshCheck } from '../../renderer/state/qsh-check.ts'
import { useCompare } from '../../renderer/state/compare-tokens.ts'
import { useSign } from '../../renderer/state/sign.ts'
import { useInspector } from '../../renderer/state/inspector.ts'
import { useBody } from '../../renderer/state/bodies.ts'
import { useBodyFilter } from '../../renderer/state/body-filter.ts'
import { useBodyTable } from '../../renderer/state/body-table.ts'
import { useBodyTree } from '../../renderer/state/body-tree.ts'
import { usePersonNames } from '../../renderer/state/person-names.ts'
import { useBodyFind } from '../../renderer/state/body-find.ts'
import { useOperations } from '../../renderer/state/operations.ts'
import { useOpenTabs } from '../../renderer/state/open-tabs.ts'
import { useResponse } from '../../renderer/state/response.ts'
import { forgetScroll } from '../../renderer/state/scroll.ts'
import { useSaid, useUndoSteps } from '../../renderer/state/say.ts'
import { useShell } from '../../renderer/state/shell.ts'
import { useAddSeveral } from '../../renderer/state/add-several.ts'
import { useAddTenant } from '../../renderer/state/add-tenant.ts'
import { useTenants } from '../../renderer/state/tenants.ts'
import { useUnkept } from '../../renderer/state/unkept.ts'

function reset<T>(store: StoreApi<T>): void {
  store.setState(store.getInitialState(), true)
}

/** A window that was just opened: nothing is remembered. */
export function resetStores(): void {
  window.localStorage.clear()
  forgetScroll()
  // Four are shown at a time: what an earlier test said would keep a later one's words waiting.
  notifications.clean()
  notifications.cleanQueue()
  reset(useActing)
  reset(useAdf)
  reset(useAddSeveral)
  reset(useAddTenant)
  reset(useBody)
  reset(useBodyFind)
  reset(useChecks)
  reset(useComparing)
  reset(useBodyFilter)
  reset(useBodyTable)
  reset(useBodyTree)
  reset(usePersonNames)
  reset(useComposer)
  reset(useDiagnoseText)
  reset(useDiagnosis)
  reset(usePractice)
  reset(useMadeToken)
  reset(useExportPreview)
  reset(useLiveCopy)
  reset(useExpecting)
  reset(useSaved)
  reset(useTypedValues)
  reset(useNoteDrafts)
  reset(useHistory)
  reset(useSide)
  reset(useImporting)
  reset(usePaging)
  reset(usePalette)
  reset(usePasted)
  reset(useQshCheck)
  reset(useCompare)
  reset(useSign)
  reset(useInspector)
  reset(useOpenTabs)
  reset(useOperations)
  reset(useResponse)
  reset(useSaid)
  reset(useUndoSteps)
  reset(useShell)
  reset(useTenants)
  reset(useUnkept)
}
