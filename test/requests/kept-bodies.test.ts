import { describe, expect, it } from 'vitest'
import { Secrets } from '../../main/wire/secrets.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const none = new Secrets()

describe('the body shelf', () => {
  it('reads ranges without splitting a character', () => {
    const shelf = new KeptBodies()
    shelf.keep('a', bytes('aü€𝄞z'), none)
    expect(shelf.range('a', 0, 2)).toEqual({ text: 'a', from: 0, next: 1, size: 11 })
    expect(shelf.range('a', 1, 4).text).toBe('ü')
    expect(shelf.range('a', 3, 9)).toMatchObject({ text: '€', next: 6 })
    expect(shelf.range('a', 6, 99)).toMatchObject({ text: '𝄞z', next: 11 })
    expect(shelf.range('a', 11, 20)).toMatchObject({ text: '', next: 11 })
  })

  it('always moves on, also in bytes that are no UTF-8', () => {
    const shelf = new KeptBodies()
    shelf.keep('a', new Uint8Array(16).fill(0x80), none)
    expect(shelf.range('a', 0, 2).next).toBe(2)
    expect(shelf.range('a', 4, 5).next).toBe(5)
  })

  it('lets go of the oldest past its limit, never of the newest', () => {
    const shelf = new KeptBodies(10)
    shelf.keep('old', bytes('123456'), none)
    shelf.keep('new', bytes('1234567'), none)
    expect(() => shelf.whole('old')).toThrow(expect.objectContaining({ code: 'body_unknown' }))
    shelf.keep('huge', new Uint8Array(50), none)
    expect(shelf.whole('huge').byteLength).toBe(50)
  })

  it('hides a secret of the exchange wherever the ranges are cut', () => {
    const shelf = new KeptBodies()
    const secrets = new Secrets()
    const [opaque, shaped] = [
      'live-opaque-0123456789',
      `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(43)}`,
    ]
    shelf.keep('a', bytes(`{"echo":"${opaque}","jwt":"${shaped}"}`), secrets)
    secrets.add(opaque)
    for (let from = 0; from < 200; from += 1) {
      for (const size of [1, 7, 40]) {
        const { text } = shelf.range('a', from, from + size)
        expect(`{"echo":"(redacted)","jwt":"(redacted)"}`).toContain(text)
      }
    }
    expect(shelf.whole('a').byteLength).toBe(
      bytes(`{"echo":"${opaque}","jwt":"${shaped}"}`).byteLength,
    )
  })

  it('redacts a body once for all of its ranges, and another body anew', () => {
    const shelf = new KeptBodies()
    shelf.keep('a', bytes('password=hunter22 and more'), none)
    shelf.keep('b', bytes('password=swordfish and more'), none)
    expect(shelf.range('a', 0, 99).text).toBe('password=(redacted) and more')
    expect(shelf.range('b', 0, 99).text).toBe('password=(redacted) and more')
    expect(shelf.range('a', 20, 24)).toEqual({ text: 'and ', from: 20, next: 24, size: 28 })
    expect(shelf.range('a', 24, 99)).toEqual({ text: 'more', from: 24, next: 28, size: 28 })
  })

  it('puts 50 MB together again from ranges', () => {
    const shelf = new KeptBodies()
    const whole = bytes('é1'.repeat(17_500_000))
    shelf.keep('big', whole, none)
    let next = 0
    let characters = 0
    let reads = 0
    while (next < whole.byteLength) {
      const range = shelf.range('big', next, next + 4_194_304)
      characters += range.text.length
      next = range.next
      reads += 1
    }
    expect(characters).toBe(35_000_000)
    expect(reads).toBe(13)
  })
})
