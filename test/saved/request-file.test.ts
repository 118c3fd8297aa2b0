import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expectation, Expected, FieldTest } from '../../contract/checks.ts'
import type { SavedRequest } from '../../contract/saved.ts'
import { readRequestFile, writeRequestFile } from '../../main/saved/request-file.ts'

const created: SavedRequest = {
  name: 'Create an issue',
  method: 'POST',
  path: '/rest/api/3/issue',
  query: [
    { name: 'updateHistory', value: 'true', off: false },
    { name: 'expand', value: '007', off: true },
  ],
  headers: [{ name: 'X-Trace', value: '{{trace}}', off: false }],
  body: { kind: 'json', value: '{\n  "fields": { "summary": "{{summary}}" }\n}' },
  expect: {
    status: ['201'],
    fields: [
      { place: 'key', test: 'equals', value: 'DESK-1' },
      { place: 'fields.labels', test: 'type', value: 'array' },
      { place: 'fields.labels', test: 'count', value: '>= 1' },
    ],
    headers: [{ place: 'Content-Type', test: 'matches', value: '^application/json' }],
    within: 2000,
    answeredAs: 'caller',
    asUser: { status: ['403'], fields: [], headers: [], within: null, answeredAs: null },
  },
}

const CREATED = `name: Create an issue
method: POST
path: /rest/api/3/issue
query:
  - name: updateHistory
    value: true
  - name: expand
    value: 007
    disabled: true
headers:
  - name: X-Trace
    value: '{{trace}}'
body:
  json: |-
    {
      "fields": { "summary": "{{summary}}" }
    }
expect:
  status: 201
  fields:
    key: DESK-1
    fields.labels:
      type: array
      count: '>= 1'
  headers:
    Content-Type:
      matches: ^application/json
  within: 2000
  answeredAs: caller
  asUser:
    status: 403
`

const texts = fc.oneof(
  fc.string({ unit: 'binary' }).map((each) => each.toWellFormed()),
  fc.string(),
  fc.constantFrom(
    '',
    '~',
    'null',
    '- a',
    '  x',
    'a\r\nb',
    '\n\nx\n',
    '# no',
    '%TAG',
    '{{a}}',
    '\ufeffx',
    '\u2028',
    '---\n',
    'a: b',
    '1e3',
    '<<',
    '|',
    '>',
    '\t',
    'x \n y  \n',
  ),
)
const rows = fc.array(fc.record({ name: texts, value: texts, off: fc.boolean() }), { maxLength: 3 })
const places = texts.filter((each) => each !== '__proto__' && !/^\d+$/.test(each))
const testsAt = <Test extends string>(tests: readonly (readonly [Test, fc.Arbitrary<string>])[]) =>
  fc
    .uniqueArray(
      fc.record({
        place: places,
        named: fc
          .subarray([...tests], { minLength: 1 })
          .chain((some) =>
            fc.tuple(...some.map(([test, values]) => values.map((value) => ({ test, value })))),
          ),
      }),
      { maxLength: 2, selector: ({ place }) => place },
    )
    .map((of) => of.flatMap(({ place, named }) => named.map((each) => ({ place, ...each }))))
const forHeaders = [
  ['equals', texts],
  ['exists', fc.constantFrom('true', 'false')],
  ['matches', fc.constantFrom('^a', '\\d+', '{{a}}.*')],
] as const
const forFields = [
  ...forHeaders,
  ['type', fc.constantFrom('string', 'null', 'array')],
  ['count', fc.constantFrom('0', '>= 3', '<2')],
] as const
const anyExpected: fc.Arbitrary<Expected> = fc.record({
  status: fc.subarray(['200', '4xx', '204']),
  fields: testsAt<FieldTest['test']>(forFields),
  headers: testsAt<Expectation['headers'][number]['test']>(forHeaders),
  within: fc.option(fc.integer({ min: 1, max: 9_999_999 })),
  answeredAs: fc.option(texts.filter((each) => each !== '')),
})
const anyExpectation: fc.Arbitrary<Expectation> = fc
  .record({
    everybody: anyExpected,
    asUser: fc.option(anyExpected),
    asApp: fc.option(anyExpected),
  })
  .map(({ everybody, asUser, asApp }) => ({
    ...everybody,
    ...(asUser === null ? {} : { asUser }),
    ...(asApp === null ? {} : { asApp }),
  }))
const anyRequest: fc.Arbitrary<SavedRequest> = fc.record({
  ...{ name: texts, method: texts, path: texts, query: rows, headers: rows },
  body: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('json', 'text', 'base64', 'file'), value: texts }),
      fc.record({
        kind: fc.constant('form'),
        parts: fc.array(
          fc.record({
            ...{ name: texts, off: fc.boolean(), value: texts },
            content: fc.constantFrom('text', 'file', 'base64'),
            filename: fc.option(texts),
            contentType: fc.option(texts),
          }),
          { maxLength: 2 },
        ),
      }),
    ),
  ),
  expect: fc.option(anyExpectation),
})

describe('the file of a saved request', () => {
  it('holds what a person reads, in one order', () => {
    expect(writeRequestFile(created)).toBe(CREATED)
    expect(readRequestFile(CREATED)).toEqual(created)
  })

  it('is in the guides as it can be read', () => {
    const files = ['saving.md', 'checks.md'].flatMap((name) => {
      const guide = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
      return [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, file = '']) => file)
    })
    const [, checked] = files.map(readRequestFile)
    expect(files).toHaveLength(2)
    expect(checked?.expect).toMatchObject({
      ...{ status: ['200'], within: 2000, answeredAs: 'caller' },
      fields: [
        { place: 'key', test: 'equals', value: '{{issueKey}}' },
        { place: 'fields.status.name', test: 'matches', value: '^(To Do|Done)$' },
        { place: 'fields.labels', test: 'type', value: 'array' },
        { place: 'fields.labels', test: 'count', value: '>= 1' },
        { place: '$.fields.comment.comments[*].author.active', test: 'equals', value: 'true' },
        { place: 'warnings', test: 'exists', value: 'false' },
      ],
      headers: [{ place: 'Content-Type', test: 'matches', value: '^application/json' }],
    })
  })

  it('comes back as it was written, byte for byte, whatever is in it', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const written = writeRequestFile(request)
        expect(readRequestFile(written)).toEqual(request)
        expect(writeRequestFile(readRequestFile(written))).toBe(written)
      }),
      { numRuns: 300 },
    )
  })

  it('says what is wrong, and where, without a piece of the file', () => {
    const start = 'name: a\nmethod: GET\npath: /\n'
    const wrong: readonly (readonly [string, string])[] = [
      [
        'name: [a',
        'This YAML cannot be read at its end: unexpected end of the stream within a flow collection.',
      ],
      ['', 'This is not a saved request: it is missing, or of another kind.'],
      ['- a', 'This is not a saved request: it is missing, or of another kind.'],
      [
        'name: a\npath: /\n',
        'This is not a saved request: method: it is missing, or of another kind.',
      ],
      [
        `${start}qurey: []\n`,
        'This is not a saved request: line 4, column 1: “qurey” is not known here.',
      ],
      [
        `${start}query:\n  - name: a\n    vale: b\n`,
        'This is not a saved request: query, entry 1, value, line 5, column 5: it is missing, or of another kind.',
      ],
      [
        `${start}body:\n  json: a\n  text: b\n`,
        'This is not a saved request: body: it holds one of json, text, base64, file, form.',
      ],
      [
        `${start}body:\n  form:\n    - name: a\n`,
        'This is not a saved request: body, form: each part holds one of text, file, base64.',
      ],
      [
        'name: a\nname: b\n',
        'This YAML cannot be read in line 2, column 1: duplicated mapping key.',
      ],
    ]
    for (const [content, message] of wrong)
      expect(() => readRequestFile(content), content).toThrow(message)
  })

  it('names what is wrong in an expectation by line and column', () => {
    const start = 'name: a # b\nmethod: GET\npath: /\nexpect:\n'
    const STATUS = 'it has to be a status such as 200, a class such as 4xx, or a list of those.'
    const wrong: readonly (readonly [string, string])[] = [
      ['  status: 2000', `status, line 5, column 3: ${STATUS}`],
      ['  # all of them\n\n  status: [200, 9xx]', `status, entry 2, line 7, column 17: ${STATUS}`],
      ['  status: []', `status, line 5, column 3: ${STATUS}`],
      ['  staus: 200', 'line 5, column 3: “staus” is not known here.'],
      [
        '  asUser: { within: 0 }',
        'asUser, within, line 5, column 13: it has to be a number of milliseconds, such as 2000.',
      ],
      [
        '  asUser:\n    asApp: { status: 200 }',
        'asUser, line 6, column 5: “asApp” is not known here.',
      ],
      [
        '  fields:\n    key: [a]',
        'fields, key, line 6, column 5: it is missing, or of another kind.',
      ],
      [
        '  fields:\n    a: { equals: 1 }\n    key: { }',
        'fields, key, line 7, column 5: it holds one or more of equals, exists, matches, type, count.',
      ],
      [
        '  fields:\n    key:\n      exists: yes',
        'fields, key, exists, line 7, column 7: it has to be true or false.',
      ],
      [
        '  fields:\n    key: { matches: "(" }',
        'fields, key, matches, line 6, column 12: it has to be a regular expression of JavaScript.',
      ],
      [
        '  fields:\n    "a b": { equal: x }',
        'fields, a b, line 6, column 14: “equal” is not known here.',
      ],
      [
        '  fields:\n    key: { type: text }',
        'fields, key, type, line 6, column 12: it has to be one of string, number, boolean, null, object, array.',
      ],
      [
        '  fields:\n    key: { count: many }',
        'fields, key, count, line 6, column 12: it has to be a number such as 3, or >= 3.',
      ],
      [
        '  headers:\n    ETag: { count: 3 }',
        'headers, ETag, line 6, column 13: “count” is not known here.',
      ],
      [
        '  within: 2s',
        'within, line 5, column 3: it has to be a number of milliseconds, such as 2000.',
      ],
      [
        "  answeredAs: ''",
        'answeredAs, line 5, column 3: it has to be caller, anonymous, or an account id.',
      ],
    ]
    for (const [content, message] of wrong)
      expect(() => readRequestFile(`${start}${content}\n`), content).toThrow(
        `This is not a saved request: expect, ${message}`,
      )
    // A value may be called like a name.
    expect(() =>
      readRequestFile('name: expect\nmethod: GET\npath: status\nexpect:\n  status: 1\n'),
    ).toThrow('This is not a saved request: expect, status, line 5, column 3: ')
  })
})
