import { describe, expect, it, vi } from 'vitest'
import { sharedCopy } from '../../main/wire/shared-copy.ts'
import type { UnredactedBody } from '../../main/wire/redacted-body.ts'
import type { SeenBody } from '../../contract/exchange.ts'
import { Secrets } from '../../main/wire/secrets.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { redactHere } from '../fakes/redact-here.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const none = new Secrets()

describe('the body shelf', () => {
  it('reads ranges without splitting a character', async () => {
    const shelf = new KeptBodies({ redactLarge: redactHere })
    shelf.keep('a', bytes('aü€𝄞z'), none)
    expect(await shelf.range('a', 0, 2)).toEqual({ text: 'a', from: 0, next: 1, size: 11 })
    expect((await shelf.range('a', 1, 4)).text).toBe('ü')
    expect(await shelf.range('a', 3, 9)).toMatchObject({ text: '€', next: 6 })
    expect(await shelf.range('a', 6, 99)).toMatchObject({ text: '𝄞z', next: 11 })
    expect(await shelf.range('a', 11, 20)).toMatchObject({ text: '', next: 11 })
  })

  it('always moves on, also in bytes that are no UTF-8', async () => {
    const shelf = new KeptBodies({ redactLarge: redactHere })
    shelf.keep('a', new Uint8Array(16).fill(0x80), none)
    expect((await shelf.range('a', 0, 2)).next).toBe(2)
    expect((await shelf.range('a', 4, 5)).next).toBe(5)
  })

  it('lets go of the oldest past its limit, never of the newest', () => {
    const shelf = new KeptBodies({ mostBytes: 10, redactLarge: redactHere })
    shelf.keep('old', bytes('123456'), none)
    shelf.keep('new', bytes('1234567'), none)
    expect(() => shelf.whole('old')).toThrow(expect.objectContaining({ code: 'body_unknown' }))
    shelf.keep('huge', new Uint8Array(50), none)
    expect(shelf.whole('huge').byteLength).toBe(50)
  })

  it('lets go of the bodies of an exchange, and counts them no longer', async () => {
    const shelf = new KeptBodies({ mostBytes: 10, redactLarge: redactHere })
    const body = (bodyId: string): SeenBody => ({
      size: 4,
      head: 'abcd',
      encoding: 'utf8',
      truncated: false,
      bodyId,
    })
    for (const id of ['sent', 'came', 'other']) shelf.keep(id, bytes('abc'), none)
    expect((await shelf.range('came', 0, 3)).text).toBe('abc')
    shelf.forgetThoseOf([{ request: { body: body('sent') }, response: { body: body('came') } }])
    for (const id of ['sent', 'came'])
      await expect(shelf.range(id, 0, 3)).rejects.toMatchObject({ code: 'body_unknown' })
    shelf.keep('next', bytes('1234567'), none)
    expect((await shelf.range('other', 0, 3)).text).toBe('abc')
  })

  it('hides a secret of the exchange wherever the ranges are cut', async () => {
    const shelf = new KeptBodies({ redactLarge: redactHere })
    const secrets = new Secrets()
    const [opaque, shaped] = [
      'live-opaque-0123456789',
      `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(43)}`,
    ]
    shelf.keep('a', bytes(`{"echo":"${opaque}","jwt":"${shaped}"}`), secrets)
    secrets.add(opaque)
    for (let from = 0; from < 200; from += 1) {
      for (const size of [1, 7, 40]) {
        const { text } = await shelf.range('a', from, from + size)
        expect(`{"echo":"(redacted)","jwt":"(redacted)"}`).toContain(text)
      }
    }
    expect(shelf.whole('a').byteLength).toBe(
      bytes(`{"echo":"${opaque}","jwt":"${shaped}"}`).byteLength,
    )
  })

  it('redacts a body once for all of its ranges, and another body anew', async () => {
    const shelf = new KeptBodies({ redactLarge: redactHere })
    shelf.keep('a', bytes('password=hunter22 and more'), none)
    shelf.keep('b', bytes('password=swordfish and more'), none)
    expect((await shelf.range('a', 0, 99)).text).toBe('password=(redacted) and more')
    expect((await shelf.range('b', 0, 99)).text).toBe('password=(redacted) and more')
    expect(await shelf.range('a', 20, 24)).toEqual({ text: 'and ', from: 20, next: 24, size: 28 })
    expect(await shelf.range('a', 24, 99)).toEqual({ text: 'more', from: 24, next: 28, size: 28 })
  })

  it('that may be no text are byte for byte as they came but for credentials, long ones redacted elsewhere', async () => {
    const redactLarge = vi.fn(redactHere)
    const shelf = new KeptBodies({ redactLarge })
    const secret = 'ATCO-meadow-Frost-17-Harbor'
    for (const [size, times] of [
      [64, 0],
      [100_000, 1],
    ] as const) {
      const before = Uint8Array.from({ length: size }, (_, at) => (at * 131) % 256)
      shelf.keep('a', Buffer.concat([before, Buffer.from(secret)]), new Secrets([secret]))
      const kept = Buffer.from(await shelf.redactedBytes('a'))
      expect(kept.equals(Buffer.concat([before, Buffer.from('(redacted)')]))).toBe(true)
      expect(redactLarge).toHaveBeenCalledTimes(times)
    }
  })

  describe('of more than 1 MiB', () => {
    const large = bytes('x'.repeat(1024 * 1024 + 1))

    it('are redacted elsewhere, with the secrets known by then, once for ranges asked together', async () => {
      const asked: UnredactedBody[] = []
      const shelf = new KeptBodies({
        redactLarge: (body) => Promise.resolve(bytes(`hidden ${asked.push(body)}`)),
      })
      const secrets = new Secrets(['one'])
      shelf.keep('small', bytes('x'.repeat(1024 * 1024)), secrets)
      shelf.keep('large', large, secrets, 'utf-8')
      secrets.add('two')
      const ranges = [shelf.range('large', 0, 6), shelf.range('large', 7, 8)]
      expect((await Promise.all(ranges)).map(({ text }) => text)).toEqual(['hidden', '1'])
      expect((await shelf.range('small', 0, 3)).text).toBe('xxx')
      expect(asked).toEqual([{ bytes: large, charset: 'utf-8', secrets: ['one', 'two'] }])
    })

    it('are held once: whoever reads them in a thread is given the bytes that are kept', async () => {
      const asked: UnredactedBody[] = []
      const shelf = new KeptBodies({
        redactLarge: (body) => {
          asked.push(body)
          return Promise.resolve(null)
        },
      })
      shelf.keep('a', large, none)
      await shelf.range('a', 0, 3)
      const kept = shelf.whole('a')
      expect(kept.buffer).toBeInstanceOf(SharedArrayBuffer)
      expect(asked.map(({ bytes: given }) => given === kept)).toEqual([true])
      expect(await shelf.redacted('a')).toBe(kept)
      expect(await sharedCopy(kept)).toBe(kept)
    })

    it('are asked for again where that failed', async () => {
      let times = 0
      const shelf = new KeptBodies({
        redactLarge: () =>
          (times += 1) === 1 ? Promise.reject(new Error('no thread')) : Promise.resolve(null),
      })
      shelf.keep('a', large, none)
      await expect(shelf.range('a', 0, 3)).rejects.toThrow('no thread')
      expect((await shelf.range('a', 0, 3)).text).toBe('xxx')
    })
  })

  it('puts 50 MB together again from ranges', async () => {
    const shelf = new KeptBodies({ redactLarge: redactHere })
    const whole = bytes('é1'.repeat(17_500_000))
    shelf.keep('big', whole, none)
    let next = 0
    let characters = 0
    let reads = 0
    while (next < whole.byteLength) {
      const range = await shelf.range('big', next, next + 4_194_304)
      characters += range.text.length
      next = range.next
      reads += 1
    }
    expect(characters).toBe(35_000_000)
    expect(reads).toBe(13)
  })
})
