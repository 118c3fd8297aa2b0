/**
 * The origin (scheme, host and port) that a request to this URL would reach; null for what is no
 * http or https address. `URL.origin` alone does not tell: that of `blob:https://acme.atlassian.net`
 * is the inner one.
 *
 * @see https://url.spec.whatwg.org/#origin
 */
export function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}` : null
}

/** False where either is no http or https address: nothing is of the same origin as that. */
export function isSameOrigin(one: string, other: string): boolean {
  const origin = originOf(one)
  return origin !== null && origin === originOf(other)
}
