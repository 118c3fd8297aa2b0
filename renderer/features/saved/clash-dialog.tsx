import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSaved } from '../../state/saved.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogEnd } from '../../ui/dialog-end.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './save-dialog.module.css'

interface ClashDialogProps {
  readonly settle: (how: 'replace' | 'beside' | null) => void
}

/** Two programs wrote one file. The answer that loses nothing has the focus. */
export function ClashDialog({ settle }: ClashDialogProps): ReactNode {
  const clash = useSaved((state) => state.clash)
  if (clash === null) return null
  const { message, isGone } = clash
  if (isGone)
    return (
      <Dialog onClose={() => settle(null)} title="This file is gone" size={480}>
        <p>
          <Words of={message} />
        </p>
        <p className={styles['text']}>
          Another program removed it, or gave it another name. Saved, it is there again.
        </p>
        <DialogEnd>
          <Button variant="default" size="sm" onClick={() => settle(null)}>
            Do not save
          </Button>
          <Button size="sm" data-autofocus onClick={() => settle('beside')}>
            Save it again
          </Button>
        </DialogEnd>
      </Dialog>
    )
  return (
    <Dialog onClose={() => settle(null)} title="This file is not as it was" size={480}>
      <p>
        <Words of={message} />
      </p>
      <p className={styles['text']}>
        Saved beside it, both stay. Replaced, what lies there now is gone.
      </p>
      <DialogEnd>
        <Button variant="default" size="sm" onClick={() => settle(null)}>
          Do not save
        </Button>
        <Button variant="default" size="sm" onClick={() => settle('replace')}>
          Replace it
        </Button>
        <Button size="sm" data-autofocus onClick={() => settle('beside')}>
          Save beside it
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
