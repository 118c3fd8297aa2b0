import type { Pair } from '../../../contract/draft.ts'
import { fakeToken } from '../corpus/fake-token.ts'
import type { Failed } from './failed.ts'

export const SITE = 'https://nordlicht-druck.atlassian.net'
const GATEWAY = 'https://api.atlassian.com/ex/jira/3f0c5c1e-7a11-4b7e-9a40-2f9f3b7d6c55'
export const TOKENS = 'https://oauth-2-authorization-server.services.atlassian.com/oauth2/token'
export const APP = 'https://app.druckplan.example'
const NOW = 1793700000
const PERSON = '712020:4be1a0f2-93c7-4d0e-8f55-20c8e1d6a9b3'

/** None of them may be seen in what is made of a text. */
export const SECRETS = {
  pair: Buffer.from('mia@nordlicht.example:ATATT3xFfGF0kq7Zp2WmB1vUe9').toString('base64'),
  token: 'ATATT3xFfGF0kq7Zp2WmB1vUe9',
  opaque: 'eQ7rT2vLx9KpWm4ZbN6cYd1HsJ8fUgAoIe3R',
  cookie: 'b71a2f0e-QXJ0aHVyRGVudA',
  refresh: 'rt-5Gh2Kq9LmZx7Wv',
  client: 'ks-81Jd0Qp4Zt6Xb',
} as const
export const BASIC: Pair = ['Authorization', `Basic ${SECRETS.pair}`]
export const BEARER: Pair = ['Authorization', `Bearer ${SECRETS.opaque}`]
export const jwt = (claims: Readonly<Record<string, unknown>>): Pair => [
  'Authorization',
  `JWT ${fakeToken({ iss: 'com.druckplan.jira', aud: ['0f9d1b7a'], iat: NOW, exp: NOW + 180, ...claims })}`,
]
export const assertion = (claims: Readonly<Record<string, unknown>> = {}): string =>
  `grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=${fakeToken({
    iss: 'urn:atlassian:connect:clientid:ZHJ1Y2twbGFu',
    sub: `urn:atlassian:connect:useraccountid:${PERSON}`,
    tnt: SITE,
    aud: 'https://oauth-2-authorization-server.services.atlassian.com',
    iat: NOW,
    exp: NOW + 60,
    ...claims,
  })}`
export const JSON_TYPE = 'application/json;charset=UTF-8'
export const edge = (type: string): readonly Pair[] => [
  ['Date', 'Tue, 03 Nov 2026 10:00:02 GMT'],
  ['Content-Type', type],
  ['Server', 'AtlassianEdge'],
  ['Cache-Control', 'no-cache, no-store, no-transform'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Atl-Traceid', 'e6c83c200d934bbfba100316752a7908'],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
]
export const realm: Pair = ['WWW-Authenticate', `OAuth realm="${encodeURIComponent(SITE)}"`]
export const known: Pair = ['X-AAccountId', PERSON]
export const session: Pair = [
  'Set-Cookie',
  `atlassian.xsrf.token=${SECRETS.cookie}; Path=/; Secure`,
]

const FORM: readonly Pair[] = [
  ['Content-Type', 'application/x-www-form-urlencoded'],
  ['Accept', 'application/json'],
]
export const JSON_SENT: readonly Pair[] = [
  ['Accept', 'application/json'],
  ['Content-Type', 'application/json'],
]
const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  301: 'Moved Permanently',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  410: 'Gone',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
}

type Given = Pick<Failed, 'mode' | 'url' | 'status' | 'body'> & Partial<Failed>

export const failed = (given: Given): Failed => ({
  name: given.mode,
  method: 'GET',
  sent: [['Accept', 'application/json'], BASIC],
  sentBody: null,
  reason: REASONS[given.status] ?? '',
  headers: [...edge(JSON_TYPE), known],
  by: ['body'],
  ...given,
})

export const jiraError = (...messages: readonly string[]): string =>
  JSON.stringify({ errorMessages: messages, errors: {} })
export const fieldError = (errors: Readonly<Record<string, string>>): string =>
  JSON.stringify({ errorMessages: [], errors })
export const exchange = (given: Omit<Given, 'url'>): Failed =>
  failed({
    url: TOKENS,
    method: 'POST',
    sent: FORM,
    sentBody: assertion(),
    headers: edge('application/json'),
    ...given,
  })
export const search = (given: Pick<Failed, 'mode' | 'body'> & Partial<Failed>): Failed =>
  failed({ url: `${SITE}/rest/api/3/search/jql?jql=project%20%3D%20OPS`, status: 400, ...given })
export const create = (given: Pick<Failed, 'mode' | 'body'> & Partial<Failed>): Failed =>
  failed({
    url: `${SITE}/rest/api/3/issue`,
    method: 'POST',
    sent: [...JSON_SENT, BASIC],
    sentBody: '{"fields":{"project":{"key":"OPS"},"issuetype":{"name":"Aufgabe"},"summary":"x"}}',
    status: 400,
    ...given,
  })
export const gateway = (given: Omit<Given, 'url'>): Failed =>
  failed({
    url: `${GATEWAY}/rest/api/3/myself`,
    sent: [['Accept', 'application/json'], BEARER],
    headers: [...edge('application/json')],
    ...given,
  })
export const express: readonly Pair[] = [
  ['X-Powered-By', 'Express'],
  ['Content-Type', 'application/json; charset=utf-8'],
  ['Date', 'Tue, 03 Nov 2026 10:00:02 GMT'],
]
export const toApp = (given: Pick<Failed, 'mode' | 'body'> & Partial<Failed>): Failed =>
  failed({
    url: `${APP}/panel?lic=active`,
    sent: [jwt({ iss: '0f9d1b7a', qsh: 'a'.repeat(64) })],
    status: 401,
    headers: express,
    ...given,
  })
