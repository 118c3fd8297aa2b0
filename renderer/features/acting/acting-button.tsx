import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type FocusEvent, type ReactNode, useState } from 'react'
import type { ActingAs } from '../../../contract/acting.ts'
import type { Person } from '../../../contract/people.ts'
import { truncateMiddle } from '../../format/names.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled } from '../../state/actions.ts'
import { useActingAs, usePersonActing } from '../../state/shown.ts'
import { useShell } from '../../state/shell.ts'
import bar from '../../ui/bar-button.module.css'
import { PeoplePicker } from './people-picker.tsx'
import { ACCOUNT_TYPE_WORDS, nameOf } from '../../format/identities.ts'
import { Name } from '../../ui/name.tsx'

/** Who acts, in the identity bar; opens the picker. */
export function ActingButton(): ReactNode {
  const actingAs = useActingAs()
  const person = usePersonActing()
  const open = useShell((state) => state.peoplePickerOpen)
  const show = useShell((state) => state.showPeoplePicker)
  // Where the focus went somewhere by itself, it is not fetched back.
  const [left, setLeft] = useState(false)
  const action = actionCalled('focus-people')
  const closeWhereLeft = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return
    setLeft(true)
    show(false)
  }
  return (
    <Popover
      opened={open}
      onChange={show}
      position="bottom-start"
      width={380}
      trapFocus
      returnFocus={!left}
      onOpen={() => setLeft(false)}
      offset={6}
      // There with its field before the next letter is.
      transitionProps={{ duration: 0 }}
    >
      <Hint label={action.label} keysOf={action.id} silent={open}>
        <div>
          <Popover.Target>
            <UnstyledButton
              className={bar['button'] ?? ''}
              aria-haspopup="dialog"
              aria-expanded={open}
              onClick={() => show(!open)}
            >
              <VisuallyHidden>Acting as: </VisuallyHidden>
              <Face actingAs={actingAs} person={person} />
              <IconChevronDown size={14} aria-hidden />
            </UnstyledButton>
          </Popover.Target>
        </div>
      </Hint>
      <Popover.Dropdown p={0} aria-label="Acting as" onBlur={closeWhereLeft}>
        <PeoplePicker />
      </Popover.Dropdown>
    </Popover>
  )
}

function Face(props: {
  readonly actingAs: ActingAs
  readonly person: Person | undefined
}): ReactNode {
  const { actingAs, person } = props
  const name = nameOf(actingAs, person)
  const active = person?.active ?? true
  return (
    <>
      <Avatar kind={actingAs.kind} name={name} active={active} />
      <span className={bar['name']}>
        <Name of={truncateMiddle(name, 40)} />
      </span>
      {person !== undefined && (
        <span className={bar['detail']} data-whole-or-none>
          <span>{ACCOUNT_TYPE_WORDS[person.accountType]}</span>
        </span>
      )}
      {!active && <span className={bar['flag']}>inactive</span>}
    </>
  )
}
