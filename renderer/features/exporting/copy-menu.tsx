import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconKey, IconTerminal2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { showShortcut } from '../../keys/shortcuts.ts'
import { Keys } from '../../ui/keys.tsx'
import { actionCalled } from '../palette/actions.ts'
import { exchangeOf, useResponse } from '../response/store.ts'
import { useActingAs } from '../shell/use-situation.ts'
import { useTenants } from '../tenants/store.ts'

/** The last request as something that runs elsewhere, and its live token when asked for by name. */
export function CopyMenu(): ReactNode {
  const tenantId = useTenants((state) => state.selectedId)
  const sent = useResponse((state) => exchangeOf(state.outcomes[tenantId ?? '']) !== null)
  const { kind } = useActingAs()
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <Button
          variant="default"
          h={34}
          radius="md"
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Copy as
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <CopyItem id="copy-curl" icon={<IconTerminal2 size={15} stroke={1.6} />} disabled={!sent} />
        <Menu.Divider />
        <CopyItem id="copy-token" icon={<IconKey size={15} stroke={1.6} />} disabled={kind !== 'user'} />
      </Menu.Dropdown>
    </Menu>
  )
}

interface CopyItemProps {
  readonly id: string
  readonly icon: ReactNode
  readonly disabled: boolean
}

function CopyItem({ id, icon, disabled }: CopyItemProps): ReactNode {
  const action = actionCalled(id)
  return (
    <Menu.Item
      leftSection={icon}
      rightSection={action.shortcut !== undefined && <Keys>{showShortcut(action.shortcut)}</Keys>}
      disabled={disabled}
      onClick={() => action.run()}
    >
      {action.label}
    </Menu.Item>
  )
}
