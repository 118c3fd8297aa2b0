import { describe, expect, it } from 'vitest'
import type { PastePlace } from '../../contract/pasting.ts'
import { AppError } from '../../main/errors.ts'
import { pastePlaces } from '../../main/services/paste-places.ts'
import { rows } from '../rows.ts'

const NOW = Date.parse('2026-01-15T12:00:00Z')
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const JWT = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: 'com.example.app', iat: 1768478400, exp: 1768478580, qsh: 'a'.repeat(64) })}.c2lnbmF0dXJl`
const PAYLOAD = JSON.stringify({
  key: 'com.example.app',
  clientKey: 'client-acme',
  sharedSecret: 'ATCO-the-shared-secret-of-acme',
  baseUrl: 'https://acme.atlassian.net',
  productType: 'jira',
  eventType: 'installed',
})
const REQUEST = 'GET /rest/api/3/myself HTTP/1.1\r\nHost: acme.atlassian.net\r\n\r\n'
const ANSWER_401 =
  'HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{"message":"Client must be authenticated to access this resource.","status-code":401}'
const entry = (status: number, path: string) => ({
  request: {
    method: 'GET',
    url: `https://acme.atlassian.net${path}`,
    httpVersion: 'HTTP/1.1',
    headers: [],
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: 0,
  },
  response: {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    headers: [],
    cookies: [],
    content: { size: 2, mimeType: 'application/json', text: '{}' },
    redirectURL: '',
    headersSize: -1,
    bodySize: 2,
  },
  startedDateTime: '2026-01-15T12:00:00.000Z',
  time: 12,
  cache: {},
  timings: { send: 0, wait: 12, receive: 0 },
})
const har = (...entries: object[]): string =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'x', version: '1' }, entries } })
const POSTMAN = JSON.stringify({
  info: {
    name: 'c',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  item: [
    { name: 'me', request: { method: 'GET', url: 'https://acme.atlassian.net/rest/api/3/myself' } },
  ],
})
const CURL = 'curl https://acme.atlassian.net/rest/api/3/myself'

interface Row {
  readonly name: string
  readonly text: string
  readonly places: readonly PastePlace[]
}

const row = (name: string, text: string, ...places: readonly PastePlace[]): Row => ({
  name,
  text,
  places,
})

const texts: readonly Row[] = [
  row('a payload', PAYLOAD, 'payload'),
  row(
    'a payload that an editor has wrapped',
    JSON.stringify(JSON.parse(PAYLOAD), null, 2),
    'payload',
  ),
  row(
    'code that sends, whatever may be wrong with it',
    "await fetch('https://acme.atlassian.net/rest/api/3/myself', { headers: { Authorization: `Bearer ${apiToken}` } })",
    'import',
  ),
  row('a payload in a line of a log', `2026-01-15 12:00:00 INFO installed ${PAYLOAD}`, 'payload'),
  row('a payload behind a byte-order mark', `\ufeff${PAYLOAD}`, 'payload'),
  row(
    'a payload and a refused call',
    `${PAYLOAD}\n\n${REQUEST}${ANSWER_401}`,
    'payload',
    'diagnosis',
  ),
  row('a token', JWT, 'token'),
  row('a token with blanks around it', `\n  ${JWT}\n`, 'token'),
  row('a token behind its scheme', `JWT ${JWT}`, 'token'),
  row('a header', `Authorization: Bearer ${JWT}`, 'token'),
  row('a token in quotes', `"${JWT}"`, 'token'),
  row('an opaque token behind its scheme', 'Bearer 0123456789abcdef0123456789abcdef', 'token'),
  row('an API token', `ATATT3xFfGF0${'a'.repeat(40)}`, 'token'),
  row(
    'the address of a page of the app',
    `https://app.example.com/page?xdm_e=x&jwt=${JWT}`,
    'token',
  ),
  row('the answer of the token endpoint', `{"access_token":"${JWT}","expires_in":900}`, 'token'),
  row('curl', CURL, 'import'),
  row('curl behind a prompt', `$ ${CURL}`, 'import'),
  row('curl with a token', `${CURL} -H 'Authorization: JWT ${JWT}'`, 'import'),
  row('curl over lines', `${CURL} \\\n  -H 'Accept: application/json'`, 'import'),
  row(
    'PowerShell, which importing refuses in its own words',
    'Invoke-RestMethod -Uri https://acme.atlassian.net/rest/api/3/myself',
    'import',
  ),
  row('fetch', "fetch('https://acme.atlassian.net/rest/api/3/myself')", 'import'),
  row('a token that a mail has wrapped', `${JWT.slice(0, 60)}\n${JWT.slice(60)}`, 'token'),
  row('HTTPie', 'http GET https://acme.atlassian.net/rest/api/3/myself', 'import'),
  row('wget', 'wget https://acme.atlassian.net/rest/api/3/myself', 'import'),
  row('a request on the wire', REQUEST, 'import'),
  row('a .http file', '### me\nGET https://acme.atlassian.net/rest/api/3/myself\n', 'import'),
  row('a Postman collection', POSTMAN, 'import'),
  row('a HAR where all went well', har(entry(200, '/rest/api/3/field')), 'import'),
  row(
    'a HAR with a refused call',
    har(entry(200, '/rest/api/3/field'), entry(403, '/rest/api/3/project')),
    'diagnosis',
    'import',
  ),
  row('a request with its refusal', `${REQUEST}${ANSWER_401}`, 'diagnosis', 'import'),
  row('an answer alone', ANSWER_401, 'diagnosis'),
  row(
    'an answer that went well',
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nok',
    'diagnosis',
  ),
  row(
    'curl -v',
    `$ curl -v https://acme.atlassian.net/rest/api/3/myself\n> GET /rest/api/3/myself HTTP/1.1\n> Host: acme.atlassian.net\n>\n< HTTP/1.1 401 Unauthorized\n<\nClient must be authenticated to access this resource.`,
    'diagnosis',
    'import',
  ),
  row(
    'a body with an error',
    '{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
    'diagnosis',
  ),
  row(
    'an OAuth error',
    '{"error":"invalid_grant","error_description":"Invalid subject"}',
    'diagnosis',
  ),
  row(
    'lines of a log',
    '2026-01-15 12:00:00 ERROR GET https://acme.atlassian.net/rest/api/3/myself 401 Unauthorized',
    'diagnosis',
  ),
  row('one message', 'Client must be authenticated to access this resource.', 'diagnosis'),
  row(
    'a stack trace that no rule knows',
    'java.lang.IllegalStateException: boom\n    at com.example.A.b(A.java:1)\n    at com.example.C.d(C.java:2)',
    'diagnosis',
  ),
  row(
    'somebody’s words',
    'Hi, since yesterday our add-on gets 401 Unauthorized with "Could not find a user with the given account id" when it acts as a user.',
    'diagnosis',
  ),
  row(
    'words with a token and an error',
    `We send ${JWT}\nand the site says 401 Unauthorized. What is wrong?`,
    'diagnosis',
  ),
  row('words around a command', `Please run this for me:\n\n${CURL}\n`, 'import'),
  row('words around a token', `Could you look at this one\n\n${JWT}\n\nplease`, 'token'),
  row(
    'many words around a token',
    `${'Could you look at this one. '.repeat(20)}\n\n${JWT}\n\nplease`,
    'token',
  ),
]

const nothing: readonly { readonly name: string; readonly text: string; readonly says: string }[] =
  [
    { name: 'no text', text: ' \n', says: 'There is no text in what was pasted.' },
    {
      name: 'a greeting',
      text: 'Hello there',
      says: 'Nothing in this text is a request, an answer, a token, a payload or an error.',
    },
    {
      name: 'a word',
      text: 'hello',
      says: 'Nothing in this text is a request, an answer, a token, a payload or an error.',
    },
    {
      name: 'any JSON',
      text: '{"name":"x","size":3}',
      says: 'Nothing in this text is a request, an answer, a token, a payload or an error.',
    },
    {
      name: 'a picture',
      text: '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR',
      says: 'Nothing in this text is a request, an answer, a token, a payload or an error.',
    },
    {
      name: 'a descriptor',
      text: '{"key":"com.example.app","baseUrl":"https://app.example.com","authentication":{"type":"jwt"},"scopes":["READ"]}',
      says: 'This is an app descriptor: it belongs to a tenant.',
    },
  ]

describe('what was pasted outside of any field', () => {
  rows('goes where it can be read, the likeliest place first', texts, ({ text, places }) => {
    expect(pastePlaces(text, NOW).places).toEqual(places)
  })

  rows('is refused in words that repeat nothing of it', nothing, ({ text, says }) => {
    expect(failureOf(text)).toMatchObject({ code: 'paste_unreadable', message: says })
  })

  it('says what can be pasted', () => {
    expect(failureOf('hello')?.hint).toBe(
      'Paste a curl command, an HTTP exchange, a HAR, an installed payload, a token, or the lines of the log around the error.',
    )
  })
})

function failureOf(text: string): AppError | null {
  try {
    pastePlaces(text, NOW)
    return null
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}
