import { create } from 'zustand'
import type { PracticeFault } from '../../contract/practice.ts'
import type { Failure, Result } from '../../contract/result.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { call } from '../bridge.ts'

/** Id of the button in the identity bar. */
export const FAULTS_BUTTON = 'practice-faults'

interface PracticeState {
  readonly starting: boolean
  /** Why the site did not start or stop. */
  readonly siteFailure: Failure | null
  /** Whether the list of faults is on screen. */
  readonly faultsOpen: boolean
  /** Null until the practice site was asked. */
  readonly faults: readonly PracticeFault[] | null
  readonly busy: boolean
  readonly reinstalling: boolean
  /** What the last reinstallation brought, in words; null where there was none. */
  readonly brought: readonly string[] | null
  readonly faultsFailure: Failure | null
  readonly showFaults: (open: boolean) => void
  readonly loadFaults: () => Promise<void>
  readonly toggle: (id: string) => Promise<void>
  readonly switchAllOff: () => Promise<void>
  /** The tenant as the newest payload has it; null where there is no new one. */
  readonly reinstall: () => Promise<TenantProfile | null>
  /** The site has stopped: the next one starts healthy. */
  readonly forgetFaults: () => void
}

export const usePractice = create<PracticeState>()((set, get) => ({
  starting: false,
  siteFailure: null,
  faultsOpen: false,
  faults: null,
  busy: false,
  reinstalling: false,
  brought: null,
  faultsFailure: null,
  showFaults: (open) => {
    set({ faultsOpen: open, brought: null, faultsFailure: null })
    if (open) void get().loadFaults()
  },
  loadFaults: async () => take(await call('practice:faults', null)),
  toggle: async (id) => {
    const on = idsOn(get().faults)
    await setFaults(on.includes(id) ? on.filter((each) => each !== id) : [...on, id])
  },
  switchAllOff: () => setFaults([]),
  reinstall: async () => {
    if (get().reinstalling) return null
    set({ reinstalling: true, brought: null, faultsFailure: null })
    const answer = await call('practice:reinstall', null)
    set(
      answer.ok
        ? { reinstalling: false, brought: answer.value.changes }
        : { reinstalling: false, faultsFailure: answer.failure },
    )
    return answer.ok ? answer.value.profile : null
  },
  forgetFaults: () => set({ faultsOpen: false, faults: null, brought: null, faultsFailure: null }),
}))

export function idsOn(faults: readonly PracticeFault[] | null): readonly string[] {
  return (faults ?? []).filter(({ on }) => on).map(({ id }) => id)
}

function take(answer: Result<readonly PracticeFault[]>): void {
  usePractice.setState(
    answer.ok ? { faults: answer.value, faultsFailure: null } : { faultsFailure: answer.failure },
  )
}

/** One change at a time: the second would be made from a list that is about to be old. */
async function setFaults(ids: readonly string[]): Promise<void> {
  if (usePractice.getState().busy) return
  usePractice.setState({ busy: true })
  const answer = await call('practice:set-faults', { ids: [...ids] })
  usePractice.setState({ busy: false })
  take(answer)
}
