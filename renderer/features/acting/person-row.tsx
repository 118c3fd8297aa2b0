import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconCheck, IconPin, IconPinnedFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ActingAs } from '../../../contract/acting.ts'
import type { Person } from '../../../contract/people.ts'
import { truncateMiddle } from '../../format/names.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Tag } from '../../ui/tag.tsx'
import { shownTab, useActingAs } from '../../state/shown.ts'
import { useShell } from '../../state/shell.ts'
import { useTenants } from '../../state/tenants.ts'
import { AS_APP, AS_NOBODY, isPinned, useActing } from '../../state/acting.ts'
import { ACCOUNT_TYPE_WORDS, nameOf } from '../../format/identities.ts'
import { Name } from '../../ui/name.tsx'
import styles from './person-row.module.css'

/** Acts as that person in the request that is shown, and closes the picker. */
export function choosePerson(person: Person): void {
  const tabId = shownTab()
  if (tabId !== null) useActing.getState().choosePerson(tabId, person)
  useShell.getState().showPeoplePicker(false)
}

/** A person who can be acted as, with what is known of the account. */
export function PersonRow({ person }: { readonly person: Person }): ReactNode {
  const tenantId = useTenants((state) => state.selectedId)
  const actingAs = useActingAs()
  const pinned = useActing(isPinned(tenantId ?? '', person.accountId))
  if (tenantId === null) return null
  const chosen = actingAs.kind === 'user' && actingAs.accountId === person.accountId
  return (
    <li className={styles['row']}>
      <UnstyledButton
        data-row
        className={styles['choose'] ?? ''}
        aria-current={chosen}
        onClick={() => choosePerson(person)}
      >
        <Avatar kind="user" name={person.displayName} active={person.active} size={28} />
        <span className={styles['words']}>
          <span className={styles['first']}>
            <span className={styles['name']}>
              <Name of={person.displayName} />
            </span>
            {!person.active && <Tag tone="warn">inactive</Tag>}
            {person.accountType !== 'atlassian' && (
              <Tag>{ACCOUNT_TYPE_WORDS[person.accountType]}</Tag>
            )}
          </span>
          <span className={styles['detail']}>
            <Name of={person.emailAddress ?? truncateMiddle(person.accountId, 36)} />
          </span>
        </span>
        {chosen && <IconCheck size={15} aria-hidden />}
      </UnstyledButton>
      <ActionIcon
        aria-label={pinned ? `Unpin ${person.displayName}` : `Pin ${person.displayName}`}
        onClick={() => void useActing.getState().togglePin(tenantId, person)}
      >
        {pinned ? <IconPinnedFilled size={14} /> : <IconPin size={14} />}
      </ActionIcon>
    </li>
  )
}

const OTHERS: readonly { readonly actingAs: ActingAs; readonly detail: string }[] = [
  { actingAs: AS_APP, detail: 'A Connect JWT signed with the shared secret' },
  { actingAs: AS_NOBODY, detail: 'No credential: what everyone on the web sees' },
]

export function OtherIdentities(): ReactNode {
  const current = useActingAs()
  return (
    <ul aria-label="Not a person">
      {OTHERS.map(({ actingAs, detail }) => (
        <li key={actingAs.kind} className={styles['row']}>
          <UnstyledButton
            data-row
            className={styles['choose'] ?? ''}
            aria-current={current.kind === actingAs.kind}
            onClick={() => {
              const tabId = shownTab()
              if (tabId !== null) useActing.getState().choose(tabId, actingAs)
              useShell.getState().showPeoplePicker(false)
            }}
          >
            <Avatar kind={actingAs.kind} name="" size={28} />
            <span className={styles['words']}>
              <span className={styles['name']}>{nameOf(actingAs, undefined)}</span>
              <span className={styles['detail']}>{detail}</span>
            </span>
            {current.kind === actingAs.kind && <IconCheck size={15} aria-hidden />}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}
