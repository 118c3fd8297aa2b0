import type { ActingAs } from '../../contract/acting.ts'
import type { TenantLabel } from '../../contract/tenant.ts'

const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** POSTs that only read; by Atlassian's REST reference they change nothing. */
const READING_POSTS: readonly RegExp[] = [
  /^\/rest\/api\/(2|3|latest)\/search(\/jql|\/approximate-count)?\/?$/,
  /^\/rest\/api\/(2|3|latest)\/(issue|changelog)\/bulkfetch\/?$/,
  /^\/rest\/api\/(2|3|latest)\/jql\/(parse|match|pdcleaner|sanitize)\/?$/,
  /^\/rest\/api\/(2|3|latest)\/expression\/(eval(uate)?|analyse)\/?$/,
  /^\/rest\/api\/(2|3|latest)\/permissions\/(check|project)\/?$/,
]

/** Whether a request changes nothing on the site, by its method and path. */
export function onlyReads(method: string, url: string): boolean {
  if (READING_METHODS.has(method.toUpperCase())) return true
  if (method.toUpperCase() !== 'POST') return false
  const { pathname } = new URL(url)
  return READING_POSTS.some((pattern) => pattern.test(pathname))
}

/**
 * The question to ask before a write as a real person on a production tenant, naming person, site,
 * method and path; null where nothing is asked.
 */
export function questionBeforeWrite(input: {
  readonly method: string
  readonly url: string
  readonly actingAs: ActingAs
  readonly personName: string | null
  readonly label: TenantLabel
}): string | null {
  if (input.label !== 'production' || input.actingAs.kind !== 'user') return null
  if (onlyReads(input.method, input.url)) return null
  const { host, pathname } = new URL(input.url)
  const person = input.personName ?? input.actingAs.accountId
  return `${input.method} ${pathname} as ${person} on ${host}, which is labelled production?`
}
