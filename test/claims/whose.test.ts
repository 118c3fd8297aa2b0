import { describe, expect, it } from 'vitest'
import { decodeToken, type DecodedJws } from '../../main/claims/decoding/decode.ts'
import { type TenantSecret, whoseToken, whoseWords } from '../../main/claims/signing/whose.ts'
import {
  acme,
  acmeSecret,
  assertionClaims,
  connectClaims,
  hs256,
  inboundClaims,
  lifecycleClaims,
  rs256,
} from './made-tokens.ts'

function jws(text: string): DecodedJws {
  const decoded = decodeToken(text)
  if (decoded.kind !== 'jws') throw new Error(decoded.kind)
  return decoded
}

/** Counts the secrets that are read, each of which costs one HMAC. */
function counted(secret: TenantSecret, count: { read: number }): TenantSecret {
  return Object.defineProperty({ ...secret }, 'secret', {
    get: () => {
      count.read += 1
      return secret.secret
    },
  })
}

function tenants(number: number, count: { read: number } = { read: 0 }): TenantSecret[] {
  return Array.from({ length: number }, (_, index) =>
    counted(
      {
        tenantId: `t${index}`,
        name: `tenant ${index}`,
        appKey: 'com.example.reports',
        clientKey: `client-${index}`,
        oauthClientId: `oauth-${index}`,
        generation: 'current',
        secret: `secret ${index}`,
      },
      count,
    ),
  )
}

const old: TenantSecret = { ...acmeSecret, generation: 'previous', secret: 'replaced' }
const others = tenants(20)

describe('whoseToken', () => {
  it('finds the tenant by signature, whatever the token says', async () => {
    const whose = await whoseToken(jws(hs256({ iss: 'nobody' })), [...others, acmeSecret])
    expect(whose).toEqual({
      kind: 'signed',
      tenantId: acme.id,
      name: 'acme production',
      generation: 'current',
    })
    expect(whoseWords(whose)).toBe('Signed by acme production’s current secret.')
  })

  it('tells the previous generation', async () => {
    const whose = await whoseToken(jws(hs256(inboundClaims(), 'replaced')), [
      ...others,
      acmeSecret,
      old,
    ])
    expect(whoseWords(whose)).toBe(
      'Signed by acme production’s previous secret: it was replaced since.',
    )
  })

  it.each([
    ['an inbound token', inboundClaims()],
    ['an assertion', assertionClaims()],
    ['a Connect JWT with aud', connectClaims()],
  ])('tells the issuer of %s whose signature does not hold', async (_, claims) => {
    const whose = await whoseToken(jws(hs256(claims, 'another')), [...others, acmeSecret, old])
    expect(whose).toEqual({
      kind: 'issuer-only',
      tenantId: acme.id,
      name: 'acme production',
      slip: null,
    })
    expect(whoseWords(whose)).toBe(
      'The issuer is acme production, but the signature does not hold under its secret.',
    )
  })

  it('tells a lifecycle JWT by its claims, and signs nothing for it', async () => {
    const whose = await whoseToken(jws(rs256(lifecycleClaims())), [...others, acmeSecret])
    expect(whose).toMatchObject({ kind: 'issuer-only', tenantId: acme.id })
  })

  it('knows nobody', async () => {
    const whose = await whoseToken(jws(hs256({ iss: 'x' }, 'y')), others)
    expect(whose).toEqual({ kind: 'nobody', tenants: 20 })
    expect(whoseWords(await whoseToken(jws(hs256({})), []))).toBe(
      'No tenant is known to compare with.',
    )
  })

  it('reads tenants that come one by one', async () => {
    async function* slowly(): AsyncGenerator<TenantSecret> {
      for (const secret of [...others, acmeSecret]) yield await Promise.resolve(secret)
    }
    expect(await whoseToken(jws(hs256(inboundClaims())), slowly())).toMatchObject({
      kind: 'signed',
    })
  })

  it('asks the named tenant first: one HMAC among ten thousand tenants', async () => {
    const count = { read: 0 }
    const token = jws(hs256({ iss: 'client-9999', qsh: 'x' }, 'secret 9999'))
    expect(await whoseToken(token, tenants(10_000, count))).toMatchObject({ tenantId: 't9999' })
    expect(count.read).toBe(1)
  })

  it.each([1000, 2000, 10_000])(
    'costs one HMAC a tenant where nothing names one (%i)',
    async (number) => {
      const count = { read: 0 }
      await whoseToken(jws(hs256({ iss: 'nobody' }, 'none')), tenants(number, count))
      expect(count.read).toBe(number)
    },
  )

  it('lets the event loop run after each chunk', async () => {
    const count = { read: 0 }
    const readAtRest: number[] = []
    await whoseToken(jws(hs256({ iss: 'nobody' }, 'none')), tenants(1000, count), {
      chunk: 250,
      rest: () => {
        if (count.read > 0) readAtRest.push(count.read)
        return Promise.resolve()
      },
    })
    expect(readAtRest).toEqual([250, 500, 750, 1000])
  })

  it('stops when asked to', async () => {
    const controller = new AbortController()
    const count = { read: 0 }
    const work = whoseToken(jws(hs256({ iss: 'nobody' }, 'none')), tenants(10_000, count), {
      signal: controller.signal,
      chunk: 100,
      rest: () => {
        if (count.read >= 300) controller.abort()
        return Promise.resolve()
      },
    })
    await expect(work).rejects.toThrow()
    expect(count.read).toBe(300)
  })
})
