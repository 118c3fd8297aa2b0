import { ActionIcon, Button, Loader } from '@mantine/core'
import { IconCopy, IconDownload, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { leftOf } from '../../state/moment.ts'
import { checkCounts } from '../../format/check-counts.ts'
import { counted } from '../../format/counted.ts'
import { nameOf } from '../../format/identities.ts'
import { walkRows } from '../../keys/focus.ts'
import { personOf, useActing } from '../../state/acting.ts'
import { type CheckLine, type ChecksAs, linesOf, useChecks } from '../../state/checks.ts'
import { useTenants } from '../../state/tenants.ts'
import { ChooseFolder } from '../../ui/choose-folder.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { FullView } from '../../ui/full-view.tsx'
import { Hint } from '../../ui/hint.tsx'
import { Name } from '../../ui/name.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useMoment } from '../../ui/use-now.ts'
import { useOnce } from '../../ui/use-once.ts'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { CheckRow, ChecksHead } from './check-row.tsx'
import { WritesDialog } from './writes-dialog.tsx'
import styles from './checks-view.module.css'

const ROW_HEIGHT = 46

/** Saved requests as a table: what is to be sent, what is under way, and what came of each. */
export function ChecksView({ open }: { readonly open: (line: CheckLine) => void }): ReactNode {
  const { plan, failure, results, run, report, leave, readAgain } = useChecks()
  const view = useRef<HTMLElement>(null)
  const isRunning = run !== null
  useEffect(() => {
    // The button that was pressed gives way to another one.
    if (document.activeElement === document.body) view.current?.focus()
  }, [isRunning])
  useEffect(() => view.current?.focus(), [])
  const lines = useMemo(() => linesOf({ plan, results, run, report }), [plan, results, run, report])
  return (
    <FullView ref={view} title="Checks" aside={<Aside lines={lines} />} onLeave={leave}>
      <Bar lines={lines} />
      {failure !== null && (
        <div className={styles['failure']}>
          <FailureNote failure={failure} />
          <div className={styles['next']}>
            {failure.code === 'file_unreadable' && <ChooseFolder then={readAgain} />}
            <Button size="compact-sm" variant="default" onClick={readAgain}>
              Try again
            </Button>
          </div>
        </div>
      )}
      {plan === null && failure === null && lines.length === 0 && (
        <p className={styles['note']}>
          <Loader size={12} aria-hidden /> Reading the saved requests…
        </p>
      )}
      {plan?.length === 0 && lines.length === 0 && (
        <p className={styles['note']}>
          There is no saved request here. Save one, and say under Expect what its answer has to be.
        </p>
      )}
      {lines.length > 0 && <ChecksHead />}
      {lines.length > 0 && (
        <VirtualList
          label="Checks"
          items={lines}
          row={(line) => <CheckRow line={line} open={() => open(line)} />}
          rowHeight={ROW_HEIGHT}
          growing
          onKeyDown={walkRows}
        />
      )}
      <WritesDialog />
    </FullView>
  )
}

/** Where, and what came of it. */
function Aside({ lines }: { readonly lines: readonly CheckLine[] }): ReactNode {
  const { of, report, run } = useChecks()
  const copying = useOnce(() => useChecks.getState().copy())
  const saving = useOnce(() => useChecks.getState().save())
  const tenant = useTenants(
    (state) => state.summaries.find(({ id }) => id === of?.tenantId)?.name ?? '',
  )
  const outcomes = lines.map(({ state }) => state)
  return (
    <>
      <p className={styles['where']}>
        <Name of={placeOf(of?.folder ?? '', of?.path ?? null)} /> · <Name of={tenant} />
      </p>
      <p className={styles['counts']} role="status">
        {run === null && report === null ? '' : checkCounts(outcomes, report?.cancelled ?? false)}
      </p>
      <Hint label="Copy the results as Markdown">
        <ActionIcon
          aria-label="Copy the results as Markdown"
          disabled={report === null}
          onClick={copying.run}
        >
          <IconCopy size={16} aria-hidden />
        </ActionIcon>
      </Hint>
      <Hint label="Save the results as Markdown…">
        <ActionIcon
          aria-label="Save the results as Markdown…"
          disabled={report === null}
          onClick={saving.run}
        >
          <IconDownload size={16} aria-hidden />
        </ActionIcon>
      </Hint>
    </>
  )
}

function placeOf(folder: string, path: string | null): string {
  if (path !== null) return path
  return folder === '' ? 'all saved requests' : folder
}

/** As whom, and the one button: to run, or to stop. */
function Bar({ lines }: { readonly lines: readonly CheckLine[] }): ReactNode {
  const { of, as, run, report, results, choose, start, stop } = useChecks()
  const accountId = of?.accountId ?? null
  const person = useActing(personOf(of?.tenantId ?? '', accountId))
  const options: readonly { readonly value: ChecksAs; readonly label: string }[] =
    accountId === null
      ? [{ value: 'app', label: 'The app itself' }]
      : [
          { value: 'user', label: nameOf({ kind: 'user', accountId }, person) },
          { value: 'app', label: 'The app itself' },
          { value: 'both', label: 'Both' },
        ]
  const runnable = lines.filter(({ state }) => state === 'ready').length
  return (
    <div className={styles['bar']}>
      <fieldset className={styles['as']} disabled={run !== null}>
        <span aria-hidden>As</span>
        <Segmented label="As whom" value={as} options={options} onChange={choose} />
      </fieldset>
      {accountId === null && (
        <span className={styles['dim']}>Choose somebody in the bar to run them as a user too.</span>
      )}
      <span className={styles['room']} />
      {run === null ? (
        <Button
          size="compact-sm"
          leftSection={<IconPlayerPlay size={14} aria-hidden />}
          disabled={report === null && runnable === 0}
          onClick={start}
        >
          {report === null ? runWords(runnable) : 'Run them again'}
        </Button>
      ) : (
        <>
          <Waiting />
          <progress
            className={styles['progress']}
            aria-label="How far the run is"
            max={lines.length}
            value={results.length}
          />
          <span className={styles['dim']}>
            {results.length} of {lines.length}
          </span>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlayerStop size={14} aria-hidden />}
            disabled={run.cancelling}
            onClick={stop}
          >
            Stop
          </Button>
        </>
      )}
    </div>
  )
}

function runWords(count: number): string {
  return count === 0 ? 'Run' : `Run ${counted(count, 'request', 'requests')}`
}

function Waiting(): ReactNode {
  const limit = useChecks((state) => state.limit)
  const moment = useMoment(limit !== null)
  if (limit === null) return null
  const seconds = Math.max(0, Math.ceil(leftOf(limit, moment) / 1000))
  return <span className={styles['waiting']}>Rate limited: waiting {seconds} s</span>
}
