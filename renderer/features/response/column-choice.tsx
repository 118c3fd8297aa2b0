import { Button, Popover } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { BodyTable, TableView } from '../../../contract/bodies.ts'
import { useBodyTable } from '../../state/body-table.ts'
import styles from './table-view.module.css'

/** Which columns a table shows, in the order in which its rows have them. */
export function ColumnChoice(props: {
  readonly table: BodyTable
  readonly view: TableView
}): ReactNode {
  const { table, view } = props
  const [open, setOpen] = useState(false)
  const chosen = new Set(view.columns.map((path) => JSON.stringify(path)))
  const take = (key: string, on: boolean): void => {
    const columns = table.columns
      .map(({ path }) => path)
      .filter((path) => (JSON.stringify(path) === key ? on : chosen.has(JSON.stringify(path))))
    if (columns.length > 0) useBodyTable.getState().look({ columns })
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconColumns3 size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          <span className={styles['columnsWord']}>Columns&nbsp;</span>
          {view.columns.length} of {table.columns.length}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label="Columns">
        <ul className={styles['choice']}>
          {table.columns.map(({ path, name, rows }) => {
            const key = JSON.stringify(path)
            return (
              <li key={key}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.has(key)}
                    onChange={(event) => take(key, event.currentTarget.checked)}
                  />
                  <bdi>{name}</bdi>
                  <span className={styles['filled']}>{rows.toLocaleString('en')}</span>
                </label>
              </li>
            )
          })}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
