import { type ReactNode, useEffect } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { useAddTenant } from '../../state/add-tenant.ts'
import { useTenants } from '../../state/tenants.ts'
import { Name } from '../../ui/name.tsx'
import { AddTenantPanel } from './add-panel.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './small-dialog.module.css'

/** What was typed stays when it is closed by mistake: the store keeps it, all but the secret. */
export function AddTenantDialog(): ReactNode {
  const close = useCloseDialog()
  useEffect(() => () => useAddTenant.getState().leave(), [])
  return (
    <Dialog onClose={close} title="Add a tenant" size={680}>
      <AddTenantPanel onSaved={close} />
    </Dialog>
  )
}

/** What a reinstallation, an import or a rename has changed, by the hook that told of it. */
export function NewestPayloadDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const standing = useAddTenant((state) => state.reading?.standing)
  const name = useTenants((state) => state.summaries.find(({ id }) => id === tenantId)?.name) ?? ''
  useEffect(() => {
    useAddTenant.getState().setWay('paste')
    return () => useAddTenant.getState().leave()
  }, [])
  const isOther =
    standing !== undefined && (standing.kind === 'new' || standing.tenantId !== tenantId)
  return (
    <Dialog onClose={close} title="Paste the newest payload" size={680}>
      <p className={styles['lead']}>
        The body of the last <em>installed</em> hook of <Name of={name} />, as the app’s log or
        database has it. Its values belong together: they replace those that are stored.
      </p>
      {isOther && (
        <p role="alert" className={styles['other']}>
          This payload is not of <Name of={name} />: that tenant stays as it is.
        </p>
      )}
      <AddTenantPanel pasteOnly autoFocus onSaved={close} />
    </Dialog>
  )
}
