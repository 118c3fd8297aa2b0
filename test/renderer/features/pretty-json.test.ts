import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutJson, looksLikeJson } from '../../../renderer/features/response/pretty-json.ts'

describe('laying JSON out', () => {
  it('gives what JSON.stringify gives, for every value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(layOutJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2))
      }),
    )
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
    ['{}', 'application/problem+json; charset=utf-8', true],
    ['oops', 'application/json', true],
    [' [1]', null, true],
    ['{}', 'text/html', false],
    ['hello', null, false],
  ])('%s sent as %s is meant as JSON: %s', (text, type, meant) => {
    expect(looksLikeJson(text, type)).toBe(meant)
  })
})
