import type { Exchange, Step } from '../../contract/exchange.ts'
import { seenText as text } from './exchange-of.ts'

/** Secrets of the fixture: no export may show any spelling of one. */
export const SHARED_SECRET = 'ATCOabc/def+ghi"jkl\\mno=pqr~stu vwx&yz0123456789'
export const ACCESS_TOKEN = 'opaque/access+token=0123456789abcdef'
export const ASSERTION = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ1cm46YSJ9.c2lnbmF0dXJlLW9mLWFzc2VydGlvbg'
const COOKIE = 'tenant.session.token=s%3Acookievalue0123456789'
export const secrets = [
  SHARED_SECRET,
  ACCESS_TOKEN,
  ASSERTION,
  's%3Acookievalue0123456789',
] as const

/** As it would look if nothing had redacted it yet: exports redact whatever they are given. */
export function exchangeWithSecrets(origin = 'https://acme.atlassian.net'): Exchange {
  const actingAs = { kind: 'user', accountId: '557058:mia' } as const
  const tokenStep: Step = {
    id: 's1',
    purpose: 'token-exchange',
    actingAs,
    request: {
      method: 'POST',
      url: `${origin}/oauth2/token`,
      headers: [
        ['Accept', 'application/json'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ],
      body: text(
        `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${ASSERTION}`,
      ),
    },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [['Content-Type', 'application/json']],
      body: text(
        JSON.stringify({ access_token: ACCESS_TOKEN, expires_in: 900, token_type: 'Bearer' }),
      ),
    },
    networkError: null,
    startedAt: 1_795_000_000_000,
    firstByteMs: 20,
    totalMs: 25,
  }
  const requestStep: Step = {
    id: 's2',
    purpose: 'request',
    actingAs,
    request: {
      method: 'PUT',
      url: `${origin}/rest/api/3/issue/A-1?jwt=${ASSERTION}&x=1`,
      headers: [
        ['Accept', 'application/json'],
        ['Authorization', `Bearer ${ACCESS_TOKEN}`],
        ['Cookie', COOKIE],
        ['Content-Type', 'application/json'],
        ['X-Echo', `it's ${Buffer.from(`u:${ACCESS_TOKEN}`).toString('base64')}`],
      ],
      body: text(
        JSON.stringify({
          fields: {
            summary: `it's \`${SHARED_SECRET}\``,
            hex: Buffer.from(SHARED_SECRET).toString('hex'),
          },
          sharedSecret: SHARED_SECRET,
        }),
      ),
    },
    response: {
      status: 400,
      statusText: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        ['Set-Cookie', `${COOKIE}; Path=/; HttpOnly`],
        ['Location', `${origin}/?acpt=${encodeURIComponent(ACCESS_TOKEN)}`],
      ],
      body: text(
        JSON.stringify({
          echoed: `Bearer ${ACCESS_TOKEN}`,
          again: encodeURIComponent(SHARED_SECRET),
          fence: '```',
          b64: Buffer.from(SHARED_SECRET).toString('base64url'),
        }),
      ),
    },
    networkError: null,
    startedAt: 1_795_000_000_030,
    firstByteMs: 40,
    totalMs: 60,
  }
  const lost: Step = {
    ...requestStep,
    id: 's3',
    purpose: 'check',
    response: null,
    startedAt: 1_795_000_000_100,
    networkError: { code: 'ECONNRESET', message: `reset after ${ACCESS_TOKEN}` },
  }
  return {
    id: 'x1',
    tenantId: 't1',
    actingAs,
    outcome: 'failed',
    steps: [tokenStep, requestStep, lost],
    tokens: [],
    failure: {
      code: 'network_unreachable',
      message: `lost with ${ACCESS_TOKEN}`,
      hint: null,
      details: {},
    },
    startedAt: 1_795_000_000_000,
    totalMs: 200,
    clockSkewSeconds: 3,
    whyNotComparable: null,
  }
}
