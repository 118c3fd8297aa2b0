import { describe, expect, it } from 'vitest'
import { isSameOrigin } from '../../main/wire/same-origin.ts'

const acme = 'https://acme.atlassian.net'

describe('the origin of https://acme.atlassian.net', () => {
  it.each([
    acme,
    `${acme}/`,
    `${acme}:443/wiki?x#y`,
    'HTTPS://ACME.ATLASSIAN.NET',
    'https:acme.atlassian.net/x',
    'https:\\\\acme.atlassian.net\\x',
    'https://acme.atlassian\u3002net',
    'https://acme%2eatlassian.net',
    'https://user@acme.atlassian.net/x',
    ' https://acme.atlas\nsian.net ',
  ])('is that of %j, as every reader of URLs reads it', (url) => {
    expect(isSameOrigin(url, acme)).toBe(true)
  })

  it.each([
    'https://acme.atlassian.net.',
    'https://acme.atlassian.net./x',
    'https://acme.atlassian.net.:443',
    'https://acme.atlassian.net%2e/x',
    'https://acme.atlassian.net\u3002/x',
    'https://acme.atlassian.net..',
    'https://.acme.atlassian.net',
    'https://www.acme.atlassian.net',
    'https://atlassian.net',
    'https://acme.atlassian.net:8443',
    'https://acme.atlassian.net:80',
    'http://acme.atlassian.net:443',
    'http://acme.atlassian.net',
    'wss://acme.atlassian.net',
    'blob:https://acme.atlassian.net/x',
    'view-source:https://acme.atlassian.net',
    'https://acme.atlassian.net@evil.example',
    'https://acme.atlassian.net%2eevil.example',
    'https://\u0430cme.atlassian.net',
    'https://acme_.atlassian.net',
    '//acme.atlassian.net',
    'acme.atlassian.net',
    'https://',
    '',
  ])('is not that of %j', (url) => {
    expect(isSameOrigin(url, acme)).toBe(false)
    expect(isSameOrigin(acme, url)).toBe(false)
  })

  it('is nobody’s where neither is an address: two of the same text are of no origin', () => {
    for (const text of ['', 'acme', 'blob:https://acme.atlassian.net/x', 'data:,x'])
      expect(isSameOrigin(text, text)).toBe(false)
  })
})
