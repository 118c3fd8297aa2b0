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
        expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)])
      }),
      { numRuns: 500 },
    )
  })

  it('is the bytes of the text alone: nothing stands around them', () => {
    const { buffer, byteOffset, byteLength } = utf8Of('“Mia”')
    expect(Buffer.from(buffer, byteOffset, byteLength).toString('utf8')).toBe('“Mia”')
  })
})
