import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../contract/default-settings.ts'
import { proxyAddress, proxyOf } from '../../main/services/proxy-address.ts'
import { createServices } from '../../main/services/services.ts'
import { fakeOutside } from '../fakes/outside.ts'

const message = (typed: string): string => {
  try {
    return proxyAddress(typed)
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

describe('a proxy of one’s own', () => {
  it('is kept as scheme, host and port, or refused with the reason', () => {
    const table = [
      ['http://proxy.example:3128', 'http://proxy.example:3128'],
      [' proxy.example:3128 ', 'http://proxy.example:3128'],
      ['HTTPS://Proxy.Example/', 'https://proxy.example'],
      ['socks5://127.0.0.1:1080', 'socks5://127.0.0.1:1080'],
      ['socks4://proxy:1080', 'A proxy is reached by http, https or socks5, not by socks4://.'],
      [
        'http://mia:secret@proxy:1',
        'A user name or password of a proxy is not kept by Understudy.',
      ],
      ['http://proxy/a', 'The address of a proxy has no path.'],
      ['http://proxy?a', 'The address of a proxy has no path.'],
      ['proxy:port', 'That is not the address of a proxy.'],
      ['', 'That is not the address of a proxy.'],
    ]
    expect(table.map(([typed = '']) => [typed, message(typed)])).toEqual(table)
  })

  it('is the way, none is the direct one, and otherwise the system is asked', async () => {
    const system = (): Promise<string | null> => Promise.resolve('http://system:1')
    const own = { kind: 'own', address: 'http://own:1' } as const
    expect(await proxyOf({ proxy: own }, system)).toBe('http://own:1')
    expect(await proxyOf({ proxy: { kind: 'none' } }, system)).toBeNull()
    expect(await proxyOf({ proxy: { kind: 'system' } }, system)).toBe('http://system:1')
  })

  it('with a password is refused whole: nothing of it is kept', async () => {
    const { settings } = createServices(fakeOutside())
    const wrong = { proxy: { kind: 'own', address: 'http://mia:secret@proxy:1' } } as const
    await expect(settings.change(wrong)).rejects.toMatchObject({ code: 'request_invalid' })
    expect(settings.read()).toEqual(defaultSettings)
    const typed = { proxy: { kind: 'own', address: 'proxy:3128' } } as const
    expect((await settings.change(typed)).proxy).toEqual({
      kind: 'own',
      address: 'http://proxy:3128',
    })
  })
})
