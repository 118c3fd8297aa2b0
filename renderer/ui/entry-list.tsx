import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import type { ImportEntry } from '../../contract/importing.ts'
import { counted } from '../format/counted.ts'
import { formatDuration } from '../format/durations.ts'
import { Name } from './name.tsx'
import { Tag } from './tag.tsx'
import styles from './entry-list.module.css'

interface EntryListProps {
  readonly entries: readonly ImportEntry[]
  /** From 1. */
  readonly chosen: number | null
  readonly onChoose: (entry: number) => void
}

/**
 * The requests of a text that has several, of any format: one is taken. Native radio buttons, so arrows and
 * names come from the browser.
 */
export function EntryList({ entries, chosen, onChoose }: EntryListProps): ReactNode {
  const id = useId()
  return (
    <section>
      <h3 id={id} className={styles['title']}>
        {headWords(entries)}
      </h3>
      <div role="radiogroup" aria-labelledby={id} className={styles['list']}>
        {entries.map((entry, index) => (
          <EntryRow
            key={index}
            entry={entry}
            group={id}
            chosen={index + 1 === chosen}
            onChoose={() => onChoose(index + 1)}
          />
        ))}
      </div>
    </section>
  )
}

function headWords(entries: readonly ImportEntry[]): string {
  const failed = entries.filter(({ isFailed }) => isFailed).length
  const words = counted(entries.length, 'request', 'requests')
  return failed === 0 ? words : `${words}, ${failed.toLocaleString('en')} failed`
}

interface EntryRowProps {
  readonly entry: ImportEntry
  readonly group: string
  readonly chosen: boolean
  readonly onChoose: () => void
}

function EntryRow({ entry, group, chosen, onChoose }: EntryRowProps): ReactNode {
  const { method, name, problem, totalMs, url } = entry
  return (
    <label className={styles['entry']}>
      <input
        type="radio"
        name={group}
        checked={chosen}
        disabled={problem !== null}
        onChange={onChoose}
      />
      <span className={styles['row']}>
        <span className={styles['method']}>{method}</span>
        <span className={styles['address']} title={url}>
          {name !== '' && <Name of={name} />}
          {problem === null ? (
            <span className="u-mono">{url.replace(/^https?:\/\//i, '')}</span>
          ) : (
            <span>{problem}</span>
          )}
        </span>
        <Outcome entry={entry} />
        <span className={styles['time']}>{totalMs === null ? '' : formatDuration(totalMs)}</span>
      </span>
    </label>
  )
}

function Outcome({ entry: { status, isFailed } }: Pick<EntryRowProps, 'entry'>): ReactNode {
  if (!isFailed) return status !== null && <Tag tone="ok">{status}</Tag>
  return (
    <Tag tone="bad">
      <IconAlertTriangle size={12} role="img" aria-label="Failed" />
      {status ?? 'no answer'}
    </Tag>
  )
}
