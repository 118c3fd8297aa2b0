import { describe, expect, it } from 'vitest'
import {
  LEEWAY_MS,
  TokenCache,
  type HeldToken,
  type TokenKey,
} from '../../main/acting/token-cache.ts'
import { AppError } from '../../main/errors.ts'
import type { SteadyClock } from '../../main/ports.ts'

const key: TokenKey = {
  tenantId: 't1',
  baseUrl: 'https://acme.atlassian.net',
  authorizationServer: null,
  oauthClientId: 'c',
  secretGeneration: 1,
  accountId: 'mia',
  scopes: [],
}
const held = (accessToken: string, expiresAt = 900_000): HeldToken => ({
  accessToken,
  expiresAt,
  assertion: `a-${accessToken}`,
  exchangeStepId: 's',
  answeredBy: 'https://auth.example/oauth2/token',
  answeredAt: 0,
})

function at(start: number): SteadyClock & {
  readonly set: (ms: number) => void
  /** Nothing passes by it. */
  readonly setClock: (ms: number) => void
} {
  let ms = start
  let offBy = 0
  return {
    now: () => ms + offBy,
    steady: () => ms,
    set: (next) => {
      ms = next
    },
    setClock: (next) => {
      offBy = next - ms
    },
  }
}

describe('the token cache', () => {
  it('holds a token until shortly before its end', async () => {
    const clock = at(0)
    const cache = new TokenCache(clock)
    expect(await cache.get(key, () => Promise.resolve(held('one')))).toEqual({
      token: held('one'),
      reused: false,
    })
    clock.set(900_000 - LEEWAY_MS - 1)
    expect((await cache.get(key, () => Promise.resolve(held('two')))).token.accessToken).toBe('one')
    clock.set(900_000 - LEEWAY_MS)
    expect(await cache.get(key, () => Promise.resolve(held('two', 2_000_000)))).toMatchObject({
      token: { accessToken: 'two' },
      reused: false,
    })
  })

  it('holds it no longer where the clock is set back meanwhile, and says until when by that clock', async () => {
    const clock = at(10_000_000)
    const cache = new TokenCache(clock)
    await cache.get(key, () => Promise.resolve(held('one', 10_900_000)))
    expect(cache.lifeOf(key)).toBe(10_900_000)
    clock.setClock(10_000_000 - 3_600_000)
    expect(cache.lifeOf(key)).toBe(10_900_000 - 3_600_000)
    clock.set(10_900_000 - LEEWAY_MS - 1)
    expect(cache.peek(key)?.accessToken).toBe('one')
    clock.set(10_900_000 - LEEWAY_MS)
    expect([cache.peek(key), cache.lifeOf(key)]).toEqual([null, null])
  })

  it('asks for another one where the clock goes on by a day, as it does in a sleep', async () => {
    const clock = at(0)
    const cache = new TokenCache(clock)
    await cache.get(key, () => Promise.resolve(held('one')))
    clock.setClock(86_400_000)
    const day = 86_400_000 + 900_000
    expect(await cache.get(key, () => Promise.resolve(held('two', day)))).toMatchObject({
      token: { accessToken: 'two' },
      reused: false,
    })
    expect(cache.lifeOf(key)).toBe(day)
  })

  it.each([
    ['tenant', { tenantId: 't2' }],
    ['address', { baseUrl: 'https://acme.evil.example' }],
    ['authorization server', { authorizationServer: 'http://127.0.0.1:4000' }],
    ['client id', { oauthClientId: 'd' }],
    ['secret generation', { secretGeneration: 2 }],
    ['user', { accountId: 'noah' }],
    ['scopes', { scopes: ['READ'] }],
  ])('does not give the token of another %s', async (_name, change) => {
    const cache = new TokenCache(at(0))
    await cache.get(key, () => Promise.resolve(held('one')))
    expect(cache.peek({ ...key, ...change })).toBeNull()
  })

  it('knows scopes by set, not by spelling', async () => {
    const cache = new TokenCache(at(0))
    await cache.get({ ...key, scopes: ['read', 'WRITE'] }, () => Promise.resolve(held('one')))
    expect(cache.peek({ ...key, scopes: ['WRITE', 'READ', 'READ'] })?.accessToken).toBe('one')
  })

  it('has one exchange in flight per key', async () => {
    const cache = new TokenCache(at(0))
    let exchanges = 0
    const exchange = async (): Promise<HeldToken> => {
      exchanges += 1
      await Promise.resolve()
      return held('one')
    }
    const all = await Promise.all([1, 2, 3].map(() => cache.get(key, exchange)))
    expect(exchanges).toBe(1)
    expect(all.map(({ reused }) => reused)).toEqual([false, true, true])
  })

  it('forgets a failed exchange and tells everyone who waited', async () => {
    const cache = new TokenCache(at(0))
    const refused = (): Promise<HeldToken> => Promise.reject(new AppError('exchange_refused', 'no'))
    const both = await Promise.allSettled([cache.get(key, refused), cache.get(key, refused)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((await cache.get(key, () => Promise.resolve(held('one')))).token.accessToken).toBe('one')
  })

  it('lets who waited exchange for themselves when the first one cancelled', async () => {
    const cache = new TokenCache(at(0))
    const first = cache.get(key, () =>
      Promise.reject(new AppError('request_cancelled', 'cancelled')),
    )
    const second = cache.get(key, () => Promise.resolve(held('own')))
    await expect(first).rejects.toMatchObject({ code: 'request_cancelled' })
    expect((await second).token.accessToken).toBe('own')
  })

  it('forgets only the token that was refused', async () => {
    const cache = new TokenCache(at(0))
    await cache.get(key, () => Promise.resolve(held('fresh')))
    cache.forget(key, 'stale')
    expect(cache.peek(key)?.accessToken).toBe('fresh')
    cache.forget(key, 'fresh')
    expect(cache.peek(key)).toBeNull()
  })

  it('forgets a whole tenant and no other', async () => {
    const cache = new TokenCache(at(0))
    const other = { ...key, tenantId: 't10' }
    await cache.get(key, () => Promise.resolve(held('one')))
    await cache.get(other, () => Promise.resolve(held('two')))
    cache.forgetTenant('t1')
    expect([cache.peek(key), cache.peek(other)?.accessToken]).toEqual([null, 'two'])
  })

  it('keeps no token whose tenant was forgotten while it was being fetched', async () => {
    const cache = new TokenCache(at(0))
    let arrive: (token: HeldToken) => void = () => undefined
    const asked = cache.get(key, () => new Promise((resolve) => void (arrive = resolve)))
    cache.forgetTenant('t1')
    const anew = cache.get(key, () => Promise.resolve(held('new')))
    arrive(held('old'))
    expect((await asked).token.accessToken).toBe('old')
    expect(await anew).toMatchObject({ token: { accessToken: 'new' }, reused: false })
    expect(cache.peek(key)?.accessToken).toBe('new')
  })
})
