import type { WireRequest } from '../wire/message.ts'

const READING_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** POSTs that only read; by Atlassian's REST reference they change nothing. */
const READING_POSTS: readonly RegExp[] = [
  /^\/rest\/api\/(2|3|latest)\/search(\/jql|\/approximate-count)?\/?$/,
  /^\/rest\/api\/(2|3|latest)\/(issue|changelog)\/bulkfetch\/?$/,
  /^\/rest\/api\/(2|3|latest)\/jql\/(parse|match|pdcleaner|sanitize)\/?$/,
  /^\/rest\/api\/(2|3|latest)\/expression\/(eval(uate)?|analyse)\/?$/,
  /^\/rest\/api\/(2|3|latest)\/permissions\/(check|project)\/?$/,
]

/** By which some servers take a request for one of another method. */
const OVERRIDES: ReadonlySet<string> = new Set([
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
])

/** Whether a request to this absolute address changes nothing on the site, as far as can be told from here. */
export function onlyReads({ method, url, headers }: Omit<WireRequest, 'body'>): boolean {
  if (headers.some(([name]) => OVERRIDES.has(name.toLowerCase()))) return false
  if (READING_METHODS.has(method.toUpperCase())) return true
  if (method.toUpperCase() !== 'POST') return false
  const path = pathOf(url)
  return READING_POSTS.some((pattern) => pattern.test(path))
}

/** As written: a URL would take dot segments out of it. */
function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
}
