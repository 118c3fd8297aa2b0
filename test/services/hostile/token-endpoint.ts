import { gzipSync } from 'node:zlib'
import { answerText } from '../../network/raw-server.ts'
import { FIVE, OK, resets, rowsThat, stalls, whole } from './rows.ts'

const says = (body: string): Buffer => whole(['Content-Type: application/json'], body)
const grant = (change: Readonly<Record<string, unknown>>): Buffer =>
  whole(
    ['Content-Type: application/json'],
    Buffer.from(
      JSON.stringify({ access_token: 'a', expires_in: 900, token_type: 'Bearer', ...change }),
    ),
  )
const refuses = (status: string, body: string): string => answerText(status, [], body)

export const tokenEndpoint = [
  ...rowsThat('failed exchange_unreadable', {
    nothing: says(''),
    'a page': says('<html>Sign in</html>'),
    'JSON that is cut': says('{"access_token":"a'),
    'JSON of another shape': says('[]'),
    null: says('null'),
    'a number': says('42'),
    'ten thousand brackets': says('['.repeat(10_000)),
    'no token': grant({ access_token: undefined }),
    'an empty token': grant({ access_token: '' }),
    'a number for a token': grant({ access_token: 5 }),
    'an object for a token': grant({ access_token: { a: 1 } }),
    'another type of token': grant({ token_type: 'mac' }),
    'no type of token': grant({ token_type: undefined }),
    'a life of letters': grant({ expires_in: 'soon' }),
    'a life that is over': grant({ expires_in: -900 }),
    'no life': grant({ expires_in: null }),
    'a life that is a list': grant({ expires_in: [900] }),
    'a life past all numbers': says(
      '{"access_token":"a","expires_in":1e999,"token_type":"bearer"}',
    ),
    'a coding that nobody knows': whole(['Content-Encoding: wat'], '{"access_token":"a"}'),
    'a token with line breaks': grant({ access_token: 'a\r\nX-Injected: yes' }),
    'a token with a NUL': grant({ access_token: 'a\0b' }),
    'a token of lone surrogates': grant({ access_token: '\ud800' }),
    'a token above latin-1': grant({ access_token: 'a\u202eb' }),
    'a token of 100,000 letters': grant({ access_token: 'a'.repeat(100_000) }),
    '204': 'HTTP/1.1 204 No Content\r\n\r\n',
  }),
  ...rowsThat('failed exchange_refused', {
    'a redirect to another origin': answerText('302 On', ['Location: https://evil.example/']),
    'a redirect to itself': answerText('307 On', ['Location: /oauth2/token']),
    '401 with a page': refuses('401 No', '<html>'),
    '400 of odd types': refuses('400 Bad', '{"error":{"a":1},"error_description":[2]}'),
    '400 in five megabytes of words': refuses(
      '400 Bad',
      JSON.stringify({ error: 'a', error_description: 'b'.repeat(900_000) }),
    ),
    '400 that says the assertion back': (socket, soFar) => {
      const assertion = /assertion=([\w.-]+)/.exec(soFar)?.[1] ?? ''
      socket.end(refuses('400 Bad', JSON.stringify({ error: 'a', error_description: assertion })))
    },
    '503 in odd bytes': refuses('503 Odd', '\0\x01\x7f'),
  }),
  ...rowsThat('failed network_unreachable', {
    'closes at once': '',
    'resets at once': resets(''),
  }),
  ...rowsThat('failed answer_malformed', {
    'no HTTP': 'hello',
    'status 000': `HTTP/1.1 000 A\r\n${FIVE}`,
  }),
  ...rowsThat('failed answer_broke_off', {
    'a grant that is short': `${OK}Content-Length: 500\r\n\r\n{"access_token":"a"`,
  }),
  ...rowsThat('failed answer_too_large', {
    'a bomb': whole(['Content-Encoding: gzip'], gzipSync(Buffer.alloc(4_000_000))),
  }),
  ...rowsThat('failed network_timeout', { 'never answers': stalls('') }, { waits: true }),
  ...rowsThat('answered 200', {
    'a life in letters': grant({ expires_in: '900' }),
    'a life without bound': says('{"access_token":"a","expires_in":1e308,"token_type":"bearer"}'),
    'a life of a moment': grant({ expires_in: 0.001 }),
    'prototype names beside the token': says(
      '{"__proto__":{"access_token":"b"},"access_token":"a","expires_in":900,"token_type":"bearer"}',
    ),
    'a token of 8,000 letters': grant({ access_token: 'a'.repeat(8000) }),
    'a token that looks like a JWT': grant({ access_token: 'eyJhbGciOiJub25lIn0.e30.' }),
  }),
]
