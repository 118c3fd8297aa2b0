import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ActionId } from '../../state/actions.ts'
import { Hint } from '../../ui/hint.tsx'
import styles from './strip-button.module.css'

interface StripButtonProps {
  readonly label: string
  /** What it does, at more length than its word. */
  readonly hint: string
  readonly keysOf?: ActionId
  readonly icon: ReactNode
  readonly onClick: () => void
}

/** One of several above or below an answer, which all stay in one line: where there is no room its sign stands alone. */
export function StripButton({ label, hint, keysOf, icon, onClick }: StripButtonProps): ReactNode {
  return (
    <Hint label={hint} keysOf={keysOf}>
      <Button
        variant="subtle"
        size="compact-xs"
        className={styles['button'] ?? ''}
        leftSection={icon}
        onClick={onClick}
      >
        <span className={styles['word']}>{label}</span>
      </Button>
    </Hint>
  )
}
