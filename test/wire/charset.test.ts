import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8Of } from '../../main/wire/charset.ts'

describe('text as UTF-8', () => {
  it('is what TextEncoder makes of it, whatever stands in it', () => {
    const anything = fc.string({
      unit: fc.integer({ max: 0xff_ff }).map((code) => String.fromCharCode(code)),
    })
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'binary' })), (text) => {
        expect(Buffer.compare(utf8Of(text), new TextEncoder().encode(text))).toBe(0)
      }),
      { numRuns: 100 },
    )
  })

  it('has a buffer of its own, which can be handed to a thread', () => {
    for (const text of ['', 'a', 'ü', '“Mia”', 'x'.repeat(9000)]) {
      const { buffer, byteOffset, byteLength, constructor } = utf8Of(text)
      expect([byteOffset, buffer.byteLength, constructor], text).toEqual([
        ...[0, byteLength],
        Uint8Array,
      ])
    }
  })
})
