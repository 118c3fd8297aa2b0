import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebar } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { HistorySidebar } from '../features/history/history-sidebar.tsx'
import { SavedSidebar } from '../features/saved/saved-sidebar.tsx'
import { TenantSidebar } from '../features/tenants/sidebar.tsx'
import { actionCalled } from '../state/actions.ts'
import { type Side, useSide } from '../state/side.ts'
import { useTenants } from '../state/tenants.ts'
import { Boundary } from '../ui/boundary.tsx'
import { Hint } from '../ui/hint.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
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
    draw: () => (
      <SavedSidebar
        open={(path) => void openSaved(path)}
        check={(folder, path) => void showChecks(folder, path)}
      />
    ),
  },
  history: { what: 'The history', draw: () => <HistorySidebar open={takePast} /> },
}

/**
 * What there is to go to: customers, requests that were saved, and what was sent. All three come with the
 * workbench: what is typed right behind their keys is meant for them.
 */
export function SideBar(): ReactNode {
  return (
    <section className={styles['side']} aria-label="Side bar">
      <Lists />
    </section>
  )
}

/** What opens something; what else is in its row does not. */
const OPENS = 'button[data-row], button[aria-current]'
/** What belongs to it, though it lies elsewhere: menus, questions, messages. */
const ABOVE = '[role="dialog"], [role="menu"], [role="tooltip"], [data-portal]'

/**
 * Over the request, in a window that is too narrow for both, or zoomed to be: until something in it was opened, or one
 * goes on elsewhere. Small screens' own place for it: https://www.w3.org/WAI/WCAG22/Understanding/reflow
 */
export function SideOver(): ReactNode {
  const place = useRef<HTMLElement>(null)
  const selectedId = useTenants((state) => state.selectedId)
  const [first] = useState(selectedId)
  useFocusBack()
  useEffect(() => {
    if (selectedId !== first) putAway()
  }, [selectedId, first])
  useEffect(() => {
    const stopping = new AbortController()
    const goesOn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || target.closest(ABOVE) !== null) return
      if (place.current?.contains(target) === false) putAway()
    }
    document.addEventListener('focusin', goesOn, { signal: stopping.signal })
    return () => stopping.abort()
  }, [])
  return (
    <>
      <div className={styles['shade']} aria-hidden onClick={putAway} />
      <aside
        ref={place}
        className={styles['over']}
        aria-label="Side bar"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) putAway()
        }}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest(OPENS) !== null) putAway()
        }}
      >
        <Lists />
      </aside>
    </>
  )
}

const putAway = (): void => useSide.getState().fold(true)

function Lists(): ReactNode {
  const { side, show } = useSide()
  return (
    <>
      <div className={styles['choice']}>
        <Segmented label="Side bar" value={side} options={SIDES} onChange={show} />
        <FoldSide />
      </div>
      <Boundary key={side} what={LISTS[side].what}>
        {LISTS[side].draw()}
      </Boundary>
    </>
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
