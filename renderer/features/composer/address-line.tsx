import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react'
import { memo, type ReactNode, useRef } from 'react'
import type { EditedDraft } from '../../../contract/workspace.ts'
import { hostOf } from '../../format/names.ts'
import { FOCUS } from '../../keys/focus.ts'
import { ofTab, useShownTab } from '../../state/shown.ts'
import { Hint } from '../../ui/hint.tsx'
import { actionCalled, type ActionId } from '../../state/actions.ts'
import { useComposer } from '../../state/composer.ts'
import { useResponse } from '../../state/response.ts'
import { useTenants } from '../../state/tenants.ts'
import { METHODS } from '../../state/methods.ts'
import { EditedTokenChip } from './edited-token-chip.tsx'
import { PathField } from './path-field.tsx'
import styles from './address-line.module.css'

interface AddressLineProps {
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
  /** What stands behind Send: how the request is taken elsewhere. */
  readonly copyMenu: ReactNode
}

/** Method, path, send. The site before the path is written out: it is where the request goes. */
export function AddressLine({ draft, edit, copyMenu }: AddressLineProps): ReactNode {
  const host = useTenants((state) =>
    hostOf(state.summaries.find((each) => each.id === state.selectedId)?.baseUrl ?? ''),
  )
  return (
    <div className={styles['line']}>
      <PathField draft={draft} edit={edit}>
        <MethodSelect
          value={draft.method}
          onChange={(method) => {
            edit({ method })
            if (BODIED.has(method)) useComposer.getState().showTab('body')
          }}
        />
        <span className={styles['host']} title={host}>
          {host}
        </span>
      </PathField>
      <EditedTokenChip />
      <SendButton />
      {copyMenu}
      <SaveButton />
    </div>
  )
}

/** Whoever chooses one of these goes on to its body. */
const BODIED: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH'])

/** An imported request may have a method of its own. */
function methodsWith(method: string): readonly string[] {
  return METHODS.some((each) => each === method) ? METHODS : [...METHODS, method]
}

function MethodSelect(props: {
  readonly value: string
  readonly onChange: (method: string) => void
}): ReactNode {
  return (
    <span className={styles['method']} data-method={props.value}>
      <select
        id={FOCUS.method}
        aria-label="Method"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {methodsWith(props.value).map((method) => (
          <option key={method}>{method}</option>
        ))}
      </select>
      <IconChevronDown size={13} aria-hidden />
    </span>
  )
}

/** Drawn once, not with each letter that is typed. */
const SaveButton = memo(function SaveButton(): ReactNode {
  const action = actionCalled('save-request')
  return (
    <Hint label={action.label} keysOf={action.id}>
      <Button
        variant="default"
        h={34}
        px={10}
        radius="md"
        leftSection={<IconDeviceFloppy size={14} aria-hidden />}
        onClick={() => action.run()}
      >
        <span className="u-gives-way">Save</span>
      </Button>
    </Hint>
  )
})

function SendButton(): ReactNode {
  const tabId = useShownTab()
  const running = useResponse((state) => ofTab(state.running, tabId) !== undefined)
  const action = actionCalled(running ? 'cancel' : 'send')
  /** What it was when it was pressed: where the answer comes before it is let go, Cancel has become Send. */
  const pressed = useRef<ActionId | null>(null)
  return (
    <Hint label={action.label} keysOf={action.id}>
      <UnstyledButton
        className={styles[running ? 'cancel' : 'send'] ?? ''}
        onPointerDown={() => (pressed.current = action.id)}
        onClick={(event) => {
          const meant = pressed.current ?? action.id
          pressed.current = null
          // The second click of a double click is no wish to cancel what the first one sent.
          if (event.detail < 2 && meant === action.id) action.run()
        }}
        onKeyDown={(event) => {
          if (event.repeat) event.preventDefault()
          else if (event.key === ' ') pressed.current = action.id
        }}
      >
        {running ? 'Cancel' : 'Send'}
      </UnstyledButton>
    </Hint>
  )
}
