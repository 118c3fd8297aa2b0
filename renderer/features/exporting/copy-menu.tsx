import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconEye, IconKey } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { Hint } from '../../ui/hint.tsx'
import { KeysOf } from '../../ui/keys.tsx'
import { actionCalled, type ActionId } from '../../state/actions.ts'
import { exchangeOf, useResponse } from '../../state/response.ts'
import { ofTab, useActingAs, useShownTab } from '../../state/shown.ts'
import { copyActionId } from '../../state/actions.ts'
import { EXPORT_GROUPS, type ExportGroup, isWhole } from '../../format/exports.ts'
import { LiveMenu } from './live-menu.tsx'
import styles from './copy-menu.module.css'

/** The request as something that runs elsewhere; a live token only when asked for by name. */
export function CopyMenu(): ReactNode {
  const tabId = useShownTab()
  const sent = useResponse((state) => exchangeOf(ofTab(state.outcomes, tabId)) !== null)
  const { kind } = useActingAs()
  return (
    <Menu position="bottom-end" width={272}>
      <Button.Group className={styles['split'] ?? ''}>
        <CurlButton />
        <Menu.Target>
          <Button variant="default" h={34} px={7} radius="md" aria-label="Copy as">
            <IconChevronDown size={14} aria-hidden />
          </Button>
        </Menu.Target>
      </Button.Group>
      <Menu.Dropdown>
        {EXPORT_GROUPS.filter(({ folded }) => !folded).map((group) => (
          <Fragment key={group.title}>
            <Menu.Label>{group.title}</Menu.Label>
            <Items group={group} sent={sent} />
          </Fragment>
        ))}
        <Folded sent={sent} />
        <Menu.Divider />
        <CopyItem
          id="export"
          label="Preview or save…"
          icon={<IconEye size={15} stroke={1.6} />}
          disabled={false}
        />
        <Menu.Divider />
        <LiveMenu disabled={kind === 'anonymous'} />
        <CopyItem
          id="copy-token"
          icon={<IconKey size={15} stroke={1.6} />}
          disabled={kind !== 'user'}
        />
      </Menu.Dropdown>
    </Menu>
  )
}

/** What is copied most, without the menu. */
function CurlButton(): ReactNode {
  const action = actionCalled('copy-curl')
  return (
    <Hint label={action.label} keysOf={action.id}>
      <Button
        variant="default"
        h={34}
        px={10}
        radius="md"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={() => action.run()}
      >
        <span className="u-gives-way">curl</span>
      </Button>
    </Hint>
  )
}

/** All in one: a low window has no room for an entry a group. */
function Folded({ sent }: { readonly sent: boolean }): ReactNode {
  return (
    <Menu.Sub position="left-start" width={220}>
      <Menu.Sub.Target>
        <Menu.Sub.Item>As code, for other tools</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {EXPORT_GROUPS.filter(({ folded }) => folded).map((group, index) => (
          <Fragment key={group.title}>
            {index > 0 && <Menu.Divider />}
            <Items group={group} sent={sent} />
          </Fragment>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  )
}

function Items(props: { readonly group: ExportGroup; readonly sent: boolean }): ReactNode {
  return props.group.entries.map(({ name: format, label }) => (
    <CopyItem
      key={format}
      id={copyActionId(format)}
      label={label}
      disabled={!props.sent && isWhole(format)}
    />
  ))
}

interface CopyItemProps {
  readonly id: ActionId
  /** In the menu’s own words, where its title says the rest. */
  readonly label?: string
  readonly icon?: ReactNode
  readonly disabled: boolean
}

function CopyItem({ id, label, icon, disabled }: CopyItemProps): ReactNode {
  const action = actionCalled(id)
  return (
    <Menu.Item
      leftSection={icon}
      rightSection={<KeysOf action={action.id} />}
      disabled={disabled}
      onClick={() => action.run()}
    >
      {label ?? action.label}
    </Menu.Item>
  )
}
