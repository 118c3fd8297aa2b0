import { describe, expect, it } from 'vitest'
import { compareTokens } from '../../main/claims/compare-tokens.ts'
import { inspectToken } from '../../main/claims/inspect.ts'
import { resignToken } from '../../main/claims/signing/resign.ts'
import { acme, acmeSecret, connectClaims, hs256, NOW, REQUEST, SECRET } from './made-tokens.ts'

const context = { nowSeconds: NOW, tenant: acme, secrets: [acmeSecret], request: REQUEST }
const asItIs = { issueAtSeconds: null, hashFor: null, secret: SECRET }

describe('resignToken', () => {
  it('signs what it is given, marked as made here', async () => {
    const made = resignToken({
      ...asItIs,
      header: {},
      claims: connectClaims({ iss: 'com.example.other' }),
    })
    expect(made).toMatchObject({ madeHere: true, header: { typ: 'JWT', alg: 'HS256' } })
    const reading = await inspectToken(made.token, context)
    expect(reading.verified).toBe('yes')
    expect(reading.findings.map(({ id }) => id)).toEqual(['L31'])
  })

  it('gives the token that the claims had, byte by byte, where nothing was changed', () => {
    const token = hs256(connectClaims())
    expect(
      resignToken({ ...asItIs, header: { typ: 'JWT', alg: 'HS256' }, claims: connectClaims() })
        .token,
    ).toBe(token)
  })

  it('shifts the times and hashes a request, where that is asked for', async () => {
    const made = resignToken({
      secret: SECRET,
      header: {},
      claims: connectClaims({ iat: NOW - 1000, exp: NOW - 820, qsh: 'x' }),
      issueAtSeconds: NOW,
      hashFor: { ...REQUEST, baseUrl: acme.baseUrl },
    })
    expect((await inspectToken(made.token, context)).findings).toEqual([])
    expect(made.claims).toMatchObject({ iat: NOW, exp: NOW + 180 })
  })

  it('signs nothing for alg none, and refuses what a secret cannot sign', () => {
    expect(resignToken({ ...asItIs, header: { alg: 'none' }, claims: {} }).token).toMatch(/\.$/)
    expect(() => resignToken({ ...asItIs, header: { alg: 'RS256' }, claims: {} })).toThrow(
      expect.objectContaining({ code: 'token_unreadable' }) as Error,
    )
    expect(() => resignToken({ ...asItIs, secret: '', header: {}, claims: {} })).toThrow(
      expect.objectContaining({ code: 'secret_missing' }) as Error,
    )
  })
})

describe('compareTokens', () => {
  it('marks every name', () => {
    const left = hs256({ iss: 'a', aud: ['x'], context: { b: 1, a: [1] }, iat: 1 })
    const right = hs256({ context: { a: [1], b: 1 }, iss: 'b', aud: ['x'], exp: 2 }, SECRET, {
      alg: 'HS256',
    })
    expect(
      compareTokens(left, `Authorization: JWT ${right}`).map(
        ({ part, name, side }) => `${part} ${name} ${side}`,
      ),
    ).toEqual([
      'header typ left-only',
      'header alg both',
      'payload iss different',
      'payload aud both',
      'payload context both',
      'payload iat left-only',
      'payload exp right-only',
    ])
  })

  it('has no rows for what cannot be read', () => {
    expect(compareTokens('opaque-token', '')).toEqual([])
  })
})
