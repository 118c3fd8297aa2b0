import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBase64url } from '../../main/claims/decoding/base64url.ts'
import { type Breakage, decodeToken } from '../../main/claims/decoding/decode.ts'
import { MAX_JSON_DEPTH, readJson } from '../../main/wire/json-text.ts'
import { connectClaims, hs256, segment } from './made-tokens.ts'

const TOKEN = hs256(connectClaims())
const [head = '', body = '', tail = ''] = TOKEN.split('.')
const latin1 = Buffer.from('{"iss":"M\u00fcller"}', 'latin1').toString('base64url')

const BROKEN: readonly (readonly [string, string, Omit<Breakage, 'message'>])[] = [
  ['nothing', '', { segment: 'whole', layer: 'segments', offset: 0 }],
  ['one segment', head, { segment: 'whole', layer: 'segments', offset: head.length }],
  [
    'two segments',
    `${head}.${body}`,
    { segment: 'whole', layer: 'segments', offset: head.length + 1 + body.length },
  ],
  [
    'four segments',
    `${TOKEN}.${tail}`,
    { segment: 'whole', layer: 'segments', offset: TOKEN.length + 1 + tail.length },
  ],
  ['an empty payload', `${head}..${tail}`, { segment: 'payload', layer: 'base64', offset: 0 }],
  [
    'a star in the header',
    `${head.slice(0, 5)}*${head.slice(5)}.${body}.${tail}`,
    { segment: 'header', layer: 'base64', offset: 5 },
  ],
  [
    'a space in the signature',
    `${head}.${body}.${tail.slice(0, 7)} ${tail.slice(7)}`,
    { segment: 'signature', layer: 'base64', offset: 7 },
  ],
  [
    'a length that no base64 has',
    `${head}.eyJhI.${tail}`,
    { segment: 'payload', layer: 'base64', offset: 5 },
  ],
  [
    'a payload in Latin-1',
    `${head}.${latin1}.${tail}`,
    { segment: 'payload', layer: 'utf8', offset: 9 },
  ],
  [
    'a payload cut off',
    `${head}.${segment('{"iss":"a","exp":')}.${tail}`,
    { segment: 'payload', layer: 'json', offset: 17 },
  ],
  [
    'a trailing comma',
    `${head}.${segment('{"iss":"a",}')}.${tail}`,
    { segment: 'payload', layer: 'json', offset: 11 },
  ],
  [
    'single quotes',
    `${head}.${segment("{'iss':1}")}.${tail}`,
    { segment: 'payload', layer: 'json', offset: 1 },
  ],
  [
    'a payload that is a list',
    `${head}.${segment([1])}.${tail}`,
    { segment: 'payload', layer: 'shape', offset: 0 },
  ],
  [
    'a payload nested too deep',
    `${head}.${segment(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`)}.${tail}`,
    { segment: 'payload', layer: 'json', offset: 5 + MAX_JSON_DEPTH - 1 },
  ],
]

describe('decodeToken', () => {
  it('never says that it verified', () => {
    expect(decodeToken(TOKEN)).toMatchObject({
      kind: 'jws',
      verified: false,
      header: { typ: 'JWT', alg: 'HS256' },
      claims: connectClaims(),
    })
  })

  it.each(BROKEN)('says where %s breaks', (_, text, where) => {
    expect(decodeToken(text)).toMatchObject({ kind: 'broken', verified: false, where })
  })

  it('keeps the header of a token whose payload is broken', () => {
    expect(decodeToken(`${head}.!.${tail}`)).toMatchObject({
      kind: 'broken',
      header: { alg: 'HS256' },
      claims: null,
    })
  })

  it('names repeated names with their path', () => {
    const text = `${segment('{"alg":"HS256","alg":"none"}')}.${segment('{"context":{"user":1,"user":2},"iss":"a","iss":"b"}')}.`
    expect(decodeToken(text)).toMatchObject({
      kind: 'jws',
      duplicates: ['header.alg', 'context.user', 'iss'],
    })
  })

  it('tells five segments as encrypted', () => {
    expect(decodeToken(`${segment({ alg: 'dir', enc: 'A256GCM' })}..aaaa.bbbb.cccc`)).toEqual({
      kind: 'jwe',
      verified: false,
      header: { alg: 'dir', enc: 'A256GCM' },
    })
  })

  it('gives back what was encoded', () => {
    const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }))
    fc.assert(
      fc.property(object, (claims) => {
        const sent = JSON.parse(JSON.stringify(claims)) as unknown
        expect(
          decodeToken(
            `${head}.${segment(JSON.stringify(claims).replace(/[\ud800-\udfff]/g, ''))}.${tail}`,
          ).kind,
        ).toBe('jws')
        const wellFormed = JSON.stringify(sent).isWellFormed()
        if (wellFormed)
          expect(decodeToken(`${head}.${segment(sent)}.${tail}`)).toMatchObject({ claims: sent })
      }),
      { numRuns: 200 },
    )
  })
})

describe('readJson', () => {
  it('accepts and refuses exactly what JSON.parse does', () => {
    const almost = fc.oneof(
      fc.json({ maxDepth: 5 }),
      fc
        .tuple(
          fc.json(),
          fc.nat(),
          fc.constantFrom(',', '"', '}', ']', '0', '\\', '\u0000', ' ', 'e', '-', '.'),
        )
        .map(([text, at, extra]) => {
          const place = at % (text.length + 1)
          return text.slice(0, place) + extra + text.slice(place)
        }),
      fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
    )
    fc.assert(
      fc.property(almost, (text) => {
        expect(readJson(text).ok).toBe(parses(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a":"b\tc"}', 7, 'in a string a tab is written \\t'],
    ['["\u0001"]', 2, 'in a string this character is written \\u0001'],
    ['{"a":"\\x"}', 6, 'after a backslash JSON takes " \\ / b f n r t or u with four digits'],
    ['{"a\\u12":1}', 3, 'after a backslash JSON takes " \\ / b f n r t or u with four digits'],
    ['{"a": "b,\r\n "c": 1}', 6, 'the string that begins here is not closed on its line'],
    ['["a', 1, 'the string that begins here is not closed'],
    ['["a\\', 3, 'after a backslash JSON takes " \\ / b f n r t or u with four digits'],
    ["{'a':1}", 1, 'a name in double quotes is missing here'],
  ])('says what breaks a string, and where: %j', (text, offset, message) => {
    expect(readJson(text)).toEqual({ ok: false, offset, message })
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('readBase64url', () => {
  it('reads what Buffer writes, and names plain base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const buffer = Buffer.from(bytes)
        expect(readBase64url(buffer.toString('base64url'))).toMatchObject({
          ok: true,
          mended: [],
          bytes: buffer,
        })
        const plain = buffer.toString('base64')
        const mended = [
          ...(plain.includes('=') ? ['padding'] : []),
          ...(/[+/]/.test(plain) ? ['standard-alphabet'] : []),
        ]
        expect(readBase64url(plain)).toMatchObject({ ok: true, mended, bytes: buffer })
      }),
    )
  })
})
