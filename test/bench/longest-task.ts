import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: on the clock, and of the thread's own, which not every system counts. */
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/**
 * Watches the tasks of the window's thread, for the milliseconds of the longest by the thread's own time: what
 * else the machine does is no block, and main's loop is kept busy by who measures it. What the double takes to
 * hand an answer over, as the source of a script, counts with it.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]))
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  })
  return () => longestOf(session, events)
}

async function longestOf(session: CDPSession, events: readonly TraceEvent[]): Promise<number> {
  const complete = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`
  const named = ({ name, args }: TraceEvent): boolean =>
    name === 'thread_name' && args.name === 'CrRendererMain'
  const windows = new Set(events.filter(named).map(threadOf))
  const tasks = events.filter(
    (event) => event.name === 'ThreadControllerImpl::RunTask' && windows.has(threadOf(event)),
  )
  if (tasks.length === 0) throw new Error('no task of the window was traced')
  return tasks.reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur / 1000), 0)
}
