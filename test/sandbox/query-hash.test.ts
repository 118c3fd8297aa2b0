import { createRequire } from 'node:module'
import { createCanonicalRequest, createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt'
import { describe, expect, it } from 'vitest'
import { canonicalTarget, hashOfTarget, MalformedTarget } from '../../main/sandbox/query-hash.ts'

interface Vectors {
  readonly tests: readonly {
    readonly name: string
    readonly canonicalUrl: string
    readonly signedUrl: string
  }[]
}

const vectors = createRequire(import.meta.url)(
  'atlassian-jwt-vectors/test/resources/jwt-signed-urls.json',
) as Vectors
const origin = 'https://example.com'

describe('query string hash', () => {
  it('is read from all 78 official vectors', () => {
    expect(vectors.tests).toHaveLength(78)
  })

  it.each(vectors.tests)('$name', ({ canonicalUrl, signedUrl }) => {
    const target = signedUrl.slice(origin.length)
    expect(canonicalTarget('get', target)).toBe(canonicalUrl)
  })

  it('of nothing is known', () => {
    expect(hashOfTarget('GET', '/')).toBe(
      'c88caad15a1c1a900b8ac08aa9686f4e8184539bea1deda36e2f649430df3239',
    )
  })

  it.each([
    [
      'GET',
      '/path/to/service?zee_last=param&repeated=parameter 1&first=param&repeated=parameter 2',
      'GET&/path/to/service&first=param&repeated=parameter%201,parameter%202&zee_last=param',
    ],
    ['post', '/a/', 'POST&/a&'],
    ['GET', '/a//b//', 'GET&/a//b/&'],
    ['GET', '/a&b', 'GET&/a%26b&'],
    ['GET', '/%c3%bc+x', 'GET&/%c3%bc+x&'],
    ['GET', '/?a+b=c%2Cd&a+b=e&jwt=x&JWT=y', 'GET&/&JWT=y&a%20b=c%2Cd,e'],
    ['GET', '/?&&a', 'GET&/&a='],
    ['GET', "/?q='()*!~", 'GET&/&q=%27%28%29%2A%21~'],
    ['GET', '/?%3Ab=1&-a=2', 'GET&/&%3Ab=1&-a=2'],
  ])('%s %s', (method, target, canonical) => {
    expect(canonicalTarget(method, target)).toBe(canonical)
  })

  it('is what atlassian-jwt makes of an ordinary request', () => {
    const url =
      '/rest/api/3/search/jql?jql=project%20%3D%20ACME&fields=summary&fields=status&maxResults=5'
    expect(canonicalTarget('GET', url)).toBe(
      createCanonicalRequest(fromMethodAndUrl('GET', url), false, ''),
    )
    expect(hashOfTarget('GET', url)).toBe(
      createQueryStringHash(fromMethodAndUrl('GET', url), false, ''),
    )
  })

  it('of a broken escape is none', () => {
    expect(() => hashOfTarget('GET', '/?a=%zz')).toThrow(MalformedTarget)
  })
})
