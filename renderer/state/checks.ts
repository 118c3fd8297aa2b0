import { create } from 'zustand'
import type { ActingAs } from '../../contract/acting.ts'
import type {
  CheckProgress,
  CheckReport,
  CheckResult,
  PlannedCheck,
} from '../../contract/checks.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { checkCounts } from '../format/check-counts.ts'
import { latest, pause } from './latest.ts'
import { type Wait, waitUntil } from './moment.ts'
import { say, sayFailure } from './say.ts'

/** Which saved requests are run where, and the person whom they may be run as. */
export interface ChecksOf {
  readonly tenantId: string
  /** Below the folder of saved requests; empty for all of it. */
  readonly folder: string
  /** The one request that is meant; null for all of `folder`. */
  readonly path: string | null
  /** Null where nobody was chosen or acted as yet. */
  readonly accountId: string | null
}

export type ChecksAs = 'user' | 'app' | 'both'

interface ChecksState {
  /** What was run, or is about to be; kept while it is not on screen. */
  readonly of: ChecksOf | null
  readonly shown: boolean
  readonly as: ChecksAs
  /** Null until main has answered. */
  readonly plan: readonly PlannedCheck[] | null
  readonly failure: Failure | null
  /** Whether a person is asked for the writes among them. */
  readonly asking: boolean
  readonly run: { readonly runId: string; readonly cancelling: boolean } | null
  /** Of the run that is under way, or was the last one. */
  readonly results: readonly CheckResult[]
  /** The rate limit that is waited for. */
  readonly limit: Wait | null
  readonly report: CheckReport | null
  /** What is under way or was run stays where it is the same that is shown. */
  readonly show: (of: ChecksOf) => void
  readonly leave: () => void
  /** What was run, or is under way, when the window was loaded anew. */
  readonly takeUp: () => Promise<void>
  readonly choose: (as: ChecksAs) => void
  /** Reads anew what would be sent, where nothing was sent yet, or could be. */
  readonly readAgain: () => void
  readonly start: () => void
  /** What is said to the question of the writes. */
  readonly answer: (yes: boolean) => void
  readonly stop: () => void
  readonly hear: (progress: CheckProgress) => void
  readonly copy: () => Promise<void>
  readonly save: () => Promise<void>
}

const newest = latest(0)
const nothing = { results: [], limit: null, report: null, failure: null, asking: false }

/** Saved requests that are sent one after another and held against what they expect. */
export const useChecks = create<ChecksState>()((set, get) => ({
  ...{ of: null, shown: false, as: 'app', plan: null, run: null },
  ...nothing,
  show: (of) => {
    set({ shown: true })
    if (get().run !== null) return
    if (JSON.stringify(get().of) === JSON.stringify(of)) {
      // A file, or the value of a variable, may be another one by now.
      get().readAgain()
      return
    }
    const as = of.accountId === null ? 'app' : get().of === null ? 'user' : get().as
    set({ ...nothing, of, as, plan: null })
    readPlan()
  },
  leave: () => set({ shown: false, asking: false }),
  takeUp: async () => {
    const answer = await call('checks:last', null)
    if (!answer.ok || answer.value === null || get().of !== null) return
    const { runId, tenantId, folder, paths, actingAs, results, running } = answer.value
    const user = actingAs.find(({ kind }) => kind === 'user')
    const accountId = user?.kind === 'user' ? user.accountId : null
    set({
      ...{ of: { tenantId, folder, path: paths?.[0] ?? null, accountId }, results, shown: running },
      as: user === undefined ? 'app' : actingAs.length > 1 ? 'both' : 'user',
      run: { runId, cancelling: false },
    })
    if (running) readPlan()
    const joined = await call('checks:join', { runId })
    settle(joined, { isOld: !running })
    if (!joined.ok) set({ failure: joined.failure })
  },
  choose: (as) => {
    set({ ...nothing, as, plan: null })
    readPlan()
  },
  readAgain: () => {
    const { shown, run, report, failure } = get()
    if (shown && run === null && (report === null || failure !== null)) readPlan()
  },
  start: () => {
    if (get().plan?.some(({ write }) => write !== null) === true) set({ asking: true })
    else void runAll(false)
  },
  answer: (yes) => {
    set({ asking: false })
    if (yes) void runAll(true)
  },
  stop: () => {
    const { run } = get()
    if (run === null) return
    set({ run: { ...run, cancelling: true } })
    void call('checks:cancel', { runId: run.runId })
  },
  hear: ({ runId, ended, waitingUntil }) => {
    if (get().run?.runId !== runId) return
    if (ended !== null) heard.push(ended)
    // The first at once, then several together: drawn one by one, thousands would hold up the window.
    if (ended === null || !drawsSoon) takeHeard()
    if (ended === null) set({ limit: waitUntil(waitingUntil) })
  },
  copy: async () => {
    const runId = get().report?.runId
    if (runId === undefined) return
    const answer = await call('checks:copy-report', { runId })
    if (answer.ok) say('Copied the results as Markdown')
    else sayFailure(answer.failure)
  },
  save: async () => {
    const runId = get().report?.runId
    if (runId === undefined) return
    const answer = await call('checks:save-report', { runId })
    if (!answer.ok) sayFailure(answer.failure)
    else if (answer.value !== null) say(`Saved as ${answer.value.path}`)
  },
}))

function orderOf({ tenantId, folder, path, accountId }: ChecksOf, as: ChecksAs) {
  const user: ActingAs[] = accountId === null ? [] : [{ kind: 'user', accountId }]
  const actingAs: ActingAs[] =
    as === 'user' ? user : [...(as === 'both' ? user : []), { kind: 'app' }]
  return { tenantId, folder, paths: path === null ? null : [path], actingAs }
}

const DRAWN_EVERY_MS = 100
/** Results that are not drawn yet. */
let heard: CheckResult[] = []
const { later, drop } = pause(DRAWN_EVERY_MS)
let drawsSoon = false

function takeHeard(): void {
  drop()
  drawsSoon = false
  const some = heard
  heard = []
  if (useChecks.getState().run === null || some.length === 0) return
  useChecks.setState(({ results }) => ({ limit: null, results: [...results, ...some] }))
  drawsSoon = true
  later(takeHeard)
}

function readPlan(): void {
  const { of, as } = useChecks.getState()
  if (of === null) return
  newest.ask(
    () => call('checks:plan', orderOf(of, as)),
    (answer) =>
      useChecks.setState(
        answer.ok ? { plan: answer.value, failure: null } : { plan: null, failure: answer.failure },
      ),
  )
}

async function runAll(confirmed: boolean): Promise<void> {
  const { of, as, run, results, report } = useChecks.getState()
  if (of === null || run !== null) return
  const runId = `checks-${crypto.randomUUID()}`
  useChecks.setState({ ...nothing, run: { runId, cancelling: false } })
  const answer = await call('checks:run', { ...orderOf(of, as), runId, confirmed })
  settle(answer)
  if (answer.ok) return
  if (answer.failure.code === 'write_not_confirmed') {
    // A file has come to write since it was read.
    useChecks.setState({ asking: true })
    readPlan()
  } else {
    // Nothing was sent: what came of the run before is what there is.
    useChecks.setState({ failure: answer.failure, results, report })
    if (!useChecks.getState().shown) sayFailure(answer.failure)
  }
}

/** A run is over. Who looks at something else is told of it, unless it was over before the window was loaded. */
function settle(answer: Result<CheckReport>, { isOld = false } = {}): void {
  takeHeard()
  useChecks.setState({ run: null, limit: null })
  if (!answer.ok) return
  const { results, cancelled, tenantName } = answer.value
  useChecks.setState({ report: answer.value, results })
  if (useChecks.getState().shown || isOld) return
  const outcomes = results.map(({ outcome }) => outcome)
  say(`Checks on ${tenantName}: ${checkCounts(outcomes, cancelled)}`)
}

/** A line of the table: what is to be sent, and what came of it as soon as that is known. */
export interface CheckLine {
  readonly id: string
  readonly check: PlannedCheck | CheckResult
  readonly state: CheckResult['outcome'] | 'ready' | 'running'
}

export function linesOf({
  plan,
  results,
  run,
  report,
}: Pick<ChecksState, 'plan' | 'results' | 'run' | 'report'>): readonly CheckLine[] {
  const ended = results.map((check) => lineOf(check, check.outcome))
  if (report !== null) return ended
  const ahead = (plan ?? []).slice(results.length).map((check, index) => {
    if (run !== null && index === 0) return lineOf(check, 'running')
    return lineOf(check, check.why === null ? 'ready' : 'not-run')
  })
  return [...ended, ...ahead]
}

function lineOf(check: PlannedCheck | CheckResult, state: CheckLine['state']): CheckLine {
  return { id: `${check.actingAs.kind} ${check.path}`, check, state }
}
