import { create } from 'zustand'
import type { ActingAs } from '../../contract/acting.ts'
import type { Person, RememberedPerson } from '../../contract/people.ts'
import type { RequestAnswer } from '../../contract/requests.ts'
import { call } from '../bridge.ts'
import { sayFailure } from './say.ts'

export const AS_APP: ActingAs = { kind: 'app' }
export const AS_NOBODY: ActingAs = { kind: 'anonymous' }

type Learnt = Pick<RequestAnswer, 'remembered' | 'tokenExpiresAt'>

interface ActingState {
  /** Tenant id → who its next request acts as. */
  readonly choices: Readonly<Record<string, ActingAs>>
  /** Tenant id → account id of the person who was chosen last, also where the app was since. */
  readonly lastChosen: Readonly<Record<string, string>>
  /** Account id → what is known of the person. */
  readonly known: Readonly<Record<string, Person>>
  /** Tenant id → recent and pinned people. */
  readonly remembered: Readonly<Record<string, readonly RememberedPerson[]>>
  /**
   * Tenant id → until when the token of whoever was chosen there lives, in milliseconds since the
   * epoch; null where none is held. Absent until main was asked.
   */
  readonly lives: Readonly<Record<string, number | null>>
  /** Reads recent people and, where nobody was chosen yet, takes the most recent one. */
  readonly enter: (tenantId: string) => Promise<void>
  readonly choosePerson: (tenantId: string, person: Person) => void
  readonly choose: (tenantId: string, actingAs: ActingAs) => void
  readonly pin: (tenantId: string, person: Person, pinned: boolean) => Promise<void>
  /** Asks who recently acted and how long the token lives. */
  readonly refresh: (tenantId: string) => Promise<void>
  /** What an answer tells of that, of whoever sent the request. */
  readonly learn: (tenantId: string, sentAs: ActingAs, answer: Learnt) => void
}

export const useActing = create<ActingState>()((set, get) => ({
  choices: {},
  lastChosen: {},
  known: {},
  remembered: {},
  lives: {},
  enter: async (tenantId) => {
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
    set(chosen(tenantId, actingAs))
    keepLife(tenantId, actingAs, null)
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
  learn: (tenantId, sentAs, { remembered, tokenExpiresAt }) => {
    keepRemembered(tenantId, remembered)
    keepLife(tenantId, sentAs, tokenExpiresAt)
  },
}))

function chosen(tenantId: string, actingAs: ActingAs): Pick<ActingState, 'choices' | 'lastChosen'> {
  const { choices, lastChosen } = useActing.getState()
  return {
    choices: { ...choices, [tenantId]: actingAs },
    lastChosen:
      actingAs.kind === 'user' ? { ...lastChosen, [tenantId]: actingAs.accountId } : lastChosen,
  }
}

function keepRemembered(tenantId: string, people: readonly RememberedPerson[]): void {
  const { known, remembered } = useActing.getState()
  const met = Object.fromEntries(people.map((person) => [person.accountId, person]))
  useActing.setState({
    known: { ...known, ...met },
    remembered: { ...remembered, [tenantId]: people },
  })
}

async function readLife(tenantId: string): Promise<void> {
  const actingAs = useActing.getState().choices[tenantId]
  if (actingAs === undefined) return
  const answer = await call('tokens:life', { tenantId, actingAs })
  if (answer.ok) keepLife(tenantId, actingAs, answer.value.expiresAt)
}

/** What is said of an identity counts only if it is still the chosen one when it comes. */
function keepLife(tenantId: string, of: ActingAs, expiresAt: number | null): void {
  const { choices, lives } = useActing.getState()
  if (JSON.stringify(choices[tenantId]) !== JSON.stringify(of)) return
  useActing.setState({ lives: { ...lives, [tenantId]: expiresAt } })
}
