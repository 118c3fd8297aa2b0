import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Settings } from '../../../contract/settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { actionCalled } from '../../state/actions.ts'
import { useShell } from '../../state/shell.ts'
import { ClockOffsetRow } from './clock-offset-row.tsx'
import { OrphansRow } from './orphans-row.tsx'
import { useSettings } from '../../state/settings.ts'
import styles from './settings-dialog.module.css'

const SCHEMES: readonly { readonly value: Settings['colorScheme']; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const SECONDS: readonly number[] = [15, 30, 60, 120, 300, 600]

const secondsWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} seconds` : `${seconds / 60} ${seconds === 60 ? 'minute' : 'minutes'}`

/** Settings take hold as they are chosen; there is nothing to save. */
export function SettingsDialog(): ReactNode {
  const close = useShell((state) => state.closeDialog)
  const status = useShell((state) => state.status)
  const settings = useSettings((state) => state.settings)
  const update = useSettings((state) => state.update)
  return (
    <Dialog onClose={close} title="Settings" size={480}>
      {settings !== null && (
        <div className={styles['rows']}>
          <div className={styles['row']}>
            <span>Theme</span>
            <Segmented
              label="Theme"
              value={settings.colorScheme}
              options={SCHEMES}
              onChange={(colorScheme) => void update({ colorScheme })}
            />
          </div>
          <div className={styles['row']}>
            <label htmlFor="clipboard-seconds">A copied token leaves the clipboard after</label>
            <NativeSelect
              id="clipboard-seconds"
              data={choices(settings.clipboardClearSeconds)}
              value={String(settings.clipboardClearSeconds)}
              onChange={(event) =>
                void update({ clipboardClearSeconds: Number(event.currentTarget.value) })
              }
            />
          </div>
          <div className={styles['row']}>
            <label htmlFor="longest-request">A request is given up after</label>
            <NativeSelect
              id="longest-request"
              data={limits(settings.longestRequestSeconds)}
              value={String(settings.longestRequestSeconds ?? NO_LIMIT)}
              onChange={({ currentTarget: { value } }) =>
                void update({ longestRequestSeconds: value === NO_LIMIT ? null : Number(value) })
              }
            />
          </div>
          <div className={styles['row']}>
            <label htmlFor="history-days">What was sent is kept, redacted, for</label>
            <NativeSelect
              id="history-days"
              data={daysChoices(settings.historyDays)}
              value={String(settings.historyDays)}
              onChange={({ currentTarget: { value } }) =>
                void update({ historyDays: Number(value) })
              }
            />
          </div>
          <div className={styles['row']}>
            <span>Keyboard shortcuts</span>
            <Button variant="default" size="xs" onClick={() => actionCalled('shortcuts').run()}>
              See and change them
            </Button>
          </div>
          <ClockOffsetRow offset={settings.clockOffsetSeconds} />
          <OrphansRow />
        </div>
      )}
      {status !== null && <p className={styles['version']}>Understudy {status.version}</p>}
    </Dialog>
  )
}

const NO_LIMIT = 'none'
const LIMITS: readonly number[] = [30, 60, 120, 300, 600]

/** Without a limit of its own a request ends when nothing has come for two minutes. */
function limits(current: number | null): { value: string; label: string }[] {
  const silence = { value: NO_LIMIT, label: '2 minutes without a byte' }
  return [silence, ...choices(current ?? 60, LIMITS)]
}

const DAYS: readonly number[] = [0, 1, 7, 30, 90, 365]

function daysWords(days: number): string {
  if (days === 0) return 'not at all'
  return days === 1 ? '1 day' : `${days} days`
}

function daysChoices(current: number): { value: string; label: string }[] {
  return withCurrent(DAYS, current).map((days) => ({ value: String(days), label: daysWords(days) }))
}

/** The usual ones, and whatever is set now. */
function withCurrent(usual: readonly number[], current: number): readonly number[] {
  return [...new Set([...usual, current])].toSorted((one, other) => one - other)
}

/** The usual choices, and whatever is set now. */
function choices(
  current: number,
  usual: readonly number[] = SECONDS,
): { value: string; label: string }[] {
  return withCurrent(usual, current).map((seconds) => ({
    value: String(seconds),
    label: secondsWords(seconds),
  }))
}
