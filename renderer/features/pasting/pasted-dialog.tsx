import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { PastePlace } from '../../../contract/pasting.ts'
import { usePasted } from '../../state/pasted.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import styles from './pasted-dialog.module.css'

const WORDS: Readonly<Record<PastePlace, readonly [action: string, about: string]>> = {
  payload: ['Add a tenant', 'It holds an installed payload.'],
  token: ['Inspect the token', 'It holds a token.'],
  diagnosis: ['Find out why it failed', 'It tells of a failure.'],
  import: ['Import the request', 'It holds a request that can be sent from here.'],
}

interface PastedDialogProps {
  /** Whether another text stands at that place. */
  readonly occupied: (place: PastePlace) => boolean
  readonly open: (place: PastePlace) => void
}

/** What was pasted outside of any field, where it is not plain what to do with it. */
export function PastedDialog({ occupied, open }: PastedDialogProps): ReactNode {
  const close = useCloseDialog()
  const { places, reading, failure } = usePasted()
  useEffect(() => () => usePasted.getState().clear(), [])
  return (
    <Dialog
      onClose={close}
      title={places.length > 0 ? 'Use the pasted text' : 'Pasted text'}
      size={480}
    >
      {failure !== null && <FailureNote failure={failure} />}
      {reading && (
        <div className={styles['reading']}>
          <p role="status">Reading…</p>
          <Button size="sm" variant="default" onClick={close}>
            Cancel
          </Button>
        </div>
      )}
      <ul className={styles['places']}>
        {places.map((place, at) => (
          <li key={place}>
            <Button
              size="sm"
              variant={at === 0 ? 'filled' : 'default'}
              data-autofocus={at === 0 ? true : undefined}
              onClick={() => open(place)}
            >
              {WORDS[place][0]}
            </Button>
            <p>
              {WORDS[place][1]}
              {occupied(place) && ' It replaces the text that stands there.'}
            </p>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
