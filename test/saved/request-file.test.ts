import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
  expect: { status: '201', fields: [{ place: 'key', value: 'DESK-1' }] },
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
  expect: fc.option(
    fc.record({
      status: fc.option(fc.constantFrom('200', '4xx')),
      fields: fc.uniqueArray(
        fc.record({
          place: texts.filter((each) => each !== '__proto__' && !/^\d+$/.test(each)),
          value: texts,
        }),
        {
          maxLength: 2,
          selector: ({ place }) => place,
        },
      ),
    }),
  ),
})

describe('the file of a saved request', () => {
  it('holds what a person reads, in one order', () => {
    expect(writeRequestFile(created)).toBe(CREATED)
    expect(readRequestFile(CREATED)).toEqual(created)
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
      [`${start}qurey: []\n`, 'This is not a saved request: “qurey” is not known here.'],
      [
        `${start}query:\n  - name: a\n    vale: b\n`,
        'This is not a saved request: query, entry 1, value: it is missing, or of another kind.',
      ],
      [
        `${start}expect:\n  status: 2000\n`,
        'This is not a saved request: expect, status: it has to be a status such as 200, or a class such as 4xx.',
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
})
