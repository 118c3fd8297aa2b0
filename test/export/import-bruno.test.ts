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

const BRU = `meta {
  name: Search
  type: http
  seq: 1
}

post {
  url: {{base}}/rest/api/3/search/:what?jql=a
  body: json
  auth: none
}

params:query {
  jql: a
}

params:path {
  what: jql
}

headers {
  accept: application/json
  ~x-off: 1
  "x-quoted: name": a: b
  x-long: '''
    one
    two
  '''
}

body:json {
  {
    "a": "{{n}}",
      "b": [
      1
    ]
  }
}

vars:pre-request {
  base: https://a.example
  n: 7
  ~n: 8
}

script:pre-request {
  if (a) {
    b()
  }
}

assert {
  res.status: eq 200
}

docs {
  # What it is for
  curl https://other.example
}
`

const bru = (blocks: string): string => `meta {\n  name: One\n}\n\n${blocks}`

const brunoJson = (request: object): string =>
  JSON.stringify({
    name: 'Support',
    version: '1',
    items: [
      {
        type: 'folder',
        name: 'F',
        root: { request: { headers: [{ name: 'X-Folder', value: '1', enabled: true }] } },
        items: [
          {
            type: 'http-request',
            name: 'One',
            request: { url: 'https://a.example/x', method: 'POST', headers: [], ...request },
          },
        ],
      },
      { type: 'grpc-request', name: 'No', request: { url: 'x' } },
    ],
    environments: [],
    brunoConfig: { version: '1', name: 'Support', type: 'collection' },
  })

const SCRIPTS = 'Scripts that Bruno would run before or after the request.'
const CHECKS = 'What Bruno would check and keep of the answer.'

const BRU_READ = {
  request: {
    method: 'POST',
    url: 'https://a.example/rest/api/3/search/jql?jql=a',
    headers: [
      ['accept', 'application/json'],
      ['x-quoted: name', 'a: b'],
      ['x-long', 'one\ntwo'],
      ['Content-Type', 'application/json'],
    ],
    body: { text: '{\n  "a": "7",\n    "b": [\n    1\n  ]\n}' },
  },
  dropped: [SCRIPTS],
  noted: [CHECKS],
} satisfies Partial<ImportRow>

const table: readonly ImportRow[] = [
  {
    name: 'Bruno',
    text: BRU,
    ...BRU_READ,
  },
  {
    name: 'Bruno: a form',
    text: bru(
      'post {\n  url: a.example\n  body: form-urlencoded\n}\nbody:form-urlencoded {\n  a b: c&d\n  ~e: f\n}\n',
    ),
    request: {
      method: 'POST',
      url: 'http://a.example',
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'a%20b=c%26d' },
    },
  },
  {
    name: 'Bruno: a form with files',
    text: bru(
      'post {\n  url: https://a.example/\n  body: multipart-form\n}\nbody:multipart-form {\n  a: b @contentType(text/x)\n  f: @file(/tmp/a|b.txt) @contentType(text/y)\n}\n',
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/',
      headers: [],
      body: {
        parts: [
          { name: 'a', text: 'b', contentType: 'text/x' },
          { name: 'f', file: '/tmp/a', contentType: 'text/y' },
          { name: 'f', file: 'b.txt', contentType: 'text/y' },
        ],
      },
    },
  },
  {
    name: 'Bruno: a file as the body, a method of its own, a query that the URL lacks',
    text: bru(
      'http {\n  method: MERGE\n  url: https://a.example/\n  body: file\n}\nparams:query {\n  a: b c\n}\nbody:file {\n  ~file: @file(no)\n  file: @file(/tmp/a) @contentType(text/x)\n}\n',
    ),
    request: {
      method: 'MERGE',
      url: 'https://a.example/?a=b%20c',
      headers: [['Content-Type', 'text/x']],
      body: { file: '/tmp/a' },
    },
  },
  {
    name: 'Bruno: GraphQL, an authorization that it inherits',
    text: bru(
      'post {\n  url: https://a.example/\n  body: graphql\n  auth: inherit\n}\nbody:graphql {\n  { a {\n    b\n  } }\n}\nbody:graphql:vars {\n  { "x": 1 }\n}\n',
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"query":"{ a {\\n  b\\n} }","variables":{"x":1}}' },
    },
    dropped: [
      'The authorization, which Bruno takes from the folder or the collection: this file does not hold it.',
    ],
  },
  {
    name: 'Bruno: what has no value or no name, and a type that a header gives',
    text: bru(
      'post {\n  url: https://a.example/:key/x?a=1\n  body: json\n}\nparams:path {\n  key:\n}\nheaders {\n  content-type: a/b\n  : c\n  x-a: {{nowhere}}\n}\nbody:json {\n  {}\n}\n',
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/:key/x?a=1',
      headers: [
        ['content-type', 'a/b'],
        ['x-a', '{{nowhere}}'],
      ],
      body: { text: '{}' },
    },
    dropped: ['The value of the variable {{nowhere}}, which the file does not hold.'],
  },
  {
    name: 'Bruno: an authorization whose name is not repeated',
    text: bru('get {\n  url: https://a.example/\n  auth: <b>\n}\n'),
    request: get('https://a.example/'),
    dropped: ['The authorization of the kind that it names that Bruno would make.'],
  },
  {
    name: 'Bruno: GraphQL without variables',
    text: bru(
      'post {\n  url: https://a.example/\n  body: graphql\n}\nbody:graphql {\n  { a }\n}\nbody:graphql:vars {\n   \n}\n',
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"query":"{ a }","variables":{}}' },
    },
  },
  {
    name: 'Bruno: GraphQL with variables that are cut off',
    text: bru(
      'post {\n  url: https://a.example/\n  body: graphql\n}\nbody:graphql {\n  { a }\n}\nbody:graphql:vars {\n  { "x":\n}\n',
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"query":"{ a }","variables":{}}' },
    },
    dropped: ['The variables of the GraphQL query, which are not JSON.'],
  },
  {
    name: 'Bruno with line breaks of Windows',
    text: BRU.replaceAll('\n', '\r\n'),
    ...BRU_READ,
  },
  {
    name: 'a collection of Bruno in JSON',
    text: brunoJson({
      body: {
        mode: 'multipartForm',
        multipartForm: [{ type: 'file', name: 'f', value: ['/tmp/a'] }],
      },
      script: { req: 'a()' },
      vars: { res: [{ name: 'a', value: 'b', enabled: true }] },
    }),
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [['X-Folder', '1']],
      body: { parts: [{ name: 'f', file: '/tmp/a' }] },
    },
    dropped: [SCRIPTS],
    noted: [CHECKS],
  },
]

const secret = secretRows([
  [
    'bearer',
    bru(`get {\n  url: a.example\n  auth: bearer\n}\nauth:bearer {\n  token: ${SECRET}\n}\n`),
  ],
  [
    'basic',
    bru(
      `get {\n  url: a.example\n  auth: basic\n}\nauth:basic {\n  username: mia\n  password: ${SECRET}\n}\n`,
    ),
  ],
  ['variable', bru('get {\n  url: a.example\n  auth: bearer\n}\nauth:bearer {\n  token:\n}\n')],
  ['variable', bru('get {\n  url: a.example\n}\nheaders {\n  Authorization: Bearer {{t}}\n}\n')],
  [
    'bearer',
    bru(
      `get {\n  url: a.example\n  auth: bearer\n}\nheaders {\n  AUTHORIZATION: Bearer ${SECRET}\n}\nauth:bearer {\n  token: other\n}\n`,
    ),
  ],
  ['bearer', bru(`get {\n  url: a.example\n}\nheaders {\n  Authorization: Bearer ${SECRET}\n}\n`)],
  [
    'other',
    bru(
      `get {\n  url: a.example\n  auth: apikey\n}\nauth:apikey {\n  key: X-Api-Key\n  value: ${SECRET}\n  placement: header\n}\n`,
    ),
  ],
  ['bearer', brunoJson({ auth: { mode: 'bearer', bearer: { token: SECRET } } })],
])

const unreadable: readonly UnreadableRow[] = [
  {
    name: 'bruno.json',
    text: '{"version":"1","name":"secret-word","type":"collection"}',
    said: 'This is the bruno.json of a collection, which names no request.',
  },
  {
    name: 'a Bruno file without a request',
    text: 'meta {\n  name: secret-word\n}\n\nheaders {\n  a: b\n}\n',
    said: 'This Bruno file holds no HTTP request.',
  },
  {
    name: 'a Bruno file that is cut off',
    text: 'meta {\n  name: secret-word\n}\n\nget {\n  url: https://a.example\n',
    said: 'This Bruno file ends within the block “get” of line 5.',
  },
  {
    name: 'two Bruno files',
    text: bru('get {\n  url: a.example\n}\nmeta {\n  name: secret-word\n}\n'),
    said: 'This Bruno file has the block “meta” twice; the second is in line 8.',
  },
  {
    name: 'a line between blocks',
    text: bru('get {\n  url: a.example\n}\nsecret-word\n'),
    said: 'This Bruno file cannot be read in line 8: no block begins there.',
  },
  {
    name: 'folders of Bruno without end',
    text: nested('{"version":"1","name":"secret-word","items":[…]}', '{"items":[', ']}'),
    said: 'The folders of this export lie too deep.',
  },
]

describe('a file of Bruno', () => {
  rows('becomes a request', table, becomesRequest)
  rows('holds credentials, which are taken out and named', secret, isTakenOut)
  rows('that is unreadable says what and where, and repeats nothing', unreadable, isUnreadable)
})
