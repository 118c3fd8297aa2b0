import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { fakeToken } from './corpus/fake-token.ts'
import { loadCorpus } from './corpus/load.ts'

const JWT = fakeToken({ iss: 'com.example.app', iat: 1, exp: 2, qsh: 'x', aud: ['k'] })

describe('words beside a status or a failure', () => {
  it('hold no credential', () => {
    const [told] = readEvidence(
      'GET /x HTTP/1.1\nHost: a.example\n\nHTTP/1.1 401 access_token=abcdefghijkl\n\n',
    ).steps
    expect(told?.response?.statusText).toBe('access_token=(redacted)')
    const har = {
      request: { method: 'GET', url: 'https://a.example/', headers: [] },
      response: { status: 0, _error: `net::ERR ${JWT}` },
    }
    expect(readEvidence(JSON.stringify(har)).steps[0]?.networkError).toEqual({
      code: 'net::ERR (redacted)',
      message: 'net::ERR (redacted)',
    })
  })
})

describe('an HTTP exchange', () => {
  const evidence = readEvidence(
    `GET /rest/api/3/issue/A-1?a=%20b&jwt=${JWT} HTTP/1.1\nHost: acme.atlassian.net\nAccept: */*\nAuthorization: bearer  ${JWT}\n\nHTTP/1.1 404 Not Found\nX-AAccountId: 5b10\nContent-Type: application/json\n\n{"errorMessages":["x"],"errors":{}}\n\nand then it stopped`,
  )

  it('keeps status, headers, raw target and the shape of the body', () => {
    expect(evidence.origin).toBe('raw-http')
    expect(evidence.steps).toEqual([
      {
        id: 'step-1',
        purpose: 'request',
        actingAs: { kind: 'app' },
        networkError: null,
        startedAt: 0,
        firstByteMs: null,
        totalMs: 0,
        request: {
          method: 'GET',
          url: 'https://acme.atlassian.net/rest/api/3/issue/A-1?a=%20b&jwt=(redacted)',
          headers: [
            ['Accept', '*/*'],
            ['Authorization', 'bearer (redacted)'],
          ],
          body: null,
        },
        response: {
          status: 404,
          statusText: 'Not Found',
          headers: [
            ['X-AAccountId', '5b10'],
            ['Content-Type', 'application/json'],
          ],
          body: {
            size: 35,
            head: '{"errorMessages":["x"],"errors":{}}',
            encoding: 'utf8',
            truncated: false,
            bodyId: null,
          },
        },
      },
    ])
    expect(evidence.passages.map(({ text }) => text)).toEqual(['and then it stopped'])
  })

  it('decodes the tokens, keeps the scheme as sent, and no token', () => {
    expect(evidence.tokens.map(({ carriedBy, scheme, kind }) => [carriedBy, scheme, kind])).toEqual(
      [
        ['authorization', 'bearer  ', 'connect-jwt'],
        ['query-jwt', null, 'connect-jwt'],
      ],
    )
    expect(evidence.tokens[0]?.claims).toEqual({
      iss: 'com.example.app',
      iat: 1,
      exp: 2,
      qsh: 'x',
      aud: ['k'],
    })
    expect(JSON.stringify(evidence)).not.toContain(JWT)
  })
})

describe('several exchanges in one paste', () => {
  it('are steps in order, redirects and retries by their purpose', () => {
    const { steps, origin } = readEvidence(
      '> POST /rest/api/3/issue HTTP/1.1\n> Host: old.atlassian.net\n>\n< HTTP/1.1 302 Found\n< Location: https://new.atlassian.net/rest/api/3/issue\n<\n> GET /rest/api/3/issue HTTP/1.1\n> Host: new.atlassian.net\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET /rest/api/3/issue HTTP/1.1\n> Host: new.atlassian.net\n>\n< HTTP/1.1 200 OK\n<\n{}',
    )
    expect(origin).toBe('curl-verbose')
    expect(
      steps.map(({ purpose, request, response }) => [
        purpose,
        request.method,
        request.url,
        response?.status,
      ]),
    ).toEqual([
      ['request', 'POST', 'https://old.atlassian.net/rest/api/3/issue', 302],
      ['redirect', 'GET', 'https://new.atlassian.net/rest/api/3/issue', 401],
      ['retry', 'GET', 'https://new.atlassian.net/rest/api/3/issue', 200],
    ])
  })
})

describe('a curl command', () => {
  it('gives what its output lacks', () => {
    const [step] = readEvidence(
      `curl -i -X PUT 'https://acme.atlassian.net/rest/api/3/issue/A-1' \\\n  -H 'Content-Type: application/json' -u mia@example.com:ATATT3xFAKE00000000000000000 \\\n  --data '{"fields":{}}'\nHTTP/2 204\nserver: AtlassianEdge\n`,
    ).steps
    expect(step?.request).toMatchObject({
      method: 'PUT',
      url: 'https://acme.atlassian.net/rest/api/3/issue/A-1',
      headers: [
        ['Accept', '*/*'],
        ['Content-Type', 'application/json'],
        ['Authorization', 'Basic (redacted)'],
      ],
      body: { head: '{"fields":{}}' },
    })
    expect(step?.response?.status).toBe(204)
  })
})

describe('a log', () => {
  it.each([
    ['POST /a 401 3 ms', 'POST', '/a', 401],
    [
      'level=error method=GET url=https://acme.atlassian.net/rest/api/3/field status=403',
      'GET',
      'https://acme.atlassian.net/rest/api/3/field',
      403,
    ],
    [
      '{"level":50,"req":{"method":"GET","url":"/rest/api/3/field"},"res":{"statusCode":404}}',
      'GET',
      '/rest/api/3/field',
      404,
    ],
    [
      "{ config: { url: '/field', baseURL: 'https://acme.atlassian.net/rest/api/3', method: 'get' }, response: { status: 410, data: '' } }",
      'GET',
      'https://acme.atlassian.net/rest/api/3/field',
      410,
    ],
  ])('%s', (line, method, url, status) => {
    const [step] = readEvidence(line).steps
    expect([step?.request.method, step?.request.url, step?.response?.status]).toEqual([
      method,
      url,
      status,
    ])
  })

  it.each(['took 404 ms', 'ERR-403 synced', '429 worklogs written', 'queue=1 port 500'])(
    '%s is no status',
    (line) => {
      expect(readEvidence(`error: ${line}`).steps).toEqual([])
    },
  )
})

describe('no credential', () => {
  it.each(loadCorpus())('$id: none is left in the evidence', ({ input }) => {
    const text =
      input.kind === 'text'
        ? input.text
        : JSON.stringify(input.kind === 'har' ? input.har : input.evidence)
    const read = JSON.stringify(readEvidence(text))
    expect(read).not.toMatch(/eyJ[\w-]+\.eyJ[\w-]+/)
    expect(read).not.toMatch(/ATATT3x|ATCOfake/)
  })
})
