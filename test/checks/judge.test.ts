import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expectation, Unmet } from '../../contract/checks.ts'
import { expectedOf } from '../../main/checks/fill-expectation.ts'
import { judge, type JudgedAnswer } from '../../main/checks/judge.ts'
import { rows } from '../rows.ts'

const MIA = '5b10a2844c20165700ede21g'
const BODY = `{
  "key": "DESK-1",
  "id": 10000000000000001,
  "price": 1.10,
  "done": false,
  "none": null,
  "empty": "",
  "fields": { "summary": "Printer", "a.b": "dotted", "labels": ["x", "y"], "votes": { "n": 3 } },
  "issues": [ { "key": "DESK-1", "n": 1 }, { "key": "DESK-2", "n": 2 } ]
}`
const answer = (change: Partial<JudgedAnswer> = {}): JudgedAnswer => ({
  status: 200,
  headers: [
    ['Content-Type', 'application/json;charset=UTF-8'],
    ['Set-Cookie', 'a=1'],
    ['Set-Cookie', 'b=2'],
  ],
  body: BODY,
  totalMs: 120.4,
  actingAs: { kind: 'user', accountId: MIA },
  accountId: MIA,
  ...change,
})
const wanted = (change: Partial<Expectation> = {}): Expectation => ({
  ...{ status: [], fields: [], headers: [], within: null, answeredAs: null },
  ...change,
})
type Test = Expectation['fields'][number]['test']
const at = (place: string, test: Test, value: string): Expectation =>
  wanted({ fields: [{ place, test, value }] })
const head = (place: string, test: 'equals' | 'exists' | 'matches', value: string): Expectation =>
  wanted({ headers: [{ place, test, value }] })
const unmet = (where: string, expected: string, came: string): Unmet[] => [
  { where, expected, came },
]

interface Row {
  readonly name: string
  readonly expectation: Expectation | null
  readonly of?: Partial<JudgedAnswer>
  readonly unmet: readonly Unmet[]
}
const row = (
  name: string,
  expectation: Expectation | null,
  told: readonly Unmet[] = [],
  of: Partial<JudgedAnswer> = {},
): Row => ({ name, expectation, unmet: told, of })

describe('an answer, held against what was expected', () => {
  rows(
    'by its status',
    [
      row('nothing said, 2xx', null, [], { status: 204 }),
      row('nothing said, 3xx', null, unmet('status', '2xx', '304'), { status: 304 }),
      row('any status', wanted(), [], { status: 500 }),
      row('exact', wanted({ status: ['200'] })),
      row('another', wanted({ status: ['201'] }), unmet('status', '201', '200')),
      row('class', wanted({ status: ['4xx'] }), [], { status: 404 }),
      row('list', wanted({ status: ['200', '4xx'] }), unmet('status', '200 or 4xx', '500'), {
        status: 500,
      }),
    ],
    check,
  )

  rows(
    'by its fields',
    [
      row('text', at('key', 'equals', 'DESK-1')),
      row('another text', at('key', 'equals', 'DESK-2'), unmet('key', 'DESK-2', '"DESK-1"')),
      row('number that is no double', at('id', 'equals', '10000000000000001')),
      row(
        'its neighbour',
        at('id', 'equals', '10000000000000000'),
        unmet('id', '10000000000000000', '10000000000000001'),
      ),
      row('number in another spelling', at('price', 'equals', '1.1')),
      row('number is no text', at('price', 'equals', '"1.1"'), unmet('price', '"1.1"', '1.1')),
      row('false', at('done', 'equals', 'false')),
      row('null', at('none', 'equals', 'null')),
      row('empty text', at('empty', 'equals', '')),
      row('not empty', at('key', 'equals', ''), unmet('key', 'an empty text', '"DESK-1"')),
      row('object, in another order', at('issues.0', 'equals', '{"n":1,"key":"DESK-1"}')),
      row('nested', at('fields.summary', 'equals', 'Printer')),
      row('entry', at('issues.1.key', 'equals', 'DESK-2')),
      row('past the end', at('issues.2.key', 'equals', 'a'), unmet('issues.2.key', 'a', 'nothing')),
      row('dotted name', at("$.fields['a.b']", 'equals', 'dotted')),
      row('there', at('none', 'exists', 'true')),
      row('not there', at('absent', 'exists', 'false')),
      row('missing', at('absent', 'exists', 'true'), unmet('absent', 'something', 'nothing')),
      row('too much', at('key', 'exists', 'false'), unmet('key', 'nothing', '"DESK-1"')),
      row(
        'of an object by birth',
        at('constructor', 'exists', 'true'),
        unmet('constructor', 'something', 'nothing'),
      ),
      row('pattern', at('key', 'matches', '^DESK-\\d+$')),
      row('pattern on a number', at('price', 'matches', '^1\\.')),
      row('no match', at('key', 'matches', '^X'), unmet('key', 'a match of /^X/', '"DESK-1"')),
      row('type array', at('issues', 'type', 'array')),
      row('type null', at('none', 'type', 'null')),
      row('type of a long number', at('id', 'type', 'number')),
      row('wrong type', at('done', 'type', 'string'), unmet('done', 'string', 'boolean: false')),
      row('count', at('issues', 'count', '2')),
      row('at least', at('issues', 'count', '>= 2')),
      row('fewer', at('issues', 'count', '<2'), unmet('issues', 'fewer than 2 items', '2 items')),
      row('more', at('issues', 'count', '> 2'), unmet('issues', 'more than 2 items', '2 items')),
      row('one', at('issues', 'count', '1'), unmet('issues', '1 item', '2 items')),
      row(
        'count of no list',
        at('fields.votes', 'count', '1'),
        unmet('fields.votes', '1 item', 'object: {"n":3}'),
      ),
      row('count of nothing', at('absent', 'count', '0'), unmet('absent', '0 items', 'nothing')),
      row('all that a path finds', at('$.issues[*].key', 'matches', '^DESK')),
      row(
        'one of them is not',
        at('$.issues[*].key', 'equals', 'DESK-1'),
        unmet('$.issues[*].key', 'DESK-1', '"DESK-2"'),
      ),
      row('as many as it finds', at('$.issues[?(@.n > 1)]', 'count', '1')),
      row('none found', at('$.issues[?(@.n > 9)]', 'count', '0')),
      row('items of the list it finds', at('$.issues', 'count', '2')),
      row(
        'a path that is none',
        at('$.issues[', 'exists', 'true'),
        unmet(
          '$.issues[',
          'something',
          'The filter cannot be read: the [ at character 9 is not closed.',
        ),
      ),
      row(
        'no JSON',
        at('key', 'equals', 'a'),
        unmet(
          'key',
          'a',
          'a body of 6 characters that is not JSON (application/json;charset=UTF-8)',
        ),
        { body: '<html>' },
      ),
      row('not there in what is no JSON', at('key', 'exists', 'false'), [], { body: '' }),
      row(
        'empty body',
        at('key', 'type', 'string'),
        unmet('key', 'string', 'an empty body that is not JSON'),
        { body: '', headers: [] },
      ),
      row('a long value', at('long', 'equals', 'x'), unmet('long', 'x', `"${'a'.repeat(198)}…`), {
        body: JSON.stringify({ long: 'a'.repeat(5000) }),
      }),
    ],
    check,
  )

  rows(
    'by its headers',
    [
      row('any case', head('content-type', 'equals', 'application/json;charset=UTF-8')),
      row('one of several', head('Set-Cookie', 'equals', 'b=2')),
      row('pattern', head('Content-Type', 'matches', 'json')),
      row(
        'none of several',
        head('Set-Cookie', 'matches', '^c'),
        unmet('header Set-Cookie', 'a match of /^c/', 'a=1, b=2'),
      ),
      row('missing', head('ETag', 'exists', 'true'), unmet('header ETag', 'something', 'nothing')),
      row('not there', head('ETag', 'exists', 'false')),
      row('too much', head('Set-Cookie', 'exists', 'false'), [
        { where: 'header Set-Cookie', expected: 'nothing', came: 'a=1, b=2' },
      ]),
      row('not that', head('ETag', 'equals', 'x'), unmet('header ETag', 'x', 'nothing')),
    ],
    check,
  )

  rows(
    'by its time and by whom it answered',
    [
      row('in time', wanted({ within: 120 })),
      row('late', wanted({ within: 119 }), unmet('time', 'at most 119 ms', '120 ms')),
      row('caller', wanted({ answeredAs: 'caller' })),
      row('somebody else', wanted({ answeredAs: 'caller' }), unmet('answered as', MIA, 'bob'), {
        accountId: 'bob',
      }),
      row(
        'nobody',
        wanted({ answeredAs: 'caller' }),
        unmet('answered as', MIA, 'an answer that names no account'),
        { accountId: null },
      ),
      row('the app', wanted({ answeredAs: 'caller' }), [], {
        ...{ actingAs: { kind: 'app' }, accountId: 'of the app' },
      }),
      row(
        'nobody, for the app',
        wanted({ answeredAs: 'caller' }),
        unmet('answered as', 'the app’s account', 'an answer that names no account'),
        { actingAs: { kind: 'app' }, accountId: null },
      ),
      row('one person', wanted({ answeredAs: 'bob' }), [], { accountId: 'bob' }),
      row('anonymous', wanted({ answeredAs: 'anonymous' }), [], { accountId: null }),
      row(
        'not anonymous',
        wanted({ answeredAs: 'anonymous' }),
        unmet('answered as', 'no account (anonymous)', MIA),
      ),
    ],
    check,
  )

  it('is what is named for whoever was acted as, and for everybody what is not', () => {
    const everybody = wanted({
      ...{ status: ['200'], within: 500, answeredAs: 'caller' },
      fields: [{ place: 'key', test: 'equals', value: 'A' }],
    })
    const refused = wanted({
      status: ['403'],
      fields: [{ place: 'x', test: 'exists', value: 'false' }],
    })
    const app = wanted({ within: 100, answeredAs: 'app-1' })
    const expectation = { ...everybody, asUser: refused, asApp: app }
    expect(expectedOf(expectation, { kind: 'user', accountId: MIA })).toEqual({
      ...everybody,
      ...{ status: ['403'], fields: refused.fields },
    })
    expect(expectedOf(expectation, { kind: 'app' })).toEqual({
      ...everybody,
      ...{ within: 100, answeredAs: 'app-1' },
    })
    expect(expectedOf(expectation, { kind: 'anonymous' })).toEqual(everybody)
  })

  it('tells all that is not met, in the order of the file', () => {
    const all = wanted({
      status: ['201'],
      fields: [
        { place: 'key', test: 'equals', value: 'X' },
        { place: 'done', test: 'equals', value: 'false' },
      ],
      headers: [{ place: 'ETag', test: 'exists', value: 'true' }],
      within: 1,
      answeredAs: 'anonymous',
    })
    expect(judge(all, answer()).map(({ where }) => where)).toEqual([
      ...['status', 'key', 'header ETag', 'time', 'answered as'],
    ])
  })

  it('finds every value of a body equal to what its JSON says, by its own place', () => {
    const names = fc.stringMatching(/^[a-z_-][\w-]{0,8}$/).filter((name) => name !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue(), { minKeys: 1 }), (body) => {
        const fields = Object.entries(body).map(([place, value]) => ({
          place,
          test: 'equals' as const,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        }))
        expect(judge(wanted({ fields }), answer({ body: JSON.stringify(body) }))).toEqual([])
      }),
    )
  })
})

function check({ expectation, of, unmet: told }: Row): void {
  expect(judge(expectation, answer(of))).toEqual(told)
}
