import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { hostOf } from '../../format/names.ts'
import bar from '../../ui/bar-button.module.css'
import { LABELS } from '../../format/labels.ts'
import { useShell } from '../../state/shell.ts'
import { useTenants } from '../../state/tenants.ts'
import { TenantCard } from './tenant-card.tsx'
import { Name } from '../../ui/name.tsx'

/** Which site, in the identity bar; opens what is known of it and what can be done with it. */
export function TenantButton(): ReactNode {
  const open = useShell((state) => state.tenantCardOpen)
  const show = useShell((state) => state.showTenantCard)
  const tenant = useTenants((state) => state.summaries.find((each) => each.id === state.selectedId))
  if (tenant === undefined) return null
  const host = hostOf(tenant.baseUrl)
  const label = LABELS[tenant.label].word.toLowerCase()
  return (
    <Popover
      opened={open}
      onChange={show}
      position="bottom-start"
      width={400}
      trapFocus
      returnFocus
      offset={6}
    >
      <Popover.Target>
        <UnstyledButton
          className={bar['button'] ?? ''}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => show(!open)}
        >
          <VisuallyHidden>Tenant: </VisuallyHidden>
          <span className={bar['name']}>
            <Name of={tenant.name} />
          </span>
          {host !== tenant.name && <span className={bar['site']}>{host}</span>}
          <span className={bar['flag']}>{label}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label="This tenant">
        <TenantCard close={() => show(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
