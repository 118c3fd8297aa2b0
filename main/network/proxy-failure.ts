import { PROXY_VARIABLE } from '../../contract/settings.ts'
import { AppError } from '../errors.ts'
import { systemCode } from '../node/system-code.ts'

/**
 * A failure on the way to or inside the proxy, under a code of its own: undici takes some codes of
 * a failed connect for a dropped connection and would try again without end
 * (https://github.com/nodejs/undici/issues/3897).
 */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal'
  readonly code = 'EPROXY'
  /** What it answered to CONNECT; null where it gave no answer. */
  readonly status: number | null

  constructor(status: number | null, cause?: unknown) {
    super(status === null ? 'no tunnel' : `the proxy answered CONNECT with ${status}`, { cause })
    this.status = status
  }
}

const LOOK_AT_IT =
  'Look at its address under Proxy in Settings, or in the proxy settings of this system, and whether it runs.'

/** Electron names a proxy without its login: https://github.com/electron/electron/issues/20215 */
const LOGIN = `Understudy keeps no password of a proxy. Start it with the variable ${PROXY_VARIABLE} of the proxy that this system names, or choose in Settings one on this computer that signs in by itself.`

/**
 * Null of what went wrong behind the proxy.
 *
 * @param proxy its host with its port; never its login
 */
export function proxyFailure(error: unknown, host: string, proxy: string): AppError | null {
  const words = wordsOf(error, host)
  if (words === null) return null
  const [did, hint] = words
  return new AppError('network_unreachable', `The proxy ${proxy} ${did}`, {
    hint,
    details: { code: 'EPROXY', host, proxy },
    cause: error,
  })
}

function wordsOf(error: unknown, host: string): readonly [did: string, hint: string] | null {
  const status = error instanceof ProxyRefusal ? error.status : null
  const why = error instanceof ProxyRefusal ? (error.cause ?? error) : error
  const said = status === null ? systemCode(why) : String(status)
  if (status === 407 || /^UND_ERR_SOCKS5_AUTH_(?!VERSION)/.test(said))
    return [`wants a user name and password (${said}), so ${host} was not asked.`, LOGIN]
  if (status !== null)
    return [
      `would not open the way to ${host} (${said}).`,
      'Ask whoever runs it to allow this host, or choose another way under Proxy in Settings.',
    ]
  if (isOfConnecting(why))
    return [`could not be reached (${said}), so ${host} was not asked.`, LOOK_AT_IT]
  if (error instanceof ProxyRefusal || said.startsWith('UND_ERR_SOCKS5'))
    return [`did not open the way to ${host} (${said}).`, LOOK_AT_IT]
  return null
}

/** Behind a proxy nothing else is looked up or connected to. Of several addresses Node tells the errors of each. */
function isOfConnecting(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isOfConnecting)
  if (!(error instanceof Error)) return false
  const syscall = 'syscall' in error ? error.syscall : null
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    systemCode(error) === 'UND_ERR_CONNECT_TIMEOUT'
  )
}
