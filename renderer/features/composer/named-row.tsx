import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './pair-table.module.css'

interface NamedRowProps {
  readonly row: { readonly enabled: boolean; readonly name: string }
  /** `Parameter 2`. */
  readonly name: string
  readonly noun: string
  readonly spare: boolean
  readonly change: (edited: { readonly enabled?: boolean; readonly name?: string }) => void
  readonly remove: () => void
  /** Takes what is pasted in the place of a name; false where it is a name. */
  readonly paste?: (text: string) => boolean
  /** The value's cell. */
  readonly children: ReactNode
}

/** A line of the composer's tables: whether it is sent, its name, its value, and how to take it out. */
export function NamedRow(props: NamedRowProps): ReactNode {
  const { row, name, noun, spare, change, remove, paste, children } = props
  return (
    <li className={styles['row']} data-off={!row.enabled}>
      <input
        type="checkbox"
        className={styles['check']}
        aria-label={`${name} is sent`}
        checked={row.enabled}
        disabled={spare}
        onChange={(event) => change({ enabled: event.currentTarget.checked })}
      />
      <input
        className={styles['cell']}
        data-new-row={spare || undefined}
        aria-label={`${name} name`}
        placeholder={spare ? `Add a ${noun.toLowerCase()}` : 'Name'}
        spellCheck={false}
        value={row.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        onPaste={(event) => {
          if (paste?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault()
        }}
      />
      {children}
      {spare ? (
        <span className={styles['gap']} />
      ) : (
        <ActionIcon size={22} aria-label={`Remove ${name.toLowerCase()}`} onClick={remove}>
          <IconX size={13} />
        </ActionIcon>
      )}
    </li>
  )
}
