import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { HistoryEntry } from '../../../contract/history.ts'
import { MOST_OF_A_HISTORY_SEARCH } from '../../../contract/limits.ts'
import { listen } from '../../bridge.ts'
import { dayOf } from '../../format/durations.ts'
import { FOCUS } from '../../keys/focus.ts'
import { useComparing } from '../../state/comparing.ts'
import { useHistory } from '../../state/history.ts'
import { groupByDay, sinceOf, type HistoryLine } from '../../state/history-days.ts'
import { useShell } from '../../state/shell.ts'
import { useSettings } from '../../state/settings.ts'
import { useTenants } from '../../state/tenants.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { SIDE_HEADING, SideHeading, SideNote, SidePanel } from '../../ui/side-panel.tsx'
import { useNow } from '../../ui/use-now.ts'
import { useWantedFocus } from '../../ui/use-wanted-focus.ts'
import { ROW, VirtualList } from '../../ui/virtual-list.tsx'
import { HistoryFilters, NoneSent } from './history-filters.tsx'
import { HistoryRow } from './history-row.tsx'
import styles from './history-sidebar.module.css'

const lookFurther = (): void => void useHistory.getState().lookFurther()
const NOTHING: readonly HistoryEntry[] = []
const heightOf = (line: HistoryLine): number => ('heading' in line ? SIDE_HEADING : ROW)

/** Everything that was sent, found by any word of it, and opened as it was. */
export function HistorySidebar({
  open,
}: {
  readonly open: (entry: HistoryEntry) => void
}): ReactNode {
  const { text, everywhere, page, failure, want } = useHistory()
  const now = useNow()
  useLook(now)
  useWantedFocus(FOCUS.historySearch)
  const entries = page?.entries ?? NOTHING
  const today = dayOf(now).from
  const lines = useMemo(() => groupByDay(entries, today), [entries, today])
  return (
    <SidePanel
      label="History"
      search={{
        id: FOCUS.historySearch,
        label: 'Find in the history',
        placeholder: 'Path, person, status, T01…',
        value: text,
        maxLength: MOST_OF_A_HISTORY_SEARCH,
        onChange: (value) => want({ text: value }),
      }}
      aside={<HistoryMenu />}
    >
      <HistoryFilters />
      <ChosenNote />
      {failure !== null && <FailureNote failure={failure} />}
      {page !== null && page.notKept !== null && (
        <SideNote>What is sent now is not kept: {page.notKept}</SideNote>
      )}
      {page !== null && entries.length === 0 && <NoneSent isKept={page.notKept === null} />}
      <VirtualList
        label="Sent"
        items={lines}
        row={(line) =>
          'heading' in line ? (
            <SideHeading>{line.heading}</SideHeading>
          ) : (
            <HistoryRow entry={line.entry} namesTenant={everywhere} open={() => open(line.entry)} />
          )
        }
        rowHeight={heightOf}
        onEnd={lookFurther}
      />
    </SidePanel>
  )
}

/** Asked again with what is wanted, where it is turned off or on, and where main says that something was kept. */
function useLook(now: number): void {
  const tenantId = useTenants((state) => state.selectedId)
  const { text, everywhere, failedOnly, time } = useHistory()
  // The same for a whole day, so that nothing is asked anew but at midnight.
  const since = sinceOf(time, now)
  // Nothing is kept any more, or it is again.
  const isOff = useSettings((state) => state.settings?.historyDays === 0)
  useEffect(() => {
    useHistory.getState().look({ text, tenantId: everywhere ? null : tenantId, failedOnly, since })
  }, [text, tenantId, everywhere, failedOnly, since, isOff])
  useEffect(() => listen('history-changed', () => useHistory.getState().lookAgain()), [])
}

/** Which one the next is held against. */
function ChosenNote(): ReactNode {
  const chosen = useComparing((state) => state.chosen)
  if (chosen === null) return null
  return (
    <div className={styles['chosen']} role="status">
      <p className={styles['chosenWords']}>
        Choose the one to compare with <span className="u-mono">{chosen.words}</span>
      </p>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => useComparing.getState().choose(null)}
      >
        Cancel
      </Button>
    </div>
  )
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
