import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useShell } from '../shell/store.ts'
import { AddTenantPanel } from './add-panel.tsx'

/** What was typed stays when it is closed by mistake: the store keeps it. */
export function AddTenantDialog(): ReactNode {
  const close = useShell((state) => state.closeDialog)
  return (
    <Modal
      opened
      onClose={close}
      title="Add a tenant"
      size={680}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <AddTenantPanel onSaved={close} />
    </Modal>
  )
}
