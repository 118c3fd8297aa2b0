/** Where links of the app lead: documentation, help and issue trackers. */
const hosts: ReadonlySet<string> = new Set([
  'developer.atlassian.com',
  'support.atlassian.com',
  'community.developer.atlassian.com',
  'community.atlassian.com',
  'ecosystem.atlassian.net',
  'jira.atlassian.com',
  'confluence.atlassian.com',
  'github.com',
  'datatracker.ietf.org',
  'www.rfc-editor.org',
])

/**
 * The address to hand to the browser, or null where the app does not open it: anything but https on
 * a known host at its usual port. A page that could open any address could carry data out in it.
 */
export function externalLink(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const plain =
    url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === ''
  return plain && hosts.has(url.hostname) ? url.href : null
}
