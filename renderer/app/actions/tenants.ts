import type { Action } from '../../state/actions.ts'
import { usePractice } from '../../state/practice.ts'
import { useSaved } from '../../state/saved.ts'
import { useShell } from '../../state/shell.ts'
import { useSide } from '../../state/side.ts'
import { useTenants } from '../../state/tenants.ts'
import { showChecks } from '../flows/checks.ts'
import { startPractice, stopPractice } from '../flows/practice.ts'
import { calm, inTenant, practiceRuns, practiceSelected, withTenant } from './when.ts'

/** Tenants, the practice site among them, and what was sent to them. */
export const tenantActions: readonly Action[] = [
  {
    id: 'focus-tenants',
    label: 'Find a tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: () => useSide.getState().focus('tenants'),
  },
  {
    id: 'saved',
    label: 'Saved requests',
    group: 'Request',
    enabled: inTenant,
    run: () => useSide.getState().focus('saved'),
  },
  {
    id: 'checks',
    label: 'Run the saved requests as checks',
    group: 'Request',
    enabled: inTenant,
    run: () => void showChecks(''),
  },
  {
    id: 'saved-folder',
    label: 'Choose the folder of saved requests',
    group: 'Request',
    enabled: inTenant,
    run: () => {
      useSide.getState().show('saved')
      void useSaved.getState().chooseFolder()
    },
  },
  {
    id: 'history',
    label: 'History: what was sent',
    group: 'Response',
    enabled: inTenant,
    run: () => useSide.getState().focus('history'),
  },
  {
    id: 'forget-history',
    label: 'Forget all of the history',
    group: 'Response',
    ends: true,
    enabled: calm,
    run: () => useShell.getState().open({ kind: 'forget-all-history' }),
  },
  {
    id: 'new-tenant',
    label: 'Add a tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: () => useShell.getState().open({ kind: 'add-tenant' }),
  },
  {
    id: 'tenant-card',
    label: 'This tenant: facts, note and label',
    group: 'Tenants',
    enabled: inTenant,
    run: () => {
      const { tenantCardOpen, showTenantCard } = useShell.getState()
      showTenantCard(!tenantCardOpen)
    },
  },
  {
    id: 'rename-tenant',
    label: 'Rename this tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'rename-tenant', tenantId: id })),
  },
  {
    id: 'tenant-note',
    label: 'Note on this tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'tenant-note', tenantId: id })),
  },
  {
    id: 'star-tenant',
    label: 'Star this tenant, on or off',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => {
      const { summaries, update } = useTenants.getState()
      const starred = summaries.find((each) => each.id === id)?.starred === true
      void update(id, { starred: !starred })
    }),
  },
  {
    id: 'base-url',
    label: 'Correct this tenant’s base URL',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'base-url', tenantId: id })),
  },
  {
    id: 'newest-payload',
    label: 'Paste the newest payload of this tenant',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'newest-payload', tenantId: id })),
  },
  {
    id: 'descriptor',
    label: 'Read this tenant’s app descriptor',
    group: 'Tenants',
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'descriptor', tenantId: id })),
  },
  {
    id: 'remove-tenant',
    label: 'Remove this tenant',
    group: 'Tenants',
    ends: true,
    enabled: inTenant,
    run: withTenant((id) => useShell.getState().open({ kind: 'remove-tenant', tenantId: id })),
  },
  {
    id: 'start-practice',
    label: 'Start the practice site',
    group: 'Tenants',
    enabled: () => calm() && !practiceRuns(),
    run: () => void startPractice(),
  },
  {
    id: 'stop-practice',
    label: 'Stop the practice site',
    group: 'Tenants',
    ends: true,
    enabled: () => calm() && practiceRuns(),
    run: () => void stopPractice(),
  },
  {
    id: 'practice-faults',
    label: 'Faults of the practice site',
    group: 'Tenants',
    enabled: () => calm() && practiceSelected(),
    run: () => usePractice.getState().showFaults(!usePractice.getState().faultsOpen),
  },
]
