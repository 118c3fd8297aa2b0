import { UnstyledButton } from '@mantine/core'
import { IconStarFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { TenantLabel, TenantSummary } from '../../../contract/tenants.ts'
import { hostOf } from '../../format/names.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { LABELS } from '../../format/labels.ts'
import { useTenants } from '../../state/tenants.ts'
import { TenantMenu } from './tenant-menu.tsx'
import { Name } from '../../ui/name.tsx'
import styles from './tenant-row.module.css'

const TONES: Readonly<Record<TenantLabel, Tone>> = {
  production: 'quiet',
  development: 'indigo',
  practice: 'teal',
}

interface TenantRowProps {
  readonly tenant: TenantSummary
  /** Where the arrow keys of the search field stand. */
  readonly marked: boolean
}

export function TenantRow({ tenant, marked }: TenantRowProps): ReactNode {
  const selected = useTenants((state) => state.selectedId === tenant.id)
  const select = useTenants((state) => state.select)
  const host = hostOf(tenant.baseUrl)
  return (
    <div
      className={styles['row']}
      data-selected={selected}
      data-uninstalled={tenant.uninstalledAt !== null}
      data-marked={marked}
    >
      <UnstyledButton
        className={styles['choose'] ?? ''}
        aria-current={selected}
        onClick={() => void select(tenant.id)}
      >
        <span className={styles['first']} title={tenant.name}>
          {tenant.starred && (
            <IconStarFilled size={11} className={styles['star']} aria-label="Starred" />
          )}
          <span className={styles['name']}>
            <Name of={tenant.name} />
          </span>
          {tenant.uninstalledAt !== null && <Tag tone="warn">uninstalled</Tag>}
          <Tag tone={TONES[tenant.label]}>{LABELS[tenant.label].word.toLowerCase()}</Tag>
        </span>
        <span className={styles['host']} title={host}>
          {host}
        </span>
      </UnstyledButton>
      <TenantMenu tenant={tenant} />
    </div>
  )
}
