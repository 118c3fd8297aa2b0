import { AppError } from '../errors.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** As the HTTP client takes them; a name that curl has for one stands for it. */
const SCHEMES = new Map([
  ['http:', 'http:'],
  ['https:', 'https:'],
  ['socks5:', 'socks5:'],
  ['socks5h:', 'socks5:'],
])

/**
 * The proxy that a shell names for this URL, as curl reads it (https://everything.curl.dev/usingcurl/proxies/env.html),
 * or null for the direct way.
 *
 * @throws AppError `request_invalid` for an address that is none; it repeats nothing of it, as it may hold a password
 */
export function proxyOfEnvironment(url: string, environment: Environment): string | null {
  const { protocol, hostname, port } = new URL(url)
  const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const [given, from] = firstOf(environment, [name, 'all_proxy'])
  if (given === null || isExcepted(hostname, port, firstOf(environment, ['no_proxy'])[0] ?? ''))
    return null
  const address = given.includes('://') ? given : `http://${given}`
  const proxy = URL.canParse(address) ? new URL(address) : null
  const scheme = SCHEMES.get(proxy?.protocol ?? '')
  if (proxy === null || scheme === undefined)
    throw new AppError('request_invalid', `${from} is not the address of a proxy.`, {
      hint: 'Write it as in http://proxy.example:3128; http, https and socks5 are known.',
    })
  return scheme + address.slice(address.indexOf('//'))
}

/**
 * The system's proxy with the user name and password that a shell has for it: Electron names it
 * without (https://github.com/electron/electron/issues/20215), and Settings keep none.
 */
export function withLoginOfEnvironment(
  proxy: string | null,
  url: string,
  environment: Environment,
): string | null {
  if (proxy === null) return null
  try {
    const named = proxyOfEnvironment(url, environment)
    return named !== null && isSamePlace(new URL(named), new URL(proxy)) ? named : proxy
  } catch {
    // A variable that is no address is not what leads the way here.
    return proxy
  }
}

function isSamePlace(one: URL, other: URL): boolean {
  return one.protocol === other.protocol && one.host === other.host
}

/** In small letters, then in large ones. */
function firstOf(
  environment: Environment,
  names: readonly string[],
): readonly [string | null, string] {
  for (const name of names)
    for (const spelt of [name, name.toUpperCase()]) {
      const value = environment[spelt]?.trim() ?? ''
      if (value !== '') return [value, spelt]
    }
  return [null, '']
}

function isExcepted(hostname: string, port: string, list: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .some((each) => {
      if (each === '*') return true
      const [, name = '', only = ''] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(each.toLowerCase()) ?? []
      const isNamed = hostname === name || hostname.endsWith(`.${name}`)
      return isNamed && (only === '' || only === port)
    })
}
