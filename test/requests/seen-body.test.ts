import { describe, expect, it } from 'vitest'
import { BODY_HEAD_BYTES } from '../../contract/exchange.ts'
import { Secrets } from '../../main/wire/secrets.ts'
import { seeBody } from '../../main/requests/seen-body.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const secret = 'live-opaque-0123456789'
const known = new Secrets([secret])
const none = new Secrets()
const jwt = `eyJ${'a'.repeat(400)}.eyJ${'b'.repeat(400)}.${'c'.repeat(43)}`

describe('a body as evidence', () => {
  it('is whole where it is small', () => {
    expect(seeBody(bytes('{"a":"é"}'), 'id', none)).toEqual({
      size: 10,
      head: '{"a":"é"}',
      encoding: 'utf8',
      truncated: false,
      bodyId: 'id',
    })
  })

  it.each([
    ['a known secret', secret],
    ['a token by its shape', jwt],
  ])('shows no beginning of %s that the end of the head would cut in two', (_name, token) => {
    for (const before of [1, 2, 10, token.length - 1]) {
      const body = bytes(`${'.'.repeat(BODY_HEAD_BYTES - before)}${token}${' '.repeat(100)}`)
      const { head, size, truncated } = seeBody(body, 'id', known)
      expect(head.replace(/^\.+/, '').trimEnd()).toBe('(redacted)'.slice(0, before))
      expect({ size, truncated }).toEqual({ size: body.byteLength, truncated: true })
    }
  })

  it('ends at a character', () => {
    const { head } = seeBody(bytes('é'.repeat(BODY_HEAD_BYTES)), 'id', none)
    expect(head).toBe('é'.repeat(BODY_HEAD_BYTES / 2))
    expect(seeBody(bytes(`.${'é'.repeat(BODY_HEAD_BYTES)}`), 'id', none).head).toBe(
      `.${'é'.repeat(BODY_HEAD_BYTES / 2 - 1)}`,
    )
  })

  it('is base64 where it is no UTF-8, without the secret, too', () => {
    const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
    const short = seeBody(latin(`caf\u00e9 ${secret}`), null, known)
    expect(Buffer.from(short.head, 'base64').toString('latin1')).toBe('caf\u00e9 (redacted)')
    const long = seeBody(
      latin(`\u00e9${'.'.repeat(BODY_HEAD_BYTES - 11)}${secret} and more`),
      null,
      known,
    )
    const head = Buffer.from(long.head, 'base64')
    expect(head.byteLength).toBe(BODY_HEAD_BYTES)
    expect(head.toString('latin1').slice(-10)).toBe('(redacted)')
  })
})
