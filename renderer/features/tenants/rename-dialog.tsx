import type { ReactNode } from 'react'
import { useTenants } from '../../state/tenants.ts'
import { RenameDialog } from '../../ui/rename-dialog.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'

export function RenameTenantDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const before = useTenants.getState().summaries.find((each) => each.id === tenantId)?.name ?? ''
  const rename = (name: string): Promise<boolean> =>
    useTenants.getState().update(tenantId, { name })
  return <RenameDialog before={before} rename={rename} close={close} />
}
