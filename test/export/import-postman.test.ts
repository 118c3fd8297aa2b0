import { describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { toDraft } from '../../main/export/import/imported.ts'
import { rows } from '../rows.ts'
import {
  becomesRequest,
  get,
  type ImportRow,
  isUnreadable,
  nested,
  unreadableRows,
} from './imported.ts'

const info = {
  name: 'Support',
  schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
}
const collection = (item: unknown, rest: object = {}): string =>
  JSON.stringify({ info, item: [item], ...rest })
const request = (given: object): unknown => ({
  name: 'One',
  request: { method: 'GET', url: 'https://a.example/x', ...given },
})

const plain = get('https://a.example/x')

const table: readonly ImportRow[] = [
  {
    name: 'a folder, and others beside',
    text: JSON.stringify({
      info,
      item: [
        { name: 'Folder', item: [{ name: 'Mia', request: 'https://a.example/x' }] },
        request({}),
        request({}),
      ],
    }),
    request: plain,
    dropped: ['2 other requests: this is number 1 of 3.'],
  },
  {
    name: 'variables of the collection, and one of an environment',
    text: collection(
      request({
        url: {
          raw: '{{base}}/issue/:key?expand={{what}}',
          variable: [{ key: 'key', value: 'A-1' }],
        },
        header: [{ key: 'X-{{n}}', value: '{{n}}' }],
      }),
      {
        variable: [
          { key: 'base', value: 'https://{{site}}.example' },
          { key: 'site', value: 'a' },
          { key: 'n', value: 3 },
        ],
      },
    ),
    request: {
      ...plain,
      url: 'https://a.example/issue/A-1?expand={{what}}',
      headers: [['X-3', '3']],
    },
    dropped: ['The value of the variable {{what}}, which the collection does not hold.'],
  },
  {
    name: 'what is switched off, and scripts',
    text: collection(
      request({
        header: [
          { key: 'Accept', value: 'a/b' },
          { key: 'X-Off', value: '1', disabled: true },
        ],
        url: { raw: 'https://a.example/x', query: [{ key: 'y', value: '1', disabled: true }] },
      }),
      { event: [{ listen: 'prerequest', script: { exec: ['pm.x()'] } }] },
    ),
    request: { ...plain, headers: [['Accept', 'a/b']] },
    dropped: ['Scripts that Postman would run before or after the request.'],
    noted: ['Query parameters that are switched off.', 'Headers that are switched off.'],
  },
  {
    name: 'urlencoded',
    text: collection(
      request({
        method: 'POST',
        body: {
          mode: 'urlencoded',
          urlencoded: [
            { key: 'a b', value: 'x&y' },
            { key: 'c', value: '', disabled: true },
          ],
        },
      }),
    ),
    request: {
      ...plain,
      method: 'POST',
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'a%20b=x%26y' },
    },
    noted: ['Fields of the body that are switched off.'],
  },
  {
    name: 'form with files',
    text: collection(
      request({
        method: 'POST',
        body: {
          mode: 'formdata',
          formdata: [
            { key: 'a', value: '1', type: 'text' },
            { key: 'f', type: 'file', src: ['/tmp/x', '/tmp/y'] },
            { key: 'g', type: 'file', src: null },
          ],
        },
      }),
    ),
    request: {
      ...plain,
      method: 'POST',
      body: {
        parts: [
          { name: 'a', text: '1' },
          { name: 'f', file: '/tmp/x' },
          { name: 'f', file: '/tmp/y' },
        ],
      },
    },
    dropped: ['A file of the form, which the collection does not name.'],
  },
  {
    name: 'GraphQL',
    text: collection(
      request({
        method: 'POST',
        body: { mode: 'graphql', graphql: { query: '{ a }', variables: '{ "x": 1 }' } },
      }),
    ),
    request: {
      ...plain,
      method: 'POST',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"query":"{ a }","variables":{"x":1}}' },
    },
  },
  {
    name: 'an authorization that is not known, a body that is none',
    text: collection(
      request({
        auth: { type: 'awsv4', awsv4: [] },
        body: { mode: 'raw', raw: 'x', disabled: true },
      }),
    ),
    request: plain,
    dropped: ["Postman's authorization of the kind awsv4."],
  },
]

describe('a Postman collection becomes a request', () => {
  rows('as its row says', table, becomesRequest)

  it('keeps the path where only a variable names the host', () => {
    const read = importRequest(collection(request({ url: '{{baseUrl}}/rest/api/3/myself?a=1' })), 0)
    expect(read.dropped[0]).toBe('The host, which only a variable names.')
    expect(toDraft(read)).toMatchObject({ origin: '', draft: { path: '/rest/api/3/myself?a=1' } })
    const root = importRequest(collection(request({ url: '{{baseUrl}}?a=1' })), 0)
    expect(root.request.url).toBe('/?a=1')
  })
})

describe('credentials are taken out and named', () => {
  const bearer = { type: 'bearer', bearer: [{ key: 'token', value: 'opaque-secret' }] }
  it.each([
    ['of the request', collection(request({ auth: bearer })), 'bearer'],
    ['of the collection', collection(request({}), { auth: bearer }), 'bearer'],
    [
      'as format 2.0 writes it',
      collection(
        request({ auth: { type: 'basic', basic: { username: 'mia', password: 'opaque-secret' } } }),
      ),
      'basic',
    ],
    [
      'in a variable',
      collection(request({ header: [{ key: 'Authorization', value: 'Bearer {{t}}' }] }), {
        variable: [{ key: 't', value: 'opaque-secret' }],
      }),
      'bearer',
    ],
    [
      'of an environment',
      collection(request({ header: [{ key: 'Authorization', value: 'Bearer {{t}}' }] })),
      'variable',
    ],
  ])('%s', (_, text, kind) => {
    const read = importRequest(text, 0)
    expect(read.credentials.map((each) => each.kind)).toEqual([kind])
    expect(JSON.stringify(read)).not.toContain('opaque-secret')
    expect(read.request.headers[0]?.[1]).toContain('(redacted)')
  })
})

const unreadable = unreadableRows([
  [JSON.stringify({ info, item: [] }), 'This Postman collection holds no request.'],
  [
    JSON.stringify({ info, item: [{ name: 'secret-word', request: { url: 7 } }] }),
    'This Postman collection holds no request.',
  ],
  [
    collection(request({ url: 'ftp://secret-word/' })),
    'The URL of the Postman request is neither http nor https.',
  ],
  [
    collection(request({ url: 'https://a.example/{{secret-word}}' }), {
      variable: [{ key: 'secret-word', value: '{{secret-word}}'.repeat(20) }],
    }),
    'The values of the variables are too large.',
  ],
  [
    nested('{"info":{},"item":[…]}', '{"item":[', ']}'),
    'The folders of this Postman collection lie too deep.',
  ],
])

describe('what is unreadable', () => {
  rows('says so and repeats nothing', unreadable, isUnreadable)
})
