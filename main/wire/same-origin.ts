/**
 * The origin (scheme, host and port) that a request to this URL would reach; null for what is no
 * http or https address. `URL.origin` alone does not tell: that of `blob:https://acme.atlassian.net`
 * is the inner one.
 *
 * @see https://url.spec.whatwg.org/#origin
 */
export function originOf(url: string): string | null {
  const read = URL.parse(url)
  if (read === null) return null
  const { protocol, host } = read
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}` : null
}

/** False where either is no http or https address: nothing is of the same origin as that. */
export function isSameOrigin(one: string, other: string): boolean {
  const origin = originOf(one)
  return origin !== null && origin === originOf(other)
}

/**
 * Whether an address of any scheme lies at one of these origins, without a user or password before
 * its host. `URL.origin` is `null` for `app:`, so it is composed.
 */
export function liesAt(address: string, origins: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return username === '' && password === '' && origins.includes(`${protocol}//${host}`)
}
