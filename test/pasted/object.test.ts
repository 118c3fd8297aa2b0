import { describe, expect, it, vi } from 'vitest'
import { findValues, readWhole } from '../../main/pasted/objects/loose-value.ts'
import { readLenientObject, readLooseLiteral } from '../../main/pasted/objects/object.ts'
import { UnreadableObject } from '../../main/pasted/objects/object-lexer.ts'

const strict = (text: string): unknown => readLenientObject(text, 0, { left: 100_000 }).value
const loose = (text: string): unknown => readLooseLiteral(text, 0)?.value

/** As programs print an object; the readers of payloads and of logs see the same in it. */
const dialects: readonly (readonly [string, string, unknown])[] = [
  ['JSON', '{"a":"b","c":[1,true,null,{"d":-1.5e2}]}', { a: 'b', c: [1, true, null, { d: -150 }] }],
  ['Node', `{ a: 'b', c: undefined, 'x-y': [ 'z' ] }`, { a: 'b', c: null, 'x-y': ['z'] }],
  ['a long text of Node', `{ a: 'one ' +\n  'two' }`, { a: 'one two' }],
  ['a class of Node', `{ a: Headers(1) { b: 'c' } }`, { a: { b: 'c' } }],
  ['no prototype', `{ a: [Object: null prototype] { b: 'c' } }`, { a: { b: 'c' } }],
  ['a reference', `{ a: <ref *1> Map { b: 'c' } }`, { a: { b: 'c' } }],
  ['Python', `{'a': True, 'b': None, 'c': b'd', 'e': r'f'}`, { a: true, b: null, c: 'd', e: 'f' }],
  ['Ruby', `{:a=>"b", "c"=>nil}`, { a: 'b', c: null }],
  ['Java', `{a='b', c=Inner{d='e'}}`, { a: 'b', c: { d: 'e' } }],
  ['comments', '{"a":1, // one\n /* two */ "b":2}', { a: 1, b: 2 }],
  ['a trailing comma', '{"a":[1,2,],}', { a: [1, 2] }],
  ['quotes of a word processor', '{“a”: ‘b’, „c“: "d"}', { a: 'b', c: 'd' }],
  ['spaces of a page', '{\u00a0"a":\u200b"b"}', { a: 'b' }],
  ['backticks', '{a: `b\\`c`}', { a: 'b`c' }],
  ['an escape of nothing', '{"a":"b\\dc\\u0041"}', { a: 'b\\dcA' }],
  ['an id too long for a number', '{"a":12345678901234567890}', { a: '12345678901234567890' }],
  ['a bare value', '{a: b c, d: 1}', { a: 'b c', d: 1 }],
]

/** Cut or written by hand: a payload is refused, a log tells what it can. */
const damaged: readonly (readonly [string, string, unknown])[] = [
  ['no comma', `{ a: 'b' c: 'd' }`, { a: 'b', c: 'd' }],
  ['a comma too many', '{ a: 1,, b: 2 }', { a: 1, b: 2 }],
  ['a semicolon', '{ a: "b"; c: "d" }', { a: 'b', c: 'd' }],
  ['no value', '{ a: , b: 2 }', { a: '', b: 2 }],
  ['words with a quote', `{ a: b "c" }`, { a: 'b', c: '' }],
]

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('one grammar of objects', () => {
  it.each(dialects)('reads %s in a payload and in a log alike', (_name, text, value) => {
    expect(plain(strict(text))).toEqual(value)
    expect(plain(loose(text))).toEqual(value)
  })

  it.each(damaged)('refuses %s in a payload, and reads on in a log', (_name, text, value) => {
    expect(() => strict(text)).toThrow(UnreadableObject)
    expect(plain(loose(text))).toEqual(value)
  })

  it.each(['{"a":"b', '{"a":{"b":1}', '{"a":[1,2', `{'a`, '{"a":"b\\'])(
    'completes nothing: %s',
    (text) => {
      expect(() => strict(text)).toThrow(UnreadableObject)
      expect(loose(text)).toBeUndefined()
    },
  )

  it('nests no deeper than a call stack bears', () => {
    expect(() => strict('{"a":'.repeat(20_000))).toThrow(UnreadableObject)
    expect(findValues('{"a":'.repeat(20_000))).toEqual([])
    expect(findValues('{a:'.repeat(2000) + '1' + '}'.repeat(2000)).length).toBeGreaterThan(0)
  })
})

describe('lists that open without end', () => {
  it('are not gone through one by one, where nothing closes and where little does', () => {
    const looked = vi.spyOn(String.prototype, 'charAt')
    const times = ['', ']', '}', ']]]]}'].map((end) => {
      looked.mockClear()
      expect(findValues('['.repeat(10_000) + end)).toEqual([])
      expect(readWhole('{"a":'.repeat(2_000) + end)).toBeUndefined()
      return looked.mock.calls.length
    })
    looked.mockRestore()
    // Three looks at a character of the 20,000.
    expect(Math.max(...times)).toBeLessThan(60_000)
    expect(times[0]).toBe(0)
  })
})
