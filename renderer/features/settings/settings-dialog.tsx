import { Button, NativeSelect } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Settings } from '../../../contract/settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { actionCalled } from '../../state/actions.ts'
import { useShell } from '../../state/shell.ts'
import { ClockOffsetRow } from './clock-offset-row.tsx'
import { OperationsRows } from './operations-rows.tsx'
import { OrphansRow } from './orphans-row.tsx'
import { CertificatesRow } from './certificates-row.tsx'
import { ProxyRow } from './proxy-row.tsx'
import { useSettings } from '../../state/settings.ts'
import { useCloseDialog } from '../../ui/use-close-dialog.ts'
import { useOnce } from '../../ui/use-once.ts'
import styles from './settings-dialog.module.css'

const SCHEMES: readonly { readonly value: Settings['colorScheme']; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

const SECONDS: readonly number[] = [15, 30, 60, 120, 300, 600]

const secondsWords = (seconds: number): string =>
  seconds < 60 ? `${seconds} seconds` : `${seconds / 60} ${seconds === 60 ? 'minute' : 'minutes'}`

const USUAL_CODE_SIZE = 12
const CODE_SIZES: readonly number[] = [11, 12, 13, 14, 16, 18]

const ASKED: readonly { readonly value: Settings['askedWrites']; readonly label: string }[] = [
  { value: 'production-people', label: 'as a person, on production' },
  { value: 'people', label: 'as a person, on any site' },
  { value: 'all', label: 'of everybody, on any site' },
]

/** Settings take hold as they are chosen; there is nothing to save. */
export function SettingsDialog(): ReactNode {
  const close = useCloseDialog()
  const status = useShell((state) => state.status)
  const settings = useSettings((state) => state.settings)
  const turns = useSettings((state) => state.turns)
  const resetting = useOnce(() => useSettings.getState().reset())
  return (
    <Dialog onClose={close} title="Settings" size={560}>
      {settings !== null && (
        <div key={turns} className={styles['groups']}>
          <Group title="Window">
            <WindowRows settings={settings} />
          </Group>
          <Group title="Sending">
            <SendingRows settings={settings} />
          </Group>
          <Group title="What is kept">
            <KeptRows settings={settings} />
          </Group>
          <Group title="Atlassian’s operations">
            <OperationsRows />
          </Group>
        </div>
      )}
      <div className={styles['foot']}>
        <span>{status !== null && `Understudy ${status.version}`}</span>
        <Button variant="subtle" size="xs" onClick={resetting.run}>
          Reset all settings
        </Button>
      </div>
    </Dialog>
  )
}

interface RowsProps {
  readonly settings: Settings
}

function Group(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId()
  return (
    <section className={styles['rows']} aria-labelledby={id}>
      <h3 className={styles['title']} id={id}>
        {props.title}
      </h3>
      {props.children}
    </section>
  )
}

function WindowRows({ settings }: RowsProps): ReactNode {
  const update = useSettings((state) => state.update)
  return (
    <>
      <div className={styles['row']}>
        <span>Theme</span>
        <Segmented
          first
          label="Theme"
          value={settings.colorScheme}
          options={SCHEMES}
          onChange={(colorScheme) => void update({ colorScheme })}
        />
      </div>
      <div className={styles['row']}>
        <label htmlFor="code-size">Size of bodies and code</label>
        <NativeSelect
          id="code-size"
          data={sizes(settings.codeSize)}
          value={String(settings.codeSize)}
          onChange={(event) => void update({ codeSize: Number(event.currentTarget.value) })}
        />
      </div>
      <div className={styles['row']}>
        <span>Keyboard shortcuts</span>
        <Button variant="default" size="xs" onClick={() => actionCalled('shortcuts').run()}>
          See and change them
        </Button>
      </div>
    </>
  )
}

function SendingRows({ settings }: RowsProps): ReactNode {
  const update = useSettings((state) => state.update)
  return (
    <>
      <div className={styles['row']}>
        <label htmlFor="asked-writes">A write asks before it is sent</label>
        <NativeSelect
          id="asked-writes"
          data={[...ASKED]}
          value={settings.askedWrites}
          onChange={({ currentTarget: { value } }) => {
            const found = ASKED.find((each) => each.value === value)
            if (found !== undefined) void update({ askedWrites: found.value })
          }}
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
      <ProxyRow proxy={settings.proxy} />
      <CertificatesRow extra={settings.extraCertificates} />
      <ClockOffsetRow offset={settings.clockOffsetSeconds} />
    </>
  )
}

function KeptRows({ settings }: RowsProps): ReactNode {
  const update = useSettings((state) => state.update)
  return (
    <>
      <div className={styles['row']}>
        <label htmlFor="history-days">What was sent is kept, redacted, for</label>
        <NativeSelect
          id="history-days"
          data={daysChoices(settings.historyDays)}
          value={String(settings.historyDays)}
          onChange={({ currentTarget: { value } }) => void update({ historyDays: Number(value) })}
        />
      </div>
      {settings.historyDays === 0 && (
        <div className={styles['row']}>
          <span>What was kept before stays until you forget it.</span>
          <Button
            variant="default"
            size="xs"
            onClick={() => useShell.getState().open({ kind: 'forget-all-history' })}
          >
            Forget it…
          </Button>
        </div>
      )}
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
      <p className={styles['words']}>
        Kept on this computer alone, without tokens and secrets: what was sent and answered, request
        tabs, and the people, notes and variables of each tenant, until it is removed. Not kept:
        access tokens, and secrets anywhere but in the keychain of your system.
      </p>
      <OrphansRow />
    </>
  )
}

function sizes(current: number): { value: string; label: string }[] {
  return withCurrent(CODE_SIZES, current).map((size) => ({
    value: String(size),
    label: size === USUAL_CODE_SIZE ? `${size} px (default)` : `${size} px`,
  }))
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
