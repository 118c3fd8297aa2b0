import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure } from '../../contract/result.ts'
import { FailureNote } from './failure-note.tsx'
import { useOnce } from './use-once.ts'
import styles from './retry-note.module.css'

interface RetryNoteProps {
  readonly failure: Failure
  readonly again: () => unknown
}

/** What could not be had, in its place, and the way to try it again. */
export function RetryNote({ failure, again }: RetryNoteProps): ReactNode {
  const trying = useOnce(async () => await again())
  return (
    <div className={styles['place']}>
      <FailureNote failure={failure} />
      <Button size="compact-sm" variant="default" loading={trying.running} onClick={trying.run}>
        Try again
      </Button>
    </div>
  )
}
