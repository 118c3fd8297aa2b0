import { ActionIcon } from '@mantine/core'
import { IconCommand, IconSettings, IconZoomCode } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Hint } from '../ui/hint.tsx'
import { ActingButton } from '../features/acting/acting-button.tsx'
import { SITUATION_WORDS } from '../state/situation.ts'
import { TokenLife } from '../features/acting/token-life.tsx'
import { actionCalled, type ActionId } from '../state/actions.ts'
import { FaultsButton } from '../features/practice/faults-button.tsx'
import { useEditedToken } from '../state/shown.ts'
import { TenantButton } from '../features/tenants/tenant-button.tsx'
import { useSituation } from '../state/shown.ts'
import styles from './identity-bar.module.css'

const EDITED_TOKEN = 'An edited token is sent in its place'

/** Who the next request will act as, where, for how long. The signature of the app. */
export function IdentityBar(): ReactNode {
  const situation = useSituation()
  const edited = useEditedToken() !== undefined
  return (
    <header className={styles['bar']} data-pattern={situation === 'anonymous'}>
      <h1 className={styles['wordmark']}>Understudy</h1>
      <span className={styles['rule']} aria-hidden />
      <TenantButton />
      <span className={styles['joint']}>acting as</span>
      <ActingButton />
      <span className={styles['words']}>{edited ? EDITED_TOKEN : SITUATION_WORDS[situation]}</span>
      <div className={styles['icons']}>
        <FaultsButton />
        <TokenLife />
        <BarIcon id="inspector" icon={<IconZoomCode size={16} stroke={1.7} />} />
        <BarIcon id="palette" icon={<IconCommand size={16} stroke={1.7} />} />
        <BarIcon id="settings" icon={<IconSettings size={16} stroke={1.7} />} />
      </div>
    </header>
  )
}

function BarIcon({ id, icon }: { readonly id: ActionId; readonly icon: ReactNode }): ReactNode {
  const action = actionCalled(id)
  return (
    <Hint label={action.label} shortcut={action.shortcut}>
      <ActionIcon
        variant="transparent"
        className={styles['icon'] ?? ''}
        aria-label={action.label}
        onClick={() => action.run()}
      >
        {icon}
      </ActionIcon>
    </Hint>
  )
}
