import { useVirtualizer } from '@tanstack/react-virtual'
import { IconArrowDown, IconArrowUp, IconCopy, IconDownload } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { BodyOf, BodyRows, BodyTable, TableView as View } from '../../../contract/bodies.ts'
import { columnName } from '../../format/column-name.ts'
import { columnWidths, ROWS_OF_A_WIDTH } from '../../format/column-widths.ts'
import { counted } from '../../format/counted.ts'
import { BODY_LABEL, walkRows } from '../../keys/focus.ts'
import { nameOf } from '../../state/bodies.ts'
import { type ShownTable, useBodyTable } from '../../state/body-table.ts'
import { BarSelect } from '../../ui/bar-select.tsx'
import { RetryNote } from '../../ui/retry-note.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { StripButton } from './strip-button.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { RowNumber } from './row-number.tsx'
import { TableCell } from './table-cell.tsx'
import styles from './table-view.module.css'

/** How high a row is, in pixels. */
const ROW = 26
/** How wide the column of the row's number is. */
const NUMBER = 56

interface TableViewProps {
  readonly of: BodyOf
  readonly tenantId: string
  /** For a file of it. */
  readonly suggestedName: string
  /** Made from the answer: put together of pages, or filtered. */
  readonly derived: boolean
}

/** An array that holds objects as a table: sorted, with the columns that one chooses, and as CSV. */
export function TableView({ of, tenantId, suggestedName, derived }: TableViewProps): ReactNode {
  const name = nameOf(of)
  const shown = useBodyTable((state) => (state.shown?.name === name ? state.shown : null))
  const failure = useBodyTable((state) => state.failure)
  useEffect(() => {
    void useBodyTable.getState().enter(of, name)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `of` is made anew with each drawing
  }, [name])
  if (failure !== null)
    return <RetryNote failure={failure} again={() => useBodyTable.getState().enter(of, name)} />
  if (shown === null) return <p className={styles['none']}>Looking for tables…</p>
  const { tables, view, rows } = shown
  const table = tables.find((each) => each.at === view?.at)
  if (view === null || table === undefined)
    return <p className={styles['none']}>There is no list of objects in this body.</p>
  return (
    <>
      <TableBar of={of} tables={tables} table={table} view={view} suggestedName={suggestedName} />
      <Rows key={view.at} {...{ of, tenantId, table, view, rows, derived }} />
    </>
  )
}

/** `$.issues`, as one would ask for it. */
const written = (names: readonly string[]): string => ['$', ...names].join('.')

interface TableBarProps extends Omit<TableViewProps, 'tenantId' | 'derived'> {
  readonly tables: readonly BodyTable[]
  readonly table: BodyTable
  readonly view: View
}

function TableBar({ of, tables, table, view, suggestedName }: TableBarProps): ReactNode {
  const { look } = useBodyTable.getState()
  const copying = useOnce(() => useBodyTable.getState().copy(of))
  const saving = useOnce(() => useBodyTable.getState().save(of, suggestedName))
  return (
    <div className={styles['bar']}>
      {tables.length === 1 ? (
        <code className={styles['which']}>{written(table.names)}</code>
      ) : (
        <BarSelect
          aria-label="Table"
          className={styles['choose']}
          value={table.at}
          onChange={(event) => look({ at: Number(event.currentTarget.value) })}
        >
          {tables.map((each) => (
            <option key={each.at} value={each.at}>
              {written(each.names)} ({each.rows.toLocaleString('en')})
            </option>
          ))}
        </BarSelect>
      )}
      <span className={styles['count']}>{counted(table.rows, 'row', 'rows')}</span>
      <ColumnChoice table={table} view={view} />
      <StripButton
        label="Copy as CSV"
        hint="Copy the shown columns as CSV"
        icon={<IconCopy size={14} aria-hidden />}
        onClick={copying.run}
      />
      <StripButton
        label="Save as CSV…"
        hint="Save the shown columns as CSV"
        icon={<IconDownload size={14} aria-hidden />}
        onClick={saving.run}
      />
    </div>
  )
}

interface RowsProps extends Pick<TableViewProps, 'of' | 'tenantId' | 'derived'> {
  readonly table: BodyTable
  readonly view: View
  readonly rows: ShownTable['rows']
}

function Rows({ of, tenantId, table, view, rows, derived }: RowsProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const drawn = useVirtualizer({
    count: table.rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 10,
    paddingStart: ROW,
  })
  const order = JSON.stringify(view.sort)
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [order])
  const items = drawn.getVirtualItems()
  useEffect(() => {
    for (const { index } of items) void useBodyTable.getState().need(of, index)
  })
  const widths = columnWidths(
    view.columns.map((column) => columnName(table, column)),
    firstRows(rows),
  )
  const tracks = widths.map((px) => `minmax(${px}px, ${px}fr)`)
  const gridTemplateColumns = `${NUMBER}px ${tracks.join(' ')}`
  return (
    <div ref={scroller} className={styles['scroller']}>
      <div
        role="table"
        aria-label={BODY_LABEL}
        aria-rowcount={table.rows + 1}
        tabIndex={0}
        className={styles['table']}
        onKeyDown={walkRows}
        style={{
          height: drawn.getTotalSize(),
          minWidth: widths.reduce((sum, px) => sum + px, NUMBER),
        }}
      >
        <div
          role="row"
          aria-rowindex={1}
          className={styles['head']}
          style={{ gridTemplateColumns }}
        >
          <span role="columnheader" className={styles['number']}>
            #
          </span>
          {view.columns.map((column) => (
            <Heading key={JSON.stringify(column)} {...{ column, table, view }} />
          ))}
        </div>
        {items.map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className={styles['row']}
            style={{ gridTemplateColumns, transform: `translateY(${start}px)` }}
          >
            <span role="cell" className={styles['number']}>
              <RowNumber row={rows[index]} table={table} columns={view.columns} derived={derived} />
            </span>
            <Cells row={rows[index]} columns={view.columns} tenantId={tenantId} />
          </div>
        ))}
      </div>
    </div>
  )
}

function firstRows(rows: ShownTable['rows']): readonly (readonly (string | null)[])[] {
  const first = Array.from({ length: ROWS_OF_A_WIDTH }, (_, index) => rows[index]?.cells ?? [])
  return first.map((cells) => cells.map((cell) => cell?.text ?? null))
}

interface HeadingProps extends Pick<RowsProps, 'table' | 'view'> {
  readonly column: string[]
}

function Heading({ column, table, view }: HeadingProps): ReactNode {
  const { sort } = view
  const own = JSON.stringify(sort?.column) === JSON.stringify(column) ? sort : null
  const label = columnName(table, column)
  const next =
    own === null
      ? { column, descending: false }
      : own.descending
        ? null
        : { column, descending: true }
  return (
    <span
      role="columnheader"
      aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}
      className={styles['heading']}
    >
      <button
        type="button"
        title={`Sort by ${label}`}
        onClick={() => useBodyTable.getState().look({ sort: next })}
      >
        <bdi>{label}</bdi>
        {own !== null &&
          (own.descending ? (
            <IconArrowDown size={12} aria-hidden />
          ) : (
            <IconArrowUp size={12} aria-hidden />
          ))}
      </button>
    </span>
  )
}

interface CellsProps {
  readonly row: BodyRows['rows'][number] | undefined
  readonly columns: View['columns']
  readonly tenantId: string
}

function Cells({ row, columns, tenantId }: CellsProps): ReactNode {
  return (
    <>
      {columns.map((column, at) => (
        <TableCell
          key={JSON.stringify(column)}
          cell={row?.cells[at] ?? null}
          column={column}
          tenantId={tenantId}
        />
      ))}
    </>
  )
}
