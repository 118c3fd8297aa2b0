import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Found } from '../../contract/bodies.ts'
import { BodyFinder } from '../../main/bodies/find.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const finder = (text: string): BodyFinder => new BodyFinder(bytes(text))
const look = (text: string, sought: string, matchCase = false): Found =>
  finder(text).find({ text: sought, matchCase, wanted: { from: 0 } })

describe('finding in a body', () => {
  it('counts, and goes on from a place or to a number, round the end', () => {
    const body = finder('Acme acme globex ACME')
    const at = (wanted: { from: number } | { nth: number }): unknown =>
      body.find({ text: 'acme', matchCase: false, wanted })
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
