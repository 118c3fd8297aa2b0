import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './strip.module.css'

/** One line above the panes that stays for as long as it is true. */
export function Strip(props: {
  readonly icon: ReactNode
  readonly children: ReactNode
  readonly action?: ReactNode
}): ReactNode {
  return (
    <div className={styles['strip']} role="status">
      <span className={styles['icon']}>{props.icon}</span>
      <p className={styles['words']}>{props.children}</p>
      {props.action}
    </div>
  )
}

export function Understood({ close }: { readonly close: () => void }): ReactNode {
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<IconX size={12} aria-hidden />}
      onClick={close}
    >
      Understood
    </Button>
  )
}
