import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countMembers, membersOf, placeAt, skipValue } from '../../main/bodies/json-scan.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (from: Uint8Array): string => new TextDecoder().decode(from)

/** The source of each member of a JSON text, by its name where it has one. */
function members(source: string): readonly (readonly [string | null, string])[] {
  const all = bytes(source)
  const found = membersOf(all, 0)
  if (found === null) return []
  const part = (from: number): string => text(all.subarray(from, skipValue(all, from)))
  return [...found.values].map((value, index) => {
    const name = found.names?.[index]
    return [name === undefined ? null : part(name), part(value)]
  })
}

describe('JSON by its bytes', () => {
  it('has the members that JSON.parse has', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent)
        // Parsed again: -0 is written as 0.
        const written: unknown = JSON.parse(source)
        const isContainer = typeof written === 'object' && written !== null
        const expected: unknown[] = isContainer ? Object.values(written) : []
        expect(members(source).map(([, each]) => JSON.parse(each) as unknown)).toEqual(expected)
        expect(countMembers(bytes(source), 0)).toBe(
          isContainer ? expected.length : countMembers(bytes(source), 0),
        )
      }),
    )
  })

  it('keeps a repeated name, an escape and a number as they came', () => {
    expect(members('{"a":1.0, "a" : 9007199254740993,"b\\"":"}\\u0041"}')).toEqual([
      ['"a"', '1.0'],
      ['"a"', '9007199254740993'],
      ['"b\\""', '"}\\u0041"'],
    ])
  })

  it.each([
    ['{"a":[1,2],"b":', [['"a"', '[1,2]']]],
    [
      '[1,"cut',
      [
        [null, '1'],
        [null, '"cut'],
      ],
    ],
    ['[', []],
    [
      '[1 2]',
      [
        [null, '1'],
        [null, '2'],
      ],
    ],
    ['{]', []],
    ['"text"', []],
  ])('takes what breaks off or is none: %s', (source, expected) => {
    expect(members(source)).toEqual(expected)
  })

  it('knows at each byte what is open', () => {
    const source = bytes('{"a":[10,{"b":"x\\"y"}],"c":2}')
    const at = (place: number): unknown => placeAt(source, place)
    expect(at(0)).toEqual({ open: [], inString: false, at: 0 })
    expect(at(9)).toEqual({
      open: [
        { at: 0, index: 0 },
        { at: 5, index: 1 },
      ],
      inString: false,
      at: 9,
    })
    // Behind the backslash there is no place of its own.
    expect(at(17)).toMatchObject({ inString: true, at: 18 })
    expect(at(23)).toMatchObject({ open: [{ at: 0, index: 1 }] })
  })
})
