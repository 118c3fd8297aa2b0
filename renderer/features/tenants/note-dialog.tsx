import { Button, InputBase } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { MOST_OF_A_NOTE } from '../../../contract/limits.ts'
import type { Failure } from '../../../contract/result.ts'
import { pressed, showShortcut } from '../../keys/key-press.ts'
import { sayUndoable } from '../../state/say.ts'
import { changeTenant, useTenants } from '../../state/tenants.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { Keys } from '../../ui/keys.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './note-dialog.module.css'

/** A few lines that a person keeps to a tenant; what is refused stays as it was typed. */
export function NoteDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const [tenant] = useState(() => useTenants.getState().summaries.find(({ id }) => id === tenantId))
  const { name = 'this tenant', note: before = '' } = tenant ?? {}
  const [note, setNote] = useState(before)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { run, running } = useOnce(async () => {
    const refused = await changeTenant(tenantId, { note })
    setFailure(refused)
    if (refused !== null) return
    if (before !== '') sayChanged({ tenantId, name, before, now: note })
    close()
  })
  const isAsBefore = note.trim() === before
  return (
    <Dialog onClose={close} title={`Note on ${name}`} size={520}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <InputBase
          component="textarea"
          multiline
          data-autofocus
          label="Note"
          description="Kept on this machine and found by its words. It goes into no request, export, case file or saved request."
          placeholder="Contract ends in May. Mia is the admin. Ticket DESK-4711."
          rows={7}
          classNames={{ input: styles['text'] ?? '' }}
          value={note}
          error={failure === null ? null : [failure.message, failure.hint].join(' ').trim()}
          onChange={(event) => {
            setNote(event.currentTarget.value)
            setFailure(null)
          }}
          onKeyDown={(event) => {
            if (!pressed(event.nativeEvent, 'Mod+Enter')) return
            event.preventDefault()
            if (!isAsBefore) run()
          }}
        />
        <DialogEnd>
          <Count of={note.trim().length} />
          <Button variant="default" size="sm" onClick={close}>
            Leave it
          </Button>
          <Keys>{showShortcut('Mod+Enter')}</Keys>
          <Button type="submit" size="sm" disabled={isAsBefore} loading={running}>
            {note.trim() === '' && before !== '' ? 'Remove the note' : 'Keep the note'}
          </Button>
        </DialogEnd>
      </form>
    </Dialog>
  )
}

/** How much of the room is used, where that is of interest. */
function Count({ of }: { readonly of: number }): ReactNode {
  const words = `${of.toLocaleString('en')} of ${MOST_OF_A_NOTE.toLocaleString('en')} characters`
  return (
    <p className={styles['count']} data-over={of > MOST_OF_A_NOTE}>
      {of > MOST_OF_A_NOTE / 2 && words}
    </p>
  )
}

function sayChanged(change: {
  readonly tenantId: string
  readonly name: string
  readonly before: string
  readonly now: string
}): void {
  const { tenantId, name, before, now } = change
  const what = now.trim() === '' ? 'removed' : 'changed'
  sayUndoable(
    `The note on ${name} was ${what}`,
    () => void useTenants.getState().update(tenantId, { note: before }),
  )
}
