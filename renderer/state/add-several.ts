import { create } from 'zustand'
import type {
  AddedPayload,
  ChosenPayload,
  OnePayload,
  TenantProfile,
} from '../../contract/tenants.ts'
import { call } from '../bridge.ts'

export type Place = 'leave-out' | 'replace' | 'keep-both'

/** So many go to main at once: between them it is told how far it is, and can be ended. */
const AT_ONCE = 25

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
    for (let done = 0; done < orders.length && !get().stopping; done += AT_ONCE) {
      set({ progress: { done, of: orders.length } })
      const some = orders.slice(done, done + AT_ONCE)
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
    set({ progress: null })
    return added
  },
  stop: () => set({ stopping: true }),
}))

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
