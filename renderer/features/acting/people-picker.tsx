import { Loader, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import type { Person } from '../../../contract/people.ts'
import { walkRows } from '../../keys/focus.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useShell } from '../../state/shell.ts'
import { shownTab } from '../../state/shown.ts'
import { useTenants } from '../../state/tenants.ts'
import { OtherIdentities, PersonRow } from './person-row.tsx'
import { type SearchAnswer, usePeopleSearch } from '../../state/people-search.ts'
import { useActing } from '../../state/acting.ts'
import styles from './people-picker.module.css'

const NOBODY: readonly never[] = []

/** Finds who to act as: by name, e-mail, account id or profile URL; recent and pinned people first. */
export function PeoplePicker(): ReactNode {
  const tenantId = useTenants((state) => state.selectedId)
  const query = usePeopleSearch((state) => state.query)
  const answer = usePeopleSearch((state) => state.answer)
  const type = usePeopleSearch((state) => state.type)
  useEffect(() => () => usePeopleSearch.getState().clear(), [])
  if (tenantId === null) return null
  const takeFirst = (): void => {
    const first = answer.kind === 'found' ? answer.people[0] : undefined
    if (first === undefined) return
    const tabId = shownTab()
    if (tabId !== null) useActing.getState().choosePerson(tabId, first)
    useShell.getState().showPeoplePicker(false)
  }
  return (
    <div className={styles['picker']} onKeyDown={walkRows}>
      <TextInput
        data-autofocus
        autoFocus
        data-row
        variant="unstyled"
        className={styles['search'] ?? ''}
        aria-label="Find a person"
        placeholder="Name, e-mail, account id or profile URL"
        leftSection={
          answer.kind === 'searching' ? <Loader size={14} /> : <IconSearch size={15} aria-hidden />
        }
        value={query}
        onChange={(event) => type(tenantId, event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') takeFirst()
        }}
      />
      <div className={styles['lists']}>
        {answer.kind === 'idle' ? <Remembered tenantId={tenantId} /> : <Found answer={answer} />}
        <h2 className={styles['title']}>Not a person</h2>
        <OtherIdentities />
      </div>
    </div>
  )
}

function Remembered({ tenantId }: { readonly tenantId: string }): ReactNode {
  const people = useActing((state) => state.remembered[tenantId]) ?? NOBODY
  const pinned = people.filter((person) => person.pinned)
  const recent = people
    .filter((person) => !person.pinned && person.lastUsedAt > 0)
    .toSorted((one, other) => other.lastUsedAt - one.lastUsedAt)
  if (pinned.length + recent.length === 0) {
    return <p className={styles['empty']}>Type the beginning of a name to find a person.</p>
  }
  return (
    <>
      <PeopleList title="Pinned" people={pinned} />
      <PeopleList title="Recent" people={recent} />
    </>
  )
}

function Found({ answer }: { readonly answer: SearchAnswer }): ReactNode {
  if (answer.kind === 'failed') {
    return (
      <div className={styles['failure']}>
        <FailureNote failure={answer.failure} />
      </div>
    )
  }
  if (answer.kind !== 'found') return <p className={styles['empty']}>Searching, as the app…</p>
  if (answer.people.length === 0) {
    return (
      <p className={styles['empty']}>
        Nobody found. The app sees only people whose name or e-mail is visible to it; an account id
        always works.
      </p>
    )
  }
  return <PeopleList title="Found" people={answer.people} />
}

function PeopleList(props: {
  readonly title: string
  readonly people: readonly Person[]
}): ReactNode {
  if (props.people.length === 0) return null
  return (
    <>
      <h2 className={styles['title']}>{props.title}</h2>
      <ul aria-label={props.title}>
        {props.people.map((person) => (
          <PersonRow key={person.accountId} person={person} />
        ))}
      </ul>
    </>
  )
}
