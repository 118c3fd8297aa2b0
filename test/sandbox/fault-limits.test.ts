import { describe, expect, it } from 'vitest'
import {
  bearer,
  connectJwt,
  emma,
  exchangeFor,
  gerd,
  mia,
  noon,
  send,
  sendAs,
  site,
} from './site.ts'
import type { Site } from './site.ts'

const api = '/rest/api/3'
const myself = `${api}/myself`
const issue = `${api}/issue/ACME-1`

describe('what a fault leaves whole', () => {
  it('T01: the client id is still in the payload, the scope is not in the descriptor', async () => {
    const at = await site({ faults: ['T01'] })
    expect(at.installed.oauthClientId).toBeTypeOf('string')
    expect(at.descriptor.scopes).toEqual(['READ', 'WRITE', 'DELETE', 'PROJECT_ADMIN', 'ADMIN'])
    expect((await sendAs(at, 'app', myself)).status).toBe(200)
  })

  it('T02: an assertion dated by the site’s clock passes', async () => {
    const at = await site({ faults: ['T02'] })
    expect((await exchangeFor(at, { iat: noon - 76, exp: noon - 16 })).status).toBe(200)
    expect((await sendAs(at, 'app', myself)).status).toBe(200)
  })

  it('T05: the payload has no client id', async () => {
    const at = await site({ faults: ['T05'] })
    expect(at.installed).not.toHaveProperty('oauthClientId')
  })

  it.each(['T04', 'T09', 'T10', 'N02'] as const)('%s: the newest payload works', async (id) => {
    const at = await site({ faults: [id] })
    const newest = at.newestInstalled
    expect(newest).not.toEqual(at.installed)
    const mended = Object.assign(Object.create(at) as Site, {})
    Object.defineProperty(mended, 'installed', { value: newest })
    expect((await exchangeFor(mended)).status).toBe(200)
    expect(
      (await send(newest.baseUrl, myself, { headers: { authorization: await bearer(mended) } }))
        .status,
    ).toBe(200)
    const jwt = connectJwt(mended, 'GET', myself)
    expect(
      (await send(newest.baseUrl, myself, { headers: { authorization: `JWT ${jwt}` } })).status,
    ).toBe(200)
  })

  it('T10: the app’s calls fail too', async () => {
    expect((await sendAs(await site({ faults: ['T10'] }), 'app', myself)).status).toBe(401)
  })

  it('J02: a fresh token is rejected as well', async () => {
    const at = await site({ faults: ['J02'] })
    expect((await sendAs(at, mia, myself)).status).toBe(401)
    expect((await sendAs(at, mia, myself)).status).toBe(401)
    expect((await sendAs(at, 'app', myself)).status).toBe(200)
  })

  it('J04: only Bearer is dropped', async () => {
    const at = await site({ faults: ['J04'] })
    expect((await sendAs(at, mia, myself)).status).toBe(401)
    expect((await sendAs(at, mia, issue)).status).toBe(404)
    expect((await sendAs(at, 'app', issue)).status).toBe(200)
  })

  it('J05: an access token sent as JWT counts as nobody', async () => {
    const at = await site({ faults: ['J05'] })
    const headers = { authorization: (await bearer(at)).replace('Bearer', 'JWT') }
    expect((await send(at.baseUrl, `${api}/serverInfo`, { headers })).status).toBe(200)
    expect((await sendAs(at, mia, myself)).status).toBe(200)
    expect((await sendAs(at, 'app', myself)).status).toBe(200)
  })

  it('J07: user calls pass', async () => {
    expect((await sendAs(await site({ faults: ['J07'] }), mia, myself)).status).toBe(200)
  })

  it('J09: reading passes, and the descriptor says why', async () => {
    const at = await site({ faults: ['J09'] })
    expect((await sendAs(at, mia, issue)).status).toBe(200)
    expect(at.descriptor.scopes).toEqual(['READ', 'ACT_AS_USER'])
  })

  it('J09: a token that was issued before loses what the app lost', async () => {
    const at = await site()
    const headers = { authorization: await bearer(at), 'content-type': 'application/json' }
    const call = { method: 'POST', headers, body: '{}' }
    expect((await send(at.baseUrl, `${api}/issue`, call)).status).toBe(400)
    at.setFaults(['J09'])
    expect((await send(at.baseUrl, `${api}/issue`, call)).status).toBe(403)
  })

  it('J15: someone else sees the issue, in the search too', async () => {
    const at = await site({ faults: ['J15'] })
    expect((await sendAs(at, emma, issue)).status).toBe(200)
    expect((await sendAs(at, gerd, issue)).status).toBe(200)
    expect((await sendAs(at, mia, `${api}/search/jql?jql=project=ACME`)).json).toMatchObject({
      issues: [],
    })
  })

  it('J17: people see the issue, the app finds people', async () => {
    const at = await site({ faults: ['J17'] })
    expect((await sendAs(at, mia, issue)).status).toBe(200)
    expect((await sendAs(at, 'app', `${api}/user/search?query=mia`)).json).toHaveLength(1)
  })

  it('J19: passes by itself after 70 seconds', async () => {
    const at = await site({ faults: ['J19'] })
    at.time.seconds += 69
    expect((await sendAs(at, mia, myself)).status).toBe(401)
    at.time.seconds += 1
    expect((await sendAs(at, mia, myself)).status).toBe(200)
  })

  it('J21: writes to an issue have their own limit', async () => {
    const at = await site({ faults: ['J21'] })
    const answer = await sendAs(at, mia, `${issue}/comment`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(429)
    expect(answer.headers).toMatchObject({
      'ratelimit-reason': 'jira-per-issue-on-write',
      'x-ratelimit-limit': '20',
    })
  })

  it('N02: the old payload still gets a token, and its call the redirect', async () => {
    const answer = await sendAs(await site({ faults: ['N02'] }), mia, myself)
    expect(answer.status).toBe(302)
  })

  it('N02: the redirect keeps path and query, and a POST turned GET is answered 405', async () => {
    const at = await site({ faults: ['N02'] })
    const moved = await send(at.baseUrl, `${api}/issue?x=1`, { method: 'POST' })
    const { port } = new URL(at.baseUrl)
    expect(moved.headers.location).toBe(`http://localhost:${port}/rest/api/3/issue?x=1`)
    const followed = await send(`http://localhost:${port}`, `${api}/issue?x=1`)
    expect(followed.status).toBe(405)
    expect(followed.text).toContain('405 Not Allowed')
  })
})
