import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { walkRows } from '../keys/focus.ts'
import styles from './side-panel.module.css'

interface SideSearch {
  /** The place that a shortcut jumps to. */
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly value: string
  /** Characters that it takes; no limit where none is named. */
  readonly maxLength?: number
  readonly onChange: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

interface SidePanelProps {
  readonly label: string
  /** Other rows are on their way. */
  readonly busy?: boolean
  readonly search: SideSearch
  /** What stands beside the search field. */
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** One list of the side bar, with its search field on top; arrow keys lead from the field into it. */
export function SidePanel({ label, busy, search, aside, children }: SidePanelProps): ReactNode {
  return (
    <nav className={styles['panel']} aria-label={label} aria-busy={busy} onKeyDown={walkRows}>
      <div className={styles['head']}>
        <TextInput
          id={search.id}
          className={styles['search'] ?? ''}
          aria-label={search.label}
          placeholder={search.placeholder}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={search.value}
          maxLength={search.maxLength}
          onChange={(event) => search.onChange(event.currentTarget.value)}
          onKeyDown={search.onKeyDown}
        />
        {aside}
      </div>
      {children}
    </nav>
  )
}

/** How high a heading among the rows is, in pixels. */
export const SIDE_HEADING = 30

/** What the rows below it have in common. */
export function SideHeading({ children }: { readonly children: string }): ReactNode {
  return <h2 className={styles['heading']}>{children}</h2>
}

/** What is said in place of rows, or above them. */
export function SideNote({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className={styles['note']} role="status">
      {children}
    </p>
  )
}
