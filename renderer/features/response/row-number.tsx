import { Menu, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { BodyRows, BodyTable, TableView } from '../../../contract/bodies.ts'
import { columnName } from '../../format/column-name.ts'
import { placeWith } from '../../format/tree-rows.ts'
import { expectValue } from '../../state/expectation.ts'
import { useSavedTab } from '../../state/shown.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import styles from './table-view.module.css'

type Row = BodyRows['rows'][number]

interface RowNumberProps {
  readonly row: Row | undefined
  readonly table: BodyTable
  readonly columns: TableView['columns']
  /** Made from the answer, and not the answer itself: nothing of it can be expected. */
  readonly derived: boolean
}

/** Which row of the body it is; of a saved request, the way to expect what stands in it. */
export function RowNumber({ row, table, columns, derived }: RowNumberProps): ReactNode {
  const tabId = useSavedTab()
  if (row === undefined) return '…'
  const number = row.index.toLocaleString('en')
  if (tabId === null || derived) return number
  return <ExpectRow tabId={tabId} row={row} table={table} columns={columns} number={number} />
}

interface ExpectRowProps extends Pick<RowNumberProps, 'table' | 'columns'> {
  readonly tabId: RequestTabId
  readonly row: Row
  readonly number: string
}

function ExpectRow({ tabId, row, table, columns, number }: ExpectRowProps): ReactNode {
  // Of the rows that pass by most are never asked.
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(false)
  const button = (
    <UnstyledButton
      data-row
      // One stop for all: arrow keys lead from the table along its rows.
      tabIndex={-1}
      className={styles['rowButton'] ?? ''}
      aria-label={`Expect something of row ${number}`}
      aria-haspopup="menu"
      title="Expect this…"
      onClick={() => {
        setAsked(true)
        setOpen(true)
      }}
    >
      {number}
    </UnstyledButton>
  )
  if (!asked) return button
  const fields = columns.flatMap((column, at) => {
    const cell = row.cells[at] ?? null
    return cell === null ? [] : [{ column, cell }]
  })
  return (
    <Menu opened={open} onChange={setOpen} position="bottom-start" width={340}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Expect this</Menu.Label>
        {fields.map(({ column, cell }) => (
          <Menu.Item
            key={JSON.stringify(column)}
            onClick={() =>
              expectValue(tabId, placeWith([...table.names, row.index, ...column]), cell)
            }
          >
            <span className={styles['expected']}>
              <span>{columnName(table, column)}</span>
              <span className="u-dim">{cell.text === '' ? cell.kind : cell.text}</span>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
