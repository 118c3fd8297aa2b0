import { create } from 'zustand'
import { call } from '../bridge.ts'
import { beginsWords } from '../format/fuzzy-find.ts'
import type { Person } from '../../contract/people.ts'
import type { Failure } from '../../contract/result.ts'
import { latest } from './latest.ts'

const PAUSE_MS = 220

// An account id is `prefix:uuid` or 24 hexadecimal digits; a profile URL holds one after /people/
// or as ?accountId=. Anything else is the beginning of a name or an e-mail address.
const ID_OR_URL = /^(https?:\/\/|[0-9]{1,10}:[0-9a-f-]{20,}$|[0-9a-f]{24}$|qm:)/iu

/** The failure of a search is shown in the picker, beside what was typed. */
export type SearchAnswer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly people: readonly Person[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface PeopleSearchState {
  readonly query: string
  /** Enter was pressed before there was an answer: who is found alone is taken. */
  readonly takes: boolean
  readonly answer: SearchAnswer
  readonly type: (tenantId: string, query: string) => void
  readonly take: () => void
  readonly clear: () => void
}

const newest = latest(PAUSE_MS, 'people:search', 'people:resolve')

/** Finds people while a name is typed; a pasted id or profile URL is resolved instead. */
export const usePeopleSearch = create<PeopleSearchState>()((set) => ({
  query: '',
  takes: false,
  answer: { kind: 'idle' },
  type: (tenantId, query) => {
    const text = query.trim()
    if (text === '') {
      newest.drop()
      set({ query, takes: false, answer: { kind: 'idle' } })
      return
    }
    set({ query, takes: false, answer: { kind: 'searching' } })
    newest.ask(
      () => look(tenantId, text),
      (answer) => set({ answer }),
    )
  },
  take: () => set({ takes: true }),
  clear: () => {
    newest.drop()
    set({ query: '', takes: false, answer: { kind: 'idle' } })
  },
}))

/** Those of the people who are known here that were typed, each as the site has told of them since. */
export function knownAs(
  typed: string,
  remembered: readonly Person[],
  answer: SearchAnswer,
): readonly Person[] {
  const told = answer.kind === 'found' ? answer.people : []
  return remembered
    .filter(({ displayName, emailAddress, accountId }) =>
      beginsWords(`${displayName}\n${emailAddress ?? ''}\n${accountId}`, typed),
    )
    .map((person) => told.find((each) => each.accountId === person.accountId) ?? person)
}

async function look(tenantId: string, text: string): Promise<SearchAnswer> {
  if (ID_OR_URL.test(text)) {
    const person = await call('people:resolve', { tenantId, text })
    return person.ok
      ? { kind: 'found', people: [person.value] }
      : { kind: 'failed', failure: person.failure }
  }
  const people = await call('people:search', { tenantId, query: text })
  return people.ok
    ? { kind: 'found', people: people.value }
    : { kind: 'failed', failure: people.failure }
}
