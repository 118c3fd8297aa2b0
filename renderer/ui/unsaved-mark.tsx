import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './unsaved-mark.module.css'

/** What stands beside it was changed, and is in no file yet. */
export function UnsavedMark(): ReactNode {
  return (
    <span className={styles['mark']} title="Not saved yet">
      <VisuallyHidden>, not saved yet</VisuallyHidden>
    </span>
  )
}
