import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import {
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react'
import { counted } from '../../format/counted.ts'
import { FOCUS } from '../../keys/focus.ts'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import { tenantFinder } from '../../state/tenant-finder.ts'
import { useTenants } from '../../state/tenants.ts'
import { SideNote, SidePanel } from '../../ui/side-panel.tsx'
import { useWantedFocus } from '../../ui/use-wanted-focus.ts'
import { VirtualList, type VirtualListHandle } from '../../ui/virtual-list.tsx'
import { TenantRow } from './tenant-row.tsx'

/** All tenants, thousands of them: searched while typing, drawn only where they are seen. */
export function TenantSidebar(): ReactNode {
  const summaries = useTenants((state) => state.summaries)
  const select = useTenants((state) => state.select)
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState<number | null>(null)
  const words = useDeferredValue(query)
  const find = useMemo(() => tenantFinder(summaries), [summaries])
  const found = useMemo(() => find(words), [find, words])
  const list = useRef<VirtualListHandle>(null)
  useWantedFocus(FOCUS.tenantSearch)

  const mark = (index: number): void => {
    const bounded = Math.max(0, Math.min(found.length - 1, index))
    setMarked(bounded)
    list.current?.reveal(bounded)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') mark((marked ?? -1) + 1)
    else if (event.key === 'ArrowUp') mark((marked ?? 1) - 1)
    else if (event.key === 'Enter') take(found[marked ?? 0]?.id)
    else return
    event.preventDefault()
  }
  const take = (id: string | undefined): void => {
    if (id !== undefined) void select(id)
  }

  return (
    <SidePanel
      label="Tenants"
      search={{
        id: FOCUS.tenantSearch,
        label: 'Find a tenant',
        placeholder: `Find in ${counted(summaries.length, 'tenant', 'tenants')}`,
        value: query,
        onChange: (value) => {
          setQuery(value)
          setMarked(null)
        },
        onKeyDown: onKey,
      }}
      aside={<AddButton />}
    >
      {found.length === 0 && <SideNote>No tenant is called that.</SideNote>}
      <VirtualList
        label="Tenants"
        items={found}
        handle={list}
        row={(tenant, index) => <TenantRow tenant={tenant} marked={index === marked} />}
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
