import type { Pair } from '../../../contract/draft.ts'
import { headerOf } from '../../wire/headers.ts'

/** The account that an answer names in `X-AAccountId`. Ids hold colons, which some servers write as %3A. */
export function accountIn(headers: readonly Pair[]): string | null {
  const value = headerOf(headers, 'x-aaccountid')?.trim() ?? ''
  return NO_ACCOUNT.test(value) ? null : plainAccountId(value)
}

/** What stands in a log or a table where the answer had no such header. */
const NO_ACCOUNT = /^(?:[-–—]*|\(?(?:absent|missing|none|null|undefined|n\/a|not set)\)?)$/i

export function plainAccountId(id: string): string {
  return id.replace(/%3a/gi, ':')
}
