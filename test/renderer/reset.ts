import type { StoreApi } from 'zustand'
import { useActing } from '../../renderer/features/acting/store.ts'
import { useComposer } from '../../renderer/features/composer/store.ts'
import { useDiagnosis } from '../../renderer/features/diagnosis/store.ts'
import { useDiagnoseText } from '../../renderer/features/diagnosis/text-store.ts'
import { usePalette } from '../../renderer/features/palette/store.ts'
import { useFaults } from '../../renderer/features/practice/store.ts'
import { useMadeToken } from '../../renderer/features/composer/made-token.ts'
import { useExportPreview } from '../../renderer/features/exporting/preview-store.ts'
import { useImporting } from '../../renderer/features/importing/store.ts'
import { useBench } from '../../renderer/features/inspector/bench-store.ts'
import { useCompare } from '../../renderer/features/inspector/compare-store.ts'
import { useSign } from '../../renderer/features/inspector/sign-store.ts'
import { useInspector } from '../../renderer/features/inspector/store.ts'
import { useBody } from '../../renderer/features/response/body-store.ts'
import { useResponse } from '../../renderer/features/response/store.ts'
import { useShell } from '../../renderer/features/shell/store.ts'
import { useAddTenant } from '../../renderer/features/tenants/add-store.ts'
import { useTenants } from '../../renderer/features/tenants/store.ts'

function reset<T>(store: StoreApi<T>): void {
  store.setState(store.getInitialState(), true)
}

/** A window that was just opened: nothing is remembered. */
export function resetStores(): void {
  window.localStorage.clear()
  reset(useActing)
  reset(useAddTenant)
  reset(useBody)
  reset(useComposer)
  reset(useDiagnoseText)
  reset(useDiagnosis)
  reset(useFaults)
  reset(useMadeToken)
  reset(useExportPreview)
  reset(useImporting)
  reset(usePalette)
  reset(useBench)
  reset(useCompare)
  reset(useSign)
  reset(useInspector)
  reset(useResponse)
  reset(useShell)
  reset(useTenants)
}
