import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './bar-select.module.css'

/** One of several, of which a bar has room for the chosen one. The list itself is the system's. */
export function BarSelect({ className, ...props }: ComponentProps<'select'>): ReactNode {
  return (
    <span className={`${styles['select']} ${className ?? ''}`}>
      <select {...props} />
      <IconChevronDown size={12} aria-hidden />
    </span>
  )
}
