import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableView } from '../../contract/bodies.ts'
import { columnName } from '../../main/bodies/column-name.ts'
import { OpenBody } from '../../main/bodies/open-body.ts'
import { rows } from '../rows.ts'

const open = (value: unknown): OpenBody =>
  new OpenBody(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)))

const issues = [
  { key: 'ACME-10', fields: { summary: 'Ten', status: { name: 'Done' }, votes: 3, labels: ['a'] } },
  { key: 'ACME-9', fields: { summary: 'nine', status: null, votes: -1 } },
  { key: 'ACME-100', fields: { votes: 20 } },
]
const body = open({ startAt: 0, issues, names: { x: [] } })

describe('tables of a body', () => {
  it('are its arrays of objects, wherever they lie, the largest first', () => {
    const [table, ...others] = body.tables()
    expect(others).toEqual([])
    expect(table).toMatchObject({ names: ['issues'], rows: 3 })
    expect(table?.columns).toEqual([
      { path: ['key'], name: 'key', rows: 3 },
      { path: ['fields', 'summary'], name: 'fields.summary', rows: 2 },
      { path: ['fields', 'status', 'name'], name: 'fields.status.name', rows: 1 },
      { path: ['fields', 'votes'], name: 'fields.votes', rows: 3 },
      { path: ['fields', 'labels'], name: 'fields.labels', rows: 1 },
      { path: ['fields', 'status'], name: 'fields.status', rows: 1 },
    ])
    expect(open([{ a: 1 }]).tables()).toMatchObject([{ names: [], rows: 1 }])
    expect(
      open({ data: { values: [{}, {}] }, errors: [{}] })
        .tables()
        .map(({ names, rows: count }) => [names.join('.'), count]),
    ).toEqual([
      ['data.values', 2],
      ['errors', 1],
    ])
  })

  rows(
    'are of lists that hold an object; an item that is none has its value in a column of its own',
    [
      { name: 'an object', value: {}, told: [] },
      { name: 'a text', value: 'x', told: [] },
      { name: 'nothing', value: '', told: [] },
      { name: 'an empty list', value: { a: [] }, told: [] },
      { name: 'plain values', value: [1, 'x', null, true], told: [] },
      { name: 'lists of objects in a list', value: [[{ a: 1 }]], told: [] },
      { name: 'objects alone', value: [{ a: 1 }, {}], told: ['$ 2: a 1'] },
      { name: 'null first', value: [null, { a: 1 }], told: ['$ 2: (value) 1, a 1'] },
      {
        name: 'a text first',
        value: ['x', { a: 1 }, { b: 2 }],
        told: ['$ 3: (value) 1, a 1, b 1'],
      },
      { name: 'a list first', value: [[{ c: 1 }], { a: 1 }], told: ['$ 2: (value) 1, a 1'] },
      { name: 'a number between', value: [{ a: 1 }, 2, { a: 3 }], told: ['$ 3: (value) 1, a 2'] },
      {
        name: 'one object of many values',
        value: [1, 2, 3, { a: 4 }],
        told: ['$ 4: (value) 3, a 1'],
      },
      {
        name: 'a member that is called value',
        value: ['x', { value: 1, '(value)': 2 }],
        told: ["$ 2: (value) 1, value 1, $['(value)'] 1"],
      },
      { name: 'values', value: { values: [null, { a: 1 }] }, told: ['$.values 2: (value) 1, a 1'] },
      {
        name: 'issues further in, and values beside them',
        value: { data: { issues: [0, { key: 'A-1' }, { key: 'A-2' }] }, values: [{ a: 1 }, false] },
        told: ['$.data.issues 3: (value) 1, key 2', '$.values 2: (value) 1, a 1'],
      },
      {
        name: 'a list that breaks off',
        value: '[null,{"a":1},{"a"',
        told: ['$ 3: (value) 1, a 1'],
      },
      {
        name: 'an object behind the rows that columns are looked for in',
        value: [...Array<null>(300).fill(null), { a: 1 }],
        told: [],
      },
      {
        name: 'an object at the end of them',
        value: [...Array<null>(299).fill(null), { a: 1 }],
        told: ['$ 300: (value) 299, a 1'],
      },
    ],
    ({ value, told }) =>
      expect(
        open(value)
          .tables()
          .map(
            ({ names, rows: count, columns }) =>
              `${['$', ...names].join('.')} ${count}: ${columns.map((each) => `${each.name} ${each.rows}`).join(', ')}`,
          ),
      ).toEqual(told),
  )

  it('have no two columns of one name, on screen and in a spreadsheet', () => {
    const twice = open([{ 'a.b': 1, a: { b: 2, '': 3 }, 'a.': 4, "$['a": 5, 'c d': 6 }])
    const [table] = twice.tables()
    const names = ["$['a.b']", 'a.b', "$.a['']", "$['a.']", "$['$[\\'a']", 'c d']
    expect(table?.columns.map(({ name }) => name)).toEqual(names)
    const columns = table?.columns.map(({ path }) => path) ?? []
    const [head] = twice.csv({ at: 0, columns, sort: null }).split('\r\n')
    expect(head).toBe(`"$['a.b']",a.b,"$.a['']","$['a.']","$['$[\\'a']",c d`)
    const piece = fc.constantFrom('a', 'b', '.', '$', '[', ']', "'", '\\', '(value)', ' ', '0')
    const path = fc.array(
      fc.array(piece, { maxLength: 4 }).map((each) => each.join('')),
      {
        maxLength: 3,
      },
    )
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(columnName(one) === columnName(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('show and sort by the value of what is no object, and give it to a spreadsheet', () => {
    const mixed = open(['b', { a: 1 }, null, 10, [1, 2], 'a', {}, 9])
    const view = { at: 0, columns: [[], ['a']], sort: null }
    const first = (sort: TableView['sort']): readonly unknown[] =>
      mixed
        .rows({ ...view, sort, from: 0, count: 9 })
        .rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '-').join(' '))
    expect(first(null)).toEqual(['b -', '- 1', 'null -', '10 -', '[1,2] -', 'a -', '- -', '9 -'])
    expect(first({ column: [], descending: false })).toEqual([
      ...['9 -', '10 -', '[1,2] -', 'a -', 'b -'],
      ...['- 1', 'null -', '- -'],
    ])
    expect(mixed.csv(view)).toBe(
      '(value),a\r\nb,\r\n,1\r\n,\r\n10,\r\n"[1,2]",\r\na,\r\n,\r\n9,\r\n',
    )
  })

  const at = body.tables()[0]?.at ?? 0
  const keysBy = (column: readonly string[], descending: boolean): readonly unknown[] =>
    body
      .rows({
        at,
        columns: [['key']],
        sort: { column: [...column], descending },
        from: 0,
        count: 9,
      })
      .rows.map(({ cells }) => cells[0]?.text)

  it('have rows in parts, sorted as people count, what is missing last', () => {
    const view: TableView = { at, columns: [['key'], ['fields', 'status']], sort: null }
    expect(body.rows({ ...view, from: 1, count: 1 })).toMatchObject({
      total: 3,
      rows: [
        {
          index: 1,
          cells: [
            { kind: 'string', text: 'ACME-9', cut: false },
            { kind: 'null', text: 'null' },
          ],
        },
      ],
    })
    expect(body.rows({ ...view, from: 2, count: 9 }).rows[0]?.cells[1]).toBeNull()
    expect(keysBy(['key'], false)).toEqual(['ACME-9', 'ACME-10', 'ACME-100'])
    expect(keysBy(['fields', 'votes'], true)).toEqual(['ACME-100', 'ACME-10', 'ACME-9'])
    expect(keysBy(['fields', 'summary'], false)).toEqual(['ACME-9', 'ACME-10', 'ACME-100'])
    expect(keysBy(['fields', 'summary'], true)).toEqual(['ACME-10', 'ACME-9', 'ACME-100'])
  })

  it('take the last of a repeated name and read escapes in names', () => {
    const odd = open('[{"a":1,"a":2,"\\u0062":3,"ü":4}]')
    const columns = [['a'], ['b'], ['ü']]
    const [row] = odd.rows({ at: 0, columns, sort: null, from: 0, count: 1 }).rows
    expect(row?.cells.map((cell) => cell?.text)).toEqual(['2', '3', '4'])
  })

  it('show of numbers what was sent', () => {
    const [row] = open('[{"id":12345678901234567890.10}]').rows({
      ...{ at: 0, columns: [['id']], sort: null, from: 0, count: 1 },
    }).rows
    expect(row?.cells[0]?.text).toBe('12345678901234567890.10')
  })
})

describe('a table as CSV', () => {
  const csv = (value: unknown, ...columns: readonly string[]): string =>
    open([value]).csv({ at: 0, columns: columns.map((each) => [each]), sort: null })

  it('has its columns in their order, whole values, and lines that end as RFC 4180 says', () => {
    const view = { columns: [['fields', 'labels'], ['key']], sort: null }
    expect(body.csv({ at: body.tables()[0]?.at ?? 0, ...view })).toBe(
      'fields.labels,key\r\n"[""a""]",ACME-10\r\n,ACME-9\r\n,ACME-100\r\n',
    )
    expect(csv({ a: 'x'.repeat(5000) }, 'a')).toHaveLength(5000 + 'a\r\n\r\n'.length)
  })

  it('is a file of any size, with a byte-order mark, and no larger to be copied than what pastes', () => {
    const view = { at: 0, columns: [['a']], sort: null }
    const small = open([{ a: 'Mïa' }]).csvFile(view)
    // Given from thread to thread without being copied.
    expect(small.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(small)).toBe('\ufeffa\r\nMïa\r\n')
    const large = open([{ a: 'x'.repeat(32 * 1024 * 1024) }])
    expect(() => large.csv(view)).toThrow('This table is larger than 32 MB.')
    expect(large.csvFile(view).byteLength).toBeGreaterThan(32 * 1024 * 1024)
  })

  rows(
    'is sorted as people count',
    [
      {
        name: 'ids that are no double',
        values: ['12345678901234567891', '12345678901234567890', '-3'],
      },
      {
        name: 'long numbers in texts',
        values: ['"a1000000000000000"', '"a99999999999999"', '"a 2"'],
      },
      { name: 'zeros before a number', values: ['"v10"', '"v009"', '"v1"'] },
      {
        name: 'numbers before texts',
        values: ['"a"', '"5"', '1e3', '2.5', '12345678901234567890'],
        sorted: [3, 2, 4, 1, 0],
      },
    ],
    ({ values, sorted }) => {
      const body = new OpenBody(
        new TextEncoder().encode(`[${values.map((value) => `{"a":${value}}`).join(',')}]`),
      )
      const order = { at: 0, columns: [['a']], from: 0, count: 9 }
      const sort = { column: ['a'], descending: false }
      const found = body.rows({ ...order, sort }).rows.map(({ index }) => index)
      expect(found).toEqual(sorted ?? values.map((_, index) => index).toReversed())
    },
  )

  rows(
    'gives a spreadsheet no formula',
    [
      { name: '=', value: '=1+1', field: `"'=1+1"` },
      { name: '+', value: '+1', field: `"'+1"` },
      { name: '-', value: '-1', field: `"'-1"` },
      { name: '@', value: '@SUM(A1)', field: `"'@SUM(A1)"` },
      { name: 'a tab before it', value: '\t=1', field: `"'\t=1"` },
      { name: 'a line before it', value: '\r\n=1', field: `"'\r\n=1"` },
      { name: 'space before it', value: '  =1', field: `"'  =1"` },
      { name: 'what is not seen before it', value: '\u0000\ufeff=1', field: `"'\u0000\ufeff=1"` },
      { name: 'full width', value: '\uff1d1', field: `"'\uff1d1"` },
      { name: 'an end of the field', value: '",=1', field: '""",=1"' },
      { name: 'a number', value: -1.5, field: '-1.5' },
      { name: 'a date', value: '2026-11-28', field: '2026-11-28' },
      { name: 'quotes', value: 'a "b"', field: '"a ""b"""' },
      { name: 'another separator', value: 'a;=1', field: '"a;=1"' },
      { name: 'nothing', value: null, field: '' },
    ],
    ({ value, field }) => expect(csv({ a: value }, 'a')).toBe(`a\r\n${field}\r\n`),
  )

  it('gives no formula for what begins as a number and is none', () => {
    const body = new OpenBody(new TextEncoder().encode(`[{"a":-1+cmd|'/C'!A0},{"a":-2e3}]`))
    expect(body.csv({ at: 0, columns: [['a']], sort: null })).toBe(
      `a\r\n"'-1+cmd|'/C'!A0"\r\n-2e3\r\n`,
    )
  })

  it('gives no formula for a column’s name either', () => {
    expect(csv({ '=cmd': 1 }, '=cmd')).toBe(`"'=cmd"\r\n1\r\n`)
  })

  it('never begins a field with what a formula begins with, but for numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [, line = ''] = csv({ a: `=${text}` }, 'a').split('a\r\n')
        expect(line.replace(/^"/u, '')).toMatch(/^'/u)
      }),
    )
  })
})
