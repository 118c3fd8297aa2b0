import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { counted } from '../../format/counted.ts'
import { useChecks } from '../../state/checks.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Words } from '../../ui/words.tsx'
import styles from './writes-dialog.module.css'

/** Asked once for all writes of a run, each by name. The safe answer has the focus. */
export function WritesDialog(): ReactNode {
  const { asking, plan, answer } = useChecks()
  const writes = (plan ?? []).flatMap(({ question }) => question ?? [])
  if (!asking || writes.length === 0) return null
  return (
    <Dialog
      onClose={() => answer(false)}
      title={`${counted(writes.length, 'request changes', 'requests change')} something on this site`}
      closable={false}
      size={620}
    >
      <ul className={styles['list']} tabIndex={0} aria-label="Requests that write">
        {writes.map((write, index) => (
          <li key={index}>
            <Words of={write.replace(/\?$/u, '')} />
          </li>
        ))}
      </ul>
      <div className={styles['answers']}>
        <Button variant="default" size="sm" data-autofocus onClick={() => answer(false)}>
          Do not run
        </Button>
        <Button className={styles['yes'] ?? ''} size="sm" onClick={() => answer(true)}>
          Run them all
        </Button>
      </div>
    </Dialog>
  )
}
