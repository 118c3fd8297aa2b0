import { PROXY_VARIABLE, type Settings } from '../../contract/settings.ts'
import { AppError } from '../errors.ts'

const SCHEMES = ['http:', 'https:', 'socks5:']

/**
 * The address of a proxy of one's own as it is kept: `http://proxy.example:3128`. Throws AppError
 * `request_invalid`: not an address, another scheme, a path, or a user name or password, as settings
 * are no place for those.
 */
export function proxyAddress(typed: string): string {
  const text = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `http://${text}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.hostname === '') throw refused('That is not the address of a proxy.')
  if (!SCHEMES.includes(url.protocol))
    throw refused(`A proxy is reached by http, https or socks5, not by ${url.protocol}//.`)
  if (url.username !== '' || url.password !== '')
    throw refused(
      'A user name or password of a proxy is not kept by Understudy.',
      `Leave it out here. Where the proxy wants one, choose the system’s, and start Understudy with the variable ${PROXY_VARIABLE}.`,
    )
  const isBare = (url.pathname === '' || url.pathname === '/') && url.search + url.hash === ''
  if (!isBare) throw refused('The address of a proxy has no path.')
  return `${url.protocol}//${url.host}`
}

/** The way to a site that the settings name; `system` says the system's own. */
export async function proxyOf(
  { proxy }: Pick<Settings, 'proxy'>,
  system: () => Promise<string | null>,
): Promise<string | null> {
  if (proxy.kind === 'own') return proxy.address
  return proxy.kind === 'none' ? null : await system()
}

function refused(message: string, hint = 'Write it as in http://proxy.example:3128.'): AppError {
  return new AppError('request_invalid', message, { hint })
}
