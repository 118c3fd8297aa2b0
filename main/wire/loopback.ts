const LOOPBACK_V4 = /^127(?:\.\d{1,3}){3}$/

/**
 * Whether a URL names this machine, without asking a name server: 127.0.0.0/8, ::1, `localhost`
 * and everything below it. False for what is no URL.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3
 */
export function isLoopbackUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).hostname.replace(/\.$/, '')
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    LOOPBACK_V4.test(host)
  )
}
