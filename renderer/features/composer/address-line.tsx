import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { hostOf } from '../../format/names.ts'
import { FOCUS } from '../../keys/focus.ts'
import { Hint } from '../../ui/hint.tsx'
import { CopyMenu } from '../exporting/copy-menu.tsx'
import { actionCalled } from '../palette/actions.ts'
import { useResponse } from '../response/store.ts'
import { useTenants } from '../tenants/store.ts'
import { type EditedDraft, METHODS } from './draft.ts'
import styles from './address-line.module.css'

interface AddressLineProps {
  readonly draft: EditedDraft
  readonly edit: (change: Partial<EditedDraft>) => void
}

/** Method, path, send. The site before the path is written out: it is where the request goes. */
export function AddressLine({ draft, edit }: AddressLineProps): ReactNode {
  const host = useTenants((state) =>
    hostOf(state.summaries.find((each) => each.id === state.selectedId)?.baseUrl ?? ''),
  )
  return (
    <div className={styles['line']}>
      <div className={styles['field']}>
        <MethodSelect value={draft.method} onChange={(method) => edit({ method })} />
        <span className={styles['host']} title={host}>
          {host}
        </span>
        <input
          id={FOCUS.path}
          className={styles['path']}
          aria-label="Path"
          spellCheck={false}
          autoComplete="off"
          value={draft.path}
          onChange={(event) => edit({ path: event.currentTarget.value })}
        />
      </div>
      <SendButton />
      <CopyMenu />
    </div>
  )
}

function MethodSelect(props: {
  readonly value: string
  readonly onChange: (method: string) => void
}): ReactNode {
  return (
    <span className={styles['method']} data-method={props.value}>
      <select
        aria-label="Method"
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {METHODS.map((method) => (
          <option key={method}>{method}</option>
        ))}
      </select>
      <IconChevronDown size={13} aria-hidden />
    </span>
  )
}

function SendButton(): ReactNode {
  const running = useResponse(
    (state) => state.running[useTenants.getState().selectedId ?? ''] !== undefined,
  )
  const action = actionCalled(running ? 'cancel' : 'send')
  return (
    <Hint label={action.label} shortcut={action.shortcut}>
      {running ? (
        <Button className={styles['cancel'] ?? ''} variant="default" onClick={() => action.run()}>
          Cancel
        </Button>
      ) : (
        <UnstyledButton className={styles['send'] ?? ''} onClick={() => action.run()}>
          Send
        </UnstyledButton>
      )}
    </Hint>
  )
}
