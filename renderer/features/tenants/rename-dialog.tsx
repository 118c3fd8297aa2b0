import type { ReactNode } from 'react'
import { useShell } from '../../state/shell.ts'
import { useTenants } from '../../state/tenants.ts'
import { RenameDialog } from '../../ui/rename-dialog.tsx'

export function RenameTenantDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useShell((state) => state.closeDialog)
  const before = useTenants.getState().summaries.find((each) => each.id === tenantId)?.name ?? ''
  const rename = (name: string): Promise<boolean> =>
    useTenants.getState().update(tenantId, { name })
  return <RenameDialog before={before} rename={rename} close={close} />
}
