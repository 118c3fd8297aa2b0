import { ActionIcon, Menu, TextInput } from '@mantine/core'
import { IconDots, IconSearch, IconTrash } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import type { HistoryEntry } from '../../../contract/history.ts'
import { FOCUS, walkRows } from '../../keys/focus.ts'
import { useDiagnosis } from '../../state/diagnosis.ts'
import { useHistory } from '../../state/history.ts'
import { useResponse } from '../../state/response.ts'
import { useShell } from '../../state/shell.ts'
import { useTenants } from '../../state/tenants.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useWantedFocus } from '../../ui/use-wanted-focus.ts'
import { HistoryRow } from './history-row.tsx'
import styles from './history-sidebar.module.css'

const ROW = 44
const NOTHING: readonly HistoryEntry[] = []
const NONE_FOUND = 'Nothing like that was sent.'
const NONE_SENT = 'What you send is kept here, without tokens and secrets, until you forget it.'

/** Everything that was sent, found by any word of it, and opened as it was. */
export function HistorySidebar({
  open,
}: {
  readonly open: (entry: HistoryEntry) => void
}): ReactNode {
  const { text, everywhere, failedOnly, page, failure, want } = useHistory()
  useLook()
  useWantedFocus(FOCUS.historySearch)
  const entries = page?.entries ?? NOTHING
  const isFiltered = text !== '' || failedOnly
  return (
    <nav className={styles['history']} aria-label="History">
      <div className={styles['head']}>
        <TextInput
          id={FOCUS.historySearch}
          className={styles['search'] ?? ''}
          aria-label="Find in the history"
          placeholder="Path, person, status, T01…"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => want({ text: event.currentTarget.value })}
        />
        <HistoryMenu />
      </div>
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
      </div>
      {failure !== null && <FailureNote failure={failure} />}
      {page !== null && page.notKept !== null && (
        <p className={styles['none']} role="status">
          What is sent now is not kept: {page.notKept}
        </p>
      )}
      {page !== null && entries.length === 0 && (isFiltered || page.notKept === null) && (
        <p className={styles['none']}>{isFiltered ? NONE_FOUND : NONE_SENT}</p>
      )}
      <Entries entries={entries} everywhere={everywhere} open={open} />
    </nav>
  )
}

interface EntriesProps {
  readonly entries: readonly HistoryEntry[]
  readonly everywhere: boolean
  readonly open: (entry: HistoryEntry) => void
}

function Entries({ entries, everywhere, open }: EntriesProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => entries[index]?.id ?? index,
  })
  const items = rows.getVirtualItems()
  const isAtEnd = (items.at(-1)?.index ?? 0) >= entries.length - 1
  useEffect(() => {
    if (isAtEnd) void useHistory.getState().lookFurther()
  }, [isAtEnd, entries.length])
  return (
    <div className={styles['scroller']} ref={scroller} onKeyDown={walkRows}>
      <ul className={styles['list']} style={{ height: rows.getTotalSize() }} aria-label="Sent">
        {items.map((item) => {
          const entry = entries[item.index]
          return (
            entry !== undefined && (
              <HistoryRow
                key={item.key}
                entry={entry}
                top={item.start}
                namesTenant={everywhere}
                open={() => open(entry)}
              />
            )
          )
        })}
      </ul>
    </div>
  )
}

/** Asked again with what is wanted, and with every answer and diagnosis that comes. */
function useLook(): void {
  const tenantId = useTenants((state) => state.selectedId)
  const { text, everywhere, failedOnly } = useHistory()
  const outcomes = useResponse((state) => state.outcomes)
  const cases = useDiagnosis((state) => state.cases)
  useEffect(() => {
    useHistory.getState().look({ text, tenantId: everywhere ? null : tenantId, failedOnly })
  }, [text, tenantId, everywhere, failedOnly, outcomes, cases])
}

function HistoryMenu(): ReactNode {
  const tenantId = useTenants((state) => state.selectedId)
  const { open } = useShell.getState()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="More of the history">
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTrash size={14} aria-hidden />}
          disabled={tenantId === null}
          onClick={() => tenantId !== null && open({ kind: 'forget-history', tenantId })}
        >
          Forget what was sent to this tenant…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={() => open({ kind: 'forget-all-history' })}
        >
          Forget all of the history…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
