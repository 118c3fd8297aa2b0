import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Outline, outlineOf } from '../../main/bodies/outline.ts'
import { checkRows } from '../rows.ts'

const outline = (text: string): Outline | null => outlineOf(new TextEncoder().encode(text))
const told = (text: string): unknown => {
  const found = outline(text)
  return found && { members: Object.fromEntries(found.members), lists: [...found.lists] }
}

it('is what JSON.parse makes of an object, with lists by their length', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(0, 2),
      (body, indent) => {
        const members = Object.entries(body).filter(([, value]) => !Array.isArray(value))
        const lists = Object.entries(body).flatMap(([name, value]) =>
          Array.isArray(value) ? [[name, value.length]] : [],
        )
        const found = outline(`\ufeff ${JSON.stringify(body, null, indent)}\n`)
        expect([...(found?.members ?? [])]).toEqual(JSON.parse(JSON.stringify(members)))
        expect([...(found?.lists ?? [])]).toEqual(lists)
      },
    ),
  )
})

it('tells bodies of other kinds', () =>
  checkRows<{ name: string; is: unknown }>(
    [
      { name: '[1, [2, 3], {"a": []}]', is: { members: {}, lists: [[null, 3]] } },
      { name: '[]', is: { members: {}, lists: [[null, 0]] } },
      { name: '{}', is: { members: {}, lists: [] } },
      {
        name: '{"a": [1], "a": 2, "b": 3, "b": [4, 5]}',
        is: { members: { a: 2 }, lists: [['b', 2]] },
      },
      { name: '{"\\u0061": "\\u00fc"}', is: { members: { a: 'ü' }, lists: [] } },
      { name: `{"a": "${'x'.repeat(70_000)}", "b": 1}`, is: { members: { b: 1 }, lists: [] } },
      ...[
        '',
        '"a"',
        '1',
        'x',
        '{"values": [1, 2',
        '{"values": [1, 2]',
        '[1, 2',
        '[',
        '{',
        '[1}',
        '{"a": 1]',
      ].map((name) => ({ name, is: null })),
    ],
    ({ name, is }) => expect(told(name)).toEqual(is),
  ))
