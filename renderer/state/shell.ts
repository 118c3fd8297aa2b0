import { create } from 'zustand'
import type { AppStatus } from '../../contract/app.ts'
import type { WindowEnd } from '../../contract/workspace.ts'
import { call } from '../bridge.ts'
import { sayFailure } from './say.ts'

/** The one dialog that may be open. */
export type Dialog =
  | { readonly kind: 'add-tenant' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'save-request' }
  | { readonly kind: 'rename-saved' }
  | { readonly kind: 'saved-clash' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'help' }
  | { readonly kind: 'export' }
  | { readonly kind: 'import' }
  | { readonly kind: 'pasted' }
  | { readonly kind: 'set-aside-rows' }
  | { readonly kind: 'adf' }
  | { readonly kind: 'diagnose-text' }
  | { readonly kind: 'rename-tenant'; readonly tenantId: string }
  | { readonly kind: 'tenant-note'; readonly tenantId: string }
  | { readonly kind: 'base-url'; readonly tenantId: string }
  | { readonly kind: 'remove-tenant'; readonly tenantId: string }
  | { readonly kind: 'forget-history'; readonly tenantId: string }
  | { readonly kind: 'forget-all-history' }
  | { readonly kind: 'newest-payload'; readonly tenantId: string }
  | { readonly kind: 'descriptor'; readonly tenantId: string }

interface ShellState {
  /** Null until main has answered once. */
  readonly status: AppStatus | null
  readonly dialog: Dialog | null
  readonly peoplePickerOpen: boolean
  readonly tenantCardOpen: boolean
  readonly retrying: boolean
  /** Set-aside files whose notice was read and closed. */
  readonly setAsideSeen: boolean
  /** Why this window was opened in another's place; null where it was not, or that was read. */
  readonly cameBack: WindowEnd | null
  readonly load: () => Promise<void>
  readonly adoptStatus: (status: AppStatus) => void
  readonly retryKeychain: () => Promise<void>
  readonly closeSetAside: () => void
  readonly closeCameBack: () => void
  readonly open: (dialog: Dialog) => void
  readonly closeDialog: () => void
  readonly showPeoplePicker: (open: boolean) => void
  readonly showTenantCard: (open: boolean) => void
}

/** What the window as a whole knows: main's status, which dialog is open. */
export const useShell = create<ShellState>()((set) => ({
  status: null,
  dialog: null,
  peoplePickerOpen: false,
  tenantCardOpen: false,
  retrying: false,
  setAsideSeen: false,
  cameBack: null,
  load: async () => {
    const answer = await call('app:status', null)
    if (answer.ok) set({ status: answer.value })
    else sayFailure(answer.failure)
  },
  adoptStatus: (status) => set({ status }),
  retryKeychain: async () => {
    set({ retrying: true })
    const answer = await call('app:retry-keychain', null)
    set({ retrying: false })
    if (answer.ok) set({ status: answer.value })
    else sayFailure(answer.failure)
  },
  closeSetAside: () => set({ setAsideSeen: true }),
  closeCameBack: () => set({ cameBack: null }),
  open: (dialog) => set({ dialog, peoplePickerOpen: false, tenantCardOpen: false }),
  closeDialog: () => set({ dialog: null }),
  showPeoplePicker: (open) => set({ peoplePickerOpen: open }),
  showTenantCard: (open) => set({ tenantCardOpen: open }),
}))
