import type { ActingAs } from '../../contract/acting.ts'
import type { Person } from '../../contract/people.ts'

export const ACCOUNT_TYPE_WORDS: Readonly<Record<Person['accountType'], string>> = {
  atlassian: 'user',
  app: 'app account',
  customer: 'customer account',
  unknown: 'account',
}

/** In the middle of a sentence: `as the app itself`. */
export function asWhom(actingAs: ActingAs, person: Person | undefined): readonly [string, string] {
  if (actingAs.kind === 'app') return ['as', 'the app itself']
  if (actingAs.kind === 'anonymous') return ['', 'anonymously']
  return ['as', nameOf(actingAs, person)]
}

/** The name shown for an identity; a person nobody has looked up yet is shown by account id. */
export function nameOf(actingAs: ActingAs, person: Person | undefined): string {
  if (actingAs.kind === 'app') return 'The app itself'
  if (actingAs.kind === 'anonymous') return 'Anonymous'
  return person?.displayName ?? actingAs.accountId
}
