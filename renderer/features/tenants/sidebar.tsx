import { ActionIcon, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
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
import { filterTenants } from '../../state/tenant-order.ts'
import { useTenants } from '../../state/tenants.ts'
import { useWantedFocus } from '../../ui/use-wanted-focus.ts'
import { TenantRow } from './tenant-row.tsx'
import styles from './sidebar.module.css'

const ROW = 44

/** All tenants, thousands of them: searched while typing, drawn only where they are seen. */
export function TenantSidebar(): ReactNode {
  const summaries = useTenants((state) => state.summaries)
  const select = useTenants((state) => state.select)
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState<number | null>(null)
  const words = useDeferredValue(query)
  const found = useMemo(() => filterTenants(summaries, words), [summaries, words])
  const scroller = useRef<HTMLDivElement>(null)
  useWantedFocus(FOCUS.tenantSearch)
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is memoised here
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => found[index]?.id ?? index,
  })

  const mark = (index: number): void => {
    const bounded = Math.max(0, Math.min(found.length - 1, index))
    setMarked(bounded)
    rows.scrollToIndex(bounded)
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
    <nav className={styles['sidebar']} aria-label="Tenants">
      <div className={styles['head']}>
        <TextInput
          id={FOCUS.tenantSearch}
          className={styles['search'] ?? ''}
          aria-label="Find a tenant"
          placeholder={`Find in ${counted(summaries.length, 'tenant', 'tenants')}`}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setMarked(null)
          }}
          onKeyDown={onKey}
        />
        <AddButton />
      </div>
      <div className={styles['scroller']} ref={scroller}>
        {found.length === 0 && <p className={styles['none']}>No tenant is called that.</p>}
        <ul className={styles['list']} style={{ height: rows.getTotalSize() }} aria-label="Tenants">
          {rows.getVirtualItems().map((item) => {
            const tenant = found[item.index]
            return (
              tenant !== undefined && (
                <TenantRow
                  key={item.key}
                  tenant={tenant}
                  top={item.start}
                  position={item.index + 1}
                  count={found.length}
                  marked={item.index === marked}
                />
              )
            )
          })}
        </ul>
      </div>
    </nav>
  )
}

function AddButton(): ReactNode {
  const action = actionCalled('new-tenant')
  return (
    <Hint label={action.label} shortcut={action.shortcut}>
      <ActionIcon aria-label={action.label} onClick={() => action.run()}>
        <IconPlus size={16} />
      </ActionIcon>
    </Hint>
  )
}
