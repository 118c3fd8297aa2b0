import { ActionIcon, Menu } from '@mantine/core'
import {
  IconBug,
  IconCheck,
  IconDots,
  IconFileDescription,
  IconNote,
  IconPencil,
  IconStar,
  IconStarOff,
  IconTrash,
  IconWorld,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { TenantSummary } from '../../../contract/tenants.ts'
import { useNoteDrafts } from '../../state/note-drafts.ts'
import { usePractice } from '../../state/practice.ts'
import { type Dialog, useShell } from '../../state/shell.ts'
import { LABEL_ORDER, LABELS } from '../../format/labels.ts'
import { useTenants } from '../../state/tenants.ts'
import styles from './tenant-row.module.css'

const SIZE = { size: 15, stroke: 1.6 } as const

/** What can be done with a tenant of the list. */
export function TenantMenu({ tenant }: { readonly tenant: TenantSummary }): ReactNode {
  return (
    <Menu position="bottom-end" width={230} offset={2}>
      <Menu.Target>
        <ActionIcon
          size={20}
          className={styles['menu'] ?? ''}
          aria-label={`More for ${tenant.name}`}
        >
          <IconDots size={14} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuItems tenant={tenant} />
      </Menu.Dropdown>
    </Menu>
  )
}

function MenuItems({ tenant }: { readonly tenant: TenantSummary }): ReactNode {
  const update = useTenants((state) => state.update)
  const open = useShell((state) => state.open)
  const ask = (kind: Extract<Dialog, { readonly tenantId: string }>['kind']) => (): void =>
    open({ kind, tenantId: tenant.id })
  const hasDraft = useNoteDrafts((all) => all[tenant.id] !== undefined)
  const practising = useShell((state) => state.status?.practice?.tenantId === tenant.id)
  return (
    <>
      <Menu.Item
        leftSection={tenant.starred ? <IconStarOff {...SIZE} /> : <IconStar {...SIZE} />}
        onClick={() => void update(tenant.id, { starred: !tenant.starred })}
      >
        {tenant.starred ? 'Remove the star' : 'Star'}
      </Menu.Item>
      <Menu.Item leftSection={<IconPencil {...SIZE} />} onClick={ask('rename-tenant')}>
        Rename…
      </Menu.Item>
      <Menu.Item leftSection={<IconNote {...SIZE} />} onClick={ask('tenant-note')}>
        {hasDraft
          ? 'Go on with the note…'
          : (tenant.note ?? '') === ''
            ? 'Write a note…'
            : 'Change the note…'}
      </Menu.Item>
      <Menu.Item leftSection={<IconWorld {...SIZE} />} onClick={ask('base-url')}>
        Correct the base URL…
      </Menu.Item>
      <Menu.Item leftSection={<IconFileDescription {...SIZE} />} onClick={ask('descriptor')}>
        Read the app descriptor…
      </Menu.Item>
      {practising && (
        <Menu.Item leftSection={<IconBug {...SIZE} />} onClick={() => void showFaults(tenant.id)}>
          Faults of the practice site
        </Menu.Item>
      )}
      <Menu.Divider />
      {LABEL_ORDER.map((label) => (
        <Menu.Item
          key={label}
          leftSection={
            label === tenant.label ? <IconCheck {...SIZE} /> : <span className={styles['blank']} />
          }
          onClick={() => void update(tenant.id, { label })}
        >
          {LABELS[label].word}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        className={styles['remove'] ?? ''}
        leftSection={<IconTrash {...SIZE} />}
        onClick={ask('remove-tenant')}
      >
        Remove…
      </Menu.Item>
    </>
  )
}

async function showFaults(tenantId: string): Promise<void> {
  await useTenants.getState().select(tenantId)
  usePractice.getState().showFaults(true)
}
