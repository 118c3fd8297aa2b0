import { percentEncoded } from '../curl/curl-request.ts'

const UNRESERVED = /^[A-Za-z0-9\-._~]$/

/**
 * A URL as Python's requests and urllib3 send it: what stands raw is percent-encoded, what need not be
 * encoded is not, dots in the path are resolved, and the query of `params` comes behind that of the URL.
 */
export function requestsUrl(
  written: string,
  params: readonly (readonly [name: string, value: string])[],
  pathAsIs = false,
): string {
  const [, origin = '', path = '', query = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/is.exec(written) ?? []
  const resolved = pathAsIs ? path : new URL(path === '' ? '/' : path, 'http://a').pathname
  const all = [query, formEncoded(params)].filter((part) => part !== '').join('&')
  const target = quoted(resolved === '' ? '/' : resolved) + (all === '' ? '' : `?${quoted(all)}`)
  return origin.toLowerCase() + target
}

/** As Python's urlencode does. */
export function formEncoded(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${plus(name)}=${plus(value)}`).join('&')
}

function plus(text: string): string {
  return percentEncoded(text).replaceAll('%20', '+')
}

/** `requote_uri` of requests, and what urllib3 does to the rest. */
function quoted(text: string): string {
  return text.replace(/%[\da-f]{2}|[^A-Za-z0-9\-._~!$&'()*+,;=:@/?]/giu, (found) => {
    if (!/^%[\da-f]{2}$/i.test(found)) return percentEncoded(found)
    const char = String.fromCharCode(parseInt(found.slice(1), 16))
    return UNRESERVED.test(char) ? char : found.toUpperCase()
  })
}
