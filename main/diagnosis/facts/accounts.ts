import type { Pair } from '../../../contract/draft.ts'
import { NOTHING } from '../evidence/call-tables.ts'
import { headerOf } from '../../wire/headers.ts'

/** The account that an answer names in `X-AAccountId`. Ids hold colons, which some servers write as %3A. */
export function accountIn(headers: readonly Pair[]): string | null {
  const value = headerOf(headers, 'x-aaccountid')?.trim() ?? ''
  return NOTHING.test(value) ? null : plainAccountId(value)
}

export function plainAccountId(id: string): string {
  return id.replace(/%3a/gi, ':')
}
