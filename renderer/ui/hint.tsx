import { Tooltip } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import type { Shortcut } from '../../contract/shortcuts.ts'
import { showShortcut } from '../keys/key-press.ts'
import { Keys } from './keys.tsx'
import styles from './hint.module.css'

interface HintProps {
  readonly label: string
  readonly shortcut?: Shortcut | undefined
  /** While the thing's own popover is open. */
  readonly silent?: boolean
  readonly children: ReactElement
}

/** A tooltip that says what a thing does and which keys do it. */
export function Hint({ label, shortcut, silent = false, children }: HintProps): ReactNode {
  const content =
    shortcut === undefined ? (
      label
    ) : (
      <span className={styles['line']}>
        {label} <Keys>{showShortcut(shortcut)}</Keys>
      </span>
    )
  return (
    <Tooltip label={content} disabled={silent}>
      {children}
    </Tooltip>
  )
}
