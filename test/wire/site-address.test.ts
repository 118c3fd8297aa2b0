import { describe, expect, it } from 'vitest'
import { whyNoSiteAddress } from '../../main/wire/site-address.ts'

describe('an address of a site', () => {
  it.each([
    'https://acme.atlassian.net',
    'https://acme.atlassian.net/',
    'https://acme.atlassian.net/wiki',
    'https://ACME.atlassian.net',
    'https://acme.atlassian.net:443',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    'http://localhost:8080',
    'https://xn--cme-5cd.atlassian.net',
  ])('is %s', (url) => {
    expect(whyNoSiteAddress(url)).toBeNull()
  })

  it.each(['', 'acme', 'ftp://acme.atlassian.net', 'blob:https://acme.atlassian.net', 'https://'])(
    'is not judged where there is none: %j',
    (url) => {
      expect(whyNoSiteAddress(url)).toBeNull()
    },
  )

  it.each([
    ['https://\u0430cme.atlassian.net', 'xn--cme-5cd.atlassian.net'],
    ['https://acme\uff0eatlassian.net', 'acme.atlassian.net'],
    ['https://acme\u3002atlassian.net', 'acme.atlassian.net'],
    ['https://ac\u00adme.atlassian.net', 'acme.atlassian.net'],
    ['https://acme\u200b.atlassian.net', 'acme.atlassian.net'],
    ['https://acme.atlas\nsian.net', 'acme.atlassian.net'],
    ['https://acme.atlas\tsian.net', 'acme.atlassian.net'],
    ['https://acme.atlassian.net%2eevil.example', 'acme.atlassian.net.evil.example'],
    ['https://acme%2eatlassian.net', 'acme.atlassian.net'],
    ['https://acme.atlassian.net@evil.example', 'user name before its host, which is evil.example'],
    ['https://user:word@evil.example', 'user name before its host, which is evil.example'],
    ['https://@evil.example', 'user name before its host, which is evil.example'],
    ['https:\\\\user@evil.example', 'user name'],
    ['https://2130706433', '127.0.0.1'],
    ['http://0x7f.1', '127.0.0.1'],
    ['https://acme.atlassian.net.', 'ends in a dot, .* another one than acme.atlassian.net$'],
    ['https://acme.atlassian.net.:443', 'ends in a dot'],
    ['https://acme.atlassian.net./wiki', 'ends in a dot'],
    ['http://localhost.:8080', 'ends in a dot, .* than localhost$'],
    ['http://127.0.0.1.:8080', 'is not written as it is read: 127.0.0.1.:8080 is 127.0.0.1:8080'],
    ['https://acme.atlassian.net..', 'ends in a dot'],
    ['https://acme.atlassian.net?x=1', 'query'],
    ['https://acme.atlassian.net?', 'query'],
    ['https://acme.atlassian.net#x', 'fragment'],
    ['https://acme.atlassian.net/#', 'fragment'],
    ['https://acme.atlassian.net\\@evil.example', 'its path is .* it is /@evil.example'],
    ['https://acme.atlassian.net/wiki/../..', 'its path is'],
    ['https://acme.atlassian.net/%2e%2e/x', 'its path is .* it is /x'],
    ['https://acme.atlassian.net/a b', 'its path is .* it is /a%20b'],
  ])('is not %j', (url, why) => {
    expect(whyNoSiteAddress(url)).toMatch(new RegExp(why, 'u'))
  })

  it('gives a reason that itself hides nothing', () => {
    const why = whyNoSiteAddress('https://acme\u202e.atlassian.net') ?? 'no URL'
    expect(why).not.toMatch(/[\u202e]/u)
  })
})
