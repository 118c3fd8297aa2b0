import { describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { rows } from '../rows.ts'

interface Row {
  readonly name: string
  readonly text: string
  /** Of several. */
  readonly number?: number
  readonly request: ExportableRequest
  readonly dropped?: readonly string[]
}

const get = (url: string, headers: ExportableRequest['headers'] = []): ExportableRequest => ({
  method: 'GET',
  url,
  headers,
})

/** As Insomnia 11 and 12 write it, with folders, an environment and what it keeps beside. */
const INSOMNIA_5 = `type: collection.insomnia.rest/5.0
schema_version: "5.1"
name: Support
meta:
  id: wrk_1
  created: 1779816112607
collection:
  - name: Issues
    meta:
      id: fld_1
    headers:
      - name: X-Folder
        value: "1"
      - name: accept
        value: of/folder
    environment:
      project: ACME
    children:
      - url: "{{ _.base_url }}/rest/api/3/issue"
        name: Create
        meta:
          id: req_1
          description: >-
            Creates an issue
            with a summary.
        method: POST
        body:
          mimeType: application/json
          text: |-
            {
              "fields": { "project": { "key": "{{ _['project'] }}" } }
            }
        parameters:
          - name: updateHistory
            value: "true"
            disabled: false
          - name: off
            value: "1"
            disabled: true
        headers:
          - name: Content-Type
            value: application/json
          - name: Accept
            value: a/b
        scripts:
          afterResponse: |-
            insomnia.test('x', () => {});
        settings:
          renderRequestBody: true
      - url: "{{ base_url }}/rest/api/3/issue/:key/attachments?x=1"
        name: Attach
        method: POST
        pathParameters:
          - name: key
            value: A-1
        body:
          mimeType: multipart/form-data
          params:
            - name: note
              value: hi {{ _.project }}
            - name: file
              type: file
              fileName: /tmp/a.txt
            - name: off
              value: x
              disabled: true
  - url: https://{{ _.nowhere }}/x/{% uuid 'v4' %}
    name: Tags
    method: get
    body:
      mimeType: application/x-www-form-urlencoded
      params:
        - name: a b
          value: c&d
  - name: A stream
    url: wss://a.example/
    meta:
      id: ws-req_1
cookieJar:
  name: Default Jar
environments:
  name: Base
  data:
    base_url: https://{{ _.site }}.example
    site: acme
  subEnvironments:
    - name: Other
      data:
        site: other
`

const insomnia4 = (request: object, more: readonly object[] = []): string =>
  JSON.stringify({
    _type: 'export',
    __export_format: 4,
    resources: [
      { _id: 'wrk_1', _type: 'workspace', parentId: null, name: 'W' },
      { _id: 'fld_1', _type: 'request_group', parentId: 'wrk_1', environment: { v: 3 } },
      {
        _id: 'req_1',
        _type: 'request',
        parentId: 'fld_1',
        method: 'GET',
        url: '{{ _.base }}/api/{{ v }}',
        ...request,
      },
      {
        _id: 'env_1',
        _type: 'environment',
        parentId: 'wrk_1',
        data: { base: 'https://a.example' },
      },
      {
        _id: 'env_2',
        _type: 'environment',
        parentId: 'env_1',
        data: { base: 'https://b.example' },
      },
      ...more,
    ],
  })

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

const SCRIPTS = (tool: string): string =>
  `Scripts that ${tool} would run before or after the request.`

const table: readonly Row[] = [
  {
    name: 'Insomnia 5: a request in a folder',
    text: INSOMNIA_5,
    request: {
      method: 'POST',
      url: 'https://acme.example/rest/api/3/issue?updateHistory=true',
      headers: [
        ['X-Folder', '1'],
        ['Content-Type', 'application/json'],
        ['Accept', 'a/b'],
      ],
      body: { text: '{\n  "fields": { "project": { "key": "ACME" } }\n}' },
    },
    dropped: ['2 other requests: this is number 1 of 3.', SCRIPTS('Insomnia')],
  },
  {
    name: 'Insomnia 5: a form with a file, a name in the path',
    text: INSOMNIA_5,
    number: 2,
    request: {
      method: 'POST',
      url: 'https://acme.example/rest/api/3/issue/A-1/attachments?x=1',
      headers: [
        ['X-Folder', '1'],
        ['accept', 'of/folder'],
      ],
      body: {
        parts: [
          { name: 'note', text: 'hi ACME' },
          { name: 'file', file: '/tmp/a.txt' },
        ],
      },
    },
    dropped: ['2 other requests: this is number 2 of 3.'],
  },
  {
    name: 'Insomnia 5: a tag, and a host without a value',
    text: INSOMNIA_5,
    number: 3,
    request: {
      method: 'GET',
      url: "/x/{% uuid 'v4' %}",
      headers: [['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'a%20b=c%26d' },
    },
    dropped: [
      '2 other requests: this is number 3 of 3.',
      'What Insomnia would put in for its tags, such as {% uuid %}.',
      'The host, which only a variable names.',
      'The value of the variable {{nowhere}}, which the file does not hold.',
    ],
  },
  {
    name: 'Insomnia 5, behind a comment, with line breaks of Windows and a mark at its beginning',
    text: `\ufeff# exported\r\n---\r\n${'type: collection.insomnia.rest/5.0\ncollection:\n  - url: https://a.example/x\n    method: GET\n'.replaceAll('\n', '\r\n')}`,
    request: get('https://a.example/x'),
  },
  {
    name: 'Insomnia 5: a design document',
    text: 'type: spec.insomnia.rest/5.0\ncollection:\n  - url: a.example/x\n    method: GET\nspec:\n  contents:\n    openapi: 3.0.4\n',
    request: get('http://a.example/x'),
  },
  { name: 'Insomnia 4', text: insomnia4({}), request: get('https://a.example/api/3') },
  {
    name: 'Insomnia 4 in YAML, its body a file, a script',
    text: "_type: export\n__export_format: 4\nresources:\n  - _type: request\n    _id: req_1\n    method: PUT\n    url: https://a.example/x\n    preRequestScript: 'a()'\n    body:\n      mimeType: image/png\n      fileName: /tmp/a.png\n",
    request: {
      method: 'PUT',
      url: 'https://a.example/x',
      headers: [['Content-Type', 'image/png']],
      body: { file: '/tmp/a.png' },
    },
    dropped: [SCRIPTS('Insomnia')],
  },
  {
    name: 'Insomnia 4: GraphQL, an authorization that is switched off, another of a plug-in',
    text: insomnia4(
      {
        method: 'POST',
        body: { mimeType: 'application/graphql', text: '{"query":"{ a }"}' },
        authentication: { type: 'oauth2', accessTokenUrl: 'https://a.example' },
      },
      [
        {
          _id: 'req_2',
          _type: 'request',
          parentId: 'wrk_1',
          method: 'GET',
          url: 'https://a.example',
        },
      ],
    ),
    request: {
      method: 'POST',
      url: 'https://a.example/api/3',
      headers: [['Content-Type', 'application/json']],
      body: { text: '{"query":"{ a }"}' },
    },
    dropped: [
      'One other request: this is number 1 of 2.',
      'The authorization of the kind oauth2 that Insomnia would make.',
    ],
  },
  {
    name: 'Bruno',
    text: BRU,
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
    dropped: [SCRIPTS('Bruno'), 'What Bruno would check and keep of the answer.'],
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
    name: 'Bruno with line breaks of Windows',
    text: BRU.replaceAll('\n', '\r\n'),
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
    dropped: [SCRIPTS('Bruno'), 'What Bruno would check and keep of the answer.'],
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
    dropped: [SCRIPTS('Bruno'), 'What Bruno would check and keep of the answer.'],
  },
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
    dropped: ['One other request: this is number 2 of 2.'],
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
    dropped: [SCRIPTS('Bruno'), 'What Bruno would check and keep of the answer.'],
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
    name: 'OpenCollection in JSON',
    text: JSON.stringify({ info: { name: 'One' }, http: { url: 'https://a.example/x' } }),
    request: get('https://a.example/x'),
  },
]

describe('a file of Insomnia or Bruno', () => {
  rows('becomes a request', table, ({ text, number, request, dropped }) => {
    const read = importRequest(text, 0, undefined, number)
    expect(read.request).toEqual(request)
    expect(read.dropped).toEqual(dropped ?? [])
    expect(read.credentials).toEqual([])
  })

  it('has no more requests than it has', () => {
    expect(() => importRequest(INSOMNIA_5, 0, undefined, 4)).toThrow(
      'The text has no request 4: it has 3.',
    )
  })
})

const SECRET = 'opaque-secret-7'
const v5 = (more: string, environment = ''): string =>
  `type: collection.insomnia.rest/5.0\ncollection:\n  - url: https://a.example/x\n    method: POST\n${more}${environment}`
const auth = (of: string): string => `    authentication:\n${of.replace(/^/gm, '      ')}\n`

const secret: readonly (readonly [kind: string, text: string])[] = [
  ['bearer', v5(auth(`type: bearer\ntoken: ${SECRET}`))],
  ['basic', v5(auth(`type: basic\nusername: mia\npassword: ${SECRET}`))],
  ['other', v5(auth(`type: apikey\nkey: X-Api-Key\nvalue: ${SECRET}`))],
  ['query', v5(auth(`type: apikey\nkey: api_key\nvalue: ${SECRET}\naddTo: queryParams`))],
  [
    'bearer',
    v5(auth('type: bearer\ntoken: "{{ _.t }}"'), `environments:\n  data:\n    t: ${SECRET}\n`),
  ],
  ['variable', v5(auth('type: bearer\ntoken: "{{ _.t }}"'))],
  ['bearer', insomnia4({ authentication: { type: 'bearer', token: SECRET } })],
  [
    'body',
    v5(`    body:\n      mimeType: application/json\n      text: '{"password":"${SECRET}"}'\n`),
  ],
  [
    'body',
    v5(
      `    body:\n      mimeType: multipart/form-data\n      params:\n        - name: token\n          value: ${SECRET}\n`,
    ),
  ],
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
  ['bearer', bru(`get {\n  url: a.example\n}\nheaders {\n  Authorization: Bearer ${SECRET}\n}\n`)],
  [
    'other',
    bru(
      `get {\n  url: a.example\n  auth: apikey\n}\nauth:apikey {\n  key: X-Api-Key\n  value: ${SECRET}\n  placement: header\n}\n`,
    ),
  ],
  ['bearer', brunoJson({ auth: { mode: 'bearer', bearer: { token: SECRET } } })],
  ['bearer', openRequest(`  auth:\n    type: bearer\n    token: ${SECRET}\n`)],
  [
    'query',
    openRequest(`  params:\n    - name: token\n      value: ${SECRET}\n      type: query\n`),
  ],
  ['cookie', openRequest(`  headers:\n    - name: Cookie\n      value: a=${SECRET}\n`)],
]

describe('credentials are taken out and named', () => {
  it.each(secret)('%s %#', (kind, text) => {
    const read = importRequest(text, 0)
    expect(read.credentials.map((each) => each.kind)).toEqual([kind])
    expect(JSON.stringify(read)).toContain('(redacted)')
    expect(JSON.stringify(read)).not.toContain(SECRET)
    expect(JSON.stringify(read)).not.toContain(Buffer.from(`mia:${SECRET}`).toString('base64'))
  })
})

const head = 'type: collection.insomnia.rest/5.0\n'
const nested = (text: string, open: string, close: string): string =>
  text.replace('…', open.repeat(9000) + close.repeat(9000))

const unreadable: readonly {
  readonly name: string
  readonly text: string
  readonly said: string
}[] = [
  {
    name: 'cut off within brackets',
    text: `${head}collection: [{ url: secret-word`,
    said: 'This YAML cannot be read at its end: unexpected end of the stream within a flow collection.',
  },
  {
    name: 'cut off within quotes',
    text: `${head}name: "secret-word`,
    said: 'This YAML cannot be read at its end: unexpected end of the stream within a double quoted scalar.',
  },
  {
    name: 'tabs',
    text: `${head}collection:\n\t- url: secret-word\n`,
    said: 'This YAML cannot be read in line 3, column 1: tab characters must not be used in indentation.',
  },
  {
    name: 'a name twice',
    text: `${head}name: secret-word\nname: b\n`,
    said: 'This YAML cannot be read in line 3, column 1: duplicated mapping key.',
  },
  {
    name: 'an alias of nothing',
    text: `${head}name: *secret-word\n`,
    said: 'This YAML cannot be read in line 2, column 19.',
  },
  {
    name: 'a tag of a language',
    text: `${head}name: !!js/function 'secret-word'\n`,
    said: 'This YAML cannot be read in line 2, column 34.',
  },
  {
    name: 'indentation',
    text: `${head}meta:\n  id: a\n   name: secret-word\n`,
    said: 'This YAML cannot be read in line 4, column 8: bad indentation of a mapping entry.',
  },
  {
    name: 'too deep',
    text: `${head}a: ${'['.repeat(5000)}`,
    said: 'This YAML cannot be read in line 2, column 103: nesting exceeded maxDepth (100).',
  },
  {
    name: 'aliases that multiply',
    text: `${head}a: &a [${'x,'.repeat(9)}x]\n${Array.from('bcdefghi')
      .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'.charAt(at)},`.repeat(9)}x]`)
      .join('\n')}\n`,
    said: 'The aliases of this YAML stand for more than the whole text.',
  },
  {
    name: 'an alias within what it stands for',
    text: `${head}collection: &a\n  - children: *a\n`,
    said: 'The aliases of this YAML stand for more than the whole text.',
  },
  {
    name: 'a collection without a request',
    text: `${head}collection:\n  - name: secret-word\n    children: []\n`,
    said: 'This file of Insomnia holds no HTTP request.',
  },
  {
    name: 'another type',
    text: 'type: secret-word\nname: x\n',
    said: 'This YAML is neither of Insomnia nor an OpenCollection with a request.',
  },
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
    name: 'an Insomnia folder within itself',
    text: insomnia4({}, [
      { _id: 'f', _type: 'request_group', parentId: 'f', name: 'secret-word' },
      { _id: 'r', _type: 'request', parentId: 'f', method: 'GET', url: 'https://secret-word/' },
    ]),
    said: 'The folders of this export lie too deep.',
  },
  {
    name: 'folders of Insomnia without end',
    text: nested('{"type":"collection.insomnia.rest/5.0","collection":[…]}', '{"children":[', ']}'),
    said: 'The folders of this export lie too deep.',
  },
  {
    name: 'folders of Bruno without end',
    text: nested('{"version":"1","name":"secret-word","items":[…]}', '{"items":[', ']}'),
    said: 'The folders of this export lie too deep.',
  },
  {
    name: 'folders of an OpenCollection without end',
    text: nested('{"opencollection":"1.0.0","info":{},"items":[…]}', '{"items":[', ']}'),
    said: 'The folders of this export lie too deep.',
  },
  {
    name: 'variables of Insomnia without end',
    text: nested(
      '{"type":"collection.insomnia.rest/5.0","collection":[{"method":"GET","url":"a.example"}],"environments":{"data":{"a":…}}}',
      '{"secret-word":',
      '}',
    ).replace(':}', ':1}'),
    said: 'The variables of this export lie too deep.',
  },
]

describe('what is unreadable', () => {
  rows('says what and where, and repeats nothing', unreadable, ({ text, said }) => {
    let thrown: unknown
    try {
      importRequest(text, 0)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(AppError)
    expect((thrown as AppError).message).toBe(said)
    expect(JSON.stringify((thrown as AppError).toFailure())).not.toContain('secret-word')
  })
})
