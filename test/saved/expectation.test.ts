import { describe, expect, it } from 'vitest'
import type { Expectation, ExpectationFault } from '../../contract/checks.ts'
import type { SavedRequest } from '../../contract/saved.ts'
import { expectationFaults } from '../../main/saved/expectation-faults.ts'
import { readRequestFile, rewrittenFile, writeRequestFile } from '../../main/saved/request-file.ts'

const nothing = { status: [], fields: [], headers: [], within: null, answeredAs: null }
const expected = (change: Partial<Expectation>): Expectation => ({ ...nothing, ...change })

/** As somebody keeps it in git. */
const TYPED = `# The issue that the panel shows.
name: Issue
method: GET   # as the panel does
path: "/rest/api/3/issue/{{issueKey}}"

# What Mia sees.
expect:
  status: 200   # never 304
  # By its key.
  fields:
    key: '{{issueKey}}' # ours
    fields.status.name: { matches: ^(To Do|Done)$ }
    # Labels are set by the rule.
    fields.labels:
      type: array
      count: '>= 1'

  within: 2000
# The end.
`
const read = readRequestFile(TYPED)
const on = read.expect ?? expected({})
const changed = (change: Partial<Expectation>): SavedRequest => ({
  ...read,
  expect: { ...on, ...change },
})
const field = (place: string, test: 'equals' | 'count', value: string) => ({ place, test, value })

describe('the file of a saved request whose expectation is changed', () => {
  it('has one line more or less, and each comment and spelling of before', () => {
    const cases: readonly (readonly [string, SavedRequest, string])[] = [
      ['nothing', read, TYPED],
      ['another status of one word', changed({ status: ['4xx'] }), TYPED.replace('200 ', '4xx ')],
      ['another time', changed({ within: 500 }), TYPED.replace('2000', '500')],
      ['no time', changed({ within: null }), TYPED.replace('  within: 2000\n', '')],
      [
        'another count',
        changed({ fields: on.fields.with(3, field('fields.labels', 'count', '3')) }),
        TYPED.replace("'>= 1'", '3'),
      ],
      [
        'another value before a comment',
        changed({ fields: on.fields.with(0, field('key', 'equals', 'A-1')) }),
        TYPED.replace("'{{issueKey}}' # ours", 'A-1 # ours'),
      ],
      [
        'a field more',
        changed({ fields: [...on.fields, field('id', 'equals', '007')] }),
        TYPED.replace("'>= 1'\n", "'>= 1'\n    id: 007\n"),
      ],
      [
        'somebody named',
        changed({ asApp: expected({ status: ['404'] }) }),
        TYPED.replace('2000\n', '2000\n  asApp:\n    status: 404\n'),
      ],
      [
        'a header of the request',
        { ...read, headers: [{ name: 'X', value: '', off: false }] },
        TYPED.replace('issueKey}}"\n', `issueKey}}"\nheaders:\n  - name: X\n    value: ''\n`),
      ],
    ]
    for (const [name, wanted, text] of cases) expect(rewrittenFile(TYPED, wanted), name).toBe(text)
  })

  it('is not written where a comment would be lost with what goes', () => {
    const cases = [
      ['a list in the place of a value with a comment', changed({ status: ['200', '404'] })],
      ['the value with its comment', changed({ fields: on.fields.slice(1) })],
      ['all that is expected', { ...read, expect: null }],
    ] as const
    for (const [name, wanted] of cases) expect(rewrittenFile(TYPED, wanted), name).toBeNull()
  })

  it('is written as another system ends its lines, in one order, and without an end of its last line', () => {
    const windows = 'name: a\r\nmethod: GET\r\npath: /\r\nexpect:\r\n  status: 200\r\n'
    const request = readRequestFile(windows)
    const more = expected({ status: ['200'], within: 5 })
    expect(rewrittenFile(windows, { ...request, expect: more })).toBe(`${windows}  within: 5\r\n`)
    const open = 'method: GET\npath: /\nname: a'
    expect(rewrittenFile(open, { ...readRequestFile(open), name: 'b' })).toBe(
      'method: GET\npath: /\nname: b\n',
    )
    const inOrder = expected({
      fields: [
        { place: 'a', test: 'count', value: '1' },
        { place: 'b', test: 'equals', value: 'x' },
        { place: 'a', test: 'type', value: 'array' },
      ],
    })
    expect(writeRequestFile({ ...request, expect: inOrder })).toBe(
      'name: a\nmethod: GET\npath: /\nexpect:\n  fields:\n    a:\n      type: array\n      count: 1\n    b: x\n',
    )
  })

  it('is left alone where it stands in braces, in parts of another file, or behind signs', () => {
    const files = [
      '{ name: a, method: GET, path: /, # x\n  expect: { status: 200 } }\n',
      'name: a\nmethod: GET\npath: /\nexpect:\n  fields: &f # one\n    a: b\n  headers: *f\n',
      '? name # a\n: a\nmethod: GET\npath: /\nexpect: { status: 200 } # b\n',
    ]
    for (const text of files) {
      const request = readRequestFile(text)
      const more = expected({ ...(request.expect ?? {}), within: 5, status: ['204'], fields: [] })
      expect(rewrittenFile(text, { ...request, name: 'other', expect: more }), text).toBeNull()
    }
  })
})

describe('an expectation while it is written', () => {
  const fault = (
    part: ExpectationFault['part'],
    at: number | null,
    message: string,
    cell: ExpectationFault['cell'] = 'value',
  ): ExpectationFault => ({ of: 'everybody', part, at, cell, message })

  it('is told what no file could hold, at its field', () => {
    const test = (
      name: Expectation['fields'][number]['test'],
      value: string,
      place = 'a',
    ): Partial<Expectation> => ({ fields: [{ place, test: name, value }] })
    const cases: readonly (readonly [Partial<Expectation>, readonly ExpectationFault[]])[] = [
      [{}, []],
      [{ status: ['200', '4xx'], within: 1, answeredAs: 'caller' }, []],
      [
        { status: ['200', '20'] },
        [
          fault(
            'status',
            null,
            'it has to be a status such as 200, a class such as 4xx, or a list of those',
          ),
        ],
      ],
      [
        { within: 0 },
        [fault('within', null, 'it has to be a number of milliseconds, such as 2000')],
      ],
      [test('equals', ''), []],
      [test('exists', 'yes'), [fault('fields', 0, 'it has to be true or false')]],
      [test('matches', '^({{a}})$'), []],
      [
        test('matches', '('),
        [fault('fields', 0, 'it has to be a regular expression of JavaScript')],
      ],
      [
        test('type', 'text'),
        [fault('fields', 0, 'it has to be one of string, number, boolean, null, object, array')],
      ],
      [test('count', 'two'), [fault('fields', 0, 'it has to be a number such as 3, or >= 3')]],
      [test('equals', '', ''), []],
      [
        test('equals', 'x', ''),
        [fault('fields', 0, 'it has to name a place in the answer', 'place')],
      ],
      [
        {
          headers: [
            { place: 'ETag', test: 'exists', value: 'true' },
            { place: 'etag', test: 'exists', value: 'false' },
          ],
        },
        [fault('headers', 1, 'this test of it is there already', 'place')],
      ],
    ]
    for (const [change, faults] of cases)
      expect(expectationFaults(expected(change)), JSON.stringify(change)).toEqual(faults)
    expect(
      expectationFaults(expected({ asUser: { ...nothing, status: ['x'] } })).map(({ of }) => of),
    ).toEqual(['asUser'])
  })

  it('is written and read again where nothing is told', () => {
    expect(expectationFaults(on)).toEqual([])
    expect(readRequestFile(writeRequestFile(read))).toEqual(read)
  })
})
