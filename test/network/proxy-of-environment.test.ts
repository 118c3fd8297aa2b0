import { expect, it } from 'vitest'
import {
  proxyOfEnvironment,
  withLoginOfEnvironment,
} from '../../main/network/proxy-of-environment.ts'
import { rows } from '../rows.ts'

const SITE = 'https://acme.atlassian.net/rest'
type Environment = Readonly<Record<string, string>>
const proxy = { HTTPS_PROXY: 'http://proxy.example:3128' }

rows(
  'the proxy that a shell names',
  (
    [
      ['none', {}, null],
      ['empty', { HTTPS_PROXY: ' ' }, null],
      ['large letters', proxy, 'http://proxy.example:3128'],
      ['small letters first', { ...proxy, https_proxy: 'http://small:1' }, 'http://small:1'],
      ['without a scheme', { https_proxy: 'proxy:1' }, 'http://proxy:1'],
      ['all', { ALL_PROXY: 'socks5h://proxy:1080' }, 'socks5://proxy:1080'],
      ['its own before all', { ...proxy, ALL_PROXY: 'http://a:1' }, 'http://proxy.example:3128'],
      ['of http, not asked', { HTTP_PROXY: 'http://a:1' }, null],
      ['with a password', { https_proxy: 'http://u:p@proxy:1' }, 'http://u:p@proxy:1'],
      ['excepted host', { ...proxy, NO_PROXY: 'acme.atlassian.net' }, null],
      ['excepted domain', { ...proxy, no_proxy: 'x, .atlassian.net' }, null],
      ['excepted by a star', { ...proxy, NO_PROXY: '*' }, null],
      ['a star before a domain', { ...proxy, NO_PROXY: '*.ATLASSIAN.net' }, null],
      ['another port', { ...proxy, NO_PROXY: 'atlassian.net:8443' }, 'http://proxy.example:3128'],
      ['a part of a name', { ...proxy, NO_PROXY: 'lassian.net' }, 'http://proxy.example:3128'],
    ] as const satisfies readonly (readonly [string, Environment, string | null])[]
  ).map(([name, environment, expected]) => ({ name, environment, expected })),
  ({ environment, expected }) => {
    expect(proxyOfEnvironment(SITE, environment)).toBe(expected)
  },
)

it('is refused where it is no address, without a piece of it', () => {
  for (const address of ['ftp://user:secret@proxy', 'http://user:secret@', 'socks4://secret:1'])
    expect(() => proxyOfEnvironment(SITE, { HTTPS_PROXY: address })).toThrow(
      /^HTTPS_PROXY is not the address of a proxy\.$/,
    )
})

// Electron names the system's proxy without its login.
rows(
  'the login of the proxy that the system names',
  (
    [
      ['is that of the variable', 'http://u:p@proxy:1', 'http://u:p@proxy:1'],
      ['is none where it has none', 'http://proxy:1', 'http://proxy:1'],
      ['is not that of another host', 'http://u:p@other:1', 'http://proxy:1'],
      ['is not that of another port', 'http://u:p@proxy:2', 'http://proxy:1'],
      ['is not that of another scheme', 'https://u:p@proxy:1', 'http://proxy:1'],
      ['is none of a variable that is no address', 'ftp://u:p@proxy:1', 'http://proxy:1'],
      ['is none without one', '', 'http://proxy:1'],
    ] as const
  ).map(([name, HTTPS_PROXY, expected]) => ({ name, HTTPS_PROXY, expected })),
  ({ HTTPS_PROXY, expected }) => {
    expect(withLoginOfEnvironment('http://proxy:1', SITE, { HTTPS_PROXY })).toBe(expected)
  },
)

it('has no login where the system names none', () => {
  expect(withLoginOfEnvironment(null, SITE, { HTTPS_PROXY: 'http://u:p@proxy:1' })).toBeNull()
})
