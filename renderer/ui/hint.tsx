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
  /** Below it, where what stands above must not be covered. */
  readonly below?: boolean
  readonly children: ReactElement
}

/** A tooltip that says what a thing does and which keys do it. */
export function Hint(props: HintProps): ReactNode {
  const { label, shortcut, silent = false, below = false, children } = props
  const content =
    shortcut === undefined ? (
      label
    ) : (
      <span className={styles['line']}>
        {label} <Keys>{showShortcut(shortcut)}</Keys>
      </span>
    )
  return (
    <Tooltip label={content} disabled={silent} position={below ? 'bottom' : 'top'}>
      {children}
    </Tooltip>
  )
}
