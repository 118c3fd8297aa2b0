import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { readInstalledPayload } from '../../main/connect/installed-payload.ts'
import { AppError } from '../../main/errors.ts'
import { formats } from '../../main/export/import/formats.ts'
import { isCollection, readCollection } from '../../main/export/import/postman-collection.ts'
import { Remarks } from '../../main/pasted/remarks.ts'
import { Choice } from '../../main/pasted/choice.ts'
import { isCode, readCode } from '../../main/pasted/code/code-call.ts'
import { readCurl } from '../../main/pasted/curl/curl.ts'
import { readHar } from '../../main/pasted/har.ts'
import { readHttpFile } from '../../main/pasted/http/http-file.ts'
import { readHttpMessages } from '../../main/pasted/http/http-message.ts'
import { findJwts } from '../../main/wire/jwt-candidates.ts'
import type { PastedRequest } from '../../main/pasted/pasted.ts'
import { findToken } from '../../main/pasted/token.ts'
import { isObject, parseJson } from '../../main/wire/json.ts'
import { redactText } from '../../main/wire/redact.ts'
import { asWritten } from '../../main/wire/unredacted.ts'
import { rows } from '../rows.ts'
import { codeSpellings } from './code-spellings.ts'
import { spellings as ofMessages, tokenSpellings, type Spelling } from './credential-spellings.ts'

function orRefused<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

/** Basic says its pair in base64: that is read, too. */
function told(request: PastedRequest): readonly string[] {
  const decoded = request.headers.map(([, value]) =>
    Buffer.from(asWritten(value).replace(/^Basic /i, ''), 'base64').toString('utf8'),
  )
  return [
    JSON.stringify(request),
    ...request.headers.flatMap(([name, value]) => [name, asWritten(value)]),
    ...decoded,
    decodeURIComponent(JSON.stringify(request).replace(/%(?![\dA-F]{2})/gi, '%25')),
  ]
}

/** Everything that the readers of pasted text make of it. */
function readings(text: string): string {
  const whole = parseJson(text)
  const exchanges = readHttpMessages(text)
  const json = isObject(whole) ? whole : undefined
  const kept = formats.find(({ is }) => is({ text, json }))
  const requests = [
    orRefused(() => kept?.read({ text, json }, new Choice(), new Remarks()) ?? null),
    orRefused(() => readCurl(text, new Choice(), new Remarks())),
    orRefused(() => readHttpFile(text, new Choice(), new Remarks())),
    isCode(text) ? orRefused(() => readCode(text, new Choice(), new Remarks())) : null,
    isCollection(whole)
      ? orRefused(() => readCollection(whole, new Choice(), new Remarks()))
      : null,
    ...(readHar(whole)?.exchanges ?? []).map(({ request }) => request),
    ...exchanges.exchanges.map(({ request }) => request),
    ...exchanges.commands,
  ]
  return [
    ...requests.flatMap((request) => (request === null ? [] : told(request))),
    orRefused(() => readInstalledPayload(text))?.payload.sharedSecret ?? '',
    asWritten(findToken(text)?.token ?? ''),
    ...findJwts(text).map(({ token }) => token),
    Buffer.from(asWritten(findToken(text)?.token ?? ''), 'base64').toString('utf8'),
  ].join('\n')
}

const ALPHABETS: Readonly<Record<Spelling['of'], string>> = {
  word: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=',
  printed:
    '!#$&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~"\'\\`<>',
}

/** A credential as a generator makes one, with letters and digits at both ends. */
const valueOf = (of: Spelling['of'], length?: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...Array.from(ALPHABETS[of])), {
      minLength: (length ?? 18) - 4,
      maxLength: (length ?? 44) - 4,
    })
    .map((letters) => `x7${letters.join('')}k3`)

const spellings: readonly Spelling[] = [...ofMessages, ...codeSpellings]

describe('what a reader of pasted text can read as a credential', () => {
  rows('is hidden', spellings, ({ of, text }) => {
    let read = 0
    for (const value of fc.sample(valueOf(of), { seed: 1, numRuns: 4 })) {
      const whole = text(value)
      if (!readings(whole).includes(value)) continue
      read += 1
      const left = redactText(whole)
      for (const piece of [value, value.slice(0, 9), value.slice(-8)])
        expect(left, whole).not.toContain(piece)
      expect(readings(left), whole).not.toContain(value)
      expect(redactText(left), whole).toBe(left)
    }
    expect(read, `read of ${text('…')}`).toBeGreaterThan(0)
  })

  // A log or an answer holds a message, a command or a payload as a text of its own.
  const nested = spellings.filter(({ name }) => !/without a scheme/.test(name))
  rows('is hidden inside of a JSON string, and that of another', nested, ({ text }) => {
    const value = 'x7Kq9vTb3mZr5wYd2n'
    const once = JSON.stringify({ level: 30, msg: text(value) })
    for (const whole of [once, JSON.stringify([once])]) {
      expect(redactText(whole), whole).not.toContain(value)
    }
    expect(() => JSON.parse(redactText(once)) as unknown).not.toThrow()
  })

  rows('is hidden of a token that is broken or escaped', tokenSpellings, ({ text }) => {
    for (const value of fc.sample(valueOf('word', 43), { seed: 1, numRuns: 4 })) {
      const whole = text(value)
      expect(readings(whole), whole).toContain(value)
      const left = redactText(whole)
      expect(left, whole).not.toContain(value.slice(-12))
      expect(readings(left), whole).not.toContain(value.slice(-12))
      expect(redactText(left), whole).toBe(left)
    }
  })
})
