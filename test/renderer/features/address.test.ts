import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RequestDraft } from '../../../contract/draft.ts'
import type { EditedDraft, PairRow } from '../../../contract/workspace.ts'
import { addressOf, withAddress } from '../../../renderer/state/address.ts'
import { freshDraft, toRequestDraft } from '../../../renderer/state/draft.ts'
import { toEditedDraft } from '../../../renderer/state/imported-draft.ts'

const fresh = freshDraft('/rest/api/3/myself')
const typed = (text: string, draft = fresh): EditedDraft => ({
  ...draft,
  ...withAddress(draft, text),
})
const rowsOf = ({ query }: EditedDraft): readonly (readonly [string, string, boolean])[] =>
  query.map(({ name, value, enabled }) => [name, value, enabled])
const row = (name: string, value: string, enabled = true): PairRow => ({
  key: name,
  name,
  value,
  enabled,
})
/** As main/requests/target.ts does. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27')

/** As main builds it: what the path has of a query, then the pairs. */
function urlOf({ path, query }: RequestDraft): string {
  const { href, search } = new URL(path, 'https://acme.atlassian.net')
  const pairs = query.map((pair) => pair.map(encoded).join('=')).join('&')
  return pairs === '' ? href : `${href}${search === '' ? '?' : '&'}${pairs}`
}

describe('the query of a request is one: in the address and in the rows', () => {
  it.each([
    [
      '/x?jql=project%20%3D%20ACME&maxResults=2',
      [
        ['jql', 'project = ACME', true],
        ['maxResults', '2', true],
      ],
    ],
    ['/x?jql=project = ACME', [['jql', 'project = ACME', true]]],
    [
      '/x?a=b+c&flag&=v&a=%zz',
      [
        ['a', 'b c', true],
        ['flag', '', true],
        ['', 'v', true],
        ['a', '%zz', true],
      ],
    ],
    ['/x?', [['', '', true]]],
    [
      '/x?a=1&',
      [
        ['a', '1', true],
        ['', '', true],
      ],
    ],
    ['/x?a=1=2?3', [['a', '1=2?3', true]]],
    ['/x', []],
  ] as const)('%s', (text, rows) => {
    const draft = typed(text)
    expect(rowsOf(draft)).toEqual(rows)
    expect(draft.path).toBe('/x')
    expect(addressOf(draft)).toBe(text)
  })

  it('what a row holds stands in the address, encoded; one that is off or has no name does not', () => {
    const query = [row('jql', "a = 'b'"), row('off', '1', false), row('', 'x'), row('n', '')]
    expect(addressOf({ ...fresh, query })).toBe("/rest/api/3/myself?jql=a%20%3D%20'b'&n=")
  })

  it('typing keeps the rows that are off, and the keys of the others', () => {
    const draft = { ...fresh, query: [row('off', '1', false), row('a', '1'), row('b', '2')] }
    const after = typed('/rest/api/3/myself?a=1&b=3&c=4', draft)
    expect(rowsOf(after)).toEqual([
      ['off', '1', false],
      ['a', '1', true],
      ['b', '3', true],
      ['c', '4', true],
    ])
    expect(after.query.slice(0, 3).map(({ key }) => key)).toEqual(['off', 'a', 'b'])
    expect(rowsOf(typed('/rest/api/3/myself', after))).toEqual([['off', '1', false]])
  })

  it('a variable stands in the address as it is typed, beside what has a spelling of its own, too', () => {
    const query = [row('jql', 'project = {{projectKey}}'), row('{{name}}', '{x}')]
    expect(addressOf({ ...fresh, path: '/x', query })).toBe(
      '/x?jql=project%20%3D%20{{projectKey}}&{{name}}=%7Bx%7D',
    )
    const beside = { ...fresh, path: '/x', query: [...query, ...typed('/x?a=1+2').query] }
    expect(toRequestDraft(beside).path).toBe(
      '/x?jql=project%20%3D%20{{projectKey}}&{{name}}=%7Bx%7D&a=1+2',
    )
  })

  it('a row that is edited is encoded anew, the others stay as they were typed', () => {
    const draft = typed('/x?a=b+c&d=e+f')
    const [first, second] = draft.query
    if (first === undefined || second === undefined) throw new Error('two rows')
    const edited = { ...draft, query: [{ ...first, value: 'b c d' }, second] }
    expect(addressOf(edited)).toBe('/x?a=b%20c%20d&d=e+f')
    expect(urlOf(toRequestDraft(edited))).toBe('https://acme.atlassian.net/x?a=b%20c%20d&d=e+f')
  })

  it('an imported request has its query in rows, too, and is sent as it was', () => {
    const path = '/rest/api/3/search/jql?jql=project+%3D+ACME&fields='
    const get: RequestDraft = { method: 'GET', path, query: [['n', '1']], headers: [], body: null }
    const { draft } = toEditedDraft(get)
    expect(rowsOf(draft)).toEqual([
      ['jql', 'project = ACME', true],
      ['fields', '', true],
      ['n', '1', true],
    ])
    expect(urlOf(toRequestDraft(draft))).toBe(urlOf(get))
  })

  it('whatever is typed stays as it was typed, and goes onto the wire as it would without rows', () => {
    const piece = fc.stringMatching(/^[-a-z%+=?'"é 2]{0,8}$/u)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = `/x?${pieces.join('&')}`
        const draft = typed(text, { ...fresh, query: [row('a', '1'), row('off', '', false)] })
        expect(addressOf(draft)).toBe(text)
        const alone = { method: 'GET', path: text, query: [], headers: [], body: null }
        expect(urlOf(toRequestDraft(draft))).toBe(urlOf(alone))
      }),
      { numRuns: 300 },
    )
  })
})
