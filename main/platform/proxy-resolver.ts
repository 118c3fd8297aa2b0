import { tableOf } from '../wire/table.ts'

const schemes: ReadonlyMap<string, string> = tableOf({
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS: 'socks5',
  SOCKS5: 'socks5',
})

/**
 * The first way that a proxy answer names and this app can go, as a proxy's URL, or null for the
 * direct way. The answer is in the form of a PAC script's result, `PROXY a:8080; DIRECT`, which is
 * also what Electron gives (https://www.electronjs.org/docs/latest/api/session#sesresolveproxyurl).
 * Later entries, meant for when the first fails, are not tried: a failure is shown instead. SOCKS4
 * is passed over. Where nothing can be used the answer is null.
 */
export function proxyFromPac(answer: string): string | null {
  for (const entry of answer.split(';')) {
    const [kind = '', address = ''] = entry.trim().split(/\s+/)
    if (kind.toUpperCase() === 'DIRECT') return null
    const scheme = schemes.get(kind.toUpperCase())
    const url = scheme === undefined ? null : proxyUrl(scheme, address)
    if (url !== null) return url
  }
  return null
}

function proxyUrl(scheme: string, address: string): string | null {
  const text = `${scheme}://${address}`
  if (address === '' || !URL.canParse(text)) return null
  const { hostname, pathname, search, hash } = new URL(text)
  const isBare =
    hostname !== '' && (pathname === '' || pathname === '/') && search === '' && hash === ''
  return isBare ? text : null
}
