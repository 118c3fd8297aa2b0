import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkQsh, diffCanonical } from '../../main/claims/qsh/check-qsh.ts'
import { queryStringHash } from '../../main/connect/qsh.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const JIRA = 'https://acme.atlassian.net'
const WIKI = 'https://acme.atlassian.net/wiki'

interface Case {
  readonly reason: string
  readonly method?: string
  readonly url: string
  readonly baseUrl?: string
  readonly body?: string
  /** The canonical request that somebody hashed by mistake. */
  readonly hashed: string
}

const CASES: readonly Case[] = [
  {
    reason: 'context-path-kept',
    url: `${WIKI}/rest/api/content`,
    baseUrl: WIKI,
    hashed: 'GET&/wiki/rest/api/content&',
  },
  {
    reason: 'context-path-wiki',
    url: `${WIKI}/rest/api/content`,
    baseUrl: JIRA,
    hashed: 'GET&/rest/api/content&',
  },
  { reason: 'plus-for-space', url: `${JIRA}/search?jql=a%20b`, hashed: 'GET&/search&jql=a+b' },
  { reason: 'plus-kept', url: `${JIRA}/search?jql=a+b`, hashed: 'GET&/search&jql=a%2Bb' },
  { reason: 'comma-encoded', url: `${JIRA}/search?f=a&f=b`, hashed: 'GET&/search&f=a%2Cb' },
  { reason: 'repeated-names-apart', url: `${JIRA}/search?f=a&f=b`, hashed: 'GET&/search&f=a&f=b' },
  {
    reason: 'trailing-slash-kept',
    url: `${JIRA}/rest/api/3/project/`,
    hashed: 'GET&/rest/api/3/project/&',
  },
  {
    reason: 'trailing-slash-added',
    url: `${JIRA}/rest/api/3/project`,
    hashed: 'GET&/rest/api/3/project/&',
  },
  {
    reason: 'decoded-path',
    url: `${JIRA}/secure/attachment/1/a%20b.txt`,
    hashed: 'GET&/secure/attachment/1/a b.txt&',
  },
  {
    reason: 'path-encoded-again',
    url: `${JIRA}/secure/attachment/1/a%20b.txt`,
    hashed: 'GET&/secure/attachment/1/a%2520b.txt&',
  },
  { reason: 'path-encoded', url: `${JIRA}/user/557058:f5`, hashed: 'GET&/user/557058%3Af5&' },
  { reason: 'not-sorted', url: `${JIRA}/search?b=1&a=2`, hashed: 'GET&/search&b=1&a=2' },
  {
    reason: 'jwt-left-in',
    url: `${JIRA}/search?a=2&jwt=x.y.z`,
    hashed: 'GET&/search&a=2&jwt=x.y.z',
  },
  { reason: 'jwt-left-in-empty', url: `${JIRA}/search?a=2`, hashed: 'GET&/search&a=2&jwt=' },
  {
    reason: 'body-parameters',
    method: 'POST',
    url: 'https://app.example/hook',
    baseUrl: 'https://app.example',
    body: 'a=1&b=2',
    hashed: 'POST&/hook&a=1&b=2',
  },
  { reason: 'query-left-out', url: `${JIRA}/search?a=2`, hashed: 'GET&/search&' },
  { reason: 'method-lower-case', url: `${JIRA}/search`, hashed: 'get&/search&' },
  { reason: 'method-post', url: `${JIRA}/search`, hashed: 'POST&/search&' },
  { reason: 'ampersand-kept', url: `${JIRA}/a&b`, hashed: 'GET&/a&b&' },
  { reason: 'query-decoded-twice', url: `${JIRA}/search?a=%2541`, hashed: 'GET&/search&a=A' },
  { reason: 'query-encoded-twice', url: `${JIRA}/search?a=%20`, hashed: 'GET&/search&a=%2520' },
  { reason: 'lower-case-escapes', url: `${JIRA}/search?a=%2F`, hashed: 'GET&/search&a=%2f' },
  { reason: 'no-last-ampersand', url: `${JIRA}/myself`, hashed: 'GET&/myself' },
  { reason: 'whole-url', url: `${JIRA}/myself?a=1`, hashed: `GET&${JIRA}/myself&a=1` },
  {
    reason: 'method-post and trailing-slash-kept',
    url: `${JIRA}/project/`,
    hashed: 'POST&/project/&',
  },
]

describe('checkQsh', () => {
  it.each(CASES)('names $reason', ({ reason, method, url, baseUrl, body, hashed }) => {
    const reading = checkQsh({
      method: method ?? 'GET',
      url,
      baseUrl: baseUrl ?? JIRA,
      inToken: sha256(hashed),
      body: body ?? null,
    })
    expect(reading.match).toBe(false)
    expect(reading.likelyReasons).toContain(reason)
    expect(reading.likelyReasonWords).toHaveLength(reading.likelyReasons.length)
    expect(reading.likelyReasonWords.join()).not.toMatch(/undefined/)
  })

  it('names no reason where the hash matches or nothing explains it', () => {
    const request = { method: 'GET', url: `${JIRA}/search?b=1&a=2`, baseUrl: JIRA }
    expect(checkQsh({ ...request, inToken: queryStringHash(request) })).toMatchObject({
      match: true,
      likelyReasons: [],
      canonicalRequest: 'GET&/search&a=2&b=1',
    })
    expect(checkQsh({ ...request, inToken: sha256('something else') })).toMatchObject({
      match: false,
      likelyReasons: [],
    })
    expect(checkQsh({ ...request, inToken: queryStringHash(request).toUpperCase() })).toMatchObject(
      { match: false, likelyReasons: ['hash-in-upper-case'] },
    )
    expect(checkQsh({ ...request, inToken: 'context-qsh' })).toMatchObject({ match: null })
    expect(checkQsh({ ...request, inToken: null })).toMatchObject({ match: null })
  })

  it.each([
    [8000, ['method-post and trailing-slash-kept']],
    [9000, []],
  ])('tries two slips at once of a URL of %i characters: %j', (length, likelyReasons) => {
    const path = `/${'p'.repeat(length - JIRA.length - 2)}/`
    const inToken = sha256(`POST&${path}&`)
    const asked = { method: 'GET', url: `${JIRA}${path}`, baseUrl: JIRA, inToken }
    expect(checkQsh(asked).likelyReasons).toEqual(likelyReasons)
    const once = sha256(`POST&${path.slice(0, -1)}&`)
    expect(checkQsh({ ...asked, inToken: once }).likelyReasons).toContain('method-post')
  })

  it('names a reason and says it in words', () => {
    const url = `${JIRA}/search?b=1&a=2`
    const inToken = sha256('GET&/search&b=1&a=2')
    expect(checkQsh({ method: 'GET', url, baseUrl: JIRA, inToken })).toMatchObject({
      likelyReasons: ['not-sorted'],
      likelyReasonWords: ['the parameters in the order sent, not sorted'],
    })
  })

  it('says where libraries disagree about the URL', () => {
    expect(
      checkQsh({ method: 'GET', url: `${JIRA}/search?jql=a%20b`, baseUrl: JIRA, inToken: null }),
    ).toMatchObject({
      disagreements: ['plus-for-space'],
      disagreementWords: [
        'Form encoding (Java’s URLEncoder, Go’s QueryEscape) writes a space as +.',
      ],
    })
    expect(
      checkQsh({ method: 'GET', url: `${JIRA}/myself`, baseUrl: JIRA, inToken: null })
        .disagreements,
    ).toEqual([])
  })

  it('computes what Atlassian’s own package computes', () => {
    const jwt = createRequire(import.meta.url)('atlassian-jwt') as {
      fromMethodAndUrl(method: string, url: string): object
      createQueryStringHash(request: object, body: boolean, baseUrl: string): string
    }
    const url = '/wiki/rest/api/search?cql=type%3Dpage%20and%20x&expand=b&expand=a&jwt=1'
    const theirs = jwt.createQueryStringHash(jwt.fromMethodAndUrl('get', url), false, WIKI)
    expect(checkQsh({ method: 'get', url, baseUrl: WIKI, inToken: theirs }).match).toBe(true)
  })

  it('reads any request without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.string(),
        (method, url, baseUrl, body) => {
          expect(checkQsh({ method, url, baseUrl, body, inToken: 'x' }).match).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('diffCanonical', () => {
  it('shows where two canonical requests part', () => {
    expect(diffCanonical('GET&/search&jql=a%20b&x=1', 'GET&/search&jql=a+b&x=1')).toEqual({
      same: { before: 'GET&/search&jql=a', after: 'b&x=1' },
      computed: '%20',
      pasted: '+',
      firstDifference: 17,
    })
    expect(diffCanonical('GET&/&', 'GET&/&')).toEqual({
      same: { before: 'GET&/&', after: '' },
      computed: '',
      pasted: '',
      firstDifference: null,
    })
    expect(diffCanonical('aa', 'aaa')).toEqual({
      same: { before: 'aa', after: '' },
      computed: '',
      pasted: 'a',
      firstDifference: 2,
    })
  })
})
