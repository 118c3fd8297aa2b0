import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { MOST_OF_A_NAME } from '../../../contract/limits.ts'
import { useSaved } from '../../state/saved.ts'
import { useShell } from '../../state/shell.ts'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './save-dialog.module.css'

/** Another name for a saved request or a folder; the file follows it. */
export function RenameSavedDialog(): ReactNode {
  const close = useShell((state) => state.closeDialog)
  const naming = useSaved((state) => state.naming)
  const [name, setName] = useState(naming?.name ?? '')
  if (naming === null) return null
  const save = async (): Promise<void> => {
    if (name.trim() === '') return
    if (await useSaved.getState().rename(naming.path, name.trim())) close()
  }
  return (
    <Dialog onClose={close} title={`Rename ${naming.name}`} size={420}>
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
