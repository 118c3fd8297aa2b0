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
  /** Several rows in one text, pasted in the place of a name; null where it is none of that. */
  readonly rowsIn: (text: string) => readonly PairRow[] | null
}

/** Names and values in order. The last row is always empty: typing into it adds one. */
export function PairTable({ noun, rows, onChange, onRemove, rowsIn }: PairTableProps): ReactNode {
  const [spare, setSpare] = useState(emptyRow)
  const change = (row: PairRow, edited: Partial<PairRow>): void => {
    if (row.key === spare.key) {
      setSpare(emptyRow())
      onChange([...rows, { ...row, ...edited }])
    } else {
      onChange(rows.map((each) => (each.key === row.key ? { ...each, ...edited } : each)))
    }
  }
  const paste = (at: number, text: string): boolean => {
    const pasted = rowsIn(text.trim())
    if (pasted === null) return false
    // A row that says something already stays.
    const isFree = rows[at]?.name === '' && rows[at].value === ''
    onChange(rows.toSpliced(isFree ? at : at + 1, isFree ? 1 : 0, ...pasted))
    return true
  }
  return (
    <ol className={styles['table']} aria-label={`${noun}s`}>
      {[...rows, spare].map((row, index) => (
        <Row
          key={row.key}
          row={row}
          name={`${noun} ${index + 1}`}
          noun={noun}
          spare={row.key === spare.key}
          change={(edited) => change(row, edited)}
          remove={() => onRemove(row.key)}
          paste={(text) => paste(index, text)}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly row: PairRow
  readonly name: string
  readonly noun: string
  readonly spare: boolean
  readonly change: (edited: Partial<PairRow>) => void
  readonly remove: () => void
  readonly paste: (text: string) => boolean
}

function Row({ row, ...props }: RowProps): ReactNode {
  const { name, change } = props
  // Of one line until there is more: a JQL is read as a whole, over several lines where it has some.
  const Field = row.name === 'jql' ? 'textarea' : 'input'
  return (
    <NamedRow row={row} {...props}>
      <Field
        id={row.key}
        className={styles['cell']}
        aria-label={`${name} value`}
        placeholder="Value"
        spellCheck={false}
        {...(Field === 'textarea' && { rows: 1 })}
        value={row.value}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
    </NamedRow>
  )
}
