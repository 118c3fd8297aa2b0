import { describe, expect, it } from 'vitest'
import { BODY_HEAD_BYTES } from '../../contract/exchange.ts'
import { Secrets } from '../../main/wire/secrets.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { redactHere } from '../fakes/redact-here.ts'
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

describe('a body just under the head', () => {
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

  it.each([
    ['whose text is longer than its bytes', latin('\u00e9'.repeat(200_000)), 'iso-8859-1'],
    ['that redaction makes longer', bytes('token=abcd1 '.repeat(21_000)), null],
  ])('says that there is more than the head: %s', async (_why, body, charset) => {
    const shelf = new KeptBodies({ redactLarge: redactHere })
    shelf.keep('id', body, none, charset)
    const { head, size, truncated } = seeBody(body, 'id', none, { charset })
    expect(size).toBeLessThan(BODY_HEAD_BYTES)
    expect(truncated).toBe(true)
    const whole = await shelf.range('id', 0, 10_000_000)
    expect(whole.text.startsWith(head)).toBe(true)
    expect(whole.next).toBe(whole.size)
    const { text } = await shelf.range('id', size - 10_000, size + 10_000)
    expect(bytes(text).byteLength).toBe(20_000)
  })
})

describe('a body of a named charset', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

  it.each([
    ['utf-16le', utf16(`caf\u00e9 ${secret}`)],
    ['UTF-16', utf16(`caf\u00e9 ${secret}`)],
    ['iso-8859-1', latin(`caf\u00e9 ${secret}`)],
    ['windows-1252', latin(`caf\u00e9 ${secret}`)],
    ['iso-8859-1', bytes(`caf\u00e9 ${secret}`)],
  ])('is text, without the secret: %s', (charset, body) => {
    expect(seeBody(body, null, known, { charset })).toMatchObject({
      head: 'caf\u00e9 (redacted)',
      encoding: 'utf8',
      truncated: false,
    })
  })

  it('is cut at the head like any other, and known by its whole', async () => {
    const body = utf16('\u00e9'.repeat(BODY_HEAD_BYTES))
    const seen = seeBody(body, 'id', none, { charset: 'utf-16le' })
    expect(seen.head).toBe('\u00e9'.repeat(BODY_HEAD_BYTES / 2))
    const kept = new KeptBodies({ redactLarge: redactHere })
    kept.keep('id', body, none, 'utf-16le')
    expect((await kept.range('id', 0, 100)).text).toBe('\u00e9'.repeat(50))
  })

  it('says why it is no text where that can be told', () => {
    const odd = latin('caf\u00e9')
    expect(seeBody(odd, null, none, { charset: 'x-nobody' }).remark).toBe(
      'Its charset “x-nobody” is not known here.',
    )
    expect(seeBody(odd, null, none, { charset: 'utf-8' }).remark).toBe(
      'It says that its charset is utf-8, but it is not.',
    )
    expect(seeBody(odd, null, none, { undecoded: 'Cut.' }).remark).toBe('Cut.')
    expect(seeBody(odd, null, none)).not.toHaveProperty('remark')
  })
})

describe('a body that says it is JSON', () => {
  const remark = (text: string, secrets = new Secrets(), saysJson = true): string | undefined =>
    seeBody(new TextEncoder().encode(text), 'a', secrets, { saysJson }).remark

  it('and breaks, says so, and where', () => {
    expect(remark('{"issues":[{"a":1},')).toBe(
      'It says that it is JSON, but breaks at line 1, column 20: the JSON text ends too early.',
    )
    expect(remark('<!doctype html>')).toBe(
      'It says that it is JSON, but breaks at line 1, column 1: no JSON value stands here.',
    )
  })

  it('and is some, or is too long to be looked at, or says nothing, has no remark', () => {
    const secrets = new Secrets()
    secrets.add('a-secret-of-the-site')
    const whole = [
      '{"a":1}',
      '',
      ' ',
      '3',
      '['.repeat(90) + ']'.repeat(90),
      '{"a":"a-secret-of-the-site"}',
      '{"a":1}\r\n{"a":2}\n\n',
    ]
    expect(whole.map((text) => remark(text, secrets))).toEqual(whole.map(() => undefined))
    expect(remark(`["${'x'.repeat(BODY_HEAD_BYTES)}`)).toBeUndefined()
    expect(remark('<html>', secrets, false)).toBeUndefined()
  })
})
