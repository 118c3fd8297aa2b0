const ipv4Loopback = /^127(?:\.\d{1,3}){3}$/

/**
 * Whether a URL's `hostname` names this machine, without asking a name server: 127.0.0.0/8, ::1,
 * and `localhost` with everything below it (RFC 6761, 6.3).
 */
export function isLoopback(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/\.$/, '')
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    name === '::1' ||
    ipv4Loopback.test(name)
  )
}
