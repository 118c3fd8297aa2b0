import { Button } from '@mantine/core'
import { IconDatabaseImport, IconFileAlert } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { AppStatus } from '../../contract/app.ts'
import type {
  DatabasePlace,
  DatabaseThread,
  Interrupted,
  OfferedCopy,
  SetAsideRow,
} from '../../contract/database.ts'
import { call } from '../bridge.ts'
import { counted } from '../format/counted.ts'
import { Name } from '../ui/name.tsx'
import { say, sayFailure } from '../state/say.ts'
import { useShell } from '../state/shell.ts'
import { Strip, Understood } from './strip.tsx'

/** What the database could not read or had lost, for as long as nobody has decided about it. */
export function DatabaseNotices({ status }: { readonly status: AppStatus }): ReactNode {
  return (
    <>
      <PlaceNotice place={status.databasePlace} />
      <UnwrittenNotice words={status.databaseUnwritten} />
      {status.databaseUnwritten === null && <LongTextNotice todo={status.tabsUnwritten} />}
      <ThreadNotice thread={status.databaseThread} />
      <CopyNotice copy={status.copy} />
      <RowsNotice rows={status.setAsideRows} />
      <InterruptedNotice interrupted={status.interrupted} />
      <NotCarriedOverNotice files={status.notCarriedOver} />
    </>
  )
}

/** Whether main did it: what it says of itself then is shown, else why it could not. */
async function decided(
  channel: 'database:open-place' | 'database:take-copy' | 'database:refuse-copy',
): Promise<boolean> {
  const answer = await call(channel, null)
  if (answer.ok) useShell.getState().adoptStatus(answer.value)
  else sayFailure(answer.failure)
  return answer.ok
}

function PlaceNotice({ place }: { readonly place: DatabasePlace }): ReactNode {
  const [opening, setOpening] = useState(false)
  if (place === 'own') return null
  if (place === 'gone')
    return (
      <Strip icon={<IconFileAlert size={15} aria-hidden />}>
        <strong>The file of your tenants was removed or moved. Nothing can be kept now.</strong> Put
        understudy.sqlite back where it was. Once Understudy is closed, what it holds is gone.
      </Strip>
    )
  const open = async (): Promise<void> => {
    setOpening(true)
    await decided('database:open-place')
    setOpening(false)
  }
  return (
    <Strip
      icon={<IconFileAlert size={15} aria-hidden />}
      action={
        <Button size="compact-xs" loading={opening} onClick={() => void open()}>
          Read it
        </Button>
      }
    >
      <strong>Another file lies in the place of understudy.sqlite. Nothing is kept now.</strong> It
      is left as it is, and the next start opens it. Read it to go on with it at once: what you see
      now is what the file before held.
    </Strip>
  )
}

/** Tabs, history and people are kept by the way: nobody would be told otherwise. */
function UnwrittenNotice({ words }: { readonly words: string | null }): ReactNode {
  if (words === null) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />}>
      <strong>Nothing is kept now.</strong> {words} What you type stays in this window, and is kept
      with the next change that can be written; what was sent meanwhile is in no history.
    </Strip>
  )
}

/** The row of such a tab is not written either: it would have no body. */
function LongTextNotice({ todo }: { readonly todo: string | null }): ReactNode {
  if (todo === null) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />}>
      <strong>A request with a long text is not kept now.</strong> {todo} It stays in this window,
      and is kept with the next change that can be written.
    </Strip>
  )
}

const THREAD: Readonly<
  Record<Exclude<DatabaseThread, 'runs'>, readonly [did: string, means: string]>
> = {
  ended: [
    'ended, and is started again with your next change.',
    'A change that was under way then may or may not be kept; what was kept before is.',
  ],
  'begun-again': [
    'ended, and was started again.',
    'Everything was read from the file anew: what you see is what is kept.',
  ],
}

function ThreadNotice({ thread }: { readonly thread: DatabaseThread }): ReactNode {
  const [seen, setSeen] = useState<DatabaseThread>('runs')
  if (thread === 'runs' || thread === seen) return null
  const [did, means] = THREAD[thread]
  return (
    <Strip
      icon={<IconFileAlert size={15} aria-hidden />}
      action={<Understood close={() => setSeen(thread)} />}
    >
      <strong>The part of the app that keeps your tenants {did}</strong> {means}
    </Strip>
  )
}

function CopyNotice({ copy }: { readonly copy: OfferedCopy | null }): ReactNode {
  const [deciding, setDeciding] = useState(false)
  if (copy === null) return null
  const holds = `${counted(copy.tenants, 'tenant', 'tenants')} and ${counted(copy.people, 'person', 'people')}`
  const decide = async (channel: 'database:take-copy' | 'database:refuse-copy'): Promise<void> => {
    setDeciding(true)
    const isDone = await decided(channel)
    setDeciding(false)
    if (isDone && channel === 'database:take-copy')
      say('The copy was taken', `It brought ${holds}.`)
  }
  return (
    <Strip
      icon={<IconDatabaseImport size={15} aria-hidden />}
      action={
        <>
          <Button
            size="compact-xs"
            loading={deciding}
            onClick={() => void decide('database:take-copy')}
          >
            Take the copy
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={deciding}
            onClick={() => void decide('database:refuse-copy')}
          >
            Go on without
          </Button>
        </>
      }
    >
      <strong>
        The file of your tenants was gone or could not be read, so a new one was begun.
      </strong>{' '}
      The copy of {new Date(copy.madeAt).toISOString().slice(0, 10)} has {holds}. What you add
      meanwhile stays.
    </Strip>
  )
}

function RowsNotice({ rows }: { readonly rows: readonly SetAsideRow[] }): ReactNode {
  const open = useShell((state) => state.open)
  const [first] = rows
  if (first === undefined) return null
  const others = rows.length === 1 ? '' : ` and ${counted(rows.length - 1, 'other', 'others')}`
  return (
    <Strip
      icon={<IconFileAlert size={15} aria-hidden />}
      action={
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => open({ kind: 'set-aside-rows' })}
        >
          Look at it
        </Button>
      }
    >
      <strong>
        <Name of={first.name} />
        {others} could not be read and {rows.length === 1 ? 'was' : 'were'} set aside.
      </strong>{' '}
      Everything else is there. It can be put back once it is mended.
    </Strip>
  )
}

const INTERRUPTED: Readonly<Record<Interrupted['work'], string>> = {
  add: 'was being added when the app or the keychain stopped. Nothing of it is kept, also no secret; add it again.',
  'add-over':
    'was being added when the app or the keychain stopped. What the keychain may have held for it before is left there. Add it again.',
  renew:
    'was being brought up to date when the app or the keychain stopped. Paste its newest payload again.',
  remove:
    'was removed when the app or the keychain stopped. Its secret was still there, and is removed now.',
}

function InterruptedNotice({
  interrupted,
}: {
  readonly interrupted: readonly Interrupted[]
}): ReactNode {
  const [seen, setSeen] = useState(0)
  const one = interrupted[seen]
  if (one === undefined) return null
  return (
    <Strip
      icon={<IconDatabaseImport size={15} aria-hidden />}
      action={<Understood close={() => setSeen(seen + 1)} />}
    >
      <strong>
        <Name of={one.name} />
      </strong>{' '}
      {INTERRUPTED[one.work]}
    </Strip>
  )
}

function NotCarriedOverNotice({ files }: { readonly files: readonly string[] }): ReactNode {
  if (files.length === 0) return null
  return (
    <Strip icon={<IconFileAlert size={15} aria-hidden />}>
      <strong>A file of an earlier version was not taken over yet.</strong> It is left as it is, and
      tried again at the next start: <span className="u-mono">{files.join('; ')}</span>
    </Strip>
  )
}
