import { create } from 'zustand'
import type {
  AddedPayload,
  ChosenPayload,
  OnePayload,
  TenantProfile,
} from '../../contract/tenants.ts'
import { call, listen } from '../bridge.ts'
import { counted } from '../format/counted.ts'
import { forgetHere, keepHere, readKept } from './kept-here.ts'
import { sayFailure } from './say.ts'

export type Place = 'leave-out' | 'replace' | 'keep-both'

/** So many go to main at once: between them it is told how far it is, and can be ended. */
const AT_ONCE = 25
/** As main takes them. */
const MOST_AT_ONCE = 1000

interface AddSeveralState {
  /** The text whose payloads these are. */
  readonly text: string
  /** By the place among them: whether it is to be added. */
  readonly chosen: ReadonlySet<number>
  /** Of a site that was imported: what to do with the tenant that is known. */
  readonly places: ReadonlyMap<number, Place>
  readonly outcomes: ReadonlyMap<number, AddedPayload>
  readonly progress: { readonly done: number; readonly of: number } | null
  readonly stopping: boolean
  /** Of another text all is chosen that can be added without a question. */
  readonly begin: (text: string, several: readonly OnePayload[]) => void
  readonly choose: (at: number, chosen: boolean) => void
  readonly chooseAll: (several: readonly OnePayload[], chosen: boolean) => void
  readonly place: (at: number, place: Place) => void
  /** What was added, in order; what was refused stays with its reason. */
  readonly add: (several: readonly OnePayload[]) => Promise<readonly TenantProfile[]>
  /** What is under way comes to its end, the rest is left as it is. */
  readonly stop: () => void
}

export const useAddSeveral = create<AddSeveralState>()((set, get) => ({
  text: '',
  chosen: new Set(),
  places: new Map(),
  outcomes: new Map(),
  progress: null,
  stopping: false,
  begin: (text, several) => {
    if (text === get().text) return
    set({ text, chosen: choosable(several), places: new Map(), outcomes: new Map() })
  },
  choose: (at, chosen) => {
    const others = [...get().chosen].filter((each) => each !== at)
    set({ chosen: new Set(chosen ? [...others, at] : others) })
  },
  chooseAll: (several, chosen) => set({ chosen: chosen ? choosable(several) : new Set() }),
  place: (at, place) => {
    set({ places: new Map(get().places).set(at, place) })
    get().choose(at, place !== 'leave-out')
  },
  add: async (several) => {
    const { text, outcomes } = get()
    const orders = several.flatMap((one, at) =>
      get().chosen.has(at) && !isAdded(outcomes.get(at)) ? [orderOf(one, at, get().places)] : [],
    )
    const added: TenantProfile[] = []
    set({ stopping: false })
    keepHere(UNDER_WAY, String(orders.length))
    for (let done = 0; done < orders.length && !get().stopping; done += AT_ONCE) {
      set({ progress: { done, of: orders.length } })
      const some = orders.slice(done, done + AT_ONCE)
      ahead = { text, chosen: orders.slice(done + AT_ONCE) }
      const answer = await call('tenants:add-several', { text, chosen: some })
      const results = answer.ok
        ? answer.value
        : some.map(({ at }) => ({ at, failure: answer.failure }))
      added.push(...results.flatMap((each) => ('profile' in each ? [each.profile] : [])))
      if (get().text !== text) break
      set({
        outcomes: new Map([...get().outcomes, ...results.map((each) => [each.at, each] as const)]),
      })
    }
    ahead = null
    forgetHere(UNDER_WAY)
    set({ progress: null })
    return added
  },
  stop: () => set({ stopping: true }),
}))

/** How many are being added, as this window’s storage calls it. */
const UNDER_WAY = 'adding'
/** What main was not given yet. */
let ahead: { readonly text: string; readonly chosen: readonly ChosenPayload[] } | null = null

/**
 * Where tenants are being added as the window is loaded anew, main does the rest of it by itself. An app that ends, or a
 * window that crashes, leaves it there, which the next window says. Returns how to stop.
 */
export function goOnAdding(): () => void {
  const before = readKept(UNDER_WAY)
  forgetHere(UNDER_WAY)
  if (before !== null)
    sayFailure({
      message: `Adding ${counted(Number(before), 'tenant', 'tenants')} was broken off.`,
      hint: 'Those that were added are in the list. Paste the same text again: it says which are missing.',
    })
  let closes = false
  const onLeave = (): void => {
    if (ahead === null || closes || useAddSeveral.getState().stopping) return
    const { text, chosen } = ahead
    forgetHere(UNDER_WAY)
    for (let at = 0; at < chosen.length; at += MOST_AT_ONCE)
      void call('tenants:add-several', { text, chosen: chosen.slice(at, at + MOST_AT_ONCE) })
  }
  window.addEventListener('beforeunload', onLeave)
  const stop = listen('window-closes', () => {
    closes = true
  })
  return () => {
    window.removeEventListener('beforeunload', onLeave)
    stop()
  }
}

export function isAdded(outcome: AddedPayload | undefined): boolean {
  return outcome !== undefined && 'profile' in outcome
}

function choosable(several: readonly OnePayload[]): ReadonlySet<number> {
  return new Set(
    several.flatMap((one, at) => (one.refusal === null && changesSomething(one) ? [at] : [])),
  )
}

/** An imported site is decided by a person. */
function changesSomething({ standing }: OnePayload): boolean {
  return standing.kind === 'new' || (standing.kind === 'same-tenant' && standing.changes.length > 0)
}

function orderOf(
  { standing, mendedBaseUrl }: OnePayload,
  at: number,
  places: ReadonlyMap<number, Place>,
): ChosenPayload {
  const place = places.get(at)
  return {
    at,
    replaces: standing.kind === 'imported-site' && place === 'replace' ? standing.tenantId : null,
    keepBoth: place === 'keep-both',
    ...(mendedBaseUrl === null ? {} : { baseUrl: mendedBaseUrl }),
  }
}
