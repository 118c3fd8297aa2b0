import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { MOST_OF_A_NAME } from '../../../contract/limits.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useShell } from '../../state/shell.ts'
import styles from './small-dialog.module.css'
import { useTenants } from '../../state/tenants.ts'

export function RenameTenantDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useShell((state) => state.closeDialog)
  const before = useTenants.getState().summaries.find((each) => each.id === tenantId)?.name ?? ''
  const [name, setName] = useState(before)
  const save = async (): Promise<void> => {
    if (name.trim() === '') return
    if (await useTenants.getState().update(tenantId, { name: name.trim() })) close()
  }
  return (
    <Dialog onClose={close} title={`Rename ${before}`} size={420}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          data-autofocus
          label="Name"
          maxLength={MOST_OF_A_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={styles['answers']}>
          <Button variant="default" size="sm" onClick={close}>
            Keep the name
          </Button>
          <Button type="submit" size="sm" disabled={name.trim() === ''}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
