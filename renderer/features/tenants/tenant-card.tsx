import { Button } from '@mantine/core'
import { type ReactNode } from 'react'
import type { ConnectTenant } from '../../../contract/tenants.ts'
import { truncateMiddle } from '../../format/names.ts'
import { KeysOf } from '../../ui/keys.tsx'
import { Name } from '../../ui/name.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { actionCalled, type ActionId } from '../../state/actions.ts'
import { useShell } from '../../state/shell.ts'
import { LABEL_ORDER, LABELS, secretPlaceWords } from '../../format/labels.ts'
import { useTenants } from '../../state/tenants.ts'
import styles from './tenant-card.module.css'

const ACTIONS = [
  'focus-tenants',
  'rename-tenant',
  'tenant-note',
  'base-url',
  'newest-payload',
  'descriptor',
  'practice-faults',
  'remove-tenant',
] as const

/** The facts of the selected tenant, and its actions. */
export function TenantCard({ close }: { readonly close: () => void }): ReactNode {
  const profile = useTenants((state) => state.profile)
  const update = useTenants((state) => state.update)
  const keychain = useShell((state) => state.status?.keychain.name) ?? 'the keychain'
  if (profile === null) return <p className={styles['loading']}>Reading…</p>
  return (
    <div className={styles['card']}>
      <h2 className={styles['name']}>
        <Name of={profile.name} />
      </h2>
      {(profile.note ?? '') !== '' && (
        <p className={styles['note']} dir="auto">
          {profile.note}
        </p>
      )}
      <dl className={styles['facts']}>
        {factsOf(profile, keychain).map(([name, value, mono]) => (
          <div key={name} className={styles['fact']}>
            <dt>{name}</dt>
            <dd className={mono === true ? 'u-mono' : ''} title={value}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['label']}>
        <Segmented
          label="Label of this tenant"
          value={profile.label}
          options={LABEL_ORDER.map((value) => ({ value, label: LABELS[value].word }))}
          onChange={(label) => void update(profile.id, { label })}
        />
      </div>
      <div className={styles['actions']}>
        {ACTIONS.filter((id) => id !== 'practice-faults' || actionCalled(id).enabled()).map(
          (id) => (
            <CardAction key={id} id={id} close={close} />
          ),
        )}
      </div>
    </div>
  )
}

function CardAction(props: { readonly id: ActionId; readonly close: () => void }): ReactNode {
  const action = actionCalled(props.id)
  const run = (): void => {
    props.close()
    // After the card has given the focus back.
    setTimeout(() => action.run(), 80)
  }
  return (
    <Button
      variant="subtle"
      justify="space-between"
      fullWidth
      px={4}
      onClick={run}
      rightSection={<KeysOf action={action.id} />}
    >
      {action.label}
    </Button>
  )
}

type Fact = readonly [name: string, value: string, mono?: true]

function factsOf(profile: ConnectTenant, keychain: string): readonly Fact[] {
  const scopes = profile.installedScopes
  return [
    ['Base URL', profile.baseUrl, true],
    ['App key', profile.appKey, true],
    ['Client key', truncateMiddle(profile.clientKey, 40), true],
    ['OAuth client id', profile.oauthClientId === null ? 'none: cannot act as a user' : 'present'],
    ['Scopes', scopes === null ? 'unknown: read the descriptor' : scopes.join(', ')],
    ['Secret', `•••••••• ${secretPlaceWords(profile.secretPlace, keychain)}`],
    ...(profile.uninstalledAt === null ? [] : ([['State', 'uninstalled']] as const)),
  ]
}
