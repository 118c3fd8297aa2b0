import type { ActingAs } from '../../contract/acting.ts'
import type { Settings } from '../../contract/settings.ts'
import type { TenantLabel } from '../../contract/tenants.ts'
import type { WireRequest } from '../wire/message.ts'
import { onlyReads } from './only-reads.ts'

/**
 * The write that has to be confirmed, naming who, site, method and path; null where nothing is
 * asked. As a real person on a production tenant it always is; `asked` says where else.
 */
export function writeToConfirm(input: {
  readonly request: Omit<WireRequest, 'body'>
  readonly actingAs: ActingAs
  readonly personName: string | null
  readonly label: TenantLabel
  readonly asked: Settings['askedWrites']
}): string | null {
  const { actingAs, label, asked, request } = input
  const isPerson = actingAs.kind === 'user'
  const isAsked = asked === 'all' || (isPerson && (asked === 'people' || label === 'production'))
  if (!isAsked || onlyReads(request)) return null
  const { host, pathname } = new URL(request.url)
  const who = isPerson ? `as ${input.personName ?? actingAs.accountId}` : OTHERS[actingAs.kind]
  return `${request.method} ${pathname} ${who} on ${host}, which is labelled ${label}`
}

const OTHERS = { app: 'as the app itself', anonymous: 'anonymously' } as const
