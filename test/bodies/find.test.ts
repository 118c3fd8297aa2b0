import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Found } from '../../contract/bodies.ts'
import { BodyFinder } from '../../main/bodies/find.ts'
import { ownTimeOf } from '../own-time.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const finder = (text: string): BodyFinder => new BodyFinder(bytes(text))
const FROM_START = { wanted: { from: 0 }, laidOut: false } as const
type Place = Omit<Found, 'pattern'>
const placeOf = ({ count, match }: Found): Place => ({ count, match })
const look = (text: string, sought: string, matchCase = false): Place =>
  placeOf(finder(text).find({ ...FROM_START, text: sought, matchCase }))
/** The texts that are found in JSON, wherever it has blanks between its parts. */
function laidOut(text: string, sought: string, matchCase = true): readonly string[] {
  const body = finder(text)
  const find = (nth: number): Found =>
    body.find({ text: sought, matchCase, laidOut: true, wanted: { nth } })
  return Array.from({ length: find(0).count }, (_, nth) => {
    const { at, length } = find(nth).match ?? { at: 0, length: 0 }
    return new TextDecoder().decode(bytes(text).subarray(at, at + length))
  })
}

describe('finding in a body', () => {
  it('counts, and goes on from a place or to a number, round the end', () => {
    const body = finder('Acme acme globex ACME')
    const at = (wanted: { from: number } | { nth: number }): unknown =>
      placeOf(body.find({ text: 'acme', matchCase: false, laidOut: false, wanted }))
    expect(at({ from: 0 })).toEqual({ count: 3, match: { nth: 0, at: 0, length: 4 } })
    expect(at({ from: 1 })).toEqual({ count: 3, match: { nth: 1, at: 5, length: 4 } })
    expect(at({ nth: 2 })).toEqual({ count: 3, match: { nth: 2, at: 17, length: 4 } })
    expect(at({ from: 18 })).toEqual({ count: 3, match: { nth: 0, at: 0, length: 4 } })
    expect(look('Acme acme', 'acme', true)).toEqual({
      count: 1,
      match: { nth: 0, at: 5, length: 4 },
    })
  })

  it('takes the text as it stands, and nothing for nothing', () => {
    expect(look('a.*b a.*b', '.*').count).toBe(2)
    expect(look('abc', '[').count).toBe(0)
    expect(look('abc', '')).toEqual({ count: 0, match: null })
    expect(look('', 'a')).toEqual({ count: 0, match: null })
  })

  it('says bytes, also behind letters of several, and knows their other case', () => {
    expect(look('ü€𝄞 ÄPFEL', 'äpfel').match).toEqual({ nth: 0, at: 10, length: 6 })
    // The sign of Kelvin is three bytes long, and a k.
    expect(look('5 \u212a', 'k').match).toEqual({ nth: 0, at: 2, length: 3 })
  })

  it('finds what lies across the places where a large body is cut to be read', () => {
    const chunk = 48 * 1024
    for (const before of [chunk - 3, chunk - 1, chunk, 2 * chunk - 2])
      expect(look(`${'x'.repeat(before)}needle${'x'.repeat(10)}`, 'needle')).toEqual({
        count: 1,
        match: { nth: 0, at: before, length: 6 },
      })
    const wide = `${'€'.repeat(400_000)}needle`
    expect(look(wide, '€needle').match).toEqual({ nth: 0, at: 1_199_997, length: 9 })
    expect(look('aaa'.repeat(1_000_001), 'aa').count).toBe(1_500_001)
  })

  it('reads a large body in pieces so short that V8 gives them back at once', () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode')
    look('ü'.repeat(500_000), 'needle')
    const sizes = decode.mock.calls.map(([piece]) => piece?.byteLength ?? 0)
    decode.mockRestore()
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.max(...sizes)).toBeLessThan(64 * 1024)
  })

  it('counts what String counts', () => {
    const letters = fc.constantFrom('a', 'A', 'b', 'ü', '"', '\\', '.')
    const text = fc.array(letters).map((each) => each.join(''))
    fc.assert(
      fc.property(text, text, (body, sought) => {
        const count = sought === '' ? 0 : body.split(sought).length - 1
        expect(look(body, sought, true).count).toBe(count)
      }),
    )
  })
})

describe('finding in JSON that is laid out', () => {
  it.each([
    ['{"id":0,"of":[1,2]}', '"id": 0', ['"id":0']],
    ['{"id":0,"of":[1,2]}', '"id" :0', ['"id":0']],
    ['{ "id"\n :\t0 , "of" : [ ] }', '{"id":0,"of":[]}', ['{ "id"\n :\t0 , "of" : [ ] }']],
    ['{ "id" : 0 }', 'id": 0', ['id" : 0']],
    ['{ "id" : "0" }', '": "', ['" : "']],
    ['[1,2, 3]', '1, 2,3', ['1,2, 3']],
    // In a string a blank is a letter, and so is a comma.
    ['["a,b","a, b","a",  "b"]', 'a, b', ['a, b']],
    ['["a,b","a, b"]', 'a,b', ['a,b']],
    ['["a","b"]', '"a", "b"', ['"a","b"']],
    ['["a:1",{"a":1}]', ': 1', [':1']],
    ['["{ }",{}]', '{}', ['{}']],
    ['["{ }",{}]', '{ }', ['{ }', '{}']],
    // Escaped quotation marks end no string.
    ['{"a":"say \\"id\\": 0"}', 'id\\": 0', ['id\\": 0']],
    ['{"a":"say \\"b","c":1}', '"b", "c"', ['"b","c"']],
    ['{"a":"c:\\\\","b":1}', '\\", "b"', ['\\","b"']],
    // A blank that is typed is no letter of a number or word.
    ['{"a":7,"b":17,"c":71}', ' 7 ', ['7']],
    ['{"a":7,"b":17,"c":71}', ': 7', [':7', ':7']],
    ['[7, 7,7]', ' 7', ['7', '7', '7']],
    ['["a 7",7]', ' 7', [' 7', '7']],
    ['[true]', 'tr ue', []],
    ['Service   Unavailable', 'Service Unavailable', ['Service   Unavailable']],
    ['1\n2', '12', []],
    ['[ ]', ' ', []],
    ['["ä€", "Ö"]', '€","Ö', ['€", "Ö']],
    ['["a\u0000b"]', '{', []],
  ])('in %s finds %j', (text, sought, found) => {
    expect(laidOut(text, sought)).toEqual(found)
  })

  it('minds capitals where it is asked to', () => {
    expect(laidOut('{"Id":0}', '"id": 0', false)).toEqual(['"Id":0'])
    expect(laidOut('{"Id":0}', '"id": 0', true)).toEqual([])
  })

  it('finds every part of what it is laid out as, where that is, whatever blanks came', () => {
    const places = fc.tuple(fc.nat(80), fc.nat(80))
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(0, 1, 7),
        places,
        (value, indent, [from, more]) => {
          const pretty = JSON.stringify(value, null, 2)
          const sought = pretty.slice(from, from + more)
          fc.pre(sought.trim() !== '' && sought.isWellFormed() && pretty.isWellFormed())
          const found = laidOut(JSON.stringify(value, null, indent), sought)
          expect(found.map(withoutBlanks)).toContain(withoutBlanks(sought))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds across the places where a large body is cut to be read, and across many blanks', () => {
    const chunk = 48 * 1024
    for (const before of [0, 1, 2, 3, 8, 9]) {
      const row = `"${'x'.repeat(chunk - 8 - before)}",`
      expect(laidOut(`[${row}"id",${row}${row}"id"]`, ', "id"')).toEqual([',"id"', ',"id"'])
    }
    const gap = ' '.repeat(3 * chunk)
    const whole = `{"id"${gap}:${gap}0}`
    expect(laidOut(`[${whole},{"id":01}]`, '"id": 0')).toEqual([`"id"${gap}:${gap}0`, '"id":0'])
    expect(laidOut(`[${gap}7${gap},${gap}17]`, ' 7 ')).toEqual(['7'])
  })

  it.each(['"id": 0', ': ', '{ ', ' a ', '" "', '\\" "', ', , , ,'])(
    'takes for %j ten times as long in a body ten times as long',
    async (sought) => {
      for (const unit of ['{"id" : 0 , "a":"\\""},', ', ', '" "', '\\', '   ', '"', ': 0 ']) {
        const took = async (times: number): Promise<number> => {
          const body = finder(unit.repeat(times))
          const order = { text: sought, matchCase: false, laidOut: true, wanted: { from: 0 } }
          return ownTimeOf(() => body.find(order))
        }
        await took(20_000)
        const short = Math.min(await took(20_000), await took(20_000), await took(20_000))
        const long = Math.min(await took(200_000), await took(200_000))
        expect({ unit, grew: long / Math.max(short, 4) }).toSatisfy(
          ({ grew }: { grew: number }) => grew < 40,
        )
      }
    },
  )
})

const withoutBlanks = (text: string): string => text.replaceAll(/\s/gu, '')
