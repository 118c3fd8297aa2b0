import { create } from 'zustand'
import { call } from '../bridge.ts'

/** `asking`, the name, or null where nobody is found by the id. */
type Answered =
  { readonly kind: 'asking' } | { readonly kind: 'told'; readonly name: string | null }

interface PersonNamesState {
  /** Tenant and account id → who that is, for people that were asked for. */
  readonly names: Readonly<Record<string, Answered>>
  /** Asks once for each person. */
  readonly ask: (tenantId: string, accountId: string) => Promise<void>
}

/** Who somebody is by the account id in an answer. Asked one after another: main answers the newest. */
export const usePersonNames = create<PersonNamesState>()((set, get) => ({
  names: {},
  ask: (tenantId, accountId) => {
    const key = personKey(tenantId, accountId)
    if (get().names[key] !== undefined) return Promise.resolve()
    set({ names: { ...get().names, [key]: { kind: 'asking' } } })
    before = before.then(async () => {
      const answer = await call('people:resolve', { tenantId, text: accountId })
      const name = answer.ok ? answer.value.displayName : null
      set({ names: { ...get().names, [key]: { kind: 'told', name } } })
    })
    return before
  },
}))

let before: Promise<void> = Promise.resolve()

/** Who somebody is, as far as it is known. */
export function personWords(asked: Answered | undefined): string {
  if (asked === undefined) return 'who is it?'
  return asked.kind === 'asking' ? 'asking…' : (asked.name ?? 'nobody is found by it')
}

export const personKey = (tenantId: string, accountId: string): string => `${tenantId} ${accountId}`
