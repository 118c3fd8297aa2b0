import { describe, expect, it } from 'vitest'
import type { Pair, RequestDraft } from '../../contract/draft.ts'
import { itemsIn, mayBePage, nextDraft, pageOf, type PageStep } from '../../main/requests/paging.ts'
import { outlineOf } from '../../main/bodies/outline.ts'
import { checkRows } from '../rows.ts'

const SITE = 'https://acme.atlassian.net'
const read = (body: unknown, headers: readonly Pair[] = []) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outline = outlineOf(new TextEncoder().encode(text))
  return outline && pageOf({ url: `${SITE}/rest/api/3/label`, headers, outline })
}
const stepWords = (step: PageStep | null | undefined): string =>
  step === null || step === undefined
    ? 'none'
    : step.kind === 'address'
      ? step.url.replace(SITE, '')
      : `${step.name}=${step.value}`

describe('what an answer tells of its list', () => {
  const v = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
  const table: readonly (readonly [name: string, body: unknown, next: string, headers?: Pair[]])[] =
    [
      [
        'startAt and total',
        { startAt: 50, maxResults: 50, total: 120, issues: v(50) },
        'startAt=100',
      ],
      ['the last by total', { startAt: 100, maxResults: 50, total: 120, issues: v(20) }, 'none'],
      [
        'isLast over a full page',
        { startAt: 0, maxResults: 2, isLast: true, values: v(2) },
        'none',
      ],
      [
        'not isLast, fewer than asked for',
        { startAt: 4, maxResults: 50, isLast: false, values: v(3) },
        'startAt=7',
      ],
      ['no total, a full page', { startAt: 0, maxResults: 2, values: v(2) }, 'startAt=2'],
      ['no total, a page that is not full', { startAt: 0, maxResults: 3, values: v(2) }, 'none'],
      [
        'no items, though more were named',
        { startAt: 0, maxResults: 3, total: 9, values: [] },
        'none',
      ],
      [
        'nextPageToken',
        { issues: v(2), nextPageToken: 'CAEa', isLast: false },
        'nextPageToken=CAEa',
      ],
      [
        'updated worklogs, the last of them, which name where to come back to',
        { values: v(2), lastPage: true, nextPage: `${SITE}/rest/api/3/worklog/updated?since=9` },
        'none',
      ],
      [
        'updated worklogs with more behind',
        { values: v(2), lastPage: false, nextPage: `${SITE}/rest/api/3/worklog/updated?since=9` },
        '/rest/api/3/worklog/updated?since=9',
      ],
      [
        'nextPageToken beside isLast',
        { issues: v(2), nextPageToken: 'CAEa', isLast: true },
        'none',
      ],
      [
        'nextPage',
        {
          startAt: 0,
          maxResults: 2,
          isLast: false,
          values: v(2),
          nextPage: `${SITE}/rest/api/3/label?startAt=2`,
        },
        '/rest/api/3/label?startAt=2',
      ],
      [
        '_links.next of Confluence 1',
        {
          results: v(2),
          start: 0,
          limit: 2,
          _links: { base: `${SITE}/wiki`, next: '/rest/api/content?start=2' },
        },
        '/wiki/rest/api/content?start=2',
      ],
      [
        '_links.next of Confluence 2',
        { results: v(2), _links: { base: `${SITE}/wiki`, next: '/wiki/api/v2/pages?cursor=eyJ' } },
        '/wiki/api/v2/pages?cursor=eyJ',
      ],
      [
        '_links.next of Service Management',
        {
          start: 0,
          limit: 2,
          size: 2,
          isLastPage: false,
          values: v(2),
          _links: { next: `${SITE}/rest/servicedeskapi/request?start=2` },
        },
        '/rest/servicedeskapi/request?start=2',
      ],
      ['isLastPage', { start: 0, limit: 2, size: 2, isLastPage: false, values: v(2) }, 'start=2'],
      [
        'Link beside a list',
        [1, 2],
        '/rest/api/3/x?page=2',
        [
          [
            'Link',
            `<${SITE}/a,b>; rel="prev", </rest/api/3/x?page=2>; title="a, b"; rel="last next"`,
          ],
        ],
      ],
      ['Link that names no next', [1, 2], 'none', [['link', `<${SITE}/a>; rel=previous`]]],
    ]
  it('is the way to the next page, or none', () =>
    checkRows(
      table.map(([name, ...row]) => ({ name, row })),
      ({ row: [body, next, headers] }) => expect(stepWords(read(body, headers)?.next)).toBe(next),
    ))

  it('is nothing where it is no page', () => {
    const bodies = [{}, { id: 1 }, 'no JSON', [1], { a: [1], b: [2] }, { values: [1] }, null, '']
    expect(bodies.map((body) => read(body))).toEqual(bodies.map(() => null))
  })

  it('names another site and goes there by no means', () => {
    const next = 'https://evil.example/rest/api/3/label?startAt=2'
    const list = { values: [1], startAt: 0, total: 9 }
    for (const page of [
      read({ ...list, nextPage: next }),
      read({ values: [1], _links: { next } }),
      read([1], [['Link', `<${next}>; rel=next`]]),
      read({ values: [1], _links: { next: '/a', base: 'https://evil.example/wiki' } }),
      read({ ...list, nextPage: '//evil.example/a' }),
    ])
      expect([page?.next, page?.elsewhere]).toEqual([null, 'https://evil.example'])
    expect(read({ ...list, nextPage: 'http://acme.atlassian.net/a' })?.elsewhere).toBe(
      'http://acme.atlassian.net',
    )
    expect(read({ ...list, nextPage: 'file:///etc/passwd' })?.elsewhere).toBe('another scheme')
  })
})

describe('the request for the next page', () => {
  const draft: RequestDraft = {
    method: 'GET',
    path: '/rest/api/3/label?startAt=0&a=%27',
    query: [
      ['maxResults', '2'],
      ['startAt', '1'],
      ['a', 'b'],
    ],
    headers: [['X', 'y']],
    body: null,
  }
  it('has the parameter in place of the one before, in query or body, and all else as it was', () => {
    const step = { kind: 'parameter', name: 'startAt', value: 50 } as const
    expect(nextDraft(draft, step)).toEqual({
      ...draft,
      path: '/rest/api/3/label?a=%27',
      query: [
        ['maxResults', '2'],
        ['a', 'b'],
        ['startAt', '50'],
      ],
    })
    const text = '{"jql":"a","nextPageToken":"1","ids":[12345678901234567890,1.0]}'
    const posted = { ...draft, method: 'POST', body: { text } }
    const token = { kind: 'parameter', name: 'nextPageToken', value: '2' } as const
    expect(nextDraft(posted, token)?.body).toEqual({
      text: '{\n  "jql": "a",\n  "nextPageToken": "2",\n  "ids": [\n    12345678901234567890,\n    1.0\n  ]\n}',
    })
    expect(nextDraft({ ...posted, body: { text: 'x' } }, token)).toBeNull()
  })
  it('goes to the address that was named, by path and query', () => {
    const url = `${SITE}/wiki/api/v2/pages?cursor=a%3D`
    expect(nextDraft(draft, { kind: 'address', url })).toEqual({
      ...draft,
      path: '/wiki/api/v2/pages?cursor=a%3D',
      query: [],
    })
  })
})

it('items stay as they came, byte for byte', () => {
  const items = (text: string, list: string | null): string =>
    new TextDecoder().decode(itemsIn(new TextEncoder().encode(text), list))
  expect(
    items('{"a":["x"],"val\\u0075es" : [ 10000000000000000001 , {"b":[1.0]} ],"z":1}', 'values'),
  ).toBe('10000000000000000001 , {"b":[1.0]}')
  expect(items('\ufeff[1, "]"]', null)).toBe('1, "]"')
  expect([
    items('{"values":[]}', 'values'),
    items('{"values":1}', 'values'),
    items('{}', 'x'),
  ]).toEqual(['', '', ''])
})

it('an answer that is no object, and no list that a header leads on from, is read no further than its first character', () => {
  const next: Pair = ['Link', `<${SITE}/rest/api/3/label?page=2>; rel="next"`]
  const table: readonly (readonly [text: string, headers: Pair[], isRead: boolean])[] = [
    ['[1,2]', [], false],
    ['\ufeff\n [1,2]', [], false],
    ['[1,2]', [['Link', '</x>; rel="prev"']], false],
    ['[1,2]', [next], true],
    ['{"values":[]}', [], true],
    ['', [], false],
    ['x'.repeat(1000), [next], false],
    ['"a text"', [], false],
    ['<html>', [next], false],
    ['1', [], false],
  ]
  for (const [text, headers, isRead] of table) {
    expect(mayBePage(headers, Buffer.from(text)), text).toBe(isRead)
    if (!isRead) expect(read(text, headers), text).toBeNull()
  }
})
