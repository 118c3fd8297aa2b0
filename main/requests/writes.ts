import type { ActingAs } from '../../contract/acting.ts'
import type { TenantLabel } from '../../contract/tenants.ts'
import type { WireRequest } from '../wire/message.ts'
import { onlyReads } from './only-reads.ts'

/**
 * The question to ask before a write as a real person on a production tenant, naming person, site,
 * method and path; null where nothing is asked.
 */
export function questionBeforeWrite(input: {
  readonly request: Omit<WireRequest, 'body'>
  readonly actingAs: ActingAs
  readonly personName: string | null
  readonly label: TenantLabel
}): string | null {
  if (input.label !== 'production' || input.actingAs.kind !== 'user') return null
  if (onlyReads(input.request)) return null
  const { host, pathname } = new URL(input.request.url)
  const person = input.personName ?? input.actingAs.accountId
  return `${input.request.method} ${pathname} as ${person} on ${host}, which is labelled production?`
}
