import { describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { toDraft } from '../../main/export/import/imported.ts'
import { rows } from '../rows.ts'
import { becomesRequest, type ImportRow, isUnreadable, unreadableRows } from './imported.ts'

const FORM = ['Content-Type', 'application/x-www-form-urlencoded'] as const
const ANY = ['Accept', '*/*'] as const

const table: readonly ImportRow[] = [
  {
    name: 'Chrome, copy as cURL (bash)',
    text: `curl 'https://acme.atlassian.net/rest/api/3/issue?x=\\[1\\]' \\\n  -H 'accept: application/json' \\\n  -H 'content-type: application/json' \\\n  --data-raw $'{"a":"it\\'s \\u0021\\n"}' \\\n  --compressed`,
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/rest/api/3/issue?x=[1]',
      headers: [
        ['accept', 'application/json'],
        ['content-type', 'application/json'],
      ],
      body: { text: '{"a":"it\'s !\n"}' },
    },
  },
  {
    name: 'Chrome, copy as cURL (cmd)',
    text: 'curl ^"https://acme.atlassian.net/x?a=1^&b=%^20^" ^\n  -H ^"accept: */*^" ^\n  -H ^"content-type: application/json^" ^\n  --data-raw ^"^{^\\^"a^\\^":^\\^"100%^ ^\\^",^\n\n^\\^"b^\\^":1^}^"',
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/x?a=1&b=%20',
      headers: [
        ['accept', '*/*'],
        ['content-type', 'application/json'],
      ],
      body: { text: '{"a":"100% ",\n"b":1}' },
    },
  },
  {
    name: 'Chrome of old, copy as cURL (cmd)',
    text: 'curl "https://acme.atlassian.net/x" -H "content-type: application/json" --data-raw "{""a"":1}" --compressed',
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/x',
      headers: [[...ANY], ['content-type', 'application/json']],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'Firefox, copy as cURL',
    text: "curl 'https://acme.atlassian.net/x' -X POST -H 'User-Agent: Mozilla/5.0' -H 'Accept: */*' -H 'Accept-Encoding: gzip, deflate, br' --compressed -H 'Content-Type: text/plain' --data-raw 'a'",
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/x',
      headers: [
        ['User-Agent', 'Mozilla/5.0'],
        ['Accept', '*/*'],
        ['Accept-Encoding', 'gzip, deflate, br'],
        ['Content-Type', 'text/plain'],
      ],
      body: { text: 'a' },
    },
  },
  {
    name: 'Postman',
    text: "curl --location --request PUT 'https://acme.atlassian.net/x' \\\n--header 'Content-Type: application/json' \\\n--data '{\n    \"a\": \"it'\\''s\"\n}'",
    request: {
      method: 'PUT',
      url: 'https://acme.atlassian.net/x',
      headers: [[...ANY], ['Content-Type', 'application/json']],
      body: { text: '{\n    "a": "it\'s"\n}' },
    },
  },
  {
    name: 'PowerShell with escaped quotes',
    text: 'curl.exe -X POST `\n  "https://acme.atlassian.net/x" `\n  -H "Content-Type: application/json" -d \'{\\"a\\":1}\'',
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/x',
      headers: [[...ANY], ['Content-Type', 'application/json']],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'joined letters, data in pieces',
    text: 'curl -sSXPOST -da=1 -d b=2 --data-urlencode "c=x y&z" acme.atlassian.net/x',
    request: {
      method: 'POST',
      url: 'http://acme.atlassian.net/x',
      headers: [[...ANY], [...FORM]],
      body: { text: 'a=1&b=2&c=x+y%26z' },
    },
  },
  {
    name: 'data in the query',
    text: "curl -G https://a.example/x?p=1 -d 'jql=a' --data-urlencode 'q=b c'",
    request: { method: 'GET', url: 'https://a.example/x?p=1&jql=a&q=b+c', headers: [[...ANY]] },
  },
  {
    name: 'dot segments as curl resolves them',
    text: 'curl https://a.example/a/../b/./c',
    request: { method: 'GET', url: 'https://a.example/b/c', headers: [[...ANY]] },
  },
  {
    name: 'JSON option',
    text: `curl --json '{"a":1}' https://a.example/x`,
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [
        ['Accept', 'application/json'],
        ['Content-Type', 'application/json'],
      ],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'form with a file',
    text: `curl -F 'file=@"a b.txt";type=text/plain' -F note=hi -H 'X-Atlassian-Token: no-check' https://a.example/x`,
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [[...ANY], ['X-Atlassian-Token', 'no-check']],
      body: {
        parts: [
          { name: 'file', file: 'a b.txt', contentType: 'text/plain' },
          { name: 'note', text: 'hi' },
        ],
      },
    },
  },
  {
    name: 'what cannot come along',
    text: 'curl -k -x http://proxy:1 --retry 3 -o out.json https://a.example/x https://b.example/y > log',
    request: { method: 'GET', url: 'https://a.example/x', headers: [[...ANY]] },
    dropped: [
      'One other request: this is number 1 of 2.',
      'Where the shell redirects the output to.',
      '--insecure: Understudy always checks certificates.',
      "--proxy: Understudy takes the system's proxy.",
      '--retry',
    ],
  },
  {
    name: 'an address that a shell would cut, as it has no quotation marks',
    text: "curl https://a.example/x?jql=a&maxResults=2 -H 'X-A: 1'",
    request: { method: 'GET', url: 'https://a.example/x?jql=a', headers: [[...ANY]] },
    dropped: [
      'What stands behind an & outside of quotation marks: a shell ends the command there. Put the address in quotation marks.',
    ],
  },
  {
    name: 'the same in cmd',
    text: 'curl -X GET https://a.example/x?jql=a&maxResults=2 ^\n  -H "X-A: 1"',
    request: { method: 'GET', url: 'https://a.example/x?jql=a', headers: [[...ANY]] },
    dropped: [
      'What stands behind an & outside of quotation marks: a shell ends the command there. Put the address in quotation marks.',
    ],
  },
  {
    name: 'a command that runs behind',
    text: "curl 'https://a.example/x'&\necho done&&A=b ls",
    request: { method: 'GET', url: 'https://a.example/x', headers: [[...ANY]] },
  },
  {
    name: 'raw HTTP',
    text: 'POST /rest/api/3/issue?x=1 HTTP/1.1\r\nHost: acme.atlassian.net\r\nAccept: a/b\r\nContent-Length: 2\r\n\r\n{}',
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/rest/api/3/issue?x=1',
      headers: [['Accept', 'a/b']],
      body: { text: '{}' },
    },
  },
  {
    name: 'raw HTTP whose empty line has blanks, which an editor left',
    text: 'POST /x HTTP/1.1\r\nHost: acme.atlassian.net\r\nAccept:   a/b\r\n \t\r\n{\r\n\r\n}',
    request: {
      method: 'POST',
      url: 'https://acme.atlassian.net/x',
      headers: [['Accept', 'a/b']],
      body: { text: '{\r\n\r\n}' },
    },
  },
  {
    name: 'a form whose parts curl makes otherwise',
    text: `curl -F 'f=@a,b.png;headers="X: 1"' https://a.example/`,
    request: {
      method: 'POST',
      url: 'https://a.example/',
      headers: [[...ANY]],
      body: {
        parts: [
          { name: 'f', file: 'a' },
          { name: 'f', file: 'b.png', contentType: 'image/png' },
        ],
      },
    },
    dropped: [
      'The headers of the part f.',
      'curl sends the files of f within one part; they are parts of their own now.',
    ],
  },
  {
    name: 'a file whose content curl would put into the query',
    text: 'curl -G -d @a -d b=1 https://a.example/',
    request: { method: 'GET', url: 'https://a.example/?b=1', headers: [[...ANY]] },
    dropped: ['What the file a holds: curl would put it into the query.'],
  },
  {
    name: '.http file with variables, a query on further lines, a handler and another request',
    text: '@host = a.example\r\n@site = https://{{host}}\r\n\r\n### one\r\n# @no-log\r\nPOST {{site}}/x\r\n    ?a=1\r\n    &b={{missing}}\r\nX-Host: {{host}}\r\n\r\n{"a":1}\r\n\r\n> {%\r\n  client.log("x")\r\n%}\r\n\r\n### two\r\nGET {{site}}/y\r\n',
    request: {
      method: 'POST',
      url: 'https://a.example/x?a=1&b={{missing}}',
      headers: [['X-Host', 'a.example']],
      body: { text: '{"a":1}' },
    },
    dropped: [
      'One other request: this is number 1 of 2.',
      'The value of the variable {{missing}}, which the file does not hold.',
    ],
    noted: ['What an editor would do with the answer.'],
  },
  {
    name: '.http file that begins with its request line, and a file as the body',
    text: 'POST https://a.example/x\nContent-Type: application/json\n\n<@utf8 ./body.json\n\n<> answer.json\n',
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [['Content-Type', 'application/json']],
      body: { file: 'body.json' },
    },
    noted: ['What an editor would do with the answer.'],
  },
  {
    name: '.http file whose host only a variable names, behind a script',
    text: '< {%\n  request.variables.set("a", 1)\n%}\nGET {{base}}/x?y=1\nAccept: a/b\n',
    request: { method: 'GET', url: '/x?y=1', headers: [['Accept', 'a/b']] },
    dropped: [
      'The value of the variable {{base}}, which the file does not hold.',
      'The host, which only a variable names.',
    ],
  },
  {
    name: 'a message that holds what an editor would take for its own',
    text: 'POST /x HTTP/1.1\nHost: a.example\n\n{{a}}\n> {%\n',
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [],
      body: { text: '{{a}}\n> {%\n' },
    },
  },
  {
    name: '.http file',
    text: 'GET https://a.example/x\nAccept: a/b\n',
    request: { method: 'GET', url: 'https://a.example/x', headers: [['Accept', 'a/b']] },
  },
]

describe('what is pasted becomes a request', () => {
  rows('as its row says', table, becomesRequest)
})

const token = (exp: number): string =>
  `e${Buffer.from('{"alg":"HS256"}').toString('base64url').slice(1)}.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.c2ln`

/** Letters that a URL holds percent-encoded: between two percent signs may stand what looks like a name. */
const letters = [
  'αβ',
  'Ελληνικά',
  'Привет мир',
  'кTи',
  'été',
  '日本語',
  '한국어',
  'العربية',
  'עברית',
  'ไทย',
  '👍🏽',
  'naïve',
]

describe('percent-encoded letters are no variables of cmd', () => {
  it.each(letters.flatMap((word) => [encodeURIComponent(word), encodeURIComponent(`"${word}"`)]))(
    '%s',
    (encoded) => {
      const url = `https://acme.atlassian.net/rest/api/3/search?jql=summary~${encoded}&x=1`
      for (const read of [
        importRequest(`curl "${url}"`, 0),
        importRequest(`curl "${url}"`, 0, 'bash'),
        importRequest(`curl "${url}"`, 0, 'cmd'),
        importRequest(`curl -H "X: %TOKEN%" "${url}"`, 0),
        importRequest(`curl ^"${url.replace('&', '^&')}^"`, 0),
      ])
        expect(read.request.url).toBe(url)
    },
  )

  it.each(['%E9t%E9', '%D4%EF%EA', '%ed%ea%e9'])('in Latin-1 too: %s', (encoded) => {
    for (const syntax of ['bash', 'cmd', undefined] as const)
      expect(importRequest(`curl "https://b.example/${encoded}"`, 0, syntax).request.url).toBe(
        `https://b.example/${encoded}`,
      )
  })

  it.each(['TOKEN', 'ACCESS_TOKEN', 'BASE', 'auth', 'Db2', 'ACCOUNT'])(
    'but %%%s%% is one',
    (name) => {
      for (const syntax of ['cmd', undefined] as const)
        expect(
          importRequest(`curl -H "X-A: %${name}%" ^\n "https://b.example/"`, 0, syntax).request
            .headers,
        ).toContainEqual(['X-A', '(redacted)'])
    },
  )
})

describe('one of several requests', () => {
  const har = JSON.stringify({
    log: {
      entries: [
        { request: { method: 'GET', url: '' } },
        { request: { method: 'GET', url: 'https://a.example/2' } },
      ],
    },
  })
  const collection = JSON.stringify({
    info: { name: 'c' },
    item: [
      { name: 'one', request: { url: 'https://a.example/1' } },
      { item: [{ name: 'two', request: { url: 'https://a.example/2' } }] },
    ],
  })
  it.each([
    [
      'bash, copy all as cURL',
      "curl 'https://a.example/1' --compressed ;\ncurl 'https://a.example/2' -d @- <<E\nx\nE\ncurl 'https://a.example/3'",
      '2 other requests: this is number 2 of 3.',
    ],
    [
      'cmd, copy all as cURL',
      'curl ^"https://a.example/1^" ^\n  --compressed &\ncurl ^"https://a.example/2^" -d x',
      'One other request: this is number 2 of 2.',
    ],
    [
      'PowerShell',
      "curl.exe 'https://a.example/1'\ncurl.exe 'https://a.example/2'",
      'One other request: this is number 2 of 2.',
    ],
    [
      '--next',
      'curl -k https://a.example/1 --next https://a.example/2 -d x=1',
      'One other request: this is number 2 of 2.',
    ],
    ['several URLs', 'curl "https://a.example/[1-3]"', '2 other requests: this is number 2 of 3.'],
    [
      '.http',
      'GET https://a.example/1\n\n### two\nGET https://a.example/2\n',
      'One other request: this is number 2 of 2.',
    ],
    ['HAR', har, 'One other request: this is number 2 of 2.'],
    ['Postman', collection, 'One other request: this is number 2 of 2.'],
  ])('%s', (_, text, said) => {
    const read = importRequest(text, 0, undefined, 2)
    expect(read.request.url).toBe('https://a.example/2')
    expect([read.dropped, read.noted]).toEqual([[], [said]])
    expect(() => importRequest(text, 0, undefined, 4)).toThrow(
      /^The text has no request 4: it has [23]\.$/,
    )
  })

  it('prose behind a command is none', () => {
    expect(importRequest('curl https://a.example/1\nI used curl for it.', 0).dropped).toEqual([])
  })
})

describe('credentials are taken out and named', () => {
  it('of a body in base64 that is text, and of no bytes that are none', () => {
    const bodyOf = (bytes: Uint8Array): unknown =>
      importRequest(
        JSON.stringify({
          request: {
            method: 'POST',
            url: 'https://b.example/',
            headers: [],
            postData: { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' },
          },
        }),
        0,
      ).request.body
    const form = `a=1&assertion=${token(2000)}`
    expect(bodyOf(Buffer.from(form))).toEqual({
      base64: Buffer.from('a=1&assertion=(redacted)').toString('base64'),
    })
    const bytes = Buffer.from([0, 255, ...Buffer.from(form)])
    expect(bodyOf(bytes)).toEqual({ base64: bytes.toString('base64') })
  })

  it.each([
    [
      `curl https://b.example/ -H 'Authorization: Bearer ${token(2000)}'`,
      'bearer',
      'Taken out, and not kept: a live Bearer token for b.example.',
    ],
    [
      `curl https://b.example/ -H 'Authorization: JWT ${token(500)}'`,
      'connect-jwt',
      'Taken out, and not kept: an expired Connect JWT for b.example.',
    ],
    [
      'curl -u mia:password https://b.example/',
      'basic',
      'Taken out, and not kept: a Basic user name and password for b.example.',
    ],
    [
      'curl --oauth2-bearer opaque https://b.example/',
      'bearer',
      'Taken out, and not kept: a Bearer token for b.example.',
    ],
    [
      'curl -b "a=b" https://b.example/',
      'cookie',
      'Taken out, and not kept: cookies for b.example.',
    ],
    [
      'curl https://b.example/?jwt=abc',
      'query',
      'Taken out, and not kept: a credential in the URL, for b.example.',
    ],
    [
      'curl https://b.example/ -H "Authorization: Bearer $TOKEN"',
      'variable',
      'Authorization holds a variable or was redacted: no credential was there.',
    ],
  ])('%s', (text, kind, said) => {
    const read = importRequest(text, 1_000_000)
    expect(read.credentials).toEqual([{ kind, site: 'b.example', said }])
    expect(JSON.stringify(read.request)).toContain('(redacted)')
    expect(JSON.stringify(read)).not.toMatch(/password"|opaque|abc/)
  })

  it('a draft has none', () => {
    const { origin, draft } = toDraft(
      importRequest(
        "curl https://b.example/x?y=1 -H 'Authorization: Bearer abc' -H 'Cookie: a=b' -H 'X-A: 1'",
        0,
      ),
    )
    expect(origin).toBe('https://b.example')
    expect(draft).toEqual({
      method: 'GET',
      path: '/x?y=1',
      query: [],
      headers: [
        ['Accept', '*/*'],
        ['X-A', '1'],
      ],
      body: null,
    })
  })
})

const unreadable = unreadableRows([
  ['', 'There is nothing to read.'],
  ['   ', 'There is nothing to read.'],
  ['hello secret-word', 'The request names no host.'],
  [
    '{"log":"secret-word"}',
    'This JSON is not a HAR, an entry of one, or a collection of Postman, Insomnia or Bruno.',
  ],
  [
    '{secret-word',
    'This JSON is cut off or broken: line 1, column 2: a name in double quotes is missing here.',
  ],
  [
    '{"log":{"entries":[{"request":{"method":"GET","secret-word',
    'This is a HAR that was cut off before its first call is whole.',
  ],
  [
    '{\n"log":{"version":"1.2",\n"secret-word":',
    'This is a HAR that was cut off before its first call is whole.',
  ],
  [
    '{\n"log":{"version":"1.2",\n"secret-word":}}',
    'This JSON is cut off or broken: line 3, column 15: no JSON value stands here.',
  ],
  [
    "{'log':'secret-word'}",
    'This JSON is cut off or broken: line 1, column 2: a name in double quotes is missing here.',
  ],
  ['curl', 'The command names no URL.'],
  ['curl ftp://secret-word/', 'The URL is neither http nor https.'],
  ['echo curl-like secret-word', 'No curl command was found in this text.'],
  ['GET /x HTTP/1.1\nsecret-word', 'A header line has no colon.'],
])

describe('what is unreadable', () => {
  rows('says so and repeats nothing', unreadable, isUnreadable)
})
