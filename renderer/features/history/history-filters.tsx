import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { FOCUS, focusOn } from '../../keys/focus.ts'
import { useHistory, type HistoryFilters as Filters } from '../../state/history.ts'
import type { HistoryTime } from '../../state/history-days.ts'
import { BarSelect } from '../../ui/bar-select.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SideNote } from '../../ui/side-panel.tsx'
import styles from './history-filters.module.css'

/** In words for the choice, and for the end of a sentence. */
const TIMES: Readonly<Record<HistoryTime, readonly [string, string]>> = {
  any: ['Any time', ''],
  today: ['Today', ' today'],
  week: ['Last 7 days', ' in the last 7 days'],
  month: ['Last 30 days', ' in the last 30 days'],
}
const isTime = (value: string): value is HistoryTime => value in TIMES
const NONE_SENT = 'What you send is kept here, without tokens and secrets, until you forget it.'

/** What of the history is listed, besides the words that are looked for. */
export function HistoryFilters(): ReactNode {
  const { everywhere, failedOnly, time, want } = useHistory()
  return (
    <div className={styles['filters']}>
      <Segmented
        label="Which tenants"
        value={everywhere ? 'all' : 'this'}
        options={[
          { value: 'this', label: 'This tenant' },
          { value: 'all', label: 'All' },
        ]}
        onChange={(value) => want({ everywhere: value === 'all' })}
      />
      <label className={styles['failed']}>
        <input
          type="checkbox"
          checked={failedOnly}
          onChange={(event) => want({ failedOnly: event.currentTarget.checked })}
        />
        Failed only
      </label>
      <BarSelect
        aria-label="When it was sent"
        value={time}
        onChange={({ currentTarget: { value } }) => isTime(value) && want({ time: value })}
      >
        {Object.entries(TIMES).map(([value, [label]]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </BarSelect>
    </div>
  )
}

/** In place of rows: what is left out and how to see it, else what will stand here. */
export function NoneSent({ isKept }: { readonly isKept: boolean }): ReactNode {
  const filters = useHistory()
  const isFiltered = filters.text !== '' || filters.failedOnly || filters.time !== 'any'
  if (!isFiltered) return isKept ? <SideNote>{NONE_SENT}</SideNote> : null
  return (
    <>
      <SideNote>{noneFound(filters)}</SideNote>
      <Button
        className={styles['clear'] ?? ''}
        variant="subtle"
        size="compact-xs"
        onClick={() => {
          filters.want({ text: '', failedOnly: false, time: 'any' })
          // The button goes, and the focus would with it.
          focusOn(FOCUS.historySearch)
        }}
      >
        Clear filters
      </Button>
    </>
  )
}

function noneFound({ text, failedOnly, everywhere, time }: Filters): string {
  const like = text === '' ? '' : ` like “${text}”`
  const failed = failedOnly ? ' that failed' : ''
  const where = everywhere ? '' : ' to this tenant'
  return `Nothing${like}${failed} was sent${where}${TIMES[time][1]}.`
}
