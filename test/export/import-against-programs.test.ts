import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { requestTargets } from '../../main/export/targets.ts'
import { loadBody } from '../../main/requests/body.ts'
import { redactText } from '../../main/wire/redact.ts'
import { rows } from '../rows.ts'
import { languages } from './code/languages.ts'
import { runCode } from './code/run-code.ts'
import { standInLanguages } from './code/stand-in-languages.ts'
import { bytesOf } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import { recorderAndFolder } from './recorder-and-folder.ts'
import { type Recorded, withoutFraming } from './recorder.ts'

/** What lies in the folder that the commands run in. */
const files: Readonly<Record<string, string>> = {
  'b.json': '{"b": 1}',
  'x.png': 'no picture',
  'dir/c d.txt': 'c d',
}

/** Most as HTTPie's documentation has them (https://httpie.io/docs/cli). */
const ofHttpie: readonly string[] = [
  'http h.example',
  'http h.example/hello --ignore-stdin',
  'http PUT h.example/put X-API-Token:123 name=John',
  'http post h.example/post hello=world',
  'http --form POST h.example/post hello=world',
  'http -f h.example/post a=b+c "d e=é&ü" n:=1 t:=true q:=\'"s"\'',
  'http -v h.example/get User-Agent:Bacon/1.0 "Cookie:valued-visitor=yes;foo=bar" Referer:http://r.example/',
  'http h.example/search q==httpie per_page==1 "raw==a b&c=é"',
  'http h.example/search?x=1 y==2',
  'http h.example/a/../b/./c',
  'http --path-as-is h.example/a/../b/./c',
  "http 'h.example/ä b?c=[1]&d=\"%41%c3%a9'",
  'http h.example#part',
  'http DELETE h.example/x',
  'http HEAD h.example/x',
  'http h.example Accept: X-Empty\\; X-Blank:" a "',
  'http h.example "X-Empty;" X-Colon:a:b=c@d',
  'http h.example X-A:1 X-A:2',
  "http h.example 'X-Umlaut:ä'",
  `http PUT h.example/put name=John age:=29 married:=false hobbies:='["http", "pies"]' favorite:='{"tool": "HTTPie"}'`,
  'http h.example/post float:=1.5 null:=null text="say \\"hi\\" \\\\ é 👍"',
  'http h.example/post user[name]=Mia user[age]:=3 tags[]=a tags[]=b list[2]=c',
  "http h.example/post [0][a]=1 [1]=x '[]:=2'",
  "http h.example/post 'a\\[b\\]=c' 'd[\\[e\\]]=f' 'x[y][z][]:=1'",
  "http h.example/post 'a\\:b=c' 'd\\=e=f' 'g\\\\:h=i' 'j=k\\:l'",
  'http --json h.example/x',
  'http -j GET h.example/x a==1',
  'http --raw \'{"a":1}\' h.example/post',
  "http POST h.example/post Content-Type:application/x-www-form-urlencoded --raw='a=1&b=2'",
  "http --form --raw 'a=1' h.example/post",
  'printf \'{"a":1}\' | http h.example/post',
  'echo hello | http POST h.example/post Content-Type:text/plain',
  'echo -n two words | http POST h.example/post',
  'http PUT h.example/put < b.json',
  'cat b.json | http POST h.example/post',
  "http POST h.example/post <<'END'\nline 1\nEND",
  "http h.example/post <<<'here string'",
  'http h.example/post @b.json',
  'http h.example/post @x.png',
  "http h.example/post @'dir/c d.txt' Content-Type:text/x",
  "http --form h.example/post name=John cv@'dir/c d.txt'",
  'http -f h.example/post photo@x.png z=1 "f@b.json;type=text/y"',
  'http --multipart h.example/post a=b c=d',
  'http --auth mia:pass-word h.example/x',
  'http -a mia:p:w h.example/x',
  'http -A bearer -a token123 h.example/x',
  'http --auth-type=basic --auth=mia: h.example/x',
  'http mia:pw%40x@h.example/x',
  'http -fv --check-status --timeout=3 --pretty=none -p Hb h.example/x a=1',
  'http --follow --max-redirects 3 --print=h h.example/x',
  'http --verify=yes h.example/x',
  'http POST h.example/x',
  'http GET h.example/x a=1',
  'http custom h.example/x',
  'http h.example/x note=@b.json',
  'http h.example/x doc:=@b.json',
  'http -x h.example/x a=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'http -A digest -a mia:pw h.example/x',
  'http --session=none h.example/x',
]

/** https://www.gnu.org/software/wget/manual/wget.html */
const ofWget: readonly string[] = [
  'wget h.example',
  'wget -q -O - http://h.example/a/../b/./c',
  "wget 'http://h.example/ä b[1]?c=[1]&d=\"%41%c3%a9|{}^`'",
  'wget http://h.example/x#part',
  'wget --method=PUT h.example/x',
  'wget --method=delete http://h.example/x',
  "wget --method=POST --body-data '{\"a\":1}' --header='Content-Type: application/json' h.example/x",
  "wget --post-data 'user=foo&password=bar' http://h.example/auth",
  'wget --post-data= http://h.example/x',
  'wget --post-file=b.json http://h.example/x',
  "wget --method PATCH --body-file='dir/c d.txt' http://h.example/x",
  "wget --header='Accept-Charset: iso-8859-2' --header='Accept-Language: hr' http://h.example/",
  "wget --header='X-A: 1' --header='x-a: 2' http://h.example/",
  "wget --header='X-A: 1' --header='' --header='X-B: 2' http://h.example/",
  "wget --header='X-Umlaut: ä' --header 'X-Blank:   a ' http://h.example/",
  "wget --header='Accept: a/b' --header 'Content-Type: text/plain' --post-data=a http://h.example/",
  'wget -U agent --referer=http://r.example/ http://h.example/',
  "wget --user-agent='' http://h.example/",
  'wget --spider http://h.example/x',
  'wget --no-cache http://h.example/x',
  'wget -nv -t 3 -T5 -O/dev/null --max-redirect=0 http://h.example/x',
  "wget --auth-no-challenge --user=mia --password='p w' http://h.example/x",
  'wget --auth-no-challenge --http-user mia --http-password pw http://h.example/x',
  'wget --auth-no-challenge http://mia:pw%40x@h.example/x',
  'wget --content-on-error --no-config --no-hsts --quiet --output-document=- --tries=1 -- http://h.example/x',
  'wget --ref http://r.example/ -nd http://h.example/x',
  'wget --no-check-certificate http://h.example/x',
]

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: readonly string[]
  readonly body: string
}

const BOUNDARY = /boundary=(\S+)$/
/** Its name, and what it can unpack. HTTPie and wget add them beside what they are told. */
const OF_PROGRAM = /^(?:user-agent: (?:httpie|wget)\/|accept-encoding:)/i

function linesOf(headers: readonly (readonly [string, string])[]): readonly string[] {
  return withoutFraming(headers.map(([name, value]) => [name, value]))
    .map(([name, value]) => `${name.toLowerCase()}: ${value.replace(BOUNDARY, 'boundary=B')}`)
    .map((line) => redactText(line.replace(/^(x-api-token: ).*/, '$1(redacted)')))
    .filter((line) => !OF_PROGRAM.test(line))
    .sort()
}

function sentBy(origin: string, { method, target, headers, body }: Recorded): Sent {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const boundary = BOUNDARY.exec(type)?.[1]
  const text = body.toString('latin1')
  return {
    method,
    url: origin + target,
    headers: linesOf(headers),
    body: redactText(boundary === undefined ? text : text.replaceAll(boundary, 'B')),
  }
}

const here = recorderAndFolder()

async function asImported(command: string): Promise<Sent & { readonly said: readonly string[] }> {
  const { request, dropped: said } = importRequest(command, 0, 'bash')
  const { bytes, contentType, multipart } = await loadBody(
    request.body ?? { text: '' },
    (path) => Promise.resolve(readFileSync(join(here.folder.path, path))),
    'B',
  )
  const headers = multipart
    ? [...request.headers, ['Content-Type', contentType] as const]
    : request.headers
  return {
    method: request.method,
    url: request.url,
    headers: linesOf(headers),
    body: Buffer.from(bytes).toString('latin1'),
    said,
  }
}

/** A program at a terminal has an input that it does not wait for; in a test it has none. */
const atTerminal = (command: string): string =>
  /^http/.test(command) && !/[<|]|--ignore-stdin/.test(command)
    ? `${command} --ignore-stdin`
    : command

const programs = [
  {
    name: 'HTTPie',
    language: standInLanguages.httpie,
    commands: ofHttpie,
    said: [
      'http h.example/x note=@b.json',
      'http h.example/x doc:=@b.json',
      'http -x h.example/x a=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'http -A digest -a mia:pw h.example/x',
      'http --session=none h.example/x',
    ],
  },
  {
    name: 'wget',
    language: languages.wget,
    commands: ofWget,
    said: ['wget --no-check-certificate http://h.example/x'],
  },
] as const

describe.each(programs)('a command of $name', ({ name, language, commands, said }) => {
  const sent = new Map<string, Sent | undefined>()

  beforeAll(async () => {
    if (language.missing !== null) return
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(here.folder.path, path, '..'), { recursive: true })
      writeFileSync(join(here.folder.path, path), content)
    }
    const host = here.recorder.origin.replace('http://', '')
    const texts = commands.map((command) => ({
      command: atTerminal(command.replaceAll('h.example', host)),
      files: [],
      variables: [],
      notes: [],
    }))
    const { requests, errors } = await runCode(language, texts, here)
    commands.forEach((command, row) => {
      const request = requests[row]
      sent.set(command, request === undefined ? undefined : sentBy('http://h.example', request))
    })
    expect(errors.split('\n').filter((line) => /row-\d+\./.test(line))).toEqual([])
  })

  const table = commands.map((command) => ({ name: command }))
  it.skipIf(language.missing !== null)(`is sent by ${name} itself`, () => {
    expect(commands.filter((command) => sent.get(command) === undefined)).toEqual([])
  })

  it.skipIf(language.missing !== null)('is read as it is sent, or something is said', async () => {
    const wrong: unknown[] = []
    for (const { name: command } of table) {
      const { said: words, ...read } = await asImported(command)
      if (words.length === 0 && JSON.stringify(read) !== JSON.stringify(sent.get(command)))
        wrong.push({ command, read, sent: sent.get(command) })
    }
    expect(wrong).toEqual([])
  })

  it('says something of these only', async () => {
    const told: string[] = []
    for (const command of commands)
      if ((await asImported(command)).said.length > 0) told.push(command)
    expect(told).toEqual(said)
  })
})

describe.each(['httpie', 'wget'] as const)('%s that Understudy wrote', (target) => {
  const written = nastyRequests.flatMap(({ name, request }) => {
    try {
      const absolute = { ...request, url: `https://acme.atlassian.net${request.url}` }
      const { command, files: beside } = requestTargets[target](absolute, {
        multiline: true,
        credentials: { kind: 'variable' },
        version: '1.0.0',
      })
      return beside.length > 0 ? [] : [{ name, request: absolute, command }]
    } catch {
      return []
    }
  })

  rows('is read back', written, ({ request, command }) => {
    const read = importRequest(command, 0)
    expect(read.dropped).toEqual([])
    expect(bytesOf(read.request.body)).toEqual(bytesOf(request.body))
  })
})
