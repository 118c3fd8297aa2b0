import { percentDecoded } from '../../wire/percent-decoding.ts'

/**
 * A URL without the user that stands in it (RFC 3986, 3.2.1), and that user as `name:password`, decoded,
 * as Basic takes the two; null where none stands there.
 */
export function withoutUser(written: string): {
  readonly url: string
  readonly user: string | null
} {
  const [, scheme = '', user] = /^([a-z]+:\/\/)([^/?#]*)@/is.exec(written) ?? []
  if (user === undefined) return { url: written, user: null }
  const url = scheme + written.slice(scheme.length + user.length + 1)
  return { url, user: percentDecoded(user.includes(':') ? user : `${user}:`) }
}
