import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconClockEdit,
  IconFileAlert,
  IconKey,
  IconListCheck,
  IconPlugConnectedX,
  IconRefreshAlert,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AppStatus } from '../../contract/app.ts'
import type { WindowEnd } from '../../contract/workspace.ts'
import { formatOffset } from '../format/clock.ts'
import { useChecks } from '../state/checks.ts'
import { useLiveCopy } from '../state/live-copy.ts'
import { usePractice } from '../state/practice.ts'
import { startPractice } from './flows/practice.ts'
import { useSettings } from '../state/settings.ts'
import { tabsOf, useOpenTabs } from '../state/open-tabs.ts'
import { useShownTab } from '../state/shown.ts'
import { isTabId, type RequestTabId, tenantOf } from '../state/tabs.ts'
import { useTenants } from '../state/tenants.ts'
import { useUnkept } from '../state/unkept.ts'
import { useShell } from '../state/shell.ts'
import { DatabaseNotices } from './database-notices.tsx'
import { Name } from '../ui/name.tsx'
import { Strip, Understood } from './strip.tsx'

type Keychain = AppStatus['keychain']

const KEYCHAIN_WORDS: Readonly<
  Record<Exclude<Keychain['state'], 'ready'>, (name: string) => string>
> = {
  missing: (name) => `${name} was not found.`,
  locked: (name) => `${name} is locked.`,
  refused: (name) => `${name} refused to keep a secret.`,
  silent: (name) => `${name} does not answer.`,
}

/** What stays in sight for as long as it is true. */
export function Notices(): ReactNode {
  const status = useShell((state) => state.status)
  if (status === null) return null
  return (
    <>
      <CameBackNotice />
      <KeychainNotice keychain={status.keychain} />
      <SetAsideNotice files={status.setAside} />
      <ReadOnlyNotice files={status.readOnly} />
      <DatabaseNotices status={status} />
      <UnkeptNotice />
      <HeavyNotice tabIds={status.tabsTooHeavy} />
      <ChecksNotice />
      <LiveCopyNotice />
      <ClockNotice />
      <PracticeNotice running={status.practice?.tenantId ?? null} />
    </>
  )
}

const CAME_BACK: Readonly<Record<WindowEnd, string>> = {
  crashed: 'The window had stopped working and was opened again.',
  unresponsive: 'The window did not answer and was opened again.',
}

function CameBackNotice(): ReactNode {
  const end = useShell((state) => state.cameBack)
  const close = useShell((state) => state.closeCameBack)
  if (end === null) return null
  return (
    <Strip icon={<IconRefreshAlert size={15} aria-hidden />} action={<Understood close={close} />}>
      <strong>{CAME_BACK[end]}</strong> Your drafts are as they were. A request that was under way
      went on, and can be cancelled.
    </Strip>
  )
}

function KeychainNotice({ keychain }: { readonly keychain: Keychain }): ReactNode {
  const retry = useShell((state) => state.retryKeychain)
  const retrying = useShell((state) => state.retrying)
  if (keychain.state === 'ready') return null
  return (
    <Strip
      icon={<IconAlertTriangle size={15} aria-hidden />}
      action={
        <Button size="compact-xs" variant="default" loading={retrying} onClick={() => void retry()}>
          Try the keychain again
        </Button>
      }
    >
      <strong>{KEYCHAIN_WORDS[keychain.state](keychain.name)}</strong> Secrets are kept in memory
      until the app closes. {keychain.hint}
    </Strip>
  )
}

function SetAsideNotice({ files }: { readonly files: readonly string[] }): ReactNode {
  const seen = useShell((state) => state.setAsideSeen)
  const close = useShell((state) => state.closeSetAside)
  if (seen || files.length === 0) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />} action={<Understood close={close} />}>
      <strong>A file could not be read and was set aside.</strong> The app started without it; it is
      still there: <span className="u-mono">{files.join(', ')}</span>
    </Strip>
  )
}

/** A newer app wrote it, or the system does not hand it out: what is added now would be lost. */
function ReadOnlyNotice({ files }: { readonly files: readonly string[] }): ReactNode {
  if (files.length === 0) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />}>
      <strong>A file is left as it is, so nothing can be kept in it now.</strong>{' '}
      <span className="u-mono">{files.join('; ')}</span>. Once that is mended, start Understudy
      again.
    </Strip>
  )
}

/** Of these tabs the one that is shown, else the first that is open; with what begins a sentence of its request. */
function useOpenOne(
  tabIds: readonly string[],
): { readonly tabId: RequestTabId; readonly request: string } | null {
  const shown = useShownTab()
  const open = useOpenTabs((state) => state.open)
  const those = tabIds
    .filter(isTabId)
    .filter((tabId) => tabsOf(open, tenantOf(tabId)).includes(tabId))
  const tabId = those.find((each) => each === shown) ?? those[0]
  if (tabId === undefined) return null
  return { tabId, request: tabId === shown ? 'This request' : 'The request of another tab' }
}

/** One that is larger than what main takes. */
function UnkeptNotice(): ReactNode {
  const why = useUnkept((state) => state.why)
  const one = useOpenOne(Object.keys(why))
  const failure = one === null ? undefined : why[one.tabId]
  if (one === null || failure === undefined) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />}>
      <strong>{one.request} is not kept:</strong> {failure.message} {failure.hint} It stays in this
      window; the next one has what was kept of it before.
    </Strip>
  )
}

/** One that main has, and keeps no longer than it runs itself. */
function HeavyNotice({ tabIds }: { readonly tabIds: readonly string[] }): ReactNode {
  const one = useOpenOne(tabIds)
  if (one === null) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />}>
      <strong>{one.request} is kept until Understudy is closed, no longer.</strong> Apart from its
      body it holds more than 1 MiB of text. Save it as a request to have it again.
    </Strip>
  )
}

/** A token that has to be fetched first may wait for a site, a signature for the keychain. */
function LiveCopyNotice(): ReactNode {
  const isLong = useLiveCopy((state) => state.isLong)
  const cancel = useLiveCopy((state) => state.cancel)
  if (!isLong) return null
  return (
    <Strip
      icon={<IconKey size={15} aria-hidden />}
      action={
        <Button size="compact-xs" variant="default" onClick={cancel}>
          Cancel
        </Button>
      }
    >
      <strong>A live token is being fetched for the clipboard.</strong> Nothing is copied yet.
    </Strip>
  )
}

/** A run goes on while one looks at something else. */
function ChecksNotice(): ReactNode {
  const of = useChecks(({ run, shown, of: ofRun }) => (run === null || shown ? null : ofRun))
  const name = useTenants(
    ({ summaries }) => summaries.find(({ id }) => id === of?.tenantId)?.name ?? '',
  )
  if (of === null) return null
  return (
    <Strip
      icon={<IconListCheck size={15} aria-hidden />}
      action={
        <Button size="compact-xs" variant="default" onClick={() => useChecks.getState().show(of)}>
          Show the checks
        </Button>
      }
    >
      <strong>Checks are running</strong> on <Name of={name} />, one saved request after another.
    </Strip>
  )
}

/** A clock that was set by hand is easily forgotten, and then it is the next cause. */
function ClockNotice(): ReactNode {
  const offset = useSettings((state) => state.settings?.clockOffsetSeconds ?? 0)
  const update = useSettings((state) => state.update)
  if (offset === 0) return null
  return (
    <Strip
      icon={<IconClockEdit size={15} aria-hidden />}
      action={
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => void update({ clockOffsetSeconds: 0 })}
        >
          Trust this clock again
        </Button>
      }
    >
      <strong>Tokens are signed with this clock {formatOffset(offset)}.</strong> It holds for every
      tenant until it is taken back.
    </Strip>
  )
}

/** A practice tenant whose site does not run would fail with a bare network error. */
function PracticeNotice({ running }: { readonly running: string | null }): ReactNode {
  const profile = useTenants((state) => state.profile)
  const starting = usePractice((state) => state.starting)
  const loopback = profile !== null && /^http:\/\/(127\.|localhost|\[::1\])/u.test(profile.baseUrl)
  if (!loopback || profile.label !== 'practice' || running !== null) return null
  return (
    <Strip
      icon={<IconPlugConnectedX size={15} aria-hidden />}
      action={
        <Button
          size="compact-xs"
          variant="default"
          loading={starting}
          onClick={() => void startPractice()}
        >
          Start the practice site
        </Button>
      }
    >
      <strong>The practice site is not running.</strong> It lives on this machine and stops with the
      app.
    </Strip>
  )
}
