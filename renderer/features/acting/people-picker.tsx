import { Loader, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import type { Person, RememberedPerson } from '../../../contract/people.ts'
import { walkRows } from '../../keys/focus.ts'
import { FailureNote } from '../../ui/failure-note.tsx'
import { useTenants } from '../../state/tenants.ts'
import { choosePerson, OtherIdentities, PersonRow } from './person-row.tsx'
import { knownAs, type SearchAnswer, usePeopleSearch } from '../../state/people-search.ts'
import { isKept, useActing } from '../../state/acting.ts'
import styles from './people-picker.module.css'

const NOBODY: readonly never[] = []

/** Finds who to act as: by name, e-mail, account id or profile URL; recent and pinned people first. */
export function PeoplePicker(): ReactNode {
  const tenantId = useTenants((state) => state.selectedId)
  const query = usePeopleSearch((state) => state.query)
  const answer = usePeopleSearch((state) => state.answer)
  const type = usePeopleSearch((state) => state.type)
  useEffect(() => () => usePeopleSearch.getState().clear(), [])
  const people = useActing((state) => state.remembered[tenantId ?? '']) ?? NOBODY
  const known = answer.kind === 'idle' ? NOBODY : knownAs(query, people.filter(isKept), answer)
  const found = answer.kind === 'found' ? answer.people : NOBODY
  const alone = usePeopleSearch((state) => state.takes) && found.length === 1 ? found[0] : undefined
  useEffect(() => {
    if (alone !== undefined) choosePerson(alone)
  }, [alone])
  if (tenantId === null) return null
  const takeFirst = (): void => {
    const first = known[0] ?? found[0]
    if (first !== undefined) choosePerson(first)
    else if (answer.kind === 'searching') usePeopleSearch.getState().take()
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
        {answer.kind === 'idle' ? (
          <Remembered people={people} />
        ) : (
          <>
            <PeopleList title="Recent and pinned" people={known} />
            <Found answer={answer} known={known} />
          </>
        )}
        <h2 className={styles['title']}>Not a person</h2>
        <OtherIdentities />
      </div>
    </div>
  )
}

function Remembered({ people }: { readonly people: readonly RememberedPerson[] }): ReactNode {
  const pinned = people.filter((person) => person.pinned)
  const recent = people
    .filter((person) => !person.pinned && isKept(person))
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

function Found(props: {
  readonly answer: SearchAnswer
  /** They stand above it. */
  readonly known: readonly Person[]
}): ReactNode {
  const { answer, known } = props
  if (answer.kind === 'failed') {
    return (
      <div className={styles['failure']}>
        <FailureNote failure={answer.failure} />
      </div>
    )
  }
  if (answer.kind !== 'found') return <p className={styles['empty']}>Searching, as the app…</p>
  if (answer.people.length + known.length === 0) {
    return (
      <p className={styles['empty']}>
        Nobody found. The app sees only people whose name or e-mail is visible to it; an account id
        always works.
      </p>
    )
  }
  const others = answer.people.filter(
    ({ accountId }) => !known.some((each) => each.accountId === accountId),
  )
  return <PeopleList title="Found" people={others} />
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
