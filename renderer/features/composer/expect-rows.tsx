import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type ReactNode, useId, useRef } from 'react'
import { valueTypes } from '../../../contract/check-tests.ts'
import type { ExpectationFault, FieldTest } from '../../../contract/checks.ts'
import type { RequestTabId } from '../../state/tabs.ts'
import { RunNotes } from './last-run.tsx'
import styles from './expect-pane.module.css'

interface Row<Test extends FieldTest['test']> {
  readonly place: string
  readonly test: Test
  readonly value: string
}

interface ExpectRowsProps<Test extends FieldTest['test']> {
  readonly tabId: RequestTabId
  readonly part: 'fields' | 'headers'
  readonly words: { readonly noun: string; readonly place: string }
  readonly tests: readonly Test[]
  readonly rows: readonly Row<Test>[]
  readonly faults: readonly ExpectationFault[]
  readonly change: (rows: readonly Row<Test>[]) => void
  readonly remove: (at: number) => void
}

/** Places of an answer and what has to stand there. The last row is always empty: typing adds it. */
export function ExpectRows<Test extends FieldTest['test']>(
  props: ExpectRowsProps<Test>,
): ReactNode {
  const { tabId, part, words, tests, rows, faults, change, remove } = props
  const [first] = tests
  if (first === undefined) return null
  return (
    <section>
      <span className={styles['heading']} aria-hidden>
        {words.noun}s
      </span>
      <ol className={styles['rows']} aria-label={`${words.noun}s that are expected`}>
        {[...rows, { place: '', test: first, value: '' }].map((row, at) => (
          <ExpectRow
            key={at}
            tabId={tabId}
            name={`${words.noun} ${at + 1}`}
            where={part === 'headers' ? `header ${row.place}` : row.place}
            hint={at === rows.length ? words.place : ''}
            row={row}
            tests={tests}
            faults={faults.filter((fault) => fault.part === part && fault.at === at)}
            change={(edited) => change(rows.toSpliced(at, 1, { ...row, ...edited }))}
            remove={at === rows.length ? null : () => remove(at)}
          />
        ))}
      </ol>
    </section>
  )
}

interface ExpectRowProps<Test extends FieldTest['test']> {
  readonly tabId: RequestTabId
  readonly name: string
  readonly where: string
  readonly hint: string
  readonly row: Row<Test>
  readonly tests: readonly Test[]
  readonly faults: readonly ExpectationFault[]
  readonly change: (edited: Partial<Row<Test>>) => void
  readonly remove: (() => void) | null
}

/** Values of which a test takes one. */
const CHOICES: Readonly<Partial<Record<FieldTest['test'], readonly string[]>>> = {
  exists: ['true', 'false'],
  type: valueTypes,
}
const VALUE_HINTS: Readonly<Partial<Record<FieldTest['test'], string>>> = {
  equals: 'an empty text',
  matches: '^DESK-\\d+$',
  count: '3, or >= 3',
}

function ExpectRow<Test extends FieldTest['test']>(props: ExpectRowProps<Test>): ReactNode {
  const { tabId, name, where, hint, row, tests, faults, change, remove } = props
  const id = useId()
  /** What was typed before a value had to be chosen. */
  const typed = useRef({ place: '', value: '' })
  const retest = (test: Test): void => {
    const choices = CHOICES[test]
    if (CHOICES[row.test] === undefined) typed.current = row
    const before = typed.current.place === row.place ? typed.current.value : ''
    const value = choices === undefined && CHOICES[row.test] !== undefined ? before : row.value
    change({ test, value: choices === undefined ? value : (choices[0] ?? '') })
  }
  const faultOf = (cell: ExpectationFault['cell']): string | undefined =>
    faults.find((fault) => fault.cell === cell)?.message
  return (
    <li className={styles['row']}>
      <input
        className={styles['cell']}
        aria-label={`${name} place`}
        aria-invalid={faultOf('place') !== undefined}
        aria-describedby={`${id}-notes`}
        placeholder={hint}
        spellCheck={false}
        value={row.place}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <select
        className={styles['cell']}
        aria-label={`${name} test`}
        value={row.test}
        onChange={({ currentTarget: { value } }) => {
          const test = tests.find((each) => each === value)
          if (test !== undefined) retest(test)
        }}
      >
        {tests.map((test) => (
          <option key={test}>{test}</option>
        ))}
      </select>
      <Value
        name={`${name} value`}
        row={row}
        isNew={remove === null}
        invalid={faultOf('value') !== undefined}
        notes={`${id}-notes`}
        change={(value) => change({ value })}
      />
      {remove === null ? (
        <span />
      ) : (
        <ActionIcon size={22} aria-label={`Remove ${name.toLowerCase()}`} onClick={remove}>
          <IconX size={13} />
        </ActionIcon>
      )}
      <div id={`${id}-notes`} className={styles['rowNotes']}>
        {faults.map(({ cell, message }) => (
          <p key={cell} className={styles['fault']}>
            {message}
          </p>
        ))}
        {row.place !== '' && <RunNotes tabId={tabId} where={where} />}
      </div>
    </li>
  )
}

interface ValueProps {
  readonly name: string
  readonly row: Row<FieldTest['test']>
  readonly isNew: boolean
  readonly invalid: boolean
  readonly notes: string
  readonly change: (value: string) => void
}

function Value({ name, row, isNew, invalid, notes, change }: ValueProps): ReactNode {
  const choices = CHOICES[row.test]
  const same = {
    className: styles['cell'],
    'aria-label': name,
    'aria-invalid': invalid,
    'aria-describedby': notes,
    value: row.value,
  }
  if (choices !== undefined)
    return (
      <select {...same} onChange={(event) => change(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    )
  return (
    <input
      {...same}
      placeholder={isNew ? 'Value' : VALUE_HINTS[row.test]}
      spellCheck={false}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
