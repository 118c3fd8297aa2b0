import fc from 'fast-check'
import { describe, it, expect } from 'vitest'
import { siteKeyOf } from '../../main/tenants/tenant-identity.ts'

const asUrl = (baseUrl: string): string =>
  JSON.stringify([
    'app',
    (URL.canParse(baseUrl) ? new URL(baseUrl).href : baseUrl).replace(/\/$/, ''),
  ])

const label = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9_-]{1,8}$/),
  fc.constantFrom('0x7f', '127', 'xn--a', 'xn--bcher-kva', 'com', 'COM', 'münchen', ''),
)
const address = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', ''),
    fc.array(label, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '/', '/wiki', '/wiki/', ':443', '/WIKI', '/a/../wiki', '?a'),
  )
  .map(([scheme, labels, rest]) => scheme + labels.join('.') + rest)

describe('the key of a site', () => {
  it('is what URL makes of its address, whether or not it was asked', () => {
    fc.assert(
      fc.property(address, (baseUrl) => {
        expect(siteKeyOf({ appKey: 'app', baseUrl })).toBe(asUrl(baseUrl))
      }),
      { numRuns: 3000 },
    )
  })
})
