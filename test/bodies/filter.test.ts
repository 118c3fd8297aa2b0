import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterBody } from '../../main/bodies/filter.ts'
import { AppError } from '../../main/errors.ts'
import { filterInThread } from '../../main/platform/filter-thread.ts'
import { rows } from '../rows.ts'

const filter = (source: string, path: string): string =>
  new TextDecoder().decode(filterBody({ bytes: new TextEncoder().encode(source), path }).bytes)
const failure = (source: string, path: string): string => {
  try {
    return filter(source, path)
  } catch (error) {
    return error instanceof AppError ? error.message : String(error)
  }
}

const search =
  '{"total":12345678901234567890,"issues":[{"key":"A-1","v":1.0},{"key":"A-2","v":20,"a/b":"~"}]}'

describe('a body that is filtered', () => {
  rows(
    'has what the path leads to, as it stood there',
    [
      { name: '$.issues[*].key', found: '["A-1","A-2"]' },
      { name: '$.total', found: '[12345678901234567890]' },
      { name: '$.issues[0]', found: '[{"key":"A-1","v":1.0}]' },
      { name: '$.issues[?(@.v > 5)].key', found: '["A-2"]' },
      { name: "$.issues[?(@.key == 'A-1')].v", found: '[1.0]' },
      { name: '$..v', found: '[1.0,20]' },
      { name: "$.issues[1]['a/b']", found: '["~"]' },
      { name: '$.issues[-1:].key', found: '["A-2"]' },
      { name: '$.issues.length', found: '[2]' },
      { name: '$.issues[-1].key', found: '["A-2"]' },
      { name: '$.issues[ -2 ].key', found: '["A-1"]' },
      { name: '$.issues[-3].key', found: '[]' },
      { name: '.issues[].key', found: '["A-1","A-2"]' },
      { name: '..v', found: '[1.0,20]' },
      { name: "['issues'][0].key", found: '["A-1"]' },
      { name: '@.issues[0].key', found: '["A-1"]' },
      { name: "$['[]']", found: '[]' },
      { name: '$.issues[?(@.key[-1] == 1)].key', found: '[]' },
      { name: '$.issues[?@.v > 5][-1]', found: '[]' },
      { name: '$.issues[0].*~', found: '["key","v"]' },
      { name: '$.nothing', found: '[]' },
      { name: '$', found: `[${search}]` },
    ],
    ({ name, found }) => expect(filter(search, name)).toBe(found),
  )

  const assigned =
    '[{"id":1,"to":{"name":"Mia"}},{"id":2,"to":null,"by":{"name":"Mia"}},{"id":3},null,{"id":5,"to":{"name":5}}]'
  rows(
    'takes what is not there for nothing, as RFC 9535 does, and goes on',
    [
      { name: "$[?(@.to.name == 'Mia')].id", found: '[1]' },
      { name: "$[?(@['to']['name'] == 'Mia')].id", found: '[1]' },
      { name: "$[?(@.to.name == 'Mia' || @.by.name == 'Mia')].id", found: '[1,2]' },
      { name: '$[?(!@.to.name)].id', found: '[2,3]' },
      { name: '$[?(@.to.name.length > 2)].id', found: '[1]' },
      { name: "$[?(@.by.name.startsWith('M'))].id", found: '[2]' },
      { name: "$[?(@.by.name.toUpperCase().trim() == 'MIA')].id", found: '[2]' },
      { name: '$[?(@.a.b.c.d.e)]', found: '[]' },
    ],
    ({ name, found }) => expect(filter(assigned, name)).toBe(found),
  )

  rows(
    'reads an expression without parentheses, as RFC 9535 writes it',
    [
      { name: '$.issues[?@.v > 5].key', found: '["A-2"]' },
      { name: "$.issues[? @.key == 'A-1' ].v", found: '[1.0]' },
      { name: "$.issues[?(@.v > 5) && (@.key == 'A-2')].key", found: '["A-2"]' },
      { name: "$.issues[?@['a/b'] == '~'].key", found: '["A-2"]' },
      { name: "$.issues[?@.key != ']'].key", found: '["A-1","A-2"]' },
      { name: "$..[?@.key == 'A-2'].v", found: '[20]' },
      { name: '$.issues[?@.key == $.issues[1].key].v', found: '[20]' },
    ],
    ({ name, found }) => expect(filter(search, name)).toBe(found),
  )

  rows(
    'knows the functions of RFC 9535 that take a value',
    [
      { name: "$.issues[?search(@.key, '2$')].key", found: '["A-2"]' },
      { name: "$.issues[?match(@.key, 'A')].key", found: '[]' },
      { name: "$.issues[?(match(@.key, 'A-[12]'))].key", found: '["A-1","A-2"]' },
      { name: '$.issues[?length(@.key) == 3].key', found: '["A-1","A-2"]' },
      { name: '$[?length(@) > 1][0].key', found: '["A-1"]' },
      { name: "$.issues[?search(@.nothing, 'a') || length(@.v) > 0].key", found: '[]' },
    ],
    ({ name, found }) => expect(filter(search, name)).toBe(found),
  )

  const nested =
    '{"most":1,"issues":[{"key":"A-1","s":[{"d":true},{"d":false}],"f":{"name":"x"}},{"key":"A-2","s":[{"d":true}]},{"key":"A-3"}]}'
  rows(
    'knows the functions of RFC 9535 that take what a path leads to',
    [
      { name: '$.issues[?count(@.s[*]) > 1].key', found: '["A-1"]' },
      { name: '$.issues[?count(@.s[*])==$.most].key', found: '["A-2"]' },
      { name: '$.issues[?(count(@.s[?@.d == true]) == 1)].key', found: '["A-1","A-2"]' },
      { name: '$.issues[?count( @..d ) == 2].key', found: '["A-1"]' },
      { name: '$.issues[?count($.issues[*]) == 3 && count(@.s) == 0].key', found: '["A-3"]' },
      { name: '$.issues[?count(@) == 1].key', found: '["A-1","A-2","A-3"]' },
      { name: '$.issues[?count(@.s[?count(@.*) == 1]) == 1].key', found: '["A-2"]' },
      { name: "$.issues[?value(@..name) == 'x'].key", found: '["A-1"]' },
      { name: '$.issues[?value(@..d) == true].key', found: '["A-2"]' },
      { name: "$.issues[?search(value(@..name), 'x')].key", found: '["A-1"]' },
      { name: "$.issues[?@.key == 'count(@.s[*])'].key", found: '[]' },
      { name: '$..f[?count(@.a[*]) == 0]', found: '["x"]' },
      { name: '.issues[?count(@.s[]) == 2].key', found: '["A-1"]' },
      { name: '.issues[?value(@.s[-1].d) == false].key', found: '["A-1"]' },
    ],
    ({ name, found }) => expect(filter(nested, name)).toBe(found),
  )

  it('that nests too deeply to be searched through says so, and names the way on', () => {
    const deep = `${'['.repeat(10_000)}7${']'.repeat(10_000)}`
    expect(failure(deep, '$..*')).toBe('This body nests too deeply for that path.')
    expect(filter(deep, '$[0][0]')).toBe(`[${deep.slice(2, -2)}]`)
  })

  rows(
    'says of a path that cannot be read where that is',
    [
      { name: '', says: 'it is empty' },
      { name: '$.issues[', says: 'the [ at character 9 is not closed' },
      {
        name: '$.issues[?(@.v > 5]',
        says: 'the ( at character 11 is closed by a ] at character 19',
      },
      { name: '$.a]', says: 'nothing opens the ] at character 4' },
      { name: "$['a", says: 'the quote at character 3 is not closed' },
      {
        name: '$.issues[?(@.v >)]',
        says: 'Expected expression after >, in the expression that begins at character 10',
      },
      {
        name: '$.issues[?count(3) > 1]',
        says: 'count() takes one path, such as count(@.items[*]), in the expression that begins at character 10',
      },
      {
        name: '$.issues[?value(@.a, @.b)]',
        says: 'value() takes one path, such as value(@.items[*]), in the expression that begins at character 10',
      },
      {
        name: '$.issues[?count(@.a[*]) > foo()]',
        says: 'foo is not defined, in count(@.a[*]) > foo()',
      },
      { name: '$.issues[?(foo())]', says: 'foo is not defined, in foo()' },
      { name: '$.issues[?(@.v = 1)]', says: 'two things are the same with ==, not =, in @.v = 1' },
      { name: '$.issues[?(@.v and 1)]', says: '“and” is written &&, in @.v and 1' },
      {
        name: "$.issues[?search(@.key, '(')]",
        says: "“(” is not a regular expression, in search(@.key, '(')",
      },
    ],
    ({ name, says }) => expect(failure(search, name)).toBe(`The filter cannot be read: ${says}.`),
  )

  it('reaches nothing outside of the body', () => {
    for (const path of [
      '$.issues[?(@.constructor.constructor("return process")())]',
      '$.issues[?(process.exit())]',
      '$.issues[?(globalThis)]',
      '$.issues[?(search.constructor("return process")())]',
      '$.issues[?(length.prototype.constructor("return process")())]',
      '$.issues[?(search.call.call(1))]',
      '$.issues[?(@.__proto__.polluted = 1)]',
    ])
      expect(failure(search, path)).toMatch(/^(?:The filter cannot be read: .*|\[\])$/u)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('that is no whole JSON says so', () => {
    expect(failure('{"a":', '$.a')).toBe('This body is not whole JSON, so no path leads into it.')
    expect(filter('5', '$')).toBe('[5]')
  })

  it.each(['^', '~', '@string()', '..', '*', '$', '`^'])(
    'a member that is called like an operator is a member: %s',
    (name) => {
      expect(filter(JSON.stringify({ [name]: { a: 1 } }), '$.*')).toBe('[{"a":1}]')
      expect(filter(JSON.stringify({ x: { [name]: 1.0 } }), '$..*')).toBe(
        `[${JSON.stringify({ [name]: 1 })},1]`,
      )
      expect(filter(JSON.stringify({ a: { b: 1, [name]: { b: [2] } } }), '$..b')).toBe('[1,[2]]')
    },
  )

  it('finds a member by its name in quotes, as a tree copies it, whatever the name is', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '^',
        'a^b',
        'a;b',
        '[0]',
        'a]b',
        '@string()',
        '?(x)',
        '#0',
        '(x)',
        '~',
        '%@%',
      ),
    )
    fc.assert(
      fc.property(names, fc.nat(2), (name, index) => {
        const json = JSON.stringify([1, 2, 3].map((each) => ({ in: { [name]: each } })))
        const path = `$[${index}].in['${name.replace(/['\\]/gu, '\\$&')}']`
        expect(filter(json, path)).toBe(`[${index + 1}]`)
      }),
      { numRuns: 500 },
    )
    expect(filter('{"it\'s":1}', '$["it\'s"]')).toBe('[1]')
    expect(filter('[1,2]', '$[5]')).toBe('[]')
    expect(filter('{"a":1,"a":2}', '$.a')).toBe('[2]')
  })

  it('gives back every value of JSON under its members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const all = filter(JSON.stringify(value), '$.*')
        const members = typeof value === 'object' && value !== null ? Object.values(value) : []
        expect(JSON.parse(all)).toEqual(JSON.parse(JSON.stringify(members)))
      }),
    )
  })

  it('is filtered in a thread, with the same outcome, and ended by its signal', async () => {
    const run = filterInThread(new URL('../../main/bodies/filter-worker.ts', import.meta.url))
    const bytes = new TextEncoder().encode(search)
    const never = new AbortController().signal
    expect(await run({ bytes, path: '$..key' }, never)).toEqual(
      filterBody({ bytes, path: '$..key' }),
    )
    await expect(run({ bytes, path: '$[' }, never)).rejects.toMatchObject({
      code: 'filter_unreadable',
    })
    const ending = new AbortController()
    const asked = run({ bytes, path: '$.issues[?(@.key.match(/^(A+-?)+$/))]' }, ending.signal)
    ending.abort(new Error('ended'))
    await expect(asked).rejects.toThrow('ended')
  })
})
