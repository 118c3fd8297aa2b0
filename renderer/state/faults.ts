import { create } from 'zustand'
import type { PracticeFault } from '../../contract/practice.ts'
import type { Failure, Result } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { useTenants } from './tenants.ts'

/** Id of the button in the identity bar. */
export const FAULTS_BUTTON = 'practice-faults'

interface FaultsState {
  readonly open: boolean
  /** Null until the practice site was asked. */
  readonly faults: readonly PracticeFault[] | null
  readonly busy: boolean
  readonly reinstalling: boolean
  /** What the last reinstallation brought, in words; null where there was none. */
  readonly brought: readonly string[] | null
  readonly failure: Failure | null
  readonly show: (open: boolean) => void
  readonly load: () => Promise<void>
  readonly toggle: (id: string) => Promise<void>
  readonly switchAllOff: () => Promise<void>
  readonly reinstall: () => Promise<void>
  /** The site has stopped: the next one starts healthy. */
  readonly forget: () => void
}

export const useFaults = create<FaultsState>()((set, get) => ({
  open: false,
  faults: null,
  busy: false,
  reinstalling: false,
  brought: null,
  failure: null,
  show: (open) => {
    set({ open, brought: null, failure: null })
    if (open) void get().load()
  },
  load: async () => take(await call('practice:faults', null)),
  toggle: async (id) => {
    const on = idsOn(get().faults)
    await setFaults(on.includes(id) ? on.filter((each) => each !== id) : [...on, id])
  },
  switchAllOff: () => setFaults([]),
  reinstall: async () => {
    if (get().reinstalling) return
    set({ reinstalling: true, brought: null, failure: null })
    const answer = await call('practice:reinstall', null)
    set({ reinstalling: false })
    if (!answer.ok) {
      set({ failure: answer.failure })
      return
    }
    set({ brought: answer.value.changes })
    await useTenants.getState().adopt(answer.value.profile)
  },
  forget: () => set({ open: false, faults: null, brought: null, failure: null }),
}))

export function idsOn(faults: readonly PracticeFault[] | null): readonly string[] {
  return (faults ?? []).filter(({ on }) => on).map(({ id }) => id)
}

function take(answer: Result<readonly PracticeFault[]>): void {
  useFaults.setState(
    answer.ok ? { faults: answer.value, failure: null } : { failure: answer.failure },
  )
}

/** One change at a time: the second would be made from a list that is about to be old. */
async function setFaults(ids: readonly string[]): Promise<void> {
  if (useFaults.getState().busy) return
  useFaults.setState({ busy: true })
  const answer = await call('practice:set-faults', { ids: [...ids] })
  useFaults.setState({ busy: false })
  take(answer)
}
