import { type ReactNode, useEffect } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { useShell } from '../../state/shell.ts'
import { useAddTenant } from '../../state/add-tenant.ts'
import { AddTenantPanel } from './add-panel.tsx'

/** What was typed stays when it is closed by mistake: the store keeps it, all but the secret. */
export function AddTenantDialog(): ReactNode {
  const close = useShell((state) => state.closeDialog)
  useEffect(() => () => useAddTenant.getState().leave(), [])
  return (
    <Dialog onClose={close} title="Add a tenant" size={680}>
      <AddTenantPanel onSaved={close} />
    </Dialog>
  )
}
