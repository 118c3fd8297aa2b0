import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../contract/result.ts'
import { Words } from './words.tsx'
import styles from './failure-note.module.css'

/** What happened, then what to do next; in the place where it happened. */
export function FailureNote({ failure }: { readonly failure: Failure }): ReactNode {
  return (
    <div className={styles['note']} role="alert">
      <IconAlertTriangle size={16} aria-hidden className={styles['icon']} />
      <div>
        <p className={styles['message']}>
          <Words of={failure.message} />
        </p>
        {failure.hint !== null && (
          <p>
            <Words of={failure.hint} />
          </p>
        )}
      </div>
    </div>
  )
}
