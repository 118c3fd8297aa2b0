import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { claimsReadingSchema } from '../../contract/claims.ts'
import { compareTokens } from '../../main/claims/compare-tokens.ts'
import { findToken } from '../../main/pasted/token.ts'
import { inspectToken, readTokenForTenant } from '../../main/claims/inspect.ts'
import {
  acme,
  acmeSecret,
  APP_BASE_URL,
  assertionClaims,
  connectClaims,
  hs256,
  IFRAME,
  NOW,
  REQUEST,
  SECRET,
  segment,
} from './made-tokens.ts'

const anyName = fc.oneof(
  fc.constantFrom(
    'iss',
    'sub',
    'aud',
    'exp',
    'iat',
    'tnt',
    'qsh',
    'context',
    'is',
    'nbf',
    '__proto__',
    'constructor',
  ),
  fc.string(),
)
const anyClaims = fc
  .array(fc.tuple(anyName, fc.jsonValue({ maxDepth: 3 })))
  .map(
    (pairs) =>
      `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`,
  )
const anyHeader = fc.oneof(
  fc.constantFrom(
    '{"alg":"HS256"}',
    '{"alg":"none"}',
    '{"alg":1}',
    '{}',
    '{"alg":"RS256","kid":"../x"}',
  ),
  anyClaims,
)
const anyToken = fc
  .tuple(anyHeader, anyClaims, fc.base64String())
  .map(([header, claims, tail]) => `${segment(header)}.${segment(claims)}.${tail}`)
const damaged = fc
  .tuple(
    fc.constantFrom(hs256(connectClaims()), hs256(assertionClaims())),
    fc.nat(),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  .map(
    ([token, at, extra]) =>
      token.slice(0, at % token.length) + extra + token.slice((at + 3) % token.length),
  )
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('ey', 'eyJ', '.', '%', '%3D', '\n', 'Bearer ', '"', '=', 'A', ' '),
  }),
  anyToken,
  damaged,
)

describe('any input', () => {
  it('is read without an error, into what the contract says', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom(REQUEST, IFRAME, null, { method: 'x', url: '' }),
        fc.constantFrom(acme, null),
        async (text, request, tenant) => {
          const reading = await inspectToken(text, {
            nowSeconds: NOW,
            tenant,
            secrets: [acmeSecret],
            tenantById: () => acme,
            request,
            baseUrl: APP_BASE_URL,
          })
          expect(claimsReadingSchema.safeParse(reading).success).toBe(true)
          expect(() => structuredClone(reading)).not.toThrow()
        },
      ),
      { numRuns: 600 },
    )
  })

  it('of our own exchanges is read without an error', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (token, accessToken) => {
        const reading = readTokenForTenant({
          token,
          tenant: acme,
          nowSeconds: NOW,
          request: REQUEST,
          accessToken,
          verify: { secret: SECRET, previousSecret: null },
        })
        expect(claimsReadingSchema.safeParse(reading).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is compared without an error', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        expect(Array.isArray(compareTokens(left, right))).toBe(true)
      }),
    )
  })
})

describe('a reading', () => {
  it('holds neither the token nor its signature nor the secret', async () => {
    const token = hs256(connectClaims())
    const reading = JSON.stringify(
      await inspectToken(`Authorization: JWT ${token}`, {
        nowSeconds: NOW,
        tenant: acme,
        secrets: [acmeSecret],
        request: REQUEST,
      }),
    )
    for (const part of [...token.split('.'), SECRET]) expect(reading).not.toContain(part)
  })

  it('of an opaque token does not hold it', async () => {
    const reading = JSON.stringify(
      await inspectToken('Authorization: Bearer b3BhcXVlLXRva2Vu', {
        nowSeconds: NOW,
        tenant: null,
      }),
    )
    expect(reading).not.toContain('b3BhcXVlLXRva2Vu')
  })
})

/** Work, not time: the characters that the two methods by which the finder reads a text hand out. */
function charactersRead(work: () => void): number {
  let count = 0
  const codes = vi.spyOn(String.prototype, 'charCodeAt')
  const original = Object.getOwnPropertyDescriptor(String.prototype, 'slice')?.value as (
    start?: number,
    end?: number,
  ) => string
  const slices = vi.spyOn(String.prototype, 'slice').mockImplementation(function (
    this: string,
    start?: number,
    end?: number,
  ) {
    const piece = original.call(this, start, end)
    count += piece.length
    return piece
  })
  try {
    work()
    return count + codes.mock.calls.length
  } finally {
    codes.mockRestore()
    slices.mockRestore()
  }
}

describe('work grows with the text', () => {
  it.each([
    ['letters', 'a'],
    ['starts of tokens', 'eyJ '],
    ['starts of tokens on lines of their own', 'eyJ\n'],
    ['pieces on lines of their own', 'eyA\nabc\n'],
    ['headers on lines', 'eyJhbGciOiJSUzI1NiJ9.e30.a\n'],
    ['dots', '.'],
    ['escapes', '%2E'],
    ['white space', ' '],
    ['Bearer', 'Bearer '],
    ['quotes and equals', '="'],
    ['access_token', 'access_token'],
  ])('linearly, for %s', (_, unit) => {
    const small = charactersRead(() => findToken(unit.repeat(Math.ceil(20_000 / unit.length))))
    const large = charactersRead(() => findToken(unit.repeat(Math.ceil(200_000 / unit.length))))
    expect(large).toBeLessThanOrEqual(small * 10.5 + 1000)
  })

  it('up to a payload of a megabyte', async () => {
    const token = hs256({ ...connectClaims(), context: { text: 'x'.repeat(1_000_000) } })
    const reading = await inspectToken(`token=${token}`, {
      nowSeconds: NOW,
      tenant: acme,
      secrets: [acmeSecret],
      request: REQUEST,
    })
    expect(reading).toMatchObject({ kind: 'connect-jwt', verified: 'yes' })
  })

  it('explains the first of thousands of claims, and whatever means something further on', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`c${at}`, at]))
    const reading = await inspectToken(hs256({ ...many, ...connectClaims(), subb: 'x' }), {
      nowSeconds: NOW,
      tenant: acme,
      secrets: [acmeSecret],
    })
    const names = reading.claims.map(({ name }) => name)
    expect(names.slice(0, 1000)).toEqual(Object.keys(many).slice(0, 1000))
    expect(names.slice(1000)).toEqual(expect.arrayContaining(['iss', 'iat', 'exp', 'qsh']))
    expect(names.length).toBeLessThan(1010)
    const count = Object.keys({ ...many, ...connectClaims(), subb: 'x' }).length
    expect(reading.notes).toContain(
      `It has ${count.toLocaleString('en')} claims: the first 1,000 are shown, and those further on that mean something here.`,
    )
  })

  it.each(['e', 'eyJ', '%', '%3', '{', 'Bearer ', '\n', 'eyJ.\n', '\u00ad'])(
    'a megabyte of %j is read',
    async (unit) => {
      const reading = await inspectToken(unit.repeat(1_000_000 / unit.length), {
        nowSeconds: NOW,
        tenant: null,
      })
      expect(reading.version).toBe(1)
    },
  )
})
