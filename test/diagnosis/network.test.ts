import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../contract/diagnosis.ts'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const url = 'https://acme.atlassian.net/rest/api/3/myself'

const PROXY = 'The proxy did not lead to the site: nothing of the request reached Atlassian.'
const LOGIN = 'A proxy on the way wants a login of its own: Atlassian was not asked yet.'

function unanswered(code: string, message = `failed with ${code}`): Evidence {
  return {
    version: 1,
    origin: 'send',
    tenant: null,
    actingAs: { kind: 'app' },
    tokens: [],
    passages: [],
    comparisons: [],
    clock: { skewSeconds: null, takenAt: 1 },
    neededScope: null,
    shortened: null,
    steps: [
      {
        id: 's',
        purpose: 'request',
        actingAs: { kind: 'app' },
        request: { method: 'GET', url, headers: [], body: null },
        response: null,
        networkError: { code, message },
        startedAt: 1,
        firstByteMs: null,
        totalMs: 5,
      },
    ],
  }
}

/** A body that broke off after 12 of 40 bytes. */
function broken(status: number, code = 'ECONNRESET'): Evidence {
  const evidence = unanswered(code)
  const message = 'The answer broke off after 12 B of 40 B.'
  return {
    ...evidence,
    steps: evidence.steps.map((step) => ({
      ...step,
      networkError: null,
      response: {
        status,
        statusText: '',
        headers: [],
        body: { size: 12, head: '{"message":"', encoding: 'utf8', truncated: false, bodyId: null },
        brokeOff: { code, message, received: 12, announced: 40 },
      },
    })),
  }
}

describe('an answer that broke off', () => {
  it.each([
    [200, 'ECONNRESET', ['N07 certain']],
    [407, 'ECONNRESET', ['N10 certain']],
    [200, 'request_cancelled', []],
  ])('HTTP %s, %s: %s', (status, code, ids) => {
    const { findings, notes } = diagnose(broken(status, code))
    expect(findings.map((one) => `${one.id} ${one.certainty}`)).toEqual(ids)
    expect(notes).toContain('The answer broke off after 12 B of 40 B. What came of it was read.')
  })
})

describe('no answer at all', () => {
  it.each([
    ['ENOTFOUND', 'N06'],
    ['EAI_AGAIN', 'N06'],
    ['ECONNREFUSED', 'N07'],
    ['ECONNRESET', 'N07'],
    ['UND_ERR_SOCKET', 'N07'],
    ['MALFORMED', 'N12'],
    ['UND_ERR_HEADERS_OVERFLOW', 'N12'],
    ['ETIMEDOUT', 'N08'],
    ['UND_ERR_HEADERS_TIMEOUT', 'N08'],
    ['CERT_HAS_EXPIRED', 'N09'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'N09'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'N09'],
    ['TIMEOUT', 'N08'],
  ])('%s: %s', (code, id) => {
    expect(diagnose(unanswered(code)).findings.map((one) => `${one.id} ${one.certainty}`)).toEqual([
      `${id} certain`,
    ])
  })

  it.each([
    ['The proxy p:1 wants a user name and password (407), so a was not asked.', 'N10', LOGIN],
    ['The proxy p:1 wants a user name and password (UND_ERR_SOCKS5_AUTH_FAILED)', 'N10', LOGIN],
    ['The proxy p:1 would not open the way to a (403).', 'N07', PROXY],
    ['The proxy p:1 could not be reached (ECONNREFUSED), so a was not asked.', 'N07', PROXY],
    ['The proxy p:1 could not be reached (ENOTFOUND), so a was not asked.', 'N07', PROXY],
    ['The proxy p:1 did not open the way to a (DEPTH_ZERO_SELF_SIGNED_CERT).', 'N07', PROXY],
    ['Whether a proxy leads to a could not be found out.', 'N07', PROXY],
  ])('of a proxy: %s', (message, id, cause) => {
    const { findings } = diagnose(unanswered('EPROXY', message))
    expect(findings.map((one) => `${one.id} ${one.certainty} ${one.cause}`)).toEqual([
      `${id} certain ${cause}`,
    ])
  })

  it.each([
    ['CERT_HAS_EXPIRED', 'The certificate has run out, or the clock of this computer is ahead.'],
    [
      'CERT_NOT_YET_VALID',
      'The certificate is not valid yet, or the clock of this computer is behind.',
    ],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'The certificate is that of another host.'],
    ['HOSTNAME_MISMATCH', 'The certificate is that of another host.'],
  ])('%s says no more of a missing root', (code, cause) => {
    const [first] = diagnose(unanswered(code, `not trusted (${code})`)).findings
    expect(`${first?.id} ${first?.cause}`).toBe(`N09 ${cause}`)
    expect(first?.fix.join(' ')).not.toContain('root certificate')
  })

  it.each(['request_cancelled', 'ECONNRESET', 'ENOTFOUND', 'UND_ERR_HEADERS_TIMEOUT'])(
    'of a token exchange refuses nothing, so no value is suspected: %s',
    (code) => {
      const evidence = unanswered(code)
      const [step] = evidence.steps
      if (step === undefined) throw new Error('no step')
      const asked = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token'
      const request = { ...step.request, method: 'POST', url: asked }
      const { findings } = diagnose({
        ...evidence,
        actingAs: { kind: 'user', accountId: 'mia' },
        steps: [{ ...step, purpose: 'token-exchange', request }],
      })
      expect(findings.map(({ id }) => id).filter((id) => id.startsWith('T'))).toEqual([])
    },
  )

  it.each([
    ['HTTP/1.1 407 Proxy Authentication Required\nVia: 1.1 squid\n', 'N10'],
    [
      `GET /rest/api/3/myself HTTP/1.1\nHost: acme.atlassian.net\n\nHTTP/1.1 503 Service Unavailable\nServer: AtlassianEdge\n`,
      'N11',
    ],
    ['curl: (6) Could not resolve host: acme.atlassian.nett', 'N06'],
    ['java.net.SocketTimeoutException: Read timed out', 'N08'],
  ])('%j: %s', (text, id) => {
    expect(diagnose(readEvidence(text)).findings[0]?.id).toBe(id)
  })
})
