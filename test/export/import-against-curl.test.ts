import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { loadBody } from '../../main/requests/body.ts'
import { rows } from '../rows.ts'
import { freshFolder, runCommands } from './run-commands.ts'
import { type Recorded, type Recorder, startRecorder, withoutFraming } from './recorder.ts'

/** What lies in the folder that the commands run in. */
const files: Readonly<Record<string, string>> = {
  a: 'line 1\nline 2\n',
  'b.json': '{"b":1}',
  'x.jpg': 'no picture',
  'page.html': '<p>',
  'dir/c d.txt': 'c d',
  'options.txt': 'url = "http://h.example/k"\nheader = "A: b"\ndata x=1\n-X PUT\n',
}

/** By what makes them; most as curl's manual has them (https://curl.se/docs/manpage.html). */
const commands: readonly string[] = [
  'curl http://h.example',
  'curl h.example/a/../b/./c',
  'curl --path-as-is h.example/a/../b',
  "curl 'http://h.example/?a=[1]' -g",
  'curl http://h.example/#part',
  'curl -I http://h.example/',
  'curl -I -X POST http://h.example/',
  'curl -d a=1 http://h.example/',
  'curl -d a=1 -d b=2 http://h.example/',
  "curl -d '' http://h.example/",
  'curl -X DELETE http://h.example/x',
  'curl --request-t /t --data-b @a http://h.example/',
  'curl -sSXPOST -da=1 http://h.example/',
  "curl -d 'a=ä' http://h.example/",
  "curl -H 'X-A: ä' http://h.example/",
  "curl -H 'Accept:' -H 'X-Empty;' -H 'X-Blank:  x' http://h.example/",
  "curl -H 'Content-Type: text/plain' -d a http://h.example/",
  "curl -H 'Content-Type:' -d a http://h.example/",
  "curl --data-urlencode 'a=b c+~!é' http://h.example/",
  "curl --data-urlencode '=b c' --data-urlencode 'd e' http://h.example/",
  "curl -G -d q=1 --data-urlencode 'r=s t' http://h.example/?p",
  'curl -G -d q=1 http://h.example/x#f',
  "curl --url-query 'a=b c' --url-query +d=%20 -d e http://h.example/x",
  "curl --url-query 'a b' http://h.example/x?p#f",
  'curl --data-raw @a http://h.example/',
  'curl --data-binary @a http://h.example/',
  'curl -d @b.json http://h.example/',
  `curl --json '{"a":1}' http://h.example/`,
  `curl --json '{"a":' --json '1}' http://h.example/`,
  `curl --json '{}' -H 'Accept: text/plain' http://h.example/`,
  `curl --json @b.json http://h.example/`,
  `curl -d a --json b -d c http://h.example/`,
  'curl -T a http://h.example/',
  'curl -T a http://h.example',
  "curl -T 'dir/c d.txt' 'http://h.example?q=/'",
  "curl -T 'dir/c d.txt' http://h.example/dir/",
  'curl -T a -X POST http://h.example/x',
  'curl -F a=b http://h.example/',
  "curl -F 'a=b;type=text/x; charset=utf-8' http://h.example/",
  'curl -F \'a="b;c"\' http://h.example/',
  'curl -F f=@a http://h.example/',
  'curl -F f=@x.jpg -F g=@page.html http://h.example/',
  "curl -F 'f=@a;filename=n.png' http://h.example/",
  "curl -F 'f=@a;type=text/y;filename=n.txt' http://h.example/",
  'curl -F \'f=@"a";filename="q;r"\' http://h.example/',
  "curl -F 'f=x;filename=n.png' http://h.example/",
  "curl --form-string 'a=@b;type=c' http://h.example/",
  'curl -A agent -e http://r.example http://h.example/',
  "curl -A '' http://h.example/",
  "curl -e 'http://r.example;auto' http://h.example/",
  'curl -r 0-99 http://h.example/',
  'curl --compressed -L http://h.example/',
  "curl $'http://h.example/\\x41?\\u0042' -d $'\\cA\\t\\\\'",
  "printf 'x\\ny' | curl --data-binary @- http://h.example/",
  "printf 'ä' | curl -d @- http://h.example/",
  "curl -d @- http://h.example/ <<'END'\nline 1\n$HOME `x`\nEND",
  'curl --data-binary @- http://h.example/ <<END\nline 1\n\\$a \\\\ b\nEND',
  'curl --json @- http://h.example/ <<-END\n\t{"a":\n\t\t1}\n\tEND',
  "curl -d @- http://h.example/ <<<'here string'",
  'curl --data-binary @- http://h.example/ < a',
  "curl -d 1 http://h.example/a --next -d 2 -H 'X-B: c' http://h.example/b",
]

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: readonly string[]
  readonly body: string
}

const folder = freshFolder()
let recorder: Recorder
const sent = new Map<string, Sent>()

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder.path, name, '..'), { recursive: true })
    writeFileSync(join(folder.path, name), content)
  }
  recorder = await startRecorder()
  const port = new URL(recorder.origin).port
  writeFileSync(join(folder.path, '.curlrc'), `connect-to = "::127.0.0.1:${port}"\nsilent\n`)
  const marked = commands.map((command, row) => {
    const end = `curl http://end.example/${row}`
    return { command: `${command}\n${end}`, files: [], variables: [], notes: [] }
  })
  await runCommands({ program: 'bash', args: [] }, marked, folder, { HOME: folder.path })
  let row = 0
  for (const each of recorder.requests) {
    if (headerOf(each, 'host') === 'end.example') row += 1
    else if (!sent.has(commands[row] ?? '')) sent.set(commands[row] ?? '', ofCurl(each))
  }
}, 60_000)

afterAll(async () => {
  await recorder.close()
  folder.remove()
})

function headerOf({ headers }: Recorded, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? ''
}

/** What curl puts beside what it is told: its name, what it can unpack, that it waits before it sends a file. */
const OF_CURL = /^(?:user-agent: curl\/|expect:|accept-encoding:)/i
const BOUNDARY = /boundary=(\S+)$/

function ofCurl(request: Recorded): Sent {
  const boundary = BOUNDARY.exec(headerOf(request, 'content-type'))?.[1]
  const body = request.body.toString('latin1')
  return {
    method: request.method,
    url: `http://${headerOf(request, 'host')}${request.target}`,
    headers: linesOf(withoutFraming(request.headers)).filter((line) => !OF_CURL.test(line)),
    body: boundary === undefined ? body : body.replaceAll(boundary, 'B'),
  }
}

function linesOf(headers: readonly (readonly [string, string])[]): readonly string[] {
  return headers
    .map(([name, value]) => `${name}: ${value.replace(/^ +/, '').replace(BOUNDARY, 'boundary=B')}`)
    .sort()
}

async function ofImport(command: string): Promise<Sent & { readonly said: boolean }> {
  const { request, dropped } = importRequest(command, 0, 'bash')
  const readFile = (path: string): Promise<Uint8Array> =>
    Promise.resolve(readFileSync(join(folder.path, path)))
  const { bytes, contentType, multipart } = await loadBody(
    request.body ?? { text: '' },
    readFile,
    'B',
  )
  const headers = multipart
    ? [...request.headers, ['Content-Type', contentType] as const]
    : request.headers
  return {
    method: request.method,
    url: request.url.replace(/^(http:\/\/[^/?]+)(?=\?|$)/, '$1/'),
    headers: linesOf(headers),
    body: Buffer.from(bytes).toString('latin1'),
    said: dropped.length > 0,
  }
}

describe('a command of bash is read as curl runs it', () => {
  it('curl sends each', () => {
    expect(commands.filter((command) => !sent.has(command))).toEqual([])
  })

  const table = commands.map((name) => ({ name }))
  rows('and what is not the same is said', table, async ({ name }) => {
    const { said, ...read } = await ofImport(name)
    if (!said) expect(read).toEqual(sent.get(name))
  })

  it('of these something is said', async () => {
    const all = await Promise.all(
      commands.map(async (each) => [each, await ofImport(each)] as const),
    )
    expect(all.filter(([, { said }]) => said).map(([each]) => each)).toEqual([
      'curl --request-t /t --data-b @a http://h.example/',
      'curl -d @b.json http://h.example/',
      'curl --data-binary @- http://h.example/ < a',
      "curl -d 1 http://h.example/a --next -d 2 -H 'X-B: c' http://h.example/b",
    ])
  })
})
