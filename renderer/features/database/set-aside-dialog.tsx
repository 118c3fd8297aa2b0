import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { SetAsideRow } from '../../../contract/database.ts'
import type { Failure } from '../../../contract/result.ts'
import { call } from '../../bridge.ts'
import { say } from '../../state/say.ts'
import { useShell } from '../../state/shell.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { Words } from '../../ui/words.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { PasteField } from '../../ui/paste-field.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'

/** What was set aside, one after the other, until nothing is left. */
export function SetAsideDialog(): ReactNode {
  const [row] = useShell((state) => state.status?.setAsideRows ?? NONE)
  return row === undefined ? null : <OneRow key={row.id} row={row} />
}

const NONE: readonly SetAsideRow[] = []

function OneRow({ row }: { readonly row: SetAsideRow }): ReactNode {
  const close = useCloseDialog()
  const [text, setText] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    void call('database:read-row', { id: row.id }).then((answer) => {
      if (answer.ok) setText((typed) => typed ?? answer.value.text)
      else setFailure(answer.failure)
    })
  }, [row.id])

  const deciding = useOnce(async (work: 'put-back' | 'let-go') => {
    const answer =
      work === 'put-back'
        ? await call('database:put-back', { id: row.id, text: text ?? '' })
        : await call('database:let-go', { id: row.id })
    if (!answer.ok) {
      setFailure(answer.failure)
      return
    }
    say(work === 'put-back' ? `${row.name} is back` : `${row.name} was let go`)
    if (answer.value.setAsideRows.length === 0) close()
    useShell.getState().adoptStatus(answer.value)
  })

  return (
    <Dialog onClose={close} title={`Put back: ${row.name}`} size={640}>
      <p>
        It was set aside because of{' '}
        <span className="u-mono">
          <Words of={row.reason} />
        </span>
        . Change that below, then put it back. Its shared secret is not in here; it stays where it
        is.
      </p>
      <PasteField
        label="As it was found"
        rows={14}
        value={text ?? ''}
        onChange={(typed) => {
          setText(typed)
          setFailure(null)
        }}
      />
      {failure !== null && <FailureNote failure={failure} />}
      <DialogEnd>
        <Button
          variant="default"
          size="sm"
          disabled={deciding.running}
          onClick={() => deciding.run('let-go')}
        >
          Let it go for good
        </Button>
        <Button
          size="sm"
          loading={deciding.running}
          disabled={text === null || text.trim() === ''}
          onClick={() => deciding.run('put-back')}
        >
          Put it back
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
