import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { useShell } from '../../state/shell.ts'
import styles from './small-dialog.module.css'
import { useTenants } from '../../state/tenants.ts'

/** Asked once; the question names the tenant and what goes with it. */
export function RemoveTenantDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useShell((state) => state.closeDialog)
  const [removing, setRemoving] = useState(false)
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === tenantId))
  if (tenant === undefined) return null
  const remove = async (): Promise<void> => {
    setRemoving(true)
    if (await useTenants.getState().remove(tenantId)) close()
    else setRemoving(false)
  }
  return (
    <Dialog onClose={close} title={`Remove ${tenant.name}?`} closable={false} size={460}>
      <p>
        The tenant at <span className="u-mono">{tenant.baseUrl}</span> and its shared secret are
        deleted from this machine. Nothing changes on the site itself. To have it back, the payload
        must be pasted again.
      </p>
      <div className={styles['answers']}>
        <Button variant="default" size="sm" data-autofocus onClick={close}>
          Keep it
        </Button>
        <Button
          className={styles['remove'] ?? ''}
          size="sm"
          loading={removing}
          onClick={() => void remove()}
        >
          Remove tenant and secret
        </Button>
      </div>
    </Dialog>
  )
}
