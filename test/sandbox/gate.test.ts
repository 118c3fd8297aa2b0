import { describe, expect, it } from 'vitest'
import { connectJwt, mia, send, sendAs, site, theApp } from './site.ts'

const myself = '/rest/api/3/myself'
const issue = '/rest/api/3/issue'

describe('the edge', () => {
  it.each(['GET', 'HEAD'])('refuses %s with a body', async (method) => {
    const answer = await sendAs(await site(), mia, myself, { method, body: 'x' })
    expect(answer.status).toBe(403)
    expect(answer.headers).toMatchObject({
      server: 'CloudFront',
      'content-type': 'text/html;charset=UTF-8',
    })
    expect(answer.headers).not.toHaveProperty('atl-traceid')
    if (method === 'GET')
      expect(answer.text).toContain('<TITLE>ERROR: The request could not be satisfied</TITLE>')
  })

  it('takes an empty body on GET', async () => {
    expect((await sendAs(await site(), mia, myself, { body: '' })).status).toBe(200)
  })
})

describe('the XSRF filter', () => {
  const browser = 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 Chrome/140 Electron/45'
  const noCheck = { 'x-atlassian-token': 'no-check' }

  it.each([
    ['a browser’s User-Agent', { 'user-agent': browser }],
    [
      'a browser’s User-Agent, which no-check does not excuse',
      { 'user-agent': browser, ...noCheck },
    ],
    ['an Origin', { origin: 'https://example.com' }],
    ['a Referer', { referer: 'https://example.com/' }],
  ])('stops a write with %s, before it asks who calls', async (_name, headers) => {
    const at = await site()
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await send(at.baseUrl, issue, { method, headers })
      expect(answer.status).toBe(403)
      expect(answer.text).toBe('XSRF check failed')
      expect(answer.headers['content-type']).toBe('text/plain;charset=UTF-8')
    }
    expect((await sendAs(at, mia, myself, { headers })).status).toBe(200)
  })

  it.each([undefined, 'nocheck', 'No-Check'])(
    'stops an upload with X-Atlassian-Token: %s',
    async (value) => {
      const headers = {
        'content-type': 'multipart/form-data; boundary=b',
        ...(value === undefined ? {} : { 'x-atlassian-token': value }),
      }
      const answer = await sendAs(await site(), mia, `${issue}/ACME-1/attachments`, {
        method: 'POST',
        headers,
        body: '--b--\r\n',
      })
      expect([answer.status, answer.text]).toEqual([403, 'XSRF check failed'])
    },
  )
})

describe('the path', () => {
  it.each([
    '/rest/api/3//myself',
    '/rest/./api/3/myself',
    '/rest/api/3/issue/../myself',
    '/rest/api/%2e%2e/myself',
    '/rest/api/3/%zz',
  ])('has to be normalised: %s', async (path) => {
    const answer = await sendAs(await site(), mia, path)
    expect([answer.status, answer.text]).toEqual([400, 'The request URI is improperly formed'])
  })

  it('has to decode, for nobody too, and for a hidden jwt', async () => {
    const at = await site()
    expect((await send(at.baseUrl, '/rest/api/3/serverInfo?a=%zz')).status).toBe(400)
    const jwt = connectJwt(at, 'GET', myself)
    expect((await send(at.baseUrl, `${myself}?%6awt=${jwt}&a=%C3`)).status).toBe(400)
  })

  it.each([
    '/',
    '/jira/rest/api/3/myself',
    '/rest/api/4/myself',
    '/rest/api/3/nothing',
    '/rest/api/3/issue/ACME-1/nothing',
  ])('is a dead link where nothing lies: %s', async (path) => {
    const answer = await sendAs(await site(), mia, path)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe('text/html;charset=UTF-8')
    expect(answer.text).toContain("Oops, you've found a dead link.")
  })

  it.each([
    ['POST', myself],
    ['PATCH', `${issue}/ACME-1`],
    ['GET', issue],
  ])('has its methods: %s %s', async (method, path) => {
    const answer = await sendAs(await site(), mia, path, { method })
    expect(answer.status).toBe(405)
    expect(answer.text).toContain('405 Not Allowed')
  })
})

describe('closed doors', () => {
  const gone =
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046'

  it.each([
    ['GET', '2'],
    ['GET', '3'],
    ['POST', '3'],
  ])('%s /rest/api/%s/search is gone', async (method, version) => {
    const answer = await sendAs(await site(), mia, `/rest/api/${version}/search?jql=project=ACME`, {
      method,
    })
    expect(answer.status).toBe(410)
    expect(answer.json).toEqual({ errorMessages: [gone], errors: {} })
  })

  it('nobody has Confluence', async () => {
    const answer = await sendAs(await site(), mia, '/wiki/rest/api/user/current')
    expect([answer.status, answer.text]).toEqual([
      403,
      '{"message":"Current user not permitted to use Confluence","statusCode":403}',
    ])
  })

  it('the gateway knows no Connect scopes', async () => {
    const answer = await sendAs(await site(), mia, '/ex/jira/11111111-2222/rest/api/3/myself')
    expect([answer.status, answer.text]).toEqual([
      401,
      '{"code":401,"message":"Unauthorized; scope does not match"}',
    ])
    expect(answer.headers['x-failure-category']).toBe('FAILURE_CLIENT_SCOPE_CHECK')
  })

  it('webhooks are the app’s own', async () => {
    const at = await site()
    expect((await sendAs(at, mia, '/rest/api/3/webhook')).status).toBe(403)
    const answer = await sendAs(at, 'app', '/rest/api/3/webhook')
    expect([answer.status, answer.headers['x-aaccountid']]).toEqual([200, theApp])
  })
})

describe('bodies', () => {
  const send1 = async (body: string, headers: Readonly<Record<string, string>> = {}) =>
    sendAs(await site(), mia, issue, { method: 'POST', body, headers })

  it.each([
    ['{', 'There was an error parsing JSON. Check that your request body is valid.'],
    ["{'summary': 1}", 'There was an error parsing JSON. Check that your request body is valid.'],
    ['', 'No content to map to Object due to end of input'],
    [' \n', 'No content to map to Object due to end of input'],
    ['[]', 'Invalid request payload. Refer to the REST API documentation and try again.'],
    ['null', 'Invalid request payload. Refer to the REST API documentation and try again.'],
  ])('%j is answered 400', async (body, message) => {
    const answer = await send1(body)
    expect(answer.status).toBe(400)
    expect(answer.json).toEqual({ errorMessages: [message], errors: {} })
  })

  it.each([
    [{ 'content-type': 'text/plain' }, "Content-Type 'text/plain' is not supported."],
    [
      { 'content-type': 'application/x-www-form-urlencoded' },
      "Content-Type 'application/x-www-form-urlencoded' is not supported.",
    ],
  ])('%o is answered 415', async (headers, detail) => {
    const answer = await send1('{}', headers)
    expect(answer.status).toBe(415)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json).toEqual({
      type: 'about:blank',
      title: 'Unsupported Media Type',
      status: 415,
      detail,
      instance: issue,
    })
  })

  it('without Content-Type is answered 415', async () => {
    const answer = await sendAs(await site(), mia, issue, {
      method: 'POST',
      body: new TextEncoder().encode('{}'),
    })
    expect(answer.json).toMatchObject({
      status: 415,
      detail: "Content-Type 'null' is not supported.",
    })
  })

  it('takes a charset and another case', async () => {
    expect((await send1('{}', { 'content-type': 'Application/JSON; charset=utf-8' })).status).toBe(
      400,
    )
  })

  it('above 1 MB is answered 413', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1_000_001) })
    const answer = await sendAs(await site(), 'app', '/rest/devinfo/0.10/bulk', {
      method: 'POST',
      body,
    })
    expect(answer.status).toBe(413)
  })
})
