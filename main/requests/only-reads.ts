const READING_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** POSTs that only read; by Atlassian's REST reference they change nothing. */
const READING_POSTS: readonly RegExp[] = [
  /^\/rest\/api\/(2|3|latest)\/search(\/jql|\/approximate-count)?\/?$/,
  /^\/rest\/api\/(2|3|latest)\/(issue|changelog)\/bulkfetch\/?$/,
  /^\/rest\/api\/(2|3|latest)\/jql\/(parse|match|pdcleaner|sanitize)\/?$/,
  /^\/rest\/api\/(2|3|latest)\/expression\/(eval(uate)?|analyse)\/?$/,
  /^\/rest\/api\/(2|3|latest)\/permissions\/(check|project)\/?$/,
]

/** Whether a request changes nothing on the site, by its method and absolute address. */
export function onlyReads(method: string, url: string): boolean {
  if (READING_METHODS.has(method.toUpperCase())) return true
  if (method.toUpperCase() !== 'POST') return false
  const path = pathOf(url)
  return READING_POSTS.some((pattern) => pattern.test(path))
}

/** As written: a URL would take dot segments out of it. */
function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
}
