const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/

/**
 * Whether a host name is this machine, without asking a name server: 127.0.0.0/8, ::1 (also in a
 * URL's brackets), `localhost` and everything below it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
export function isLoopbackHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    name === '::1' ||
    LOOPBACK_V4.test(name)
  )
}

/** Whether a URL names this machine. False for what is no URL. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopbackHost(new URL(url).hostname)
}
