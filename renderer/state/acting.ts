import { create } from 'zustand'
import type { ActingAs } from '../../contract/acting.ts'
import type { Person, RememberedPerson } from '../../contract/people.ts'
import type { Failure } from '../../contract/result.ts'
import { call } from '../bridge.ts'
import { sayFailure } from './say.ts'

export const AS_APP: ActingAs = { kind: 'app' }
export const AS_NOBODY: ActingAs = { kind: 'anonymous' }

interface ActingState {
  /** Tenant id → who its next request acts as. */
  readonly choices: Readonly<Record<string, ActingAs>>
  /** Account id → what is known of the person. */
  readonly known: Readonly<Record<string, Person>>
  /** Tenant id → recent and pinned people. */
  readonly remembered: Readonly<Record<string, readonly RememberedPerson[]>>
  /** Milliseconds since the epoch; null where no token is held for the shown identity. */
  readonly expiresAt: number | null
  /** Reads recent people and, where nobody was chosen yet, takes the most recent one. */
  readonly enter: (tenantId: string) => Promise<void>
  readonly choosePerson: (tenantId: string, person: Person) => void
  readonly choose: (tenantId: string, actingAs: ActingAs) => void
  readonly pin: (tenantId: string, person: Person, pinned: boolean) => Promise<void>
  /** Learns who recently acted and how long the token lives: after a send. */
  readonly refresh: (tenantId: string) => Promise<void>
}

export const useActing = create<ActingState>()((set, get) => ({
  choices: {},
  known: {},
  remembered: {},
  expiresAt: null,
  enter: async (tenantId) => {
    set({ expiresAt: null })
    const answer = await call('people:remembered', { tenantId })
    if (answer.ok) {
      keepRemembered(tenantId, answer.value)
      const recent = answer.value.toSorted((one, other) => other.lastUsedAt - one.lastUsedAt)[0]
      if (get().choices[tenantId] === undefined && recent !== undefined) {
        set(chosen(tenantId, { kind: 'user', accountId: recent.accountId }))
      }
    }
    if (get().choices[tenantId] === undefined) set(chosen(tenantId, AS_APP))
    await readLife(tenantId)
  },
  choosePerson: (tenantId, person) => {
    set({ known: { ...get().known, [person.accountId]: person } })
    get().choose(tenantId, { kind: 'user', accountId: person.accountId })
  },
  choose: (tenantId, actingAs) => {
    set({ ...chosen(tenantId, actingAs), expiresAt: null })
    void readLife(tenantId)
  },
  pin: async (tenantId, person, pinned) => {
    const answer = await call('people:pin', { tenantId, person, pinned })
    if (answer.ok) keepRemembered(tenantId, answer.value)
    else sayFailure(answer.failure)
  },
  refresh: async (tenantId) => {
    const answer = await call('people:remembered', { tenantId })
    if (answer.ok) keepRemembered(tenantId, answer.value)
    await readLife(tenantId)
  },
}))

function chosen(tenantId: string, actingAs: ActingAs): Pick<ActingState, 'choices'> {
  return { choices: { ...useActing.getState().choices, [tenantId]: actingAs } }
}

function keepRemembered(tenantId: string, people: readonly RememberedPerson[]): void {
  const { known, remembered } = useActing.getState()
  const met = Object.fromEntries(people.map((person) => [person.accountId, person]))
  useActing.setState({
    known: { ...known, ...met },
    remembered: { ...remembered, [tenantId]: people },
  })
}

/** The answer counts only if the same identity is still shown when it comes. */
async function readLife(tenantId: string): Promise<void> {
  const actingAs = useActing.getState().choices[tenantId]
  if (actingAs === undefined) return
  const answer = await call('tokens:life', { tenantId, actingAs })
  if (answer.ok && useActing.getState().choices[tenantId] === actingAs) {
    useActing.setState({ expiresAt: answer.value.expiresAt })
  }
}

/** The failure of a search is shown in the picker, beside what was typed. */
export type SearchAnswer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly people: readonly Person[] }
  | { readonly kind: 'failed'; readonly failure: Failure }
