import { describe, expect, it } from 'vitest'
import type { Pair } from '../../contract/draft.ts'
import type { ExportableRequest } from '../../main/export/exportable.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { rows } from '../rows.ts'
import {
  becomesRequest,
  get,
  type ImportRow,
  isTakenOut,
  isUnreadable,
  SECRET,
  secretRows,
  unreadableRows,
} from './imported.ts'

const ANY: Pair = ['Accept', '*/*']
const JSON_HEADERS: Pair[] = [
  ['Accept', 'application/json, */*;q=0.5'],
  ['Content-Type', 'application/json'],
]
const getAny = (url: string): ExportableRequest => get(url, [ANY])

/** What the programs themselves do is in import-against-programs.test.ts and import-against-curl.test.ts. */
const table: readonly ImportRow[] = [
  { name: 'https', text: 'https a.example/x', request: getAny('https://a.example/x') },
  { name: 'a path to it', text: '/usr/bin/https a.example', request: getAny('https://a.example/') },
  {
    name: 'a port alone',
    text: 'http :3000/x?a=1',
    request: getAny('http://localhost:3000/x?a=1'),
  },
  { name: 'a path alone', text: 'http :/x', request: getAny('http://localhost/x') },
  {
    name: 'a pasted address',
    text: 'https ://a.example/x',
    request: getAny('https://a.example/x'),
  },
  {
    name: 'a scheme by default',
    text: 'http --default-scheme=https a.example/x',
    request: getAny('https://a.example/x'),
  },
  { name: 'a prompt', text: 'mia@host:~$ http a.example', request: getAny('http://a.example/') },
  {
    name: 'prose before it',
    text: 'This is what I ran:\n\nhttp GET a.example/x X-A:1\n',
    request: { ...getAny('http://a.example/x'), headers: [ANY, ['X-A', '1']] },
  },
  {
    name: 'a header that names curl',
    text: 'http a.example User-Agent:curl/8',
    request: { ...getAny('http://a.example/'), headers: [ANY, ['User-Agent', 'curl/8']] },
  },
  {
    name: 'lines of bash',
    text: "http POST a.example/x \\\n  X-A:1 \\\n  a='b c'",
    request: {
      method: 'POST',
      url: 'http://a.example/x',
      headers: [...JSON_HEADERS, ['X-A', '1']],
      body: { text: '{"a": "b c"}' },
    },
  },
  {
    name: 'PowerShell',
    text: "http POST 'https://a.example/x' `\n  a='b c' n:=1",
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [...JSON_HEADERS],
      body: { text: '{"a": "b c", "n": 1}' },
    },
  },
  {
    name: 'cmd',
    text: 'http POST https://a.example/x ^\n  "a=b c" n:=1',
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [...JSON_HEADERS],
      body: { text: '{"a": "b c", "n": 1}' },
    },
  },
  {
    name: 'what HTTPie does besides',
    text: 'http --verify=no --proxy=http:http://p:1 --chunked --cert=c.pem a.example/x X-A:@f.txt > out',
    request: getAny('http://a.example/x'),
    dropped: [
      'Where the shell redirects the output to.',
      '--verify: Understudy always checks certificates.',
      "--proxy: Understudy takes the system's proxy.",
      '--chunked: Understudy says the length of a body.',
      '--cert',
      'The header X-A, which HTTPie reads from a file.',
    ],
  },
  {
    name: 'what wget does besides',
    text: 'wget -r -i list.txt --load-cookies c.txt --ca-certificate=c.pem https://a.example/x https://a.example/y',
    request: getAny('https://a.example/x'),
    dropped: [
      'One other request: this is number 1 of 2.',
      'Further pages that wget would follow links to.',
      'The URLs in a file.',
      'The cookies of a file.',
      '--ca-certificate',
    ],
  },
  {
    name: 'wget in PowerShell',
    text: "wget.exe --method=PUT --body-data='{\"a\":1}' `\n --header 'Content-Type: application/json' 'https://a.example/x'",
    request: {
      method: 'PUT',
      url: 'https://a.example/x',
      headers: [ANY, ['Content-Type', 'application/json']],
      body: { text: '{"a":1}' },
    },
  },
  {
    name: 'a file for -K',
    text: '# of the app\n--url "https://a.example/x"\nheader = "X-A: b"\ndata = "a\\nb"\nsilent\n',
    request: {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [ANY, ['X-A', 'b'], ['Content-Type', 'application/x-www-form-urlencoded']],
      body: { text: 'a\nb' },
    },
  },
  {
    name: 'a file for -K with another request, and marks of Windows',
    text: '\ufeffurl = https://a.example/1\r\nnext\r\nurl = https://a.example/2\r\n',
    request: getAny('https://a.example/1'),
    dropped: ['One other request: this is number 1 of 2.'],
  },
  {
    name: 'a file for -K that curl refuses',
    text: 'url = https://a.example/x\nhead = 1\nheader = "X-A: b\nwhat = ever\nconfig = other.txt\n',
    request: { method: 'HEAD', url: 'https://a.example/x', headers: [ANY, ['X-A', 'b']] },
    dropped: [
      'A value behind an option of the file that takes none: curl refuses it.',
      'A quote that the file does not close: curl takes the end of the line with it.',
      'A value behind an option of the file that takes none: curl refuses it.',
      '--what: curl knows no such option.',
      '--config: the options in the file other.txt.',
    ],
  },
  {
    name: 'a file that a command names, and one that reads itself',
    text: "curl https://a.example/1 -K a.txt -K - <<'E'\nconfig = -\nnext\nurl = https://a.example/2\nconfig = -\nE",
    request: getAny('https://a.example/1'),
    dropped: [
      'One other request: this is number 1 of 2.',
      '--config: the options in the file a.txt.',
    ],
  },
]

describe('a command of HTTPie or wget, or a file of curl', () => {
  rows('becomes a request', table, becomesRequest)

  const VARIABLE = 'The value of the variable ID, which only the shell knows.'
  it.each([
    [
      'curl -u "$USER:$TOKEN" -b "s=$S" -H "Authorization: Bearer $T" "https://a.example/x/$ID?$ID"',
    ],
    ['curl -d "{\\"a\\":\\"$ID\\"}" https://a.example/x -H "Cookie: $C"'],
    ['curl.exe "https://a.example/$ID" `\n  -H "Accept: a/b"'],
    ['curl "https://a.example/%ID%" ^\n  -H "Accept: a/b"'],
    ['wget --password="$P" "https://a.example/$ID"'],
    ['http -a "a:$P" https://a.example/x "q==$ID"'],
  ])('says which variable stands in %s', (text) => {
    expect(importRequest(text, 0).dropped).toEqual([VARIABLE])
  })

  it('says nothing of variables that stand for credentials in what Understudy writes', () => {
    const text =
      'curl "https://a.example/x?jwt=$UNDERSTUDY_TOKEN" -d "assertion=$UNDERSTUDY_ASSERTION"'
    expect(importRequest(text, 0).dropped).toEqual([])
  })

  it('curl.exe with escaped quotes is written for cmd', () => {
    const text = 'curl.exe --url "https://a.example/x" --data "{\\"a\\": \\"50% done\\"}"'
    expect(importRequest(text, 0).request.body).toEqual({ text: '{"a": "50% done"}' })
  })

  it('wget sends one request a URL, all with the same options', () => {
    const text =
      'wget --header "X-A: b" --post-data c ftp://a.example/0 https://a.example/1 a.example/2 https://mia@b.example/3'
    const read = importRequest(text, 0, undefined, 3)
    expect(read.request).toEqual({
      method: 'POST',
      url: 'http://a.example/2',
      headers: [ANY, ['Content-Type', 'application/x-www-form-urlencoded'], ['X-A', 'b']],
      body: { text: 'c' },
    })
    expect([read.dropped, read.noted]).toEqual([[], ['3 other requests: this is number 3 of 4.']])
    expect(read.entries.map(({ url, problem }) => problem ?? url)).toEqual([
      'The URL is neither http nor https.',
      'https://a.example/1',
      'http://a.example/2',
      'https://b.example/3',
    ])
    expect(importRequest(text, 0).request.url).toBe('https://a.example/1')
  })

  it.each(['http', 'wget'])('the second of three of %s', (program) => {
    const text = [1, 2, 3].map((number) => `${program} https://a.example/${number}`).join('\n')
    const read = importRequest(text, 0, undefined, 2)
    expect(read.request.url).toBe('https://a.example/2')
    expect(read.noted).toEqual(['2 other requests: this is number 2 of 3.'])
    expect(() => importRequest(text, 0, undefined, 4)).toThrow(
      'The text has no request 4: it has 3.',
    )
  })
})

const secret = secretRows([
  ['basic', `http -a mia:${SECRET} a.example`],
  ['basic', `http --auth=mia:${SECRET} a.example`],
  ['basic', `http 'https://mia:${SECRET}@a.example/x'`],
  ['bearer', `http -A bearer -a ${SECRET} a.example`],
  ['bearer', `http a.example 'Authorization:Bearer ${SECRET}'`],
  ['cookie', `http a.example Cookie:a=${SECRET}`],
  ['query', `http a.example token==${SECRET}`],
  ['body', `http a.example password=${SECRET}`],
  ['body', `http -f a.example password=${SECRET}`],
  ['body', `http --multipart a.example token=${SECRET}`],
  ['body', `http --raw '{"password":"${SECRET}"}' a.example`],
  ['body', `curl -F token=${SECRET} https://a.example/`],
  ['basic', `url = https://a.example/\nuser = "mia:${SECRET}"\n`],
  ['bearer', `url = https://a.example/\nheader = "Authorization: Bearer ${SECRET}"\n`],
  ['bearer', `curl -K - <<'E'\nurl=https://a.example/\noauth2-bearer ${SECRET}\nE`],
  ['variable', 'http a.example "Authorization:Bearer $TOKEN"'],
  ['basic', `wget --user mia --password ${SECRET} a.example`],
  ['basic', `wget https://mia:${SECRET}@a.example/`],
  ['bearer', `wget --header='Authorization: Bearer ${SECRET}' a.example`],
  ['body', `wget --post-data='password=${SECRET}' a.example`],
  ['cookie', `wget --header 'Cookie: a=${SECRET}' a.example`],
])

const unreadable = unreadableRows([
  ['http -v', 'The command names no URL.'],
  ['wget -q', 'The command names no URL.'],
  ['http ftp://secret-word/', 'The URL is neither http nor https.'],
  ['wget ftp://secret-word/', 'The URL is neither http nor https.'],
  ['http a.example secret-word:=x', 'A value behind := is not JSON.'],
  [
    'http a.example secret-word[a]=1 secret-word[]=2',
    'HTTPie would refuse the names of these fields.',
  ],
  ['http a.example secret-word[a=1', 'HTTPie would refuse the names of these fields.'],
  ['http a.example secret-word[99999999]=1', 'HTTPie would refuse the names of these fields.'],
  ['http a.example a=1 []=secret-word', 'HTTPie would refuse the names of these fields.'],
])

describe('a command', () => {
  rows('holds credentials, which are taken out and named', secret, isTakenOut)
  rows('that is unreadable says what is wrong, and repeats nothing', unreadable, isUnreadable)
})

const CUT =
  'What stood behind the end of this text: it ends within quotation marks. Paste the whole command.'
/** From whichever program and shell: the text ends where a shell would wait for more. */
const cut: readonly { readonly name: string; readonly text: string; readonly dropped: string[] }[] =
  [
    { name: 'in an address', text: "curl 'https://a.example/x", dropped: [CUT] },
    { name: 'in a header', text: "curl https://a.example/x -H 'Accept: */", dropped: [CUT] },
    {
      name: 'in a body, by the quotation mark within it',
      text: `curl https://a.example/x -H 'X: y' --data-raw '{"a":"It's"}'`,
      dropped: [CUT],
    },
    { name: 'in $’…’', text: "curl https://a.example/x --data-raw $'a\\'", dropped: [CUT] },
    { name: 'in double quotation marks', text: 'curl "https://a.example/x', dropped: [CUT] },
    {
      name: 'for cmd',
      text: 'curl ^"https://a.example/x^" ^\n -H ^"Accept: a',
      dropped: [CUT],
    },
    { name: 'for PowerShell', text: 'curl.exe `\n "https://a.example/x', dropped: [CUT] },
    { name: 'for HTTPie', text: "http a.example/x 'X:y", dropped: [CUT] },
    { name: 'for wget', text: "wget a.example/x --header='X: y", dropped: [CUT] },
    {
      name: 'behind an option',
      text: 'curl https://a.example/x -H',
      dropped: ['-H: nothing stands behind it where this text ends.'],
    },
    {
      name: 'behind a long option',
      text: 'curl https://a.example/x --data-raw',
      dropped: ['--data-raw: nothing stands behind it where this text ends.'],
    },
    {
      name: 'behind the mark of a line that goes on',
      text: 'curl https://a.example/x \\',
      dropped: [],
    },
  ]

describe('a command that is cut off', () => {
  rows('is read as far as it goes, which is said', cut, ({ text, dropped }) => {
    const read = importRequest(text, 0)
    expect({ url: new URL(read.request.url).pathname, dropped: read.dropped }).toEqual({
      ...{ url: '/x', dropped },
    })
    expect(read.entries).toEqual([])
  })
})
