import { describe, expect, it } from 'vitest'
import { faultIds, faults, readFaultIds } from '../../main/sandbox/faults.ts'
import type { FaultId } from '../../main/sandbox/faults.ts'
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
  theApp,
} from './site.ts'
import type { Answer, Site } from './site.ts'

const api = '/rest/api/3'
const myself = `${api}/myself`
const issue = `${api}/issue/ACME-1`

interface Symptom {
  readonly status: number
  readonly says: string
  readonly headers?: Readonly<Record<string, string>>
}

type Show = (at: Site) => Promise<Answer>

const asMia =
  (path: string, method = 'GET', body?: string): Show =>
  (at) =>
    sendAs(at, mia, path, body === undefined ? { method } : { method, body })

const asApp =
  (path: string): Show =>
  (at) =>
    sendAs(at, 'app', path)

/** How each fault is seen with it switched on; where it has no switch, by its request. */
const symptoms: Readonly<Record<FaultId, readonly [show: Show, symptom: Symptom]>> = {
  T01: [
    exchangeFor,
    {
      status: 400,
      says: '{"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}',
    },
  ],
  T02: [
    exchangeFor,
    {
      status: 400,
      says: '{"error":"invalid_grant","error_description":"Expiration timestamp too far in the future [was 136 seconds from now; please set `exp` to no more than 60 seconds after issue time]"}',
      headers: { date: 'Mon, 23 Nov 2026 11:58:44 GMT' },
    },
  ],
  T03: [exchangeFor, { status: 400, says: '"error_description":"Invalid aud: http://127.0.0.1:' }],
  T04: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T05: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T06: [
    (at) => exchangeFor(at, { sub: 'urn:atlassian:connect:userkey:mia' }),
    { status: 400, says: '"invalid_grant"' },
  ],
  T07: [(at) => exchangeFor(at, { sub: mia }), { status: 400, says: '"invalid_grant"' }],
  T08: [
    (at) =>
      exchangeFor(at, {
        aud: 'https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com',
      }),
    {
      status: 400,
      says: 'Invalid aud: https://oauth-2-authorization-server.services.atlassian-us-gov-mod.com',
    },
  ],
  T09: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T10: [exchangeFor, { status: 400, says: '"invalid_grant"' }],
  T11: [
    (at) => exchangeFor(at, {}, { scope: 'read write' }),
    { status: 400, says: '"invalid_scope"' },
  ],
  J01: [
    asMia(myself),
    { status: 403, says: '{"error":"Failed to parse Connect Session Auth Token"}' },
  ],
  J02: [
    asMia(myself),
    { status: 401, says: 'Client must be authenticated to access this resource.' },
  ],
  J03: [
    async (at) =>
      send(at.baseUrl, `${api}/project/search`, {
        headers: { authorization: (await bearer(at)).replace('B', 'b') },
      }),
    { status: 200, says: '"total":0' },
  ],
  J04: [
    asMia(`${api}/search/jql?jql=project=ACME`),
    { status: 200, says: '{"issues":[],"isLast":true}' },
  ],
  J05: [
    (at) => {
      const headers = {
        'authorization': `Bearer ${connectJwt(at, 'POST', `${api}/issue`)}`,
        'content-type': 'application/json',
      }
      return send(at.baseUrl, `${api}/issue`, {
        method: 'POST',
        headers,
        body: '{"fields":{"summary":"x"}}',
      })
    },
    {
      status: 400,
      says: `{"errorMessages":[],"errors":{"summary":"Field 'summary' cannot be set. It is not on the appropriate screen, or unknown."}}`,
    },
  ],
  J06: [
    (at) =>
      send(at.baseUrl, myself, {
        headers: {
          authorization: `JWT ${connectJwt(at, 'GET', myself, { iss: at.installed.clientKey })}`,
        },
      }),
    { status: 401, says: 'Client must' },
  ],
  J07: [asApp(myself), { status: 401, says: 'Client must' }],
  J08: [
    (at) =>
      send(at.baseUrl, myself, {
        headers: { authorization: `JWT ${connectJwt(at, 'GET', myself, { qsh: 'context-qsh' })}` },
      }),
    { status: 401, says: 'Client must' },
  ],
  J09: [
    asMia(`${api}/issue`, 'POST', '{}'),
    { status: 403, says: 'Request not in an authorized API scope' },
  ],
  J10: [asMia(`${api}//myself`), { status: 400, says: 'The request URI is improperly formed' }],
  J11: [
    asMia(myself),
    {
      status: 401,
      says: '{"code":401,"message":"Unauthorized; scope does not match"}',
      headers: { 'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK' },
    },
  ],
  J12: [
    asMia(myself),
    {
      status: 403,
      says: 'Access to the resource was denied due to missing scope grants. Your app was granted the following scopes: [].',
    },
  ],
  J13: [asMia(`${api}/webhook`), { status: 403, says: '[practice site]' }],
  J14: [
    asMia(`${api}/permissions`),
    { status: 401, says: '[practice site]', headers: { 'x-aaccountid': mia } },
  ],
  J15: [
    asMia(issue),
    {
      status: 404,
      says: '{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
      headers: { 'x-aaccountid': mia },
    },
  ],
  J16: [
    asMia(`${api}/project/ACME`, 'PUT', '{}'),
    { status: 401, says: 'You cannot edit the configuration of this project.' },
  ],
  J17: [
    asApp(issue),
    { status: 404, says: 'Issue does not exist', headers: { 'x-aaccountid': theApp } },
  ],
  J18: [
    asMia('/wiki/rest/api/user/current'),
    {
      status: 403,
      says: '{"message":"Current user not permitted to use Confluence","statusCode":403}',
    },
  ],
  J19: [
    asMia(myself),
    { status: 401, says: 'Client must be authenticated to access this resource.' },
  ],
  J20: [
    (at) =>
      sendAs(at, mia, `${api}/issue`, {
        method: 'POST',
        body: '{}',
        headers: { 'user-agent': 'Mozilla/5.0' },
      }),
    { status: 403, says: 'XSRF check failed' },
  ],
  J21: [
    asMia(myself),
    {
      status: 429,
      says: '',
      headers: {
        'retry-after': '5',
        'ratelimit-reason': 'jira-burst-based',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-11-23T12:00:05.000Z',
      },
    },
  ],
  J22: [
    asMia(`${api}/search?jql=project=ACME`),
    { status: 410, says: 'The requested API has been removed.' },
  ],
  J23: [
    asMia(`${api}/user?username=mia`),
    { status: 400, says: "The query parameter 'username' is not supported in GDPR strict mode." },
  ],
  J24: [
    (at) =>
      sendAs(at, mia, `${api}/issue`, {
        method: 'POST',
        body: 'x',
        headers: { 'content-type': 'text/plain' },
      }),
    {
      status: 415,
      says: "Content-Type 'text/plain' is not supported.",
      headers: { 'content-type': 'application/problem+json' },
    },
  ],
  J25: [
    asMia(`${api}/issue`, 'POST', '{'),
    {
      status: 400,
      says: 'There was an error parsing JSON. Check that your request body is valid.',
    },
  ],
  N01: [
    (at) => sendAs(at, mia, myself, { body: 'x' }),
    {
      status: 403,
      says: '<TITLE>ERROR: The request could not be satisfied</TITLE>',
      headers: { server: 'CloudFront' },
    },
  ],
  N02: [
    (at) => send(at.baseUrl, `${api}/issue?x=1`, { method: 'POST' }),
    { status: 302, says: '' },
  ],
  N03: [
    asMia(myself),
    {
      status: 404,
      says: "Oops, you've found a dead link.",
      headers: { 'content-type': 'text/html;charset=UTF-8' },
    },
  ],
  N04: [
    asMia(myself),
    {
      status: 403,
      says: '{"errorMessages":["The IP address has been rejected because it is not on the allowed list. See your admin for more information."],"errors":{}}',
    },
  ],
  N05: [
    asMia('/rest/devinfo/0.10/bulk', 'POST', JSON.stringify('x'.repeat(1_000_001))),
    { status: 413, says: '[practice site]' },
  ],
}

const rows = faults.map((fault) => [fault.id, fault.title, fault.by] as const)

describe('every fault', () => {
  it.each(rows)('%s shows: %s', async (id) => {
    const at = await site({ faults: [id] })
    const [show, symptom] = symptoms[id]
    const answer = await show(at)
    expect(answer.status).toBe(symptom.status)
    expect(answer.text).toContain(symptom.says)
    expect(answer.headers).toMatchObject(symptom.headers ?? {})
  })

  it.each(rows.filter(([, , by]) => by === 'switch'))(
    '%s is gone when it is switched off: %s',
    async (id) => {
      const at = await site({ faults: [id] })
      at.setFaults([])
      const [show, symptom] = symptoms[id]
      const answer = await show(at)
      const healthy = {
        T: 200,
        J: id === 'J05' ? 401 : id === 'J09' ? 400 : 200,
        N: id === 'N02' ? 415 : 200,
      }
      expect(answer.status).toBe(healthy[id.charAt(0) as 'T' | 'J' | 'N'])
      if (symptom.says !== '') expect(answer.text).not.toContain(symptom.says)
    },
  )

  it.each(rows.filter(([, , by]) => by === 'request'))('%s needs no switch: %s', async (id) => {
    const [show, symptom] = symptoms[id]
    expect((await show(await site())).status).toBe(symptom.status)
  })

  it('tells how it is seen', () => {
    for (const { whatHappens, reproduce, title } of faults) {
      for (const text of [whatHappens, reproduce]) expect(text).toMatch(/^[A-Z/].+\.$/s)
      expect(title).toMatch(/[^.]$/)
    }
  })
})

describe('switching', () => {
  it('refuses an unknown fault and changes nothing', async () => {
    const at = await site({ faults: ['T01'] })
    expect(() => at.setFaults(['T02', 'T99'])).toThrow(new RangeError('No such fault: T99'))
    expect(at.faults).toEqual(['T01'])
    await expect(site({ faults: ['constructor'] })).rejects.toThrow(
      new RangeError('No such fault: constructor'),
    )
  })

  it('knows every id', () => {
    expect([...readFaultIds(faultIds)]).toEqual(faultIds)
  })

  it('a fault of the exchange revokes tokens, or a cached one would hide it', async () => {
    const at = await site()
    const headers = { authorization: await bearer(at) }
    at.setFaults(['J15'])
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(200)
    at.setFaults(['J15', 'T01'])
    expect((await send(at.baseUrl, myself, { headers })).status).toBe(401)
  })
})

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
    const headers = { 'authorization': await bearer(at), 'content-type': 'application/json' }
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
