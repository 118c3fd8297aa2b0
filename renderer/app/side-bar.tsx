import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebar } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { HistorySidebar } from '../features/history/history-sidebar.tsx'
import { SavedSidebar } from '../features/saved/saved-sidebar.tsx'
import { TenantSidebar } from '../features/tenants/sidebar.tsx'
import { actionCalled } from '../state/actions.ts'
import { type Side, useSide } from '../state/side.ts'
import { Boundary } from '../ui/boundary.tsx'
import { Hint } from '../ui/hint.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { showChecks } from './flows/checks.ts'
import { openSaved } from './flows/saved.ts'
import { takePast } from './flows/comparing.ts'
import styles from './side-bar.module.css'

const SIDES: readonly { readonly value: Side; readonly label: string }[] = [
  { value: 'tenants', label: 'Tenants' },
  { value: 'saved', label: 'Saved' },
  { value: 'history', label: 'History' },
]

const LISTS: Readonly<Record<Side, { readonly what: string; readonly draw: () => ReactNode }>> = {
  tenants: { what: 'The list of tenants', draw: () => <TenantSidebar /> },
  saved: {
    what: 'The saved requests',
    draw: () => <SavedSidebar open={(path) => void openSaved(path)} check={showChecks} />,
  },
  history: { what: 'The history', draw: () => <HistorySidebar open={takePast} /> },
}

/**
 * What there is to go to: customers, requests that were saved, and what was sent. All three come with the
 * workbench: what is typed right behind their keys is meant for them.
 */
export function SideBar(): ReactNode {
  const { side, show } = useSide()
  return (
    <section className={styles['side']} aria-label="Side bar">
      <div className={styles['choice']}>
        <Segmented label="Side bar" value={side} options={SIDES} onChange={show} />
        <FoldSide />
      </div>
      <Boundary key={side} what={LISTS[side].what}>
        {LISTS[side].draw()}
      </Boundary>
    </section>
  )
}

/** In the side bar, and where that is folded away, at the head of the request tabs. */
export function FoldSide(): ReactNode {
  const action = actionCalled('fold-side')
  return (
    <Hint label={action.label} keysOf={action.id}>
      <ActionIcon aria-label={action.label} onClick={() => action.run()}>
        <IconLayoutSidebar size={16} stroke={1.7} />
      </ActionIcon>
    </Hint>
  )
}
