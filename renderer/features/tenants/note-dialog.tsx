import { Button, InputBase } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { MOST_OF_A_NOTE } from '../../../contract/limits.ts'
import type { Failure } from '../../../contract/result.ts'
import { pressed, showShortcut } from '../../keys/key-press.ts'
import { keepNoteDraft, useNoteDrafts } from '../../state/note-drafts.ts'
import { say, sayUndoable } from '../../state/say.ts'
import { useShell } from '../../state/shell.ts'
import { changeTenant, useTenants } from '../../state/tenants.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { Keys } from '../../ui/keys.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './note-dialog.module.css'

/**
 * A few lines that a person keeps to a tenant. What is refused stays as it was typed, and so does what the
 * dialog is left with, for whoever opens it again.
 */
export function NoteDialog({ tenantId }: { readonly tenantId: string }): ReactNode {
  const close = useCloseDialog()
  const [tenant] = useState(() => useTenants.getState().summaries.find(({ id }) => id === tenantId))
  const { name = 'this tenant', note: before = '' } = tenant ?? {}
  const draft = useNoteDrafts((all) => all[tenantId])
  const note = draft ?? before
  const isAsBefore = note.trim() === before
  const [isGoneOnWith] = useState(!isAsBefore)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { run, running } = useOnce(async () => {
    const refused = await changeTenant(tenantId, { note })
    setFailure(refused)
    if (refused !== null) return
    if (before !== '') sayChanged({ tenantId, name, before, now: note })
    // Whoever typed on meanwhile keeps that next.
    if (useNoteDrafts.getState()[tenantId] !== note) return
    keepNoteDraft(tenantId, null)
    close()
  })
  const leave = (): void => {
    if (isAsBefore) keepNoteDraft(tenantId, null)
    else
      say(`The note on ${name} is not kept yet`, 'What was typed is there when it is opened again.')
    close()
  }
  const discard = (): void => {
    keepNoteDraft(tenantId, null)
    if (!isAsBefore) sayDiscarded({ tenantId, name, typed: note })
    close()
  }
  return (
    <Dialog onClose={leave} title={`Note on ${name}`} size={520}>
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
            keepNoteDraft(tenantId, event.currentTarget.value)
            setFailure(null)
          }}
          onKeyDown={(event) => {
            if (!pressed(event.nativeEvent, 'Mod+Enter')) return
            event.preventDefault()
            if (!isAsBefore) run()
          }}
        />
        <DialogEnd>
          <Standing of={note.trim().length} isGoneOnWith={isGoneOnWith && !isAsBefore} />
          <Button variant="default" size="sm" onClick={discard}>
            {isAsBefore ? 'Leave it' : 'Discard'}
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

/** How much of the room is used, where that is of interest; else whether it was typed before. */
function Standing(props: { readonly of: number; readonly isGoneOnWith: boolean }): ReactNode {
  const { of, isGoneOnWith } = props
  const count = `${of.toLocaleString('en')} of ${MOST_OF_A_NOTE.toLocaleString('en')} characters`
  return (
    <p className={styles['standing']} data-over={of > MOST_OF_A_NOTE}>
      {of > MOST_OF_A_NOTE / 2 ? count : isGoneOnWith && 'Typed before, not kept yet'}
    </p>
  )
}

function sayDiscarded(draft: {
  readonly tenantId: string
  readonly name: string
  readonly typed: string
}): void {
  const { tenantId, name, typed } = draft
  sayUndoable(`What was typed as the note on ${name} was discarded`, () => {
    keepNoteDraft(tenantId, typed)
    useShell.getState().open({ kind: 'tenant-note', tenantId })
  })
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
