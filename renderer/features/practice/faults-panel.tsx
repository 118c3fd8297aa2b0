import { Button, CloseButton } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { PracticeFault } from '../../../contract/practice.ts'
import { focusOn } from '../../keys/focus.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { FaultRow } from './fault-row.tsx'
import styles from './faults-panel.module.css'
import { FAULTS_BUTTON, idsOn, usePractice } from '../../state/practice.ts'
import { usePracticeSelected } from '../../state/shown.ts'
import { useTenants } from '../../state/tenants.ts'

/** Beside the request, so that a fault can be switched on and met without leaving the list. */
export function FaultsPanel(): ReactNode {
  const open = usePractice((state) => state.faultsOpen)
  const selected = usePracticeSelected()
  if (!open || !selected) return null
  return (
    <aside
      className={styles['panel']}
      aria-label="Faults of the practice site"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <div className={styles['head']}>
        <h2 className={styles['title']}>Faults of the practice site</h2>
        <CloseButton size="sm" aria-label="Close the faults" onClick={close} />
      </div>
      <p className={styles['words']}>
        Switch one on, send, and see what it looks like from here. Nothing outside this machine is
        touched.
      </p>
      <Tools />
      <FaultList />
    </aside>
  )
}

/** The focus goes back to where the panel was opened from. */
function close(): void {
  usePractice.getState().showFaults(false)
  focusOn(FAULTS_BUTTON)
}

/** What the newest payload says of the tenant is shown at once. */
async function reinstall(): Promise<void> {
  const profile = await usePractice.getState().reinstall()
  if (profile !== null) await useTenants.getState().adopt(profile)
}

function Tools(): ReactNode {
  const anyOn = usePractice((state) => idsOn(state.faults).length > 0)
  const busy = usePractice((state) => state.busy)
  const reinstalling = usePractice((state) => state.reinstalling)
  const brought = usePractice((state) => state.brought)
  const failure = usePractice((state) => state.faultsFailure)
  const { switchAllOff } = usePractice.getState()
  return (
    <div className={styles['tools']}>
      <Button
        variant="default"
        size="compact-xs"
        loading={reinstalling}
        leftSection={<IconRefresh size={13} aria-hidden />}
        onClick={() => void reinstall()}
      >
        Reinstall the app
      </Button>
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={!anyOn || busy}
        onClick={() => void switchAllOff()}
      >
        Switch all off
      </Button>
      {brought !== null && <Brought changes={brought} />}
      {failure !== null && <FailureNote failure={failure} />}
    </div>
  )
}

function Brought({ changes }: { readonly changes: readonly string[] }): ReactNode {
  return (
    <div className={styles['brought']} role="status">
      <p>
        {changes.length === 0
          ? 'The newest payload was read again; nothing in it is new.'
          : 'The newest payload was read. It brought:'}
      </p>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  )
}

function FaultList(): ReactNode {
  const faults = usePractice((state) => state.faults)
  const [query, setQuery] = useState('')
  if (faults === null) return <p className={styles['words']}>Reading…</p>
  const found = faults.filter((fault) => fits(fault, query))
  return (
    <>
      <input
        type="search"
        autoFocus
        className={styles['search']}
        aria-label="Find a fault"
        placeholder="Find a fault by id or word"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div className={styles['list']}>
        <FaultGroup title="Can be switched" faults={found.filter(({ switchable }) => switchable)} />
        <FaultGroup
          title="Always answered so"
          faults={found.filter(({ switchable }) => !switchable)}
        />
        {found.length === 0 && <p className={styles['words']}>No fault fits.</p>}
      </div>
    </>
  )
}

function FaultGroup(props: {
  readonly title: string
  readonly faults: readonly PracticeFault[]
}): ReactNode {
  if (props.faults.length === 0) return null
  return (
    <section>
      <h3 className={styles['group']}>{props.title}</h3>
      <ul>
        {props.faults.map((fault) => (
          <FaultRow key={fault.id} fault={fault} />
        ))}
      </ul>
    </section>
  )
}

function fits(fault: PracticeFault, query: string): boolean {
  const words = `${fault.id} ${fault.title} ${fault.whatHappens}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((part) => words.includes(part))
}
