import { afterEach, describe, expect, it, vi } from 'vitest'
import { isBare, overlapFor, redactText } from '../../main/wire/redact.ts'
import { redactedBody } from '../../main/wire/redacted-body.ts'
import { jsonOfAbout } from '../bench/bodies.ts'
import { rows } from '../rows.ts'
import { codeSpellings } from './code-spellings.ts'
import { spellings } from './credential-spellings.ts'
import { harmlessTexts } from './harmless-texts.ts'
import { textEncodings } from './text-encodings.ts'

const SECRET = 'x7Kq9vTb3mZr5wYd2nk3'
const PART = 960 * 1024
/** As many characters and more are text outside of V8's heap. */
const EXTERNAL = 0xfbee9

const texts = [...spellings, ...codeSpellings].map(({ name, text }) => ({
  name,
  text: text(SECRET),
}))

describe('a text that is bare', () => {
  rows('is none where redaction changes anything, in whatever encoding', texts, ({ text }) => {
    const written = [text, ...textEncodings.map(({ encode }) => encode(text))]
    for (const one of written) if (redactText(one) !== one) expect(isBare(one, []), one).toBe(false)
  })

  it('is none where a known secret stands in it in any spelling, also broken over lines', () => {
    const long = `ATCO-${SECRET.repeat(3)}`
    const base64 = Buffer.from(`user:${long}`).toString('base64')
    for (const text of [
      long,
      encodeURIComponent(long),
      base64,
      `${base64.slice(0, 64)}\n${base64.slice(64)}`,
      Buffer.from(long).toString('hex'),
    ]) {
      expect(isBare(`a ${text} b`, [long]), text).toBe(false)
    }
  })

  it('is what redaction leaves as it is', () => {
    const bare = harmlessTexts.filter((text) => isBare(text, [SECRET]))
    expect(bare.length).toBeGreaterThan(5)
    expect(bare.map((text) => redactText(text, [SECRET]))).toEqual(bare)
    expect(isBare(jsonOfAbout(100_000).toString(), [SECRET])).toBe(true)
  })
})

describe('a large body', () => {
  afterEach(() => vi.restoreAllMocks())

  it('that has nothing to hide is never a text as a whole', () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode')
    const bytes = jsonOfAbout(3 * PART)
    expect(redactedBody({ bytes, charset: 'utf-8', secrets: [SECRET] })).toBeNull()
    expect(decode.mock.calls.length).toBeGreaterThan(2)
    for (const [part] of decode.mock.calls) expect(part?.byteLength).toBeLessThan(EXTERNAL)
  })

  it('is redacted wherever a part of it ends', () => {
    const filler = jsonOfAbout(PART + 200_000)
      .toString('latin1')
      .replace(/[^ -~]/g, 'x')
    const hidden = [`"echo":"${SECRET}"`, 'password=hunter22', '%61ccess_token%3Dq1w2e3r4t5y6u7i8']
    for (const credential of hidden)
      for (const end of [PART, PART - overlapFor([SECRET])])
        for (const before of [0, 1, 7, credential.length - 1, credential.length]) {
          const at = end - before
          const text = `${filler.slice(0, at)} ${credential} ${filler.slice(at)}`
          const redacted = redactedBody({
            bytes: Buffer.from(text),
            charset: null,
            secrets: [SECRET],
          })
          expect(redacted === null, `${credential} ${before} before ${end}`).toBe(false)
          expect(Buffer.from(redacted ?? []).includes(credential.slice(-8))).toBe(false)
        }
  })
})
