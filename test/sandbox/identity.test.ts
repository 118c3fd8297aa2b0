import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assertionClaims,
  bearer,
  connectJwt,
  forge,
  mia,
  noon,
  send,
  sendAs,
  sign,
  site,
  theApp,
} from './site.ts'
import type { Site } from './site.ts'

const myself = '/rest/api/3/myself'
const unauthenticated = 'Client must be authenticated to access this resource.'

describe('access tokens', () => {
  it('act as the person, and say so', async () => {
    const answer = await sendAs(await site(), mia, myself)
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({
      accountId: mia,
      displayName: 'Mia Krystof',
      accountType: 'atlassian',
    })
    expect(answer.headers).toMatchObject({
      'x-aaccountid': mia,
      'content-type': 'application/json;charset=UTF-8',
      date: 'Mon, 23 Nov 2026 12:00:00 GMT',
      'atl-traceid': expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '99',
      'x-ratelimit-reset': '2026-11-23T12:00:01.000Z',
    })
    expect(answer.headers).not.toHaveProperty('x-seraph-loginreason')
  })

  it('live for 900 seconds', async () => {
    const at = await site()
    const headers = { authorization: await bearer(at) }
    at.time.seconds = noon + 899
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(200)
    at.time.seconds = noon + 900
    const answer = await send(at.baseUrl, myself, { headers })
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe(
      `OAuth realm="${encodeURIComponent(at.baseUrl)}"`,
    )
    expect(answer.headers['x-practice-site-reason']).toBe('bearer_rejected')
  })

  it('of another site are rejected, not unreadable', async () => {
    const [one, other] = [await site(), await site()]
    const answer = await send(one.baseUrl, myself, {
      headers: { authorization: await bearer(other) },
    })
    expect(answer.status).toBe(401)
  })

  const unreadable: readonly (readonly [
    name: string,
    token: (at: Site) => Promise<string> | string,
  ])[] = [
    ['an API token', () => 'ATATT3xFfGF0abc'],
    ['a cut token', async (at) => (await bearer(at)).slice('Bearer '.length, -3)],
    [
      'a changed token',
      async (at) => (await bearer(at)).slice('Bearer '.length).replace('practice.', 'practice.x'),
    ],
    ['a cut JWT', (at) => connectJwt(at, 'GET', myself).split('.').slice(0, 2).join('.')],
    ['three parts of anything', () => 'a.b.c'],
  ]

  it.each(unreadable)('%s does not parse: 403, for serverInfo too', async (_name, token) => {
    const at = await site()
    const headers = { authorization: `Bearer ${await token(at)}` }
    for (const path of [myself, '/rest/api/3/serverInfo']) {
      const answer = await send(at.baseUrl, path, { headers })
      expect(answer.status).toBe(403)
      expect(answer.text).toBe('{"error":"Failed to parse Connect Session Auth Token"}')
      expect(answer.headers).not.toHaveProperty('x-seraph-loginreason')
    }
  })

  it('a Connect JWT as Bearer has the form and is rejected', async () => {
    const at = await site()
    const answer = await send(at.baseUrl, myself, {
      headers: { authorization: `Bearer ${connectJwt(at, 'GET', myself)}` },
    })
    expect(answer.status).toBe(401)
  })
})

describe('scheme', () => {
  it.each(['bearer $', 'BEARER $', 'Bearer  $', 'Bearer\t$', 'token $', '$'])(
    '%s is no credential',
    async (form) => {
      const at = await site()
      const token = (await bearer(at)).slice('Bearer '.length)
      const headers = { authorization: form.replace('$', token) }
      expect((await send(at.baseUrl, myself, { headers })).status).toBe(401)
      const open = await send(at.baseUrl, '/rest/api/3/project/search', { headers })
      expect(open.status).toBe(200)
      expect(open.json).toMatchObject({ total: 0, values: [] })
      expect(open.headers).not.toHaveProperty('x-aaccountid')
    },
  )

  it('Basic that names a user fails aloud only in a header', async () => {
    const at = await site()
    const headers = {
      authorization: `Basic ${Buffer.from('mia@example.com:token').toString('base64')}`,
    }
    const answer = await send(at.baseUrl, '/rest/api/3/search/jql?jql=project=ACME', { headers })
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({ issues: [], isLast: true })
    expect(answer.headers['x-seraph-loginreason']).toBe('AUTHENTICATED_FAILED')
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(401)
  })
})

describe('Connect JWTs', () => {
  it.each([
    ['GET', '/rest/api/3/myself'],
    ['GET', '/rest/api/3/user/search?query=mi&maxResults=2'],
    ['GET', '/rest/api/3/user/search?query=a%20b&x=1&x=2&x=%2C'],
    ['GET', "/rest/api/3/user/search?query=it's*~(!)"],
    ['GET', '/rest/api/3/myself/?'],
  ])('made by atlassian-jwt pass for %s %s', async (method, path) => {
    const at = await site()
    const answer = await sendAs(at, 'app', path, { method })
    expect(answer.status).toBe(path.startsWith('/rest/api/3/myself/') ? 404 : 200)
    expect(answer.headers['x-aaccountid']).toBe(theApp)
  })

  it('pass in the query', async () => {
    const at = await site()
    const answer = await send(at.baseUrl, `${myself}?jwt=${connectJwt(at, 'GET', myself)}`)
    expect(answer.json).toMatchObject({ accountId: theApp, accountType: 'app' })
  })

  it('act as the app, whoever sub names', async () => {
    const at = await site()
    const headers = { authorization: `JWT ${connectJwt(at, 'GET', myself, { sub: mia })}` }
    expect((await send(at.baseUrl, myself, { headers })).json).toMatchObject({ accountId: theApp })
  })

  it('are borne for 30 seconds after their end', async () => {
    const at = await site()
    const headers = { authorization: `JWT ${connectJwt(at, 'GET', myself)}` }
    at.time.seconds = noon + 180 + 29
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(200)
    at.time.seconds = noon + 180 + 30
    expect((await send(at.baseUrl, myself, { headers })).headers['x-practice-site-reason']).toBe(
      'jwt_expired',
    )
  })

  const refused: readonly (readonly [
    reason: string,
    name: string,
    token: (at: Site) => Promise<string> | string,
  ])[] = [
    [
      'jwt_issuer',
      'iss is the clientKey',
      (at) => connectJwt(at, 'GET', myself, { iss: at.installed.clientKey }),
    ],
    ['jwt_qsh', 'a context token', (at) => connectJwt(at, 'GET', myself, { qsh: 'context-qsh' })],
    ['jwt_qsh', 'no qsh', (at) => connectJwt(at, 'GET', myself, { qsh: undefined })],
    ['jwt_qsh', 'another path', (at) => connectJwt(at, 'GET', '/rest/api/3/serverInfo')],
    ['jwt_qsh', 'another method', (at) => connectJwt(at, 'POST', myself)],
    ['jwt_times', 'exp as text', (at) => connectJwt(at, 'GET', myself, { exp: String(noon + 60) })],
    ['jwt_times', 'no iat', (at) => connectJwt(at, 'GET', myself, { iat: undefined })],
    ['jwt_signature', 'another secret', (at) => sign({ iss: at.installed.key }, 'another secret')],
    ['jwt_algorithm', 'alg none', (at) => forge({ alg: 'none' }, { iss: at.installed.key }, '')],
    ['jwt_unreadable', 'an access token', async (at) => (await bearer(at)).slice('Bearer '.length)],
    ['jwt_issuer', 'an assertion', (at) => sign(assertionClaims(at), at.installed.sharedSecret)],
  ]

  it.each(refused)('%s: %s', async (reason, _name, token) => {
    const at = await site()
    const answer = await send(at.baseUrl, myself, {
      headers: { authorization: `JWT ${await token(at)}` },
    })
    expect(answer.status).toBe(401)
    expect(answer.headers['x-practice-site-reason']).toBe(reason)
    expect(answer.headers).not.toHaveProperty('x-aaccountid')
  })
})

it('any Authorization is answered by Jira, never by a crash', async () => {
  const at = await site()
  const part = fc.stringMatching(/^[\w+/=.,:%!-]*$/)
  const value = fc
    .tuple(fc.constantFrom('Bearer ', 'JWT ', 'Basic ', ''), part)
    .map((each) => each.join(''))
  await fc.assert(
    fc.asyncProperty(value, async (authorization) => {
      const { status } = await send(at.baseUrl, myself, { headers: { authorization } })
      expect([401, 403]).toContain(status)
    }),
  )
})

describe('the refusal of nobody', () => {
  it.each([
    [undefined, 'text/html;charset=UTF-8', unauthenticated],
    ['*/*', 'text/html;charset=UTF-8', unauthenticated],
    ['text/html,application/json', 'text/html;charset=UTF-8', unauthenticated],
    ['text/plain', 'text/plain;charset=UTF-8', unauthenticated],
    [
      'application/json',
      'application/json;charset=UTF-8',
      `{"message":"${unauthenticated}","status-code":401}`,
    ],
    [
      'image/png, application/json;q=0.9',
      'application/json;charset=UTF-8',
      `{"message":"${unauthenticated}","status-code":401}`,
    ],
    [
      'application/xml',
      'application/xml;charset=UTF-8',
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>401</status-code><message>${unauthenticated}</message></status>`,
    ],
  ])('follows Accept: %s', async (accept, type, body) => {
    const at = await site()
    const answer = await send(at.baseUrl, myself, {
      headers: accept === undefined ? {} : { accept },
    })
    expect(answer.status).toBe(401)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.text).toBe(body)
  })
})
