import { ActionIcon, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconFileCertificate, IconSearch, IconSettings } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { showShortcut } from '../keys/key-press.ts'
import { Hint } from '../ui/hint.tsx'
import { ActingButton } from '../features/acting/acting-button.tsx'
import { TokenLife } from '../features/acting/token-life.tsx'
import { actionCalled, type ActionId } from '../state/actions.ts'
import { FaultsButton } from '../features/practice/faults-button.tsx'
import { useKeysOf } from '../state/settings.ts'
import { useEditedToken } from '../state/shown.ts'
import { TenantButton } from '../features/tenants/tenant-button.tsx'
import { useSituation } from '../state/shown.ts'
import styles from './identity-bar.module.css'
import { UndoButton } from './undo-button.tsx'

const EDITED_TOKEN = 'An edited token is sent in its place'
/** The rest of what there is to say stands to the left of it. */
const REAL_PERSON = 'Real person, production site'

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
      <p className={styles['words']} data-whole-or-none>
        <span>{edited ? EDITED_TOKEN : situation === 'production-user' && REAL_PERSON}</span>
      </p>
      <PaletteButton />
      <div className={styles['icons']}>
        <UndoButton className={styles['icon'] ?? ''} />
        <FaultsButton />
        <TokenLife />
        <BarIcon id="inspector" spare icon={<IconFileCertificate size={16} stroke={1.7} />} />
        <BarIcon id="settings" icon={<IconSettings size={16} stroke={1.7} />} />
      </div>
    </header>
  )
}

/** The way to everything that can be done, and the keys that lead there. */
function PaletteButton(): ReactNode {
  const action = actionCalled('palette')
  const keys = useKeysOf(action.id)
  return (
    <Hint label={action.label} keysOf={action.id}>
      <UnstyledButton className={styles['palette'] ?? ''} onClick={() => action.run()}>
        <span className={styles['door']}>
          <IconSearch size={15} stroke={1.7} aria-hidden />
          <VisuallyHidden>{action.label} </VisuallyHidden>
          <span className={styles['search']} aria-hidden>
            Search<span className={styles['more']}> or run</span>…
          </span>
          <kbd className={styles['keys']}>{keys !== undefined && showShortcut(keys)}</kbd>
        </span>
      </UnstyledButton>
    </Hint>
  )
}

interface BarIconProps {
  readonly id: ActionId
  readonly icon: ReactNode
  /** It goes first where there is no room for all: the search leads to it as well. */
  readonly spare?: boolean
}

function BarIcon({ id, icon, spare = false }: BarIconProps): ReactNode {
  const action = actionCalled(id)
  return (
    <Hint label={action.label} keysOf={action.id}>
      <ActionIcon
        variant="transparent"
        className={styles['icon'] ?? ''}
        data-spare={spare}
        aria-label={action.label}
        onClick={() => action.run()}
      >
        {icon}
      </ActionIcon>
    </Hint>
  )
}
