import { withoutUnseen } from './shown.ts'

/** What stands between `//` and the path, as it was written: URL would have read it already. */
const AUTHORITY = /^\s*https?:[/\\]+([^/\\?#]*)/iu

/**
 * Why an http or https address is not that of a site, written as every program reads it: scheme, host
 * and path alone, the host in plain ASCII, the path without dots or a backslash to be resolved. Null where it is; also for what is no such address at all.
 *
 * A host that `URL` reads otherwise than it is written (a letter of another alphabet, an escape, a
 * control character, a user name before it) is the usual way to make one site look like another.
 *
 * @see https://url.spec.whatwg.org/#host-parsing
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function whyNoSiteAddress(text: string): string | null {
  const authority = AUTHORITY.exec(text)?.[1]
  if (authority === undefined || !URL.canParse(text)) return null
  const { host, hostname, username, password, protocol, pathname } = new URL(text)
  if (username !== '' || password !== '' || authority.includes('@'))
    return `it has a user name before its host, which is ${host}`
  if (/[^ -~]/u.test(authority))
    return `its host is not written in plain letters, digits and hyphens: to a browser it is ${host}`
  // As a host another one, to a certificate the same: https://url.spec.whatwg.org/#host-equivalence
  if (hostname.endsWith('.'))
    return `its host ends in a dot, which makes it another one than ${hostname.slice(0, -1)}`
  if (!namesHost(authority, host, protocol))
    return `its host is not written as it is read: ${withoutUnseen(authority)} is ${host}`
  if (text.includes('?')) return 'it has a query'
  if (text.includes('#')) return 'it has a fragment'
  const path = text.trim().replace(/^https?:[/\\]+[^/\\]*/i, '') || '/'
  return path === pathname
    ? null
    : `its path is not written as it is read: to a browser it is ${pathname}`
}

/** `Acme.Atlassian.net:443` is the same host to everybody. */
function namesHost(authority: string, host: string, protocol: string): boolean {
  const written = authority.toLowerCase()
  return written === host || written === `${host}:${protocol === 'https:' ? '443' : '80'}`
}
