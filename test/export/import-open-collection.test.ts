import { describe } from 'vitest'
import { rows } from '../rows.ts'
import {
  becomesRequest,
  get,
  type ImportRow,
  isTakenOut,
  isUnreadable,
  nested,
  SECRET,
  secretRows,
  type UnreadableRow,
} from './imported.ts'

const OPEN_COLLECTION = `opencollection: 1.0.0
info:
  name: Support
config:
  environments:
    - name: dev
      variables:
        - name: base
          value: https://dev.example
request:
  headers:
    - name: X-All
      value: "1"
  variables:
    - name: base
      value:
        - title: other
          value: https://other.example
        - title: own
          selected: true
          value:
            type: string
            data: https://a.example
items:
  - info:
      name: Folder
      type: folder
    items:
      - info:
          name: One
          type: http
        http:
          method: get
          url: "{{base}}/x"
          params:
            - name: a b
              value: c
              type: query
            - name: off
              value: d
              type: query
              disabled: true
      - info:
          name: Two
          type: graphql
        graphql:
          url: "{{base}}/graphql"
          body:
            query: "{ a }"
            variables: '{"x": 1}'
  - type: script
    script: a()
`

const openRequest = (http: string): string =>
  `info:\n  name: One\n  type: http\nhttp:\n  method: POST\n  url: https://a.example/x\n${http}`

const SCRIPTS = 'Scripts that Bruno would run before or after the request.'
const CHECKS = 'What Bruno would check and keep of the answer.'

const table: readonly ImportRow[] = [
  {
    name: 'OpenCollection, a collection in one file',
    text: OPEN_COLLECTION,
    request: get('https://a.example/x?a%20b=c', [['X-All', '1']]),
    dropped: ['One other request: this is number 1 of 2.'],
  },
  {
    name: 'OpenCollection: GraphQL',
    text: OPEN_COLLECTION,
    number: 2,
    request: {
      method: 'POST',
      url: 'https://a.example/graphql',
      headers: [
        ['X-All', '1'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"query":"{ a }","variables":{"x":1}}' },
    },
    noted: ['One other request: this is number 2 of 2.'],
  },
  {
    name: 'OpenCollection: a request alone, one of several bodies, scripts and checks',
    text: `${openRequest(
      '  body:\n    - title: a\n      body:\n        type: text\n        data: no\n    - title: b\n      selected: true\n      body:\n        type: json\n        data: |-\n          {"a": 1}\n',
    )}runtime:\n  scripts:\n    - type: before-request\n      code: a()\n  assertions:\n    - expression: res.status\n      operator: eq\n      value: "200"\n`,
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"a": 1}' },
    },
    dropped: [SCRIPTS],
    noted: [CHECKS],
  },
  {
    name: 'OpenCollection: a form',
    text: openRequest(
      '  body:\n    type: form-urlencoded\n    data:\n      - name: a\n        value: b\n      - name: c\n        value: d\n        disabled: true\n',
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'a=b' },
    },
  },
  {
    name: 'OpenCollection: a name in the path, a form with a file, what is switched off',
    text: openRequest(
      '  params:\n    - name: key\n      value: A-1\n      type: path\n    - name: q\n      value: r\n      type: query\n  body:\n    type: multipart-form\n    data:\n      - name: a\n        value: b\n      - name: c\n        value: d\n        disabled: true\n      - name: f\n        type: file\n        value: [/tmp/a]\n',
    ).replace('/x', '/:key'),
    request: {
      method: 'POST',
      url: 'https://a.example/A-1?q=r',
      headers: [],
      body: {
        parts: [
          { name: 'a', text: 'b' },
          { name: 'f', file: '/tmp/a' },
        ],
      },
    },
  },
  {
    name: 'OpenCollection: a file as the body that nobody chose',
    text: openRequest('  body:\n    type: file\n    data: []\n'),
    request: { method: 'POST', url: 'https://a.example/x', headers: [] },
  },
  {
    name: 'OpenCollection in JSON',
    text: JSON.stringify({ info: { name: 'One' }, http: { url: 'https://a.example/x' } }),
    request: get('https://a.example/x'),
  },
]

const secret = secretRows([
  ['bearer', openRequest(`  auth:\n    type: bearer\n    token: ${SECRET}\n`)],
  [
    'query',
    openRequest(
      `  auth:\n    type: apikey\n    key: api_key\n    value: ${SECRET}\n    placement: query\n`,
    ),
  ],
  [
    'query',
    openRequest(`  params:\n    - name: token\n      value: ${SECRET}\n      type: query\n`),
  ],
  ['cookie', openRequest(`  headers:\n    - name: Cookie\n      value: a=${SECRET}\n`)],
])

const unreadable: readonly UnreadableRow[] = [
  {
    name: 'a collection of OpenCollection whose requests are in other files',
    text: 'opencollection: 1.0.0\ninfo:\n  name: secret-word\n',
    said: 'This file of OpenCollection holds no HTTP request.',
  },
  {
    name: 'a URL of another kind',
    text: openRequest('').replace('https://a.example/x', 'ftp://secret-word/'),
    said: 'The URL of this request is neither http nor https.',
  },
  {
    name: 'folders of an OpenCollection without end',
    text: nested('{"opencollection":"1.0.0","info":{},"items":[…]}', '{"items":[', ']}'),
    said: 'The folders of this export lie too deep.',
  },
]

describe('an OpenCollection', () => {
  rows('becomes a request', table, becomesRequest)
  rows('holds credentials, which are taken out and named', secret, isTakenOut)
  rows('that is unreadable says what and where, and repeats nothing', unreadable, isUnreadable)
})
