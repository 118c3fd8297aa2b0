import { create } from 'zustand'
import type { ActingAs } from '../../contract/acting.ts'
import type { Person, RememberedPerson } from '../../contract/people.ts'
import type { RequestAnswer } from '../../contract/requests.ts'
import { call } from '../bridge.ts'
import { type Wait, waitUntil } from './moment.ts'
import { sayFailure } from './say.ts'
import { type RequestTabId, tenantOf } from './tabs.ts'

export const AS_APP: ActingAs = { kind: 'app' }
export const AS_NOBODY: ActingAs = { kind: 'anonymous' }

type Learnt = Pick<RequestAnswer, 'remembered' | 'tokenExpiresAt'>

interface ActingState {
  /** By tab: who its next request acts as. */
  readonly choices: Readonly<Record<RequestTabId, ActingAs>>
  /** Tenant id → account id of the person who was chosen last, also where the app was since. */
  readonly lastChosen: Readonly<Record<string, string>>
  /** Tenant id → account id → what is known of the person there; each site shows its own of them. */
  readonly known: Readonly<Record<string, Readonly<Record<string, Person>>>>
  /** Tenant id → recent and pinned people. */
  readonly remembered: Readonly<Record<string, readonly RememberedPerson[]>>
  /**
   * By tab: until when the token of whoever was chosen there lives; null where none is held. Absent until
   * main was asked.
   */
  readonly lives: Readonly<Record<RequestTabId, Wait | null>>
  /** Reads recent people and, where nobody was chosen yet, takes the most recent one. */
  readonly enter: (tabId: RequestTabId) => Promise<void>
  readonly choosePerson: (tabId: RequestTabId, person: Person) => void
  readonly choose: (tabId: RequestTabId, actingAs: ActingAs) => void
  /** Pins a person, or lets go of one who is pinned. */
  readonly togglePin: (tenantId: string, person: Person) => Promise<void>
  /** Asks who recently acted and how long the token lives. */
  readonly refresh: (tabId: RequestTabId) => Promise<void>
  /** What an answer tells of that, of whoever sent the request. */
  readonly learn: (tabId: RequestTabId, sentAs: ActingAs, answer: Learnt) => void
}

export const useActing = create<ActingState>()((set, get) => ({
  choices: {},
  lastChosen: {},
  known: {},
  remembered: {},
  lives: {},
  enter: async (tabId) => {
    const answer = await call('people:remembered', { tenantId: tenantOf(tabId) })
    if (answer.ok) {
      keepRemembered(tenantOf(tabId), answer.value)
      const recent = answer.value
        .filter(isKept)
        .toSorted((one, other) => other.lastUsedAt - one.lastUsedAt)[0]
      if (get().choices[tabId] === undefined && recent !== undefined) {
        set(chosen(tabId, { kind: 'user', accountId: recent.accountId }))
      }
    }
    if (get().choices[tabId] === undefined) set(chosen(tabId, AS_APP))
    await readLife(tabId)
  },
  choosePerson: (tabId, person) => {
    keepKnown(tenantOf(tabId), [person])
    get().choose(tabId, { kind: 'user', accountId: person.accountId })
  },
  choose: (tabId, actingAs) => {
    set(chosen(tabId, actingAs))
    keepLife(tabId, actingAs, null)
    void readLife(tabId)
  },
  togglePin: async (tenantId, person) => {
    const pinned = !isPinned(tenantId, person.accountId)(get())
    const answer = await call('people:pin', { tenantId, person, pinned })
    if (answer.ok) keepRemembered(tenantId, answer.value)
    else sayFailure(answer.failure)
  },
  refresh: async (tabId) => {
    const answer = await call('people:remembered', { tenantId: tenantOf(tabId) })
    if (answer.ok) keepRemembered(tenantOf(tabId), answer.value)
    await readLife(tabId)
  },
  learn: (tabId, sentAs, { remembered, tokenExpiresAt }) => {
    keepRemembered(tenantOf(tabId), remembered)
    keepLife(tabId, sentAs, tokenExpiresAt)
  },
}))

function chosen(
  tabId: RequestTabId,
  actingAs: ActingAs,
): Pick<ActingState, 'choices' | 'lastChosen'> {
  const { choices, lastChosen } = useActing.getState()
  return {
    choices: { ...choices, [tabId]: actingAs },
    lastChosen:
      actingAs.kind === 'user'
        ? { ...lastChosen, [tenantOf(tabId)]: actingAs.accountId }
        : lastChosen,
  }
}

function keepRemembered(tenantId: string, people: readonly RememberedPerson[]): void {
  keepKnown(tenantId, people)
  const { remembered } = useActing.getState()
  useActing.setState({ remembered: { ...remembered, [tenantId]: people } })
}

function keepKnown(tenantId: string, people: readonly Person[]): void {
  const { known } = useActing.getState()
  const met = Object.fromEntries(people.map((person) => [person.accountId, person]))
  useActing.setState({ known: { ...known, [tenantId]: { ...known[tenantId], ...met } } })
}

/** Of the store: what is known of an account at that tenant. */
export function personOf(
  tenantId: string,
  accountId: string | null,
): (state: Pick<ActingState, 'known'>) => Person | undefined {
  return ({ known }) => (accountId === null ? undefined : known[tenantId]?.[accountId])
}

/** Those of the practice site are among the remembered before anybody pins them or acts as them. */
export const isKept = ({ pinned, lastUsedAt }: RememberedPerson): boolean =>
  pinned || lastUsedAt > 0

/** Of the store. */
export function isPinned(
  tenantId: string,
  accountId: string,
): (state: Pick<ActingState, 'remembered'>) => boolean {
  return ({ remembered }) =>
    remembered[tenantId]?.some((each) => each.accountId === accountId && each.pinned) === true
}

export const accountOf = (actingAs: ActingAs): string | null =>
  actingAs.kind === 'user' ? actingAs.accountId : null

async function readLife(tabId: RequestTabId): Promise<void> {
  const actingAs = useActing.getState().choices[tabId]
  if (actingAs === undefined) return
  const answer = await call('tokens:life', { tenantId: tenantOf(tabId), actingAs })
  if (answer.ok) keepLife(tabId, actingAs, answer.value.expiresAt)
}

/** What is said of an identity counts only if it is still the chosen one when it comes. */
function keepLife(tabId: RequestTabId, of: ActingAs, expiresAt: number | null): void {
  const { choices, lives } = useActing.getState()
  if (JSON.stringify(choices[tabId]) !== JSON.stringify(of)) return
  useActing.setState({ lives: { ...lives, [tabId]: waitUntil(expiresAt) } })
}
