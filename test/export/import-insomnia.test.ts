import { describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
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
      - name: ACCEPT
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

const v5 = (more: string, environment = ''): string =>
  `type: collection.insomnia.rest/5.0\ncollection:\n  - url: https://a.example/x\n    method: POST\n${more}${environment}`
const auth = (of: string): string => `    authentication:\n${of.replace(/^/gm, '      ')}\n`

const head = 'type: collection.insomnia.rest/5.0\n'
const SCRIPTS = 'Scripts that Insomnia would run before or after the request.'

const table: readonly ImportRow[] = [
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
    dropped: ['2 other requests: this is number 1 of 3.', SCRIPTS],
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
        ['ACCEPT', 'of/folder'],
      ],
      body: {
        parts: [
          { name: 'note', text: 'hi ACME' },
          { name: 'file', file: '/tmp/a.txt' },
        ],
      },
    },
    noted: ['2 other requests: this is number 2 of 3.'],
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
      'What Insomnia would put in for its tags, such as {% uuid %}.',
      'The host, which only a variable names.',
      'The value of the variable {{nowhere}}, which the file does not hold.',
    ],
    noted: ['2 other requests: this is number 3 of 3.'],
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
    name: 'Insomnia 4: a query behind the one in the address',
    text: insomnia4({
      url: '{{ _.base }}/x?y=1',
      parameters: [
        { name: 'a b', value: 'c&d' },
        { name: '', value: 'e' },
      ],
    }),
    request: get('https://a.example/x?y=1&a%20b=c%26d'),
  },
  {
    name: 'Insomnia 4 in YAML, its body a file, a script',
    text: "_type: export\n__export_format: 4\nresources:\n  - _type: request\n    _id: req_1\n    method: PUT\n    url: https://a.example/x\n    preRequestScript: 'a()'\n    body:\n      mimeType: image/png\n      fileName: /tmp/a.png\n",
    request: {
      method: 'PUT',
      url: 'https://a.example/x',
      headers: [['Content-Type', 'image/png']],
      body: { file: '/tmp/a.png' },
    },
    dropped: [SCRIPTS],
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
]

const secret = secretRows([
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
])

const unreadable: readonly UnreadableRow[] = [
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
    name: 'variables of Insomnia without end',
    text: nested(
      '{"type":"collection.insomnia.rest/5.0","collection":[{"method":"GET","url":"a.example"}],"environments":{"data":{"a":…}}}',
      '{"secret-word":',
      '}',
    ).replace(':}', ':1}'),
    said: 'The variables of this export lie too deep.',
  },
]

describe('a file of Insomnia', () => {
  rows('becomes a request', table, becomesRequest)
  it('has no more requests than it has', () => {
    expect(() => importRequest(INSOMNIA_5, 0, undefined, 4)).toThrow(
      'The text has no request 4: it has 3.',
    )
  })
  rows('holds credentials, which are taken out and named', secret, isTakenOut)
  rows('that is unreadable says what and where, and repeats nothing', unreadable, isUnreadable)
})
