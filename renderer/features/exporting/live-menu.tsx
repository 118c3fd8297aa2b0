import { Menu } from '@mantine/core'
import { IconBolt } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { leftOf } from '../../state/moment.ts'
import { formatCountdown } from '../../format/durations.ts'
import { useMoment } from '../../ui/use-now.ts'
import { useSettings } from '../../state/settings.ts'
import { useActingAs, useTokenExpiry } from '../../state/shown.ts'
import { exportTargets } from '../../../contract/export-targets.ts'
import { isLiveFormat } from '../../format/exports.ts'
import { actionCalled } from '../../state/actions.ts'
import styles from './live-menu.module.css'

/** The formats that can carry a live token, behind a word that says so. */
export function LiveMenu({ disabled }: { readonly disabled: boolean }): ReactNode {
  return (
    <Menu.Sub position="left-end" width={300}>
      <Menu.Sub.Target>
        <Menu.Sub.Item leftSection={<IconBolt size={15} stroke={1.6} />} disabled={disabled}>
          With a fresh token
        </Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        <Menu.Label>
          <LiveWords />
        </Menu.Label>
        {exportTargets.map(({ name: format, label }) =>
          isLiveFormat(format) ? (
            <Menu.Item key={format} onClick={() => actionCalled(`live-${format}`).run()}>
              {label} with a fresh token
            </Menu.Item>
          ) : null,
        )}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  )
}

/** Said before it is copied: how long it lives, and when the clipboard forgets it. */
function LiveWords(): ReactNode {
  const { kind } = useActingAs()
  const expiry = useTokenExpiry()
  const seconds = useSettings((state) => state.settings?.clipboardClearSeconds)
  const moment = useMoment(expiry !== null)
  const left = expiry === null ? 0 : leftOf(expiry, moment)
  const lives =
    kind === 'user' && left > 0
      ? `The token is live for another ${formatCountdown(left)} min.`
      : 'It works until the token expires; the message says when that is.'
  return (
    <span className={styles['words']}>
      Whoever has the text can act with it. {lives}
      {seconds !== undefined && ` The clipboard is cleared after ${seconds} seconds.`}
    </span>
  )
}
