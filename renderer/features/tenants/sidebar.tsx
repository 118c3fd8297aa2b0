import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { counted } from '../../format/counted.ts'
import { FOCUS } from '../../keys/focus.ts'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import { readRecentTenants } from '../../state/recent-tenants.ts'
import { tenantFinder } from '../../state/tenant-finder.ts'
import { groupTenants, lineOf, type TenantLine } from '../../state/tenant-groups.ts'
import { useTenants } from '../../state/tenants.ts'
import { RetryNote } from '../../ui/retry-note.tsx'
import { SIDE_HEADING, SideHeading, SideNote, SidePanel } from '../../ui/side-panel.tsx'
import { useWantedFocus } from '../../ui/use-wanted-focus.ts'
import { VirtualList, type VirtualListHandle } from '../../ui/virtual-list.tsx'
import { heightOfRow, TenantRow } from './tenant-row.tsx'

const isHeading = (line: TenantLine | undefined): boolean => line !== undefined && 'heading' in line
const heightOf = (line: TenantLine): number =>
  'heading' in line ? SIDE_HEADING : heightOfRow(line.tenant)

/** All tenants, thousands of them: searched while typing, drawn only where they are seen. */
export function TenantSidebar(): ReactNode {
  const summaries = useTenants((state) => state.summaries)
  const loaded = useTenants((state) => state.loaded)
  const failure = useTenants((state) => state.failure)
  const select = useTenants((state) => state.select)
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState<number | null>(null)
  const words = useDeferredValue(query)
  const find = useMemo(() => tenantFinder(summaries), [summaries])
  // As they were when the window opened: none moves away from under the pointer.
  const [recent] = useState(readRecentTenants)
  const unread = failure !== null && !loaded
  const lines = useMemo(() => {
    // The one that was shown last, alone, would pass for all that there are.
    if (unread) return []
    return words.trim() === '' ? groupTenants(summaries, recent) : find(words).map(lineOf)
  }, [find, words, summaries, recent, unread])
  const list = useRef<VirtualListHandle>(null)
  useWantedFocus(FOCUS.tenantSearch)
  const selectedId = useTenants((state) => state.selectedId)
  const revealSelected = useEffectEvent(() => {
    const at = lines.findIndex(({ id }) => id === selectedId)
    if (at >= 0) list.current?.reveal(at)
  })
  const searches = words.trim() !== ''
  useEffect(() => {
    if (!searches) revealSelected()
  }, [selectedId, searches])

  /** The next tenant up or down; headings are passed over. */
  const move = (step: 1 | -1): void => {
    let at = (marked ?? -1) + step
    while (isHeading(lines[at])) at += step
    if (lines[at] === undefined) return
    setMarked(at)
    list.current?.reveal(at)
  }
  const take = (): void => {
    const line = marked === null ? lines.find((each) => 'tenant' in each) : lines[marked]
    if (line !== undefined) void select(line.id)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') take()
    else return
    event.preventDefault()
  }

  return (
    <SidePanel
      label="Tenants"
      search={{
        id: FOCUS.tenantSearch,
        label: 'Find a tenant',
        placeholder: loaded
          ? `Find in ${counted(summaries.length, 'tenant', 'tenants')}`
          : 'Find a tenant',
        value: query,
        onChange: (value) => {
          setQuery(value)
          setMarked(null)
        },
        onKeyDown: onKey,
      }}
      aside={<AddButton />}
    >
      {failure !== null && <RetryNote failure={failure} again={useTenants.getState().load} />}
      {lines.length === 0 && !unread && (
        <SideNote>
          {loaded ? 'No tenant of that name, address or note.' : 'The tenants are being read.'}
        </SideNote>
      )}
      <VirtualList
        label="Tenants"
        items={lines}
        handle={list}
        row={(line, index) =>
          'heading' in line ? (
            <SideHeading>{line.heading}</SideHeading>
          ) : (
            <TenantRow tenant={line.tenant} marked={index === marked} typed={words} />
          )
        }
        rowHeight={heightOf}
      />
    </SidePanel>
  )
}

function AddButton(): ReactNode {
  const action = actionCalled('new-tenant')
  return (
    <Hint label={action.label} keysOf={action.id}>
      <ActionIcon aria-label={action.label} onClick={() => action.run()}>
        <IconPlus size={16} />
      </ActionIcon>
    </Hint>
  )
}
