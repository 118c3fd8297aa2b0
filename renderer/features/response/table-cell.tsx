import type { ReactNode } from 'react'
import type { BodyRows } from '../../../contract/bodies.ts'
import { accountIdIn, timeIn, timeWords } from '../../format/explained-values.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { personKey, personWords, usePersonNames } from '../../state/person-names.ts'
import styles from './table-view.module.css'

interface TableCellProps {
  /** Null where the row has none. */
  readonly cell: BodyRows['rows'][number]['cells'][number]
  readonly column: readonly string[]
  readonly tenantId: string
}

/** A value of a table; what it means is told where the pointer rests on it, as it is in a tree. */
export function TableCell({ cell, column, tenantId }: TableCellProps): ReactNode {
  const text = cell === null ? '' : `${cell.text}${cell.cut ? '…' : ''}`
  const value = cell === null ? null : { ...cell, name: column.at(-1) ?? null }
  const time = value === null ? null : timeIn(value)
  const accountId = value === null ? null : accountIdIn(value)
  const tell = async (element: HTMLElement): Promise<void> => {
    const say = (words: string): string => (element.title = `${text}\n${words}`)
    if (time !== null) say(timeWords(time, Date.now()))
    if (accountId === null) return
    const known = personOf(tenantId, accountId)(useActing.getState())?.displayName
    if (known === undefined) {
      const answered = usePersonNames.getState().ask(tenantId, accountId)
      say(personWords({ kind: 'asking' }))
      await answered
    }
    say(known ?? personWords(usePersonNames.getState().names[personKey(tenantId, accountId)]))
  }
  return (
    <span
      role="cell"
      className={styles['cell']}
      data-kind={cell?.kind}
      title={text}
      onPointerEnter={(event) => void tell(event.currentTarget)}
    >
      {text}
    </span>
  )
}
