import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { emptyRow, type PairRow } from './draft.ts'
import styles from './pair-table.module.css'

interface PairTableProps {
  /** `Parameter` or `Header`: part of every field's name. */
  readonly noun: string
  readonly rows: readonly PairRow[]
  readonly onChange: (rows: readonly PairRow[]) => void
}

/** Names and values in order. The last row is always empty: typing into it adds one. */
export function PairTable({ noun, rows, onChange }: PairTableProps): ReactNode {
  const [spare, setSpare] = useState(emptyRow)
  const change = (row: PairRow, edited: Partial<PairRow>): void => {
    if (row.key === spare.key) {
      setSpare(emptyRow())
      onChange([...rows, { ...row, ...edited }])
    } else {
      onChange(rows.map((each) => (each.key === row.key ? { ...each, ...edited } : each)))
    }
  }
  const remove = (key: number): void => onChange(rows.filter((each) => each.key !== key))
  return (
    <ol className={styles['table']} aria-label={`${noun}s`}>
      {[...rows, spare].map((row, index) => (
        <Row
          key={row.key}
          row={row}
          name={`${noun} ${index + 1}`}
          spare={row.key === spare.key}
          change={(edited) => change(row, edited)}
          remove={() => remove(row.key)}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly row: PairRow
  readonly name: string
  readonly spare: boolean
  readonly change: (edited: Partial<PairRow>) => void
  readonly remove: () => void
}

function Row({ row, name, spare, change, remove }: RowProps): ReactNode {
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
        aria-label={`${name} name`}
        placeholder="Name"
        spellCheck={false}
        value={row.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <input
        className={styles['cell']}
        aria-label={`${name} value`}
        placeholder="Value"
        spellCheck={false}
        value={row.value}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
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
