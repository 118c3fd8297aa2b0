import { type ReactNode, useState } from 'react'
import type { PairRow } from '../../../contract/workspace.ts'
import { emptyRow } from '../../state/row.ts'
import { NamedRow } from './named-row.tsx'
import styles from './pair-table.module.css'

interface PairTableProps {
  /** `Parameter` or `Header`: part of every field's name. */
  readonly noun: string
  readonly rows: readonly PairRow[]
  readonly onChange: (rows: readonly PairRow[]) => void
  readonly onRemove: (key: string) => void
}

/** Names and values in order. The last row is always empty: typing into it adds one. */
export function PairTable({ noun, rows, onChange, onRemove }: PairTableProps): ReactNode {
  const [spare, setSpare] = useState(emptyRow)
  const change = (row: PairRow, edited: Partial<PairRow>): void => {
    if (row.key === spare.key) {
      setSpare(emptyRow())
      onChange([...rows, { ...row, ...edited }])
    } else {
      onChange(rows.map((each) => (each.key === row.key ? { ...each, ...edited } : each)))
    }
  }
  return (
    <ol className={styles['table']} aria-label={`${noun}s`}>
      {[...rows, spare].map((row, index) => (
        <Row
          key={row.key}
          row={row}
          name={`${noun} ${index + 1}`}
          spare={row.key === spare.key}
          change={(edited) => change(row, edited)}
          remove={() => onRemove(row.key)}
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
    <NamedRow row={row} name={name} spare={spare} change={change} remove={remove}>
      <input
        id={row.key}
        className={styles['cell']}
        aria-label={`${name} value`}
        placeholder="Value"
        spellCheck={false}
        value={row.value}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
    </NamedRow>
  )
}
