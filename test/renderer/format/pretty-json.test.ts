import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  holdsSeveral,
  layOutJson,
  looksLikeJson,
  nestsTooDeep,
} from '../../../renderer/format/pretty-json.ts'

describe('laying JSON out', () => {
  it('gives what JSON.stringify gives, for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(layOutJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
      }),
    )
  })

  it('changes nothing of what is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2)
        expect(layOutJson(text)).toBe(text)
      }),
    )
  })

  it.each([
    ['{"most":{{most}},"a":1}', '{\n  "most": {{most}},\n  "a": 1\n}'],
    ['{"most": {{ the most }} }', '{\n  "most": {{ the most }}\n}'],
    ['[{{a}},{{b}}]', '[\n  {{a}},\n  {{b}}\n]'],
    ['{{{name}}:{{value}}}', '{\n  {{name}}: {{value}}\n}'],
    ['{{body}}', '{{body}}'],
    ['{"a":"{{in a text}}"}', '{\n  "a": "{{in a text}}"\n}'],
    ['{"a":{{{"b":1}}}}', '{\n  "a": {\n    {\n      {\n        "b": 1\n      }\n    }\n  }\n}'],
  ])('keeps a variable in one piece, also where no text is meant: %s', (text, laidOut) => {
    expect(layOutJson(text)).toBe(laidOut)
    expect(layOutJson(laidOut)).toBe(laidOut)
  })

  it('keeps a number, an escape and a repeated key as they came', () => {
    expect(layOutJson('{"id":9007199254740993,"a":"\\u00e4\\"}","a":1.0}')).toBe(
      '{\n  "id": 9007199254740993,\n  "a": "\\u00e4\\"}",\n  "a": 1.0\n}',
    )
  })

  it.each([
    ['{"a":[1,', '{\n  "a": [\n    1,\n    '],
    ['{"a":"no end', '{\n  "a": "no end'],
    ['{"a":"\\', '{\n  "a": "\\'],
    ['}]', '\n}\n]'],
    ['', ''],
  ])('takes a beginning of JSON, or none: %s', (text, shown) => {
    expect(layOutJson(text)).toBe(shown)
  })

  it.each([
    ['Service Unavailable', 'Service Unavailable'],
    [' Try again\nlater ', 'Try again\nlater'],
    ['[ 1 2 , "a" "b" ]', '[\n  1 2,\n  "a" "b"\n]'],
  ])('keeps the blanks between words, which JSON has none of: %s', (text, shown) => {
    expect(layOutJson(text)).toBe(shown)
  })

  it.each([
    ['{"a":1}\n{"a":2}\n', '{\n  "a": 1\n}\n{\n  "a": 2\n}'],
    ['{"a":1}{}[1]', '{\n  "a": 1\n}\n{}\n[\n  1\n]'],
    ['[1]\r\n"}{"\r\n2\r\n{}', '[\n  1\n]\n"}{"\r\n2\n{}'],
    ['{}\n\u001e{}', '{}\n\u001e{}'],
    ['{"a":[]"b"{}}', '{\n  "a": []"b"{}\n}'],
    ['Service [1]', 'Service[\n  1\n]'],
    ['{},{}', '{},\n{}'],
  ])('begins each of several documents on a line of its own: %j', (text, shown) => {
    expect(layOutJson(text)).toBe(shown)
  })

  it('lays several documents out as it does each of them', () => {
    const composed = fc.jsonValue().filter((value) => typeof value === 'object' && value !== null)
    fc.assert(
      fc.property(
        fc.array(composed, { minLength: 1 }),
        fc.constantFrom('', '\n', ' '),
        (all, by) => {
          const source = all.map((each) => JSON.stringify(each)).join(by)
          expect(layOutJson(source)).toBe(
            all.map((each) => JSON.stringify(each, null, 2)).join('\n'),
          )
        },
      ),
    )
  })

  it.each(['[', '{"a":', '[1,', '[{"b":[', '[ \n', '[[],', '{}', '[]\n'])(
    'stays a bounded multiple of what it is given, however often %j is nested',
    (part) => {
      const grown = [1000, 10_000, 100_000].map((times) => layOutJson(part.repeat(times)).length)
      expect((grown[1] ?? 0) / (grown[0] ?? 1)).toBeLessThan(11)
      expect((grown[2] ?? 0) / (grown[1] ?? 1)).toBeLessThan(11)
    },
  )

  it('goes on where a part of it begins: two parts laid out are the whole laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(60), (value, cut) => {
        const source = JSON.stringify(value)
        const [first, rest] = [source.slice(0, cut), source.slice(cut)]
        fc.pre(!/[[{\\]$|\\u.{0,3}$/u.test(first))
        const words = first.replace(/"(?:[^"\\]|\\.)*(?:"|$)/gu, (string) =>
          /^".*[^\\]"$|^""$|\\\\"$/u.test(string) ? '' : '"',
        )
        const count = (of: RegExp): number => words.match(of)?.length ?? 0
        const start = { depth: count(/[[{]/gu) - count(/[\]}]/gu), inString: words.endsWith('"') }
        expect(`${layOutJson(first)}${layOutJson(rest, start)}`).toBe(layOutJson(source))
      }),
    )
  })

  it('keeps every character of what nests too deep, and says so', () => {
    const deep = '['.repeat(17_000) + ']'.repeat(17_000)
    expect(layOutJson(deep).replace(/\s/gu, '')).toBe(deep)
    expect(nestsTooDeep(deep)).toBe(true)
    expect(nestsTooDeep(`["${'['.repeat(17_000)}", [[{}]]]`)).toBe(false)
  })

  it.each([
    ['{"a":"}{"}\n{"a":2}', true],
    ['\u001e[1]\n\u001e[', true],
    ['{"a":[{}]} ', false],
    ['[{},{}', false],
    ['{} and more', false],
    ['Service {} []', false],
    ['"a" {}', false],
    ['', false],
  ])('knows several documents from one: %j', (text, several) => {
    expect(holdsSeveral(text)).toBe(several)
  })

  it.each([
    ['{}', 'application/problem+json; charset=utf-8', true],
    ['oops', 'application/json', true],
    [' [1]', null, true],
    ['{}\n{}', 'application/x-ndjson', true],
    ['{}\n{}', 'application/jsonl', true],
    ['{}\n{}', 'application/x-jsonlines; charset=utf-8', true],
    ['{}\n{}', 'application/json-seq', true],
    ['{}', 'application/json5', false],
    ['{}', 'text/html', false],
    ['{"issues": [', 'application/octet-stream', true],
    [' [{"id":1}', 'text/plain', true],
    ['["a", "b"]', 'text/html;charset=utf-8', true],
    ['[info] "a": 1', 'text/plain', false],
    ['[2026-11-30] {"a":1}', 'text/plain', false],
    ['{{mustache}}', 'text/html', false],
    ['{ color: red }', 'text/css', false],
    ['"a": 1', 'text/plain', false],
    ['hello', null, false],
    [' \n', 'application/json', false],
  ])('%s sent as %s is meant as JSON: %s', (text, type, meant) => {
    expect(looksLikeJson(text, type)).toBe(meant)
  })
})
