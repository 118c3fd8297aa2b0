import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from './dialog.tsx'
import { DialogEnd } from './dialog-end.tsx'
import { NameField } from './name-field.tsx'
import { useOnce } from './use-once.ts'

interface RenameDialogProps {
  readonly before: string
  /** Whether it has the name now; where not, the dialog stays with what was typed. */
  readonly rename: (name: string) => Promise<boolean>
  readonly close: () => void
}

/** Asks for another name of whatever has one. */
export function RenameDialog({ before, rename, close }: RenameDialogProps): ReactNode {
  const [name, setName] = useState(before)
  const renaming = useOnce(async () => {
    if (name.trim() !== '' && (await rename(name.trim()))) close()
  })
  return (
    <Dialog onClose={close} title={`Rename ${before}`} size={420}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          renaming.run()
        }}
      >
        <NameField name={name} onChange={setName} />
        <DialogEnd>
          <Button variant="default" size="sm" onClick={close}>
            Keep the name
          </Button>
          <Button type="submit" size="sm" disabled={name.trim() === ''} loading={renaming.running}>
            Rename
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  )
}
