import { decodeJwt } from 'jose'
import { describe, expect, it } from 'vitest'
import type { ActingAs } from '../../contract/acting.ts'
import type { TenantProfile } from '../../contract/tenants.ts'
import { actAsApp } from '../../main/acting/act-as-app.ts'
import { actAsUser } from '../../main/acting/act-as-user.ts'
import { TokenCache } from '../../main/acting/token-cache.ts'
import { anonymous, identities } from '../../main/acting/identities.ts'
import { queryStringHash } from '../../main/connect/qsh.ts'
import { AppError } from '../../main/errors.ts'
import type { WireRequest } from '../../main/wire/message.ts'
import { KeptBodies } from '../../main/requests/kept-bodies.ts'
import { redactHere } from '../fakes/redact-here.ts'
import { headerOf } from '../../main/wire/headers.ts'
import { Run } from '../../main/requests/run.ts'
import { sendAs, type Sent } from '../../main/requests/send.ts'
import { ScriptedHttp, type ScriptedAnswer } from '../fakes/scripted-http.ts'
import { acme } from '../fakes/tenant-profile.ts'

const NOW = 1_790_000_000_000
const SECRET = 'ATCO-a-shared-secret-of-the-practice-tenant'
const mia: ActingAs = { kind: 'user', accountId: '5b10a2844c20165700ede21g' }
const get: WireRequest = {
  method: 'GET',
  url: 'https://acme.atlassian.net/rest/api/3/myself',
  headers: [['Accept', 'application/json']],
  body: null,
}

type Answerer = (request: WireRequest, nth: number) => ScriptedAnswer | AppError

interface Stage {
  readonly http: ScriptedHttp
  readonly send: (request?: WireRequest, who?: ActingAs, tenant?: TenantProfile) => Promise<Sent>
  run: Run
}

/** One token cache, as in the app: each call to `send` is an exchange of its own. */
function stage(site: Answerer, signal = new AbortController().signal): Stage {
  const clock = { now: () => NOW, steady: () => 0 }
  let tokens = 0
  const http = new ScriptedHttp((request, nth) => {
    if (!request.url.endsWith('/oauth2/token')) return site(request, nth)
    tokens += 1
    return {
      status: 200,
      body: JSON.stringify({
        access_token: `live-token-${tokens}`,
        expires_in: 900,
        token_type: 'Bearer',
      }),
    }
  })
  const secretOf = (): Promise<string> => Promise.resolve(SECRET)
  const cache = new TokenCache(clock)
  const identity = identities({
    connect: {
      user: actAsUser({ clock, signingClock: clock, secretOf, userAgent: 'Understudy/0' }),
      app: actAsApp({ signingClock: clock, secretOf }),
      anonymous,
    },
  })
  let ids = 0
  const fresh = (): Run =>
    new Run({
      http,
      clock,
      ids: { next: () => `id${(ids += 1)}` },
      bodies: new KeptBodies({ redactLarge: redactHere }),
      tenantSecrets: Promise.resolve([]),
      tenantTokens: () => [],
      signal,
    })
  const own: Stage = {
    http,
    run: fresh(),
    send: (request = get, actingAs = mia, tenant = acme) => {
      own.run = fresh()
      return sendAs(request, {
        actor: { identity, tenant, actingAs },
        cache,
        run: own.run,
        purpose: 'request',
      })
    },
  }
  return own
}

const authorizationOf = (request: WireRequest | undefined): string | null =>
  headerOf(request?.headers ?? [], 'authorization')

describe('as a user', () => {
  it('exchanges an assertion, then sends the bearer to the tenant alone', async () => {
    const { http, send } = stage(() => ({ status: 200, body: '{}' }))
    await send()
    expect(http.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token',
      'GET https://acme.atlassian.net/rest/api/3/myself',
    ])
    const form = new URLSearchParams(
      new TextDecoder().decode(http.sent[0]?.body ?? new Uint8Array()),
    )
    expect([...form.keys()]).toEqual(['grant_type', 'assertion'])
    expect(decodeJwt(form.get('assertion') ?? '')).toEqual({
      iss: 'urn:atlassian:connect:clientid:client-1',
      sub: 'urn:atlassian:connect:useraccountid:5b10a2844c20165700ede21g',
      tnt: 'https://acme.atlassian.net',
      aud: 'https://oauth-2-authorization-server.services.atlassian.com',
      iat: NOW / 1000,
      exp: NOW / 1000 + 60,
    })
    expect(authorizationOf(http.sent[0])).toBeNull()
    expect(authorizationOf(http.sent[1])).toBe('Bearer live-token-1')
  })

  it('uses a held token again, and still shows the assertion it came from', async () => {
    const own = stage(() => ({ status: 200 }))
    await own.send()
    await own.send()
    expect(own.http.sent).toHaveLength(3)
    expect(own.run.steps.map(({ purpose }) => purpose)).toEqual(['request'])
    expect(own.run.tokens.map(({ carriedBy }) => carriedBy)).toEqual([
      'form-assertion',
      'answer-access-token',
      'authorization-bearer',
    ])
  })

  it('refreshes once when a held token is refused, and both attempts stay visible', async () => {
    const own = stage((request) => ({
      status: authorizationOf(request) === 'Bearer live-token-2' ? 200 : 401,
    }))
    const { http } = own
    http.sent.length = 0
    await own.send()
    const sent = await own.send()
    expect(sent.answer.status).toBe(200)
    expect(own.run.steps.map(({ purpose, response }) => `${purpose} ${response?.status}`)).toEqual([
      'request 401',
      'token-exchange 200',
      'retry 200',
    ])
  })

  it('never loops: a second 401 is the answer', async () => {
    const own = stage(() => ({ status: 401 }))
    await own.send()
    const sent = await own.send()
    expect(sent.answer.status).toBe(401)
    expect(own.run.steps.map(({ purpose }) => purpose)).toEqual([
      'request',
      'token-exchange',
      'retry',
    ])
  })

  it('does not exchange again for a 401 to a token just made', async () => {
    const own = stage(() => ({ status: 401 }))
    await own.send()
    expect(own.run.steps.map(({ purpose }) => purpose)).toEqual(['token-exchange', 'request'])
  })

  it('refuses a second credential', async () => {
    await expect(
      stage(() => ({ status: 200 })).send({ ...get, headers: [['authorization', 'Bearer mine']] }),
    ).rejects.toThrow('There is an Authorization header among yours, and Understudy sets its own.')
  })
})

describe('in the clear', () => {
  const clear: WireRequest = { ...get, url: 'http://acme.example/rest/api/3/myself' }

  it.each([mia, { kind: 'app' }] as const)('sends no credential: %o', async (who) => {
    const own = stage(() => ({ status: 200 }))
    await expect(own.send(clear, who)).rejects.toMatchObject({ code: 'request_invalid' })
    expect(own.http.sent.map(({ url }) => url)).not.toContain(clear.url)
  })

  it('sends one to this machine, and none anywhere', async () => {
    const own = stage(() => ({ status: 200 }))
    const here = { ...acme, baseUrl: 'http://127.0.0.1:4000' }
    await own.send({ ...clear, url: `${here.baseUrl}/x` }, { kind: 'app' }, here)
    await own.send(clear, { kind: 'anonymous' })
    expect(own.http.sent).toHaveLength(2)
  })
})

describe('another origin than the tenant’s', () => {
  it.each([mia, { kind: 'app' }] as const)('gets no credential: %o', async (who) => {
    const own = stage(() => ({ status: 200 }))
    for (const origin of [
      'https://globex.atlassian.net',
      'https://acme.atlassian.net:444',
      'https://acme.atlassian.net.evil.example',
      'https://acme.atlassian.net@evil.example',
    ]) {
      await expect(own.send({ ...get, url: `${origin}/x` }, who)).rejects.toMatchObject({
        code: 'path_names_another_origin',
      })
    }
    expect(own.http.sent).toEqual([])
  })

  it('is asked as nobody', async () => {
    const own = stage(() => ({ status: 200 }))
    await own.send({ ...get, url: 'https://globex.atlassian.net/x' }, { kind: 'anonymous' })
    expect(own.http.sent.map(authorizationOf)).toEqual([null])
  })
})

describe('as the app and as nobody', () => {
  it('signs a Connect JWT for this very URL', async () => {
    const { http, send } = stage(() => ({ status: 200 }))
    await send({ ...get, url: `${acme.baseUrl}/rest/api/3/search?jql=a%20b` }, { kind: 'app' })
    expect(authorizationOf(http.sent[0])).toMatch(/^JWT eyJ/)
    const jwt = authorizationOf(http.sent[0])?.replace(/^JWT /, '') ?? ''
    expect(decodeJwt(jwt)).toEqual({
      iss: 'com.example.app',
      iat: NOW / 1000,
      exp: NOW / 1000 + 180,
      qsh: queryStringHash({
        method: 'GET',
        url: '/rest/api/3/search?jql=a%20b',
        baseUrl: acme.baseUrl,
      }),
      aud: ['jira:1'],
    })
  })

  it('sends no credential as anonymous, and what the person typed', async () => {
    const { http, send } = stage(() => ({ status: 200 }))
    await send(get, { kind: 'anonymous' })
    await send({ ...get, headers: [['Authorization', 'Basic eA==']] }, { kind: 'anonymous' })
    expect(http.sent.map(authorizationOf)).toEqual([null, 'Basic eA=='])
  })
})

describe('redirects', () => {
  const to =
    (location: string, status = 302): Answerer =>
    (request, nth) =>
      request.url.endsWith('/myself')
        ? { status, headers: [['Location', location]] }
        : { status: 200, body: String(nth) }

  it('follows within the origin with a JWT for the new URL', async () => {
    const own = stage(to('/rest/api/3/other?x=1'))
    const sent = await own.send(get, { kind: 'app' })
    expect(sent.request.url).toBe('https://acme.atlassian.net/rest/api/3/other?x=1')
    const jwt = authorizationOf(own.http.sent[1])?.replace(/^JWT /, '') ?? ''
    expect(decodeJwt(jwt)['qsh']).toBe(
      queryStringHash({ method: 'GET', url: '/rest/api/3/other?x=1', baseUrl: acme.baseUrl }),
    )
    expect(own.run.steps.map(({ purpose }) => purpose)).toEqual(['request', 'redirect'])
  })

  it.each([
    'https://globex.atlassian.net/x',
    'http://acme.atlassian.net/x',
    'https://acme.atlassian.net:444/x',
    '//evil.example/x',
  ])('takes no token to %s', async (location) => {
    const own = stage(to(location))
    const sent = await own.send()
    expect(own.http.sent).toHaveLength(2)
    expect(sent.answer.status).toBe(302)
    expect(sent.stoppedShort?.code).toBe('redirect_left_origin')
  })

  it.each([
    ['blob:https://acme.atlassian.net/x', 'a blob: address'],
    ['javascript:alert(1)', 'a javascript: address'],
  ])('goes nowhere by %s', async (location, named) => {
    const own = stage(to(location))
    const sent = await own.send(get, { kind: 'app' })
    expect(own.http.sent).toHaveLength(1)
    expect(sent.stoppedShort?.message).toBe(
      `The site sent this request on to ${named}; it was not followed.`,
    )
  })

  it.each([
    [303, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [302, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'DELETE', 'DELETE'],
  ])('%i turns %s into %s', async (status, method, next) => {
    const own = stage(to('/other', status))
    await own.send(
      {
        ...get,
        method,
        body: new TextEncoder().encode('{}'),
        headers: [['Content-Type', 'application/json']],
      },
      { kind: 'anonymous' },
    )
    expect(own.http.sent[1]?.method).toBe(next)
    expect(own.http.sent[1]?.body === null).toBe(next === 'GET')
  })

  it('stops after five', async () => {
    const own = stage(() => ({ status: 302, headers: [['location', '/rest/api/3/myself']] }))
    const sent = await own.send(get, { kind: 'anonymous' })
    expect(own.http.sent).toHaveLength(6)
    expect(sent.stoppedShort?.message).toBe(
      'The site redirected more than 5 times; the last answer is shown.',
    )
  })
})

describe('what is recorded', () => {
  it('holds no secret of the exchange in any spelling', async () => {
    const echo = 'live-token-1 bGl2ZS10b2tlbi0x'
    const own = stage(() => ({
      status: 400,
      statusText: 'no live-token-1',
      headers: [['X-Echo', 'live-token-1']],
      body: echo,
    }))
    await own.send({ ...get, url: `${get.url}?q=${SECRET}` })
    const text = JSON.stringify(own.run.steps)
    for (const secret of ['live-token-1', 'bGl2ZS10b2tlbi0x', SECRET, encodeURIComponent(SECRET)])
      expect(text).not.toContain(secret)
    expect(own.run.steps[1]?.request.headers).toContainEqual(['Authorization', 'Bearer (redacted)'])
    expect(own.run.steps[0]?.response?.body.bodyId).toBeNull()
  })

  it.each([
    [429, 'text/html', '<html><h1>Rate limit exceeded</h1></html>'],
    [503, 'text/plain', 'upstream connect error'],
    [
      400,
      'application/json',
      '{"error":"invalid_grant","error_description":"Claim exp is too far in the future."}',
    ],
  ])('shows a refused exchange verbatim: %i', async (status, type, body) => {
    const clock = { now: () => NOW, steady: () => 0 }
    const http = new ScriptedHttp(() => ({ status, headers: [['Content-Type', type]], body }))
    const secretOf = (): Promise<string> => Promise.resolve(SECRET)
    const user = actAsUser({ clock, signingClock: clock, secretOf, userAgent: 'Understudy/0' })
    const run = new Run({
      http,
      clock,
      ids: { next: () => 'id' },
      bodies: new KeptBodies({ redactLarge: redactHere }),
      tenantSecrets: Promise.resolve([]),
      tenantTokens: () => [],
      signal: new AbortController().signal,
    })
    const identity = identities({
      connect: { user, app: actAsApp({ signingClock: clock, secretOf }), anonymous },
    })
    const sending = {
      actor: { identity, tenant: acme, actingAs: mia },
      cache: new TokenCache(clock),
      run,
      purpose: 'request',
    } as const
    await expect(sendAs(get, sending)).rejects.toMatchObject({
      code: 'exchange_refused',
      details: { status: String(status) },
    })
    expect(run.steps).toMatchObject([
      { purpose: 'token-exchange', response: { status, body: { head: body } } },
    ])
  })

  it('keeps a step for a request that found no network', async () => {
    const own = stage(
      () =>
        new AppError('network_unreachable', 'acme.atlassian.net could not be found.', {
          details: { code: 'ENOTFOUND' },
        }),
    )
    await expect(own.send()).rejects.toMatchObject({ code: 'network_unreachable' })
    expect(own.run.steps.at(-1)).toMatchObject({
      response: null,
      networkError: { code: 'ENOTFOUND', message: 'acme.atlassian.net could not be found.' },
    })
  })

  it('measures the clock against Date', async () => {
    const own = stage(() => ({
      status: 200,
      headers: [['date', new Date(NOW - 95_000).toUTCString()]],
    }))
    await own.send()
    expect(own.run.clockSkewSeconds).toBe(-95)
  })

  it('measures the clock when the answer comes, however long a keychain then takes, and names that', async () => {
    let now = NOW
    const late = Promise.withResolvers<readonly string[]>()
    const run = new Run({
      http: new ScriptedHttp(() => {
        setImmediate(() => {
          now += 5000
          late.resolve([])
        })
        return { status: 200, headers: [['date', new Date(NOW).toUTCString()]] }
      }),
      clock: { now: () => now, steady: () => now },
      ids: { next: () => 'id' },
      bodies: null,
      tenantSecrets: late.promise,
      tenantTokens: () => [],
      signal: new AbortController().signal,
    })
    await run.send(get, 'request', mia)
    expect(run.clockSkewSeconds).toBe(0)
    expect(run.steps).toMatchObject([{ secretsMs: 5000 }])
  })

  it('hides the token of an exchange in bytes that are no UTF-8, too', async () => {
    const own = stage(() => ({ status: 200 }))
    const latin = new Uint8Array(Buffer.from('caf\u00e9 live-token-1 caf\u00e9', 'latin1'))
    await own.send({ ...get, method: 'POST', body: latin })
    const seen = own.run.steps[1]?.request.body
    expect(seen).toMatchObject({ encoding: 'base64', size: latin.byteLength })
    expect(Buffer.from(seen?.head ?? '', 'base64').toString('latin1')).toBe(
      'caf\u00e9 (redacted) caf\u00e9',
    )
  })

  it('says that a time limit of its own ran out', async () => {
    const own = stage(
      () => ({ status: 200 }),
      AbortSignal.abort(new DOMException('late', 'TimeoutError')),
    )
    await expect(own.send()).rejects.toMatchObject({
      code: 'network_timeout',
      details: { code: 'TIMEOUT' },
    })
  })

  it('says that a cancelled request was cancelled', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(stage(() => ({ status: 200 }), stop.signal).send()).rejects.toMatchObject({
      code: 'request_cancelled',
    })
  })
})
