import { describe, expect, it } from 'vitest'
import type { ComparedPart, ComparedRow } from '../../contract/comparing.ts'
import {
  compareBodies,
  compareHeaders,
  compareStatus,
  type Sites,
} from '../../main/comparing/compare-answers.ts'
import { checkRows } from '../rows.ts'

const SAME: Sites = ['https://acme.atlassian.net', 'https://acme.atlassian.net']
const TWO: Sites = ['https://acme.atlassian.net', 'https://globex.atlassian.net']
const compare = (left: unknown, right: unknown, sites = SAME): ComparedPart =>
  compareBodies(JSON.stringify(left), JSON.stringify(right), sites)

/** `path: left → right`, `path: left only left`; what is the same as its count. */
function told({ rows }: ComparedPart): string[] {
  const words = ({ name, path, side, left, right, same }: ComparedRow): string | null => {
    if (same !== null) return `${same.values} same`
    if (left === null && right === null) return null
    if (side === 'both') return null
    const where = name === 'order' ? `${path} order` : path
    if (side === 'left-only') return `${where} left only ${left}`
    return side === 'right-only' ? `${where} right only ${right}` : `${where}: ${left} → ${right}`
  }
  return rows.map(words).filter((each) => each !== null)
}

describe('two bodies', () => {
  it('are compared by key, lists of objects by what names their items, others by place', () => {
    const one = { id: 1, key: 'A-1', name: 'one', accountId: 'x' }
    const table: readonly (readonly [left: unknown, right: unknown, expected: string[]])[] = [
      [{ a: 1, b: 2 }, { b: 2, a: 1 }, ['2 same']],
      [{ a: 1 }, { a: '1' }, ['$.a: 1 → "1"']],
      [{ a: null }, {}, ['$.a left only null']],
      [{}, { 'x y': [1] }, ['$["x y"] right only [1]']],
      [{ a: {} }, { a: [] }, ['$.a: {} → []']],
      [{ a: [] }, { a: [] }, ['1 same']],
      [5, 5, ['1 same']],
      [5, 6, ['$: 5 → 6']],
      [{ a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 1, d: 3 } } }, ['1 same', '$.a.b.d: 2 → 3']],
      // By place: what is the same at either end stays together.
      [
        ['x', 'y'],
        ['w', 'x', 'y'],
        ['$[0] right only "w"', '2 same'],
      ],
      [
        ['x', 'y', 'z'],
        ['x', 'z'],
        ['1 same', '$[1] left only "y"', '1 same'],
      ],
      [
        ['x', 'y'],
        ['x', 'Y'],
        ['1 same', '$[1]: "y" → "Y"'],
      ],
      // Texts and numbers by what they are, where that tells less apart.
      [
        ['x', 'y', 'z'],
        ['z', 'y', 'x'],
        ['3 same', '$ order: "x", "y", "z" → "z", "y", "x"'],
      ],
      [
        ['a', 'b', 'c', 'd'],
        ['b', 'c', 'e', 'd', 'f'],
        ['$[0] left only "a"', '3 same', '$[2] right only "e"', '$[4] right only "f"'],
      ],
      [
        [1, 2, 3],
        [1, 2, 4],
        ['2 same', '$[2]: 3 → 4'],
      ],
      [
        [one, { id: 2 }],
        [{ id: 2 }, one],
        ['5 same', '$ order: 1, 2 → 2, 1'],
      ],
      [
        [
          { id: 1, v: 1 },
          { id: 2, v: 2 },
        ],
        [
          { id: 2, v: 3 },
          { id: 4, v: 4 },
        ],
        [
          '$[0] left only {"id":1,"v":1}',
          '1 same',
          '$[1].v: 2 → 3',
          '$[1] right only {"id":4,"v":4}',
        ],
      ],
      // Two of a name are told apart by place.
      [
        [{ name: 'x' }, { name: 'x', v: 1 }],
        [{ name: 'x' }, { name: 'x' }],
        ['1 same', '1 same', '$[1].v left only 1'],
      ],
      // Ids of two sites never meet, keys do.
      [
        [{ id: '1', key: 'A', v: 1 }],
        [{ id: '9', key: 'A', v: 1 }],
        ['$[0].id: "1" → "9"', '2 same'],
      ],
      [
        [{ accountId: 'mia', v: 1 }, { accountId: 'ian' }],
        [{ accountId: 'ian' }, { accountId: 'mia', v: 2 }],
        ['1 same', '$[0].v: 1 → 2', '1 same', '$ order: "mia", "ian" → "ian", "mia"'],
      ],
      [[{ id: null }], [{ id: null, v: 1 }], ['1 same', '$[0].v right only 1']],
      [{ __proto__: null, constructor: 1 }, { constructor: 2 }, ['$.constructor: 1 → 2']],
    ]
    return checkRows(
      table.map((row) => ({ name: JSON.stringify(row.slice(0, 2)), row })),
      ({ row: [left, right, expected] }) => expect(told(compare(left, right))).toEqual(expected),
    )
  })

  it('of lines are told apart by those that came and went, wherever', () => {
    const one = 'a\nb\n\nc\n\nd'
    const part = compareBodies(one, 'new\na\nb\n\nc\n\nD', SAME)
    expect(told(part)).toEqual([
      '5 same',
      '$[5] left only "d"',
      '$[0] right only "new"',
      '$[6] right only "D"',
    ])
  })

  it('are counted: what stands on one side alone is one, whatever is in it', () => {
    const { counts, same } = compare(
      { a: { b: [1, 2, 3] }, c: 1, d: 2, e: 0 },
      { c: 2, d: 3, f: [], e: 0 },
    )
    expect([counts, same]).toEqual([{ leftOnly: 1, rightOnly: 1, changed: 2 }, 1])
  })

  it('that are no doubles are told apart', () => {
    const body = (id: string): string => `{"id":${id},"text":"a"}`
    expect(told(compareBodies(body('10000000000000001'), body('10000000000000002'), SAME))).toEqual(
      ['$.id: 10000000000000001 → 10000000000000002', '1 same'],
    )
  })

  it('name the same place of two sites: only the rest of an address counts', () => {
    const issue = (site: string, id: number) => ({
      self: `${site}/rest/api/3/issue/${id}`,
      v: site,
    })
    expect(told(compare(issue(TWO[0], 1), issue(TWO[1], 1), TWO))).toEqual(['2 same'])
    expect(told(compare(issue(TWO[0], 1), issue(TWO[1], 2), TWO))).toEqual([
      '$.self: "https://acme.atlassian.net/rest/api/3/issue/1" → "https://globex.atlassian.net/rest/api/3/issue/2"',
      '1 same',
    ])
    expect(told(compare(issue(TWO[0], 1), issue(TWO[1], 1), SAME))).toHaveLength(2)
  })

  it('that are no JSON are compared by line, and an empty one with the whole other', () => {
    const text = compareBodies('<p>\na\nb\n</p>', '<p>\r\na\r\nB\r\n</p>', SAME)
    expect(told(text)).toEqual(['2 same', '$[2]: "b" → "B"', '1 same'])
    expect(text.notes).toEqual(['At least one is not JSON, so they are compared line by line.'])
    expect(told(compareBodies('', '{"a":1}', SAME))).toEqual(['$.body right only {"a":1}'])
    expect(told(compareBodies('', '', SAME))).toEqual([])
  })

  it('that nest deeper than can be walked are compared as text', () => {
    const deep = (leaf: string): string => `${'['.repeat(100_000)}${leaf}${']'.repeat(100_000)}`
    const { counts, notes } = compareBodies(deep('1'), deep('2'), SAME)
    expect([counts.changed, notes.length]).toEqual([1, 1])
  })

  it('fold what is the same between what differs, each fold with its rows', () => {
    const { rows } = compare(
      { a: 1, b: { c: [2], d: 3 }, e: 4 },
      { a: 1, b: { c: [2], d: 3 }, e: 5 },
    )
    expect(
      rows.map(({ name, depth, inside, same }) => [name, depth, inside, same?.values]),
    ).toEqual([
      ['', 0, 5, 3],
      ['a', 0, 0, undefined],
      ['b', 0, 3, undefined],
      ['c', 1, 1, undefined],
      ['[0]', 2, 0, undefined],
      ['d', 1, 0, undefined],
      ['e', 0, 0, undefined],
    ])
  })

  it('show long values around the first place where they differ', () => {
    const [row] = compare(
      { a: `${'x'.repeat(5000)}1${'y'.repeat(5000)}` },
      { a: 'x'.repeat(5001) },
    ).rows
    expect(row?.left).toMatch(/^…x{200}1y{1799}…$/)
    expect(row?.right).toMatch(/^…x{201}"$/)
  })

  it('keep a bound of rows: the rest is counted and said', () => {
    const list = (add: number) =>
      Array.from({ length: 20_000 }, (_, id) => ({ id, v: id % 2 === 0 ? 0 : add, w: [id] }))
    const { rows, counts, same, notes } = compare(list(1), list(2))
    expect(counts).toEqual({ leftOnly: 0, rightOnly: 0, changed: 10_000 })
    expect(same).toBe(50_000)
    const listed = rows.filter(({ side, left }) => side === 'different' && left !== null)
    // An item is a row as well, and so is what is the same before and behind what differs.
    expect([listed.length, rows.length]).toEqual([1500, 10_499])
    expect(notes).toEqual(['8500 more differences are counted and not listed here.'])
  })
})

describe('status and headers', () => {
  const pairs = (...headers: [string, string][]) => headers

  it('are compared by name, any case; what is other with each answer stands apart', () => {
    const [headers, eachTime] = compareHeaders(
      pairs(
        ['Content-Type', 'text/html'],
        ['Set-Cookie', 'a'],
        ['X-AAccountId', 'mia'],
        ['Date', '1'],
      ),
      pairs(
        ['content-type', 'text/html'],
        ['X-AACCOUNTID', 'ian'],
        ['date', '2'],
        ['Vary', 'a'],
        ['vary', 'b'],
      ),
      SAME,
    )
    expect(told(headers as ComparedPart)).toEqual([
      '1 same',
      '$["X-AAccountId"]: "mia" → "ian"',
      '$.Vary right only ["a","b"]',
    ])
    expect(told(eachTime as ComparedPart)).toEqual([
      '$["Set-Cookie"] left only "a"',
      '$.Date: "1" → "2"',
    ])
  })

  it('name the site alike', () => {
    const at = (site: string) => pairs(['Location', `${site}/login`])
    const [headers] = compareHeaders(at(TWO[0]), at(TWO[1]), TWO)
    expect(headers?.counts.changed).toBe(0)
  })

  it('say that one was not answered', () => {
    const part = compareStatus('200 OK', 'no answer: connect ECONNREFUSED', SAME)
    expect(told(part)).toEqual(['$.status: "200 OK" → "no answer: connect ECONNREFUSED"'])
  })
})
