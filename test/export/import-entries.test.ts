import { describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { MOST_ENTRIES } from '../../contract/limits.ts'

const nothing = { name: '', status: null, totalMs: null, isFailed: false, problem: null }
const get = (url: string): object => ({ ...nothing, method: 'GET', url })

/** What a HAR's entry says of its answer. */
function harOf(
  ...entries: readonly (readonly [url: string, status: number, time?: number])[]
): string {
  return JSON.stringify({
    log: {
      entries: entries.map(([url, status, time]) => ({
        time,
        request: { method: 'GET', url, headers: [] },
        response: { status, _error: status === 0 ? 'net::ERR_FAILED' : undefined },
      })),
    },
  })
}

describe('a text with several requests has a list of them', () => {
  it.each([
    [
      'copy all as cURL',
      "curl 'https://a.example/1' ;\ncurl 'https://a.example/2' -X DELETE",
      [get('https://a.example/1'), { ...get('https://a.example/2'), method: 'DELETE' }],
    ],
    [
      '--next',
      'curl -d x https://a.example/1 --next https://a.example/2',
      [{ ...get('https://a.example/1'), method: 'POST' }, get('https://a.example/2')],
    ],
    [
      'wget',
      'wget https://a.example/1\nwget https://a.example/2',
      [get('https://a.example/1'), get('https://a.example/2')],
    ],
    [
      'HTTPie',
      'http a.example/1\nhttp a.example/2 x=1',
      [get('http://a.example/1'), { ...get('http://a.example/2'), method: 'POST' }],
    ],
    [
      '.http',
      '@h = a.example\n### the first\nGET https://{{h}}/1\n\n###\n# @name second\nGET https://a.example/2\n',
      [
        { ...get('https://a.example/1'), name: 'the first' },
        { ...get('https://a.example/2'), name: 'second' },
      ],
    ],
    [
      'HAR',
      harOf(
        ['https://a.example/1', 200, 120.5],
        ['https://a.example/2', 403],
        ['https://a.example/3', 0, 9],
      ),
      [
        { ...get('https://a.example/1'), status: 200, totalMs: 120.5 },
        { ...get('https://a.example/2'), status: 403, isFailed: true },
        { ...get('https://a.example/3'), totalMs: 9, isFailed: true },
      ],
    ],
    [
      'Postman',
      JSON.stringify({
        info: {},
        variable: [{ key: 'h', value: 'a.example' }],
        item: [
          { name: 'one', request: { url: 'https://{{h}}/1' } },
          { item: [{ name: 'two', request: { url: 'https://a.example/2' } }] },
        ],
      }),
      [
        { ...get('https://a.example/1'), name: 'one' },
        { ...get('https://a.example/2'), name: 'two' },
      ],
    ],
    [
      'Insomnia 5',
      'type: collection.insomnia.rest/5.0\ncollection:\n  - name: one\n    method: GET\n    url: https://a.example/1\n  - name: folder\n    children:\n      - name: two\n        method: GET\n        url: https://a.example/2\n',
      [
        { ...get('https://a.example/1'), name: 'one' },
        { ...get('https://a.example/2'), name: 'two' },
      ],
    ],
    [
      'Bruno',
      JSON.stringify({
        version: '1',
        name: 'c',
        items: [
          { type: 'http', name: 'one', request: { method: 'GET', url: 'https://a.example/1' } },
          { type: 'http', name: 'two', request: { method: 'GET', url: 'https://a.example/2' } },
        ],
      }),
      [
        { ...get('https://a.example/1'), name: 'one' },
        { ...get('https://a.example/2'), name: 'two' },
      ],
    ],
    [
      'OpenCollection',
      'opencollection: 1.0.0\ninfo:\n  name: c\nitems:\n  - info:\n      name: one\n    http:\n      method: GET\n      url: https://a.example/1\n  - info:\n      name: two\n    http:\n      method: GET\n      url: https://a.example/2\n',
      [
        { ...get('https://a.example/1'), name: 'one' },
        { ...get('https://a.example/2'), name: 'two' },
      ],
    ],
  ])('%s', (_, text, entries) => {
    const read = importRequest(text, 0)
    expect(read.entries).toEqual(entries)
    expect(read.entry).toBe(1)
    expect(importRequest(text, 0, undefined, 2).entry).toBe(2)
  })

  it('one that holds one alone has none', () => {
    for (const text of [
      'curl https://a.example/',
      harOf(['https://a.example/', 200]),
      'GET https://a.example/',
    ])
      expect(importRequest(text, 0)).toMatchObject({ entry: 1, entries: [] })
  })

  it('the first that can be read is taken, and the list says why another cannot', () => {
    const har = harOf(['', 200], ['https://a.example/2', 200])
    const { entry, entries, request } = importRequest(har, 0)
    expect([entry, request.url]).toEqual([2, 'https://a.example/2'])
    expect(entries[0]).toMatchObject({
      method: '',
      problem: 'This request of the HAR names no URL.',
    })
    expect(() => importRequest(har, 0, undefined, 1)).toThrow(
      'This request of the HAR names no URL.',
    )
    expect(() => importRequest(harOf(['', 200], ['', 200]), 0)).toThrow(/names no URL/)
  })

  it('without credentials', () => {
    const secret = 'ATATT3xFfGF0abcdefghijklmnop'
    const text = `curl -H 'Authorization: Bearer ${secret}' 'https://a.example/?q=${secret}' ;
curl 'https://a.example/2?jwt=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln&access_token=${secret}'`
    const { entries } = importRequest(text, 0)
    expect(entries.map(({ url }) => url)).toEqual([
      'https://a.example/?q=(redacted)',
      'https://a.example/2?jwt=(redacted)&access_token=(redacted)',
    ])
  })

  it('the first of very many', () => {
    const many = harOf(
      ...Array.from(
        { length: MOST_ENTRIES + 5 },
        (_, at) => [`https://a.example/${at}`, 200] as const,
      ),
    )
    const { entries, request } = importRequest(many, 0, undefined, MOST_ENTRIES + 3)
    expect(entries).toHaveLength(MOST_ENTRIES)
    expect(request.url).toBe(`https://a.example/${MOST_ENTRIES + 2}`)
  })
})
