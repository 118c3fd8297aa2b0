import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { decodeToken, type DecodedJws } from '../../main/claims/decoding/decode.ts'
import { inspectToken } from '../../main/claims/inspect.ts'
import { fetchKey, keySourceOf, verifyWithKey } from '../../main/claims/signing/public-keys.ts'
import { verifyWithSecret } from '../../main/claims/signing/verify.ts'
import type { HttpClient } from '../../main/ports.ts'
import type { WireRequest } from '../../main/wire/message.ts'
import {
  acmeSecret,
  assertionClaims,
  forgeClaims,
  hs256,
  lifecycleClaims,
  NOW,
  PUBLIC_JWK,
  PUBLIC_PEM,
  rs256,
  SECRET,
  segment,
} from './made-tokens.ts'

function jws(text: string): DecodedJws {
  const decoded = decodeToken(text)
  if (decoded.kind !== 'jws') throw new Error(decoded.kind)
  return decoded
}

describe('verifyWithSecret', () => {
  it('takes the secret’s characters as bytes', () => {
    expect(verifyWithSecret(jws(hs256(assertionClaims())), SECRET, 'acme')).toEqual({
      state: 'yes',
      how: 'by acme',
    })
  })

  it.each([
    ['base64-decoded', Buffer.from(SECRET, 'base64')],
    ['line-break-after', `${SECRET}\n`],
    ['white-space-around', ` ${SECRET}`],
    ['quoted', `"${SECRET}"`],
    ['base64-encoded', Buffer.from(SECRET).toString('base64')],
  ])('finds the slip: %s', (slip, signedWith) => {
    expect(verifyWithSecret(jws(hs256(assertionClaims(), signedWith)), SECRET, 'acme')).toEqual({
      state: 'no',
      how: 'by acme',
      slip,
    })
  })

  it('does not verify what a secret cannot sign', () => {
    expect(verifyWithSecret(jws(rs256(lifecycleClaims())), SECRET, 'acme').state).toBe(
      'not-verified',
    )
    const none = jws(`${segment({ alg: 'none' })}.${segment({})}.`)
    expect(verifyWithSecret(none, SECRET, 'acme')).toEqual({
      state: 'not-verified',
      why: 'A shared secret checks HS256 only, and this token says "none".',
    })
  })
})

describe('verifyWithKey', () => {
  const token = jws(rs256(lifecycleClaims()))
  it.each([
    ['a PEM', PUBLIC_PEM],
    ['a JWK', JSON.stringify(PUBLIC_JWK)],
    [
      'a JWK set',
      JSON.stringify({ keys: [{ ...PUBLIC_JWK, kid: token.header['kid'], alg: 'RS256' }] }),
    ],
  ])('takes %s', async (_, key) => {
    expect(await verifyWithKey(token, key, 'the key')).toEqual({ state: 'yes', how: 'by the key' })
    const forged = jws(
      `${segment(token.header)}.${segment({ iss: 'somebody else' })}.${token.signature}`,
    )
    expect(await verifyWithKey(forged, key, 'the key')).toMatchObject({ state: 'no' })
  })

  it('never takes a public key for an HMAC secret', async () => {
    const confused = jws(hs256(lifecycleClaims(), PUBLIC_PEM))
    expect((await verifyWithKey(confused, PUBLIC_PEM, 'the key')).state).toBe('not-verified')
  })

  it('refuses what is no key', async () => {
    await expect(verifyWithKey(token, 'hello', 'the key')).rejects.toMatchObject({
      code: 'key_unreadable',
    })
    await expect(verifyWithKey(token, '{"keys":1}', 'the key')).rejects.toMatchObject({
      code: 'key_unreadable',
    })
  })
})

describe('keySourceOf', () => {
  const kid = '0d1b6d2e-0f0b-4a5c-8a51-7d3a1d6b5f10'

  it('says beforehand what would be asked', () => {
    expect(
      keySourceOf(jws(rs256(lifecycleClaims())), 'lifecycle-jwt', 'https://acme.atlassian.net'),
    ).toEqual({
      kind: 'ask',
      url: `https://connect-install-keys.atlassian.com/${kid}`,
      words: `GET https://connect-install-keys.atlassian.com/${kid}: the public key that the token names. Only its kid is sent.`,
    })
    expect(keySourceOf(jws(rs256(forgeClaims())), 'forge-invocation-token', null)).toMatchObject({
      url: 'https://forge.cdn.prod.atlassian-dev.net/.well-known/jwks.json',
    })
    const staging = jws(
      rs256(forgeClaims({ app: { apiBaseUrl: 'https://api.stg.atlassian.com/ex/jira/x' } })),
    )
    expect(keySourceOf(staging, 'forge-invocation-token', null)).toMatchObject({
      url: 'https://forge.cdn.stg.atlassian-dev.net/.well-known/jwks.json',
    })
  })

  it('asks the government cloud’s own server', () => {
    const source = keySourceOf(
      jws(rs256(lifecycleClaims())),
      'lifecycle-jwt',
      'https://acme.atlassian-us-gov-mod.net',
    )
    expect(source).toMatchObject({
      url: `https://cs-migrations--fedrampcdn.us-east-1.prod.cdn.atlassian-us-gov-mod.com/${kid}`,
    })
  })

  it.each([
    '..',
    '.',
    '../x',
    'a/b',
    'a?b',
    'a#b',
    'a%2Fb',
    '',
    ' ',
    'a\nb',
    'é',
    'x'.repeat(201),
    5,
    null,
    { a: 1 },
  ])('puts no kid like %j into a URL', (bad) => {
    expect(
      keySourceOf(jws(rs256(lifecycleClaims(), { alg: 'RS256', kid: bad })), 'lifecycle-jwt', null),
    ).toMatchObject({ kind: 'cannot' })
  })
})

describe('fetchKey', () => {
  it('asks that URL once and verifies with the answer', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
      response.end(PUBLIC_PEM)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    try {
      const key = await fetchKey(
        { kind: 'ask', url: `http://127.0.0.1:${port}/kid-1`, words: '' },
        plainHttp,
        new AbortController().signal,
      )
      expect(await verifyWithKey(jws(rs256(lifecycleClaims())), key, 'the key')).toMatchObject({
        state: 'yes',
      })
      expect(asked).toEqual(['GET /kid-1'])
    } finally {
      server.close()
    }
  })

  it('fails with a code for another answer', async () => {
    const http: HttpClient = {
      send: () =>
        Promise.resolve({
          status: 404,
          statusText: '',
          headers: [],
          body: new Uint8Array(),
          firstByteMs: 0,
          totalMs: 0,
        }),
    }
    await expect(
      fetchKey({ kind: 'ask', url: 'https://x/k', words: '' }, http, new AbortController().signal),
    ).rejects.toMatchObject({ code: 'key_unreadable' })
  })
})

describe('the three states', () => {
  const verified = async (text: string, more: object): Promise<string> =>
    (await inspectToken(text, { nowSeconds: NOW, tenant: null, ...more })).verified

  it('stay three', async () => {
    expect(await verified(hs256(assertionClaims()), {})).toBe('not-verified')
    expect(await verified(hs256(assertionClaims()), { secrets: [acmeSecret] })).toBe('yes')
    expect(await verified(hs256(assertionClaims(), 'x'), { secrets: [acmeSecret] })).toBe('no')
    expect(await verified(hs256({ iss: 'someone' }, 'x'), { secrets: [acmeSecret] })).toBe(
      'not-verified',
    )
    expect(await verified(rs256(lifecycleClaims()), { secrets: [acmeSecret] })).toBe('not-verified')
    expect(await verified(rs256(lifecycleClaims()), { publicKey: PUBLIC_PEM })).toBe('yes')
    expect(await verified('opaque-token-of-somebody', { secrets: [acmeSecret] })).toBe(
      'not-verified',
    )
  })
})

const plainHttp: HttpClient = {
  send: async ({ method, url }: WireRequest) => {
    const answer = await fetch(url, { method })
    return {
      status: answer.status,
      statusText: '',
      headers: [],
      body: new Uint8Array(await answer.arrayBuffer()),
      firstByteMs: 0,
      totalMs: 0,
    }
  },
}
