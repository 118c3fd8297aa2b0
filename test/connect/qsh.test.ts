import * as atlassianJwt from 'atlassian-jwt'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { canonicalRequest, contextPathOf, queryStringHash } from '../../main/connect/qsh.ts'

const vectorsSchema = z.object({
  tests: z.array(z.object({ name: z.string(), canonicalUrl: z.string(), signedUrl: z.string() })),
})
const { tests: vectors } = vectorsSchema.parse(
  JSON.parse(
    readFileSync('node_modules/atlassian-jwt-vectors/test/resources/jwt-signed-urls.json', 'utf8'),
  ),
)

describe("Atlassian's vectors", () => {
  it('are the 78 of atlassian-jwt 0.1.5', () => {
    expect(vectors).toHaveLength(78)
  })

  it.each(vectors)('$name: $canonicalUrl', ({ canonicalUrl, signedUrl }) => {
    const request = { method: 'GET', url: signedUrl, baseUrl: 'https://example.com' }
    expect(canonicalRequest(request)).toBe(canonicalUrl)
    expect(queryStringHash(request)).toBe(qshOf(signedUrl))
  })

  function qshOf(signedUrl: string): string {
    const payload = /[?&]jwt=[^.]+\.([^.]+)\./.exec(signedUrl)?.[1] ?? ''
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    return z.object({ qsh: z.string() }).parse(claims).qsh
  }
})

describe('canonicalRequest', () => {
  const jira = 'https://acme.atlassian.net'
  const wiki = 'https://acme.atlassian.net/wiki'

  it.each([
    // https://developer.atlassian.com/cloud/bitbucket/query-string-hash/, and its example
    [
      'GET',
      'http://localhost:2990/path/to/service?zee_last=param&repeated=parameter 1&first=param&repeated=parameter 2',
      'http://localhost:2990',
      'GET&/path/to/service&first=param&repeated=parameter%201,parameter%202&zee_last=param',
    ],
    ['get', jira, jira, 'GET&/&'],
    ['GET', '', '', 'GET&/&'],
    ['GET', '/', jira, 'GET&/&'],
    ['GET', `${jira}?a=b`, jira, 'GET&/&a=b'],
    ['GET', `${jira}#top`, jira, 'GET&/&'],
    ['GET', '/rest/api/3/myself#a?b=c', jira, 'GET&/rest/api/3/myself&'],
    ['GET', '/a?b=c#d?e', jira, 'GET&/a&b=c'],
    ['PUT', 'rest/api', jira, 'PUT&/rest/api&'],
    ['GET', '/x?u=http://a/b', jira, 'GET&/x&u=http%3A%2F%2Fa%2Fb'],
    ['GET', 'x?u=http://a/b', jira, 'GET&/x&u=http%3A%2F%2Fa%2Fb'],
    ['GET', '/a//b//', jira, 'GET&/a//b/&'],
    ['GET', '//', jira, 'GET&/&'],
    ['GET', "/path!$&'()*+,;=", jira, "GET&/path!$%26'()*+,;=&"],
    ['GET', '/a%2fb%2Fc%20d', jira, 'GET&/a%2fb%2Fc%20d&'],
    ['GET', '/a?b', jira, 'GET&/a&b='],
    ['GET', '/a?a&b=', jira, 'GET&/a&a=&b='],
    ['GET', '/a?', jira, 'GET&/a&'],
    ['GET', '/a?&&', jira, 'GET&/a&'],
    ['GET', '/a?=x', jira, 'GET&/a&=x'],
    ['GET', '/a?b=c=d', jira, 'GET&/a&b=c%3Dd'],
    ['GET', '/a?b=1,2&b=3', jira, 'GET&/a&b=1%2C2,3'],
    ['GET', '/a?jwt=x&b=c&jwt=y', jira, 'GET&/a&b=c'],
    ['GET', '/a?JWT=x&Jwt=y&%6Awt=z', jira, 'GET&/a&JWT=x&Jwt=y'],
    ['GET', '/a?a=1&A=1&b=1&B=1', jira, 'GET&/a&A=1&B=1&a=1&b=1'],
    ['GET', "/a?q=~!'()*-._+%2B", jira, 'GET&/a&q=~%21%27%28%29%2A-._%20%2B'],
    ['GET', '/a?b=%e5%ae%ae', jira, 'GET&/a&b=%E5%AE%AE'],
    ['GET', '/a?b=宮', jira, 'GET&/a&b=%E5%AE%AE'],
    // Names by their encoded form: %3A comes before -.
    ['GET', '/a?-a=1&:b=2', jira, 'GET&/a&%3Ab=2&-a=1'],
    ['GET', '/a?fieldsX=1&fields[0]=2', jira, 'GET&/a&fields%5B0%5D=2&fieldsX=1'],
    // A name that begins another one comes first, whatever follows it in the query.
    ['GET', '/a?a-b=1&a=2', jira, 'GET&/a&a=2&a-b=1'],
    // Values by their decoded text, in UTF-16 units: U+1F600 begins with U+D83D, below U+FF01.
    ['GET', '/a?v=%3A1&v=.1', jira, 'GET&/a&v=.1,%3A1'],
    ['GET', '/a?v=%EF%BC%81&v=%F0%9F%98%80', jira, 'GET&/a&v=%F0%9F%98%80,%EF%BC%81'],
    ['GET', '/wiki/rest/api/user/current', wiki, 'GET&/rest/api/user/current&'],
    ['GET', '/wiki/rest/api/', `${wiki}/`, 'GET&/rest/api&'],
    ['GET', '/wiki', wiki, 'GET&/&'],
    ['GET', `${wiki}/?a=b`, wiki, 'GET&/&a=b'],
    ['GET', '/wiki/wiki/x', wiki, 'GET&/wiki/x&'],
    ['GET', '/rest/api/3/myself', wiki, 'GET&/rest/api/3/myself&'],
    ['GET', '/wikipedia/x', wiki, 'GET&/wikipedia/x&'],
    ['GET', '/a?__proto__=1', jira, 'GET&/a&__proto__=1'],
    // Malformed escapes stand for themselves, bytes that are no UTF-8 become U+FFFD.
    ['GET', '/a%zz?b=%', jira, 'GET&/a%zz&b=%25'],
    ['GET', '/a?b=%zz%20+', jira, 'GET&/a&b=%25zz%20%20'],
    ['GET', '/a?b=%FF&%FF=c', jira, 'GET&/a&%EF%BF%BD=c&b=%EF%BF%BD'],
    ['GET', '/a?b=宮%FF+', jira, 'GET&/a&b=%E5%AE%AE%EF%BF%BD%20'],
    ['GET', '/a?b=é%', jira, 'GET&/a&b=%C3%A9%25'],
    ['GET', '/a?b=\ud800', jira, 'GET&/a&b=%EF%BF%BD'],
  ])('%s %s below %s', (method, url, baseUrl, expected) => {
    expect(canonicalRequest({ method, url, baseUrl })).toBe(expected)
  })
})

describe('queryStringHash', () => {
  it('of the empty request', () => {
    expect(queryStringHash({ method: 'GET', url: '/', baseUrl: '' })).toBe(
      'c88caad15a1c1a900b8ac08aa9686f4e8184539bea1deda36e2f649430df3239',
    )
  })

  it('hashes UTF-8 bytes', () => {
    expect(queryStringHash({ method: 'GET', url: '/宮', baseUrl: '' })).toBe(
      '7057399b02786a57dc06371c47ffb6edbf7e5d24e3c34bdcf2903ce0a8eb4012',
    )
  })
})

it.each([
  ['https://acme.atlassian.net', ''],
  ['https://acme.atlassian.net/', ''],
  ['https://acme.atlassian.net/wiki', '/wiki'],
  ['https://acme.atlassian.net/wiki/', '/wiki'],
  ['http://localhost:8080/jira/cloud', '/jira/cloud'],
  ['', ''],
])('the context path of %s is %j', (baseUrl, path) => {
  expect(contextPathOf(baseUrl)).toBe(path)
})

describe('atlassian-jwt 2.0.3', () => {
  /** Where the two are known to differ; each is shown below. */
  const disagreements = {
    'raw-name-order': (url: string) => namesOf(url).some((name) => /[^\w.~-]|%/.test(name)),
    'proto-dropped': (url: string) => namesOf(url).includes('__proto__'),
    'context-path-by-prefix': (url: string) => /^(?:https:\/\/[^/]*)?\/wiki[^/?#]/.test(url),
    'path-marks-encoded': (url: string) => /[\s"<>\\^`{|}\x7f]|'.*@|@.*'|^https:[^?]*'/.test(url),
    'text-beside-malformed-escape': (url: string) => /[^\x20-\x7e]/.test(url) && !canDecode(url),
    'authority-in-path': (url: string) => url.startsWith('//'),
  }

  it('agrees on every URL without a known disagreement', () => {
    fc.assert(
      fc.property(methods, urls, fc.constantFrom('', '/wiki'), (method, url, context) => {
        fc.pre(!Object.values(disagreements).some((applies) => applies(url)))
        const baseUrl = `https://acme.atlassian.net${context}`
        const theirs = atlassianJwt.fromMethodAndUrl(method, url)
        const request = { method, url, baseUrl }
        expect(canonicalRequest(request)).toBe(
          atlassianJwt.createCanonicalRequest(theirs, false, baseUrl),
        )
        expect(queryStringHash(request)).toBe(
          atlassianJwt.createQueryStringHash(theirs, false, baseUrl),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['raw-name-order', '/a?-a=1&:b=2', 'GET&/a&-a=1&%3Ab=2'],
    ['proto-dropped', '/a?__proto__=1', 'GET&/a&'],
    ['context-path-by-prefix', '/wikipedia/x', 'GET&/pedia/x&'],
    ['path-marks-encoded', "https://acme.atlassian.net/o'hara", 'GET&/o%27hara&'],
    ['path-marks-encoded', '/a b', 'GET&/a%20b&'],
    ['text-beside-malformed-escape', '/a?b=宮%FF', 'GET&/a&b=%EF%BF%BD%EF%BF%BD'],
    ['authority-in-path', '//a@a/b', 'GET&/b&'],
  ] as const)('differs by %s: %s', (name, url, theirs) => {
    const baseUrl = 'https://acme.atlassian.net/wiki'
    expect(disagreements[name](url)).toBe(true)
    expect(
      atlassianJwt.createCanonicalRequest(
        atlassianJwt.fromMethodAndUrl('GET', url),
        false,
        baseUrl,
      ),
    ).toBe(theirs)
    expect(canonicalRequest({ method: 'GET', url, baseUrl })).not.toBe(theirs)
  })

  it('throws on half a surrogate pair, which has no UTF-8', () => {
    const url = '/a?b=\ud800'
    expect(() =>
      atlassianJwt.createCanonicalRequest(atlassianJwt.fromMethodAndUrl('GET', url), false, ''),
    ).toThrow('URI malformed')
  })

  it('differs past 1000 parameters, where its URL parser stops', () => {
    const url = `/a?${Array.from({ length: 1001 }, (_, at) => `p${10_000 + at}=1`).join('&')}`
    const theirs = atlassianJwt.createCanonicalRequest(
      atlassianJwt.fromMethodAndUrl('GET', url),
      false,
      '',
    )
    expect(theirs.endsWith('&p10999=1')).toBe(true)
    expect(canonicalRequest({ method: 'GET', url, baseUrl: '' })).toBe(`${theirs}&p11000=1`)
  })

  const methods = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'get')
  const bits = fc.constantFrom(
    ...[
      'a',
      'B',
      'z',
      '9',
      '-',
      '.',
      '_',
      '~',
      '+',
      '!',
      '$',
      "'",
      '(',
      ')',
      '*',
      ',',
      ';',
      ':',
      '@',
      '[',
      ']',
    ],
    ...[
      '%20',
      '%2B',
      '%26',
      '%2f',
      '%2F',
      '%C3%A9',
      '%e5%ae%ae',
      '%F0%9F%98%80',
      '%EF%BC%81',
      '%3D',
      '%25',
      '%00',
    ],
    ...['é', '宮', '😀', 'jwt', '%6Awt', '{', ' ', '__proto__', '%zz', '%'],
  )
  const text = (max: number) => fc.array(bits, { maxLength: max }).map((all) => all.join(''))
  const names = fc.oneof(fc.constantFrom('a', 'b', 'aa', 'a-b', 'jwt', 'JWT', 'A', ''), text(2))
  const pair = fc.oneof(
    fc.tuple(names, text(4)).map(([name, value]) => `${name}=${value}`),
    names,
  )
  const queries = fc
    .array(pair, { maxLength: 6 })
    .map((all) => (all.length === 0 ? '' : `?${all.join('&')}`))
  const segments = fc.oneof(fc.constantFrom('', 'wiki', 'rest', 'wikix', '&', '=', 'api&'), text(3))
  const paths = fc.array(segments, { minLength: 1, maxLength: 4 }).map((all) => `/${all.join('/')}`)
  const origins = fc.constantFrom('', 'https://acme.atlassian.net')
  const urls = fc.tuple(origins, paths, queries).map((all) => all.join(''))

  function namesOf(url: string): string[] {
    const query = url.split('?')[1] ?? ''
    return query.split('&').map((piece) => piece.split('=')[0] ?? '')
  }

  function canDecode(url: string): boolean {
    try {
      decodeURIComponent(url)
      return true
    } catch {
      return false
    }
  }
})
