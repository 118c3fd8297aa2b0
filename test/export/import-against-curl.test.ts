import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import type { ImportedRequest } from '../../main/export/import/imported.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { loadBody } from '../../main/requests/body.ts'
import { rows } from '../rows.ts'
import { commandsOfManual, documentedCommands, installedVersion } from './documented-commands.ts'
import { ENVIRONMENT, freshFolder } from './run-commands.ts'
import { type Recorded, type Recorder, startRecorder, withoutFraming } from './recorder.ts'

/** What lies in the folder of the commands. */
const files: Readonly<Record<string, string>> = {
  a: 'line 1\nline 2\n',
  'b.json': '{"b":1}',
  'x.jpg': 'no picture',
  'page.html': '<p>',
  'dir/c d.txt': 'c d',
  'options.txt': 'url = "http://h.example/k"\nheader = "A: b"\ndata x=1\n-X PUT\n',
  'headers.txt': 'X-Of-File: 1\n',
  headerfile: 'X-header-1: this is a header\n',
  'json.txt': '{"j":1}',
  'local,file': 'a comma',
  'load"this': 'a quote',
}
/** The manual names these files and does not say what they hold. */
const someFiles = (
  'CA-file.txt cacert.pem certfile certificate cookiefile cookies.txt etag.txt file file.txt file1 file2 ' +
  'filename fileonly hugefile.txt index.html keyfile loadthis localfile localfilename local/dir/file ' +
  'portrait.jpg prepared stored_cookies_in_file textfile.txt uploadfile'
).split(' ')

/** Files for `-K`, by what its grammar has (https://curl.se/docs/manpage.html#-K). */
const configs: readonly string[] = [
  'url = "http://h.example/a"',
  'url=http://h.example/a',
  'url: http://h.example/a',
  'url http://h.example/a',
  '--url http://h.example/a',
  '  url   =  "http://h.example/a"   # why',
  '# a comment\n/ another\n* a third\n\nurl = h.example/a # a fourth',
  'url = "http://h.example/a"\nheader = "X-A: b \\"c\\" \\\\ d\\te"',
  'url = http://h.example/a\ndata = "a\\nb"\n-X PUT',
  'url = http://h.example/a\n-XPUT\n-sd x=1',
  'url = http://h.example/a\nrequest PUT\n--data-binary "x y"\nuser-agent = "agent"',
  'url = http://h.example/a\nget\ndata = x=1\nhead',
  'url = http://h.example/a\r\nheader = "X-A: b"\r\n',
  'url = http://h.example/a\nform = "a=b;type=text/x"\nform = f=@b.json',
  'url = http://h.example/a\nform = "f=@a;filename=b.csv"',
  'url = http://h.example/a\nform = "f=@b.json;filename=a.png"',
  'url = http://h.example/a\nUser-Agent: agent',
  'url = http://h.example/a\nheader = "X-A: ä é"',
  'url = http://h.example/a\nuser-ag = agent\nheade = "X-A: b"',
  'url = http://h.example/a\nno-silent\ncompressed\nlocation',
]

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
  ...configs.map((config) => `curl -K - <<'END'\n${config}\nEND`),
  "curl --config - -H 'X-B: c' <<'END'\nurl = http://h.example/a\nEND",
  "curl -d 1 http://h.example/a --next -d 2 -H 'X-B: c' http://h.example/b",
]

/** Why curl is not asked: it would speak to another program than the recorder, or ask the network. */
const apart: readonly (readonly [why: string, command: RegExp])[] = [
  ['another protocol', /\b(?:ftps?|sftp|scp|smtps?|imap|pop3|telnet|tftp|dict|ldap|file):\/?/],
  ['a proxy', /-x |--(?:proxy|preproxy|socks)[\w.-]* |--suppress-connect/],
  ['names and addresses', /--(?:dns-|doh-|interface|resolve|connect-to|haproxy)/],
  ['a socket of its own', /unix-socket/],
  ['HTTP/2 and 3 alone', /--http2-prior|--http3/],
  ['no request', /--(?:help|manual|version)/],
]

interface Row {
  readonly id: string
  readonly from: 'ours' | 'manual' | 'scripting'
  readonly command: string
}

/** With `http` for `https`, as the recorder has no certificate, and an address for `[URL]`. */
function runnable(command: string): string {
  return command.replace(/\bhttps(?=:| ftp)/g, 'http').replaceAll('[URL]', 'http://url.example/')
}

const { version, manual, scripting } = documentedCommands()
const table = [
  ...commands.map((command): Row => ({ id: command, from: 'ours', command })),
  ...manual.map((id): Row => ({ id, from: 'manual', command: runnable(id) })),
  ...scripting.map((id): Row => ({ id, from: 'scripting', command: runnable(id) })),
]
const whyApart = ({ command }: Row): string | null =>
  apart.find(([, pattern]) => pattern.test(command))?.[0] ?? null
const run = table.filter((row) => whyApart(row) === null)

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: readonly string[]
  readonly body: string
}

/**
 * In curl's place: with the recorder for every host and a header that tells whose request it is, again
 * for each that `--next` begins.
 */
const CURL = `curl() {
  local word words=(-s --connect-to "::127.0.0.1:$PORT" -H "$ROW")
  for word; do
    words+=("$word")
    case $word in
      --next | -:) words+=(-s --connect-to "::127.0.0.1:$PORT" -H "$ROW") ;;
    esac
  done
  command curl "\${words[@]}"
}
`
const ROW = 'X-Row'
/** Options that put an answer into a file that another command reads. */
const WRITES = / -\w*[oOcDJ]\b| --(?:output|cookie-jar|dump|libcurl|trace|stderr|etag|hsts|alt-svc)/

const folder = freshFolder()
let recorder: Recorder
/** By the place of the row in `run`. */
const sent = new Map<number, readonly Sent[]>()

function filesInto(path: string): void {
  const all = { ...Object.fromEntries(someFiles.map((name) => [name, `of ${name}`])), ...files }
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
}

beforeAll(async () => {
  filesInto(join(folder.path, 'read'))
  filesInto(join(folder.path, 'written'))
  recorder = await startRecorder()
  const lines = run.map(
    ({ command }, at) =>
      `cd ../${WRITES.test(command) ? 'written' : 'read'}; ROW='${ROW}: ${at}'\n${command}\n`,
  )
  writeFileSync(join(folder.path, 'commands.sh'), `${CURL}${lines.join('')}`)
  const child = spawn('bash', ['../commands.sh'], {
    cwd: join(folder.path, 'read'),
    env: { ...ENVIRONMENT, HOME: folder.path, PORT: new URL(recorder.origin).port },
    stdio: 'ignore',
  })
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  for (const each of recorder.requests) {
    const row = Number(headerOf(each, ROW))
    sent.set(row, [...(sent.get(row) ?? []), ofCurl(each)])
  }
})

afterAll(async () => {
  await recorder.close()
  folder.remove()
})

function headerOf({ headers }: Recorded, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? ''
}

/** What curl puts beside what it is told: its name, what it can unpack, that it waits before it sends a file. */
const OF_CURL = /^(?:user-agent: curl\/|expect:|accept-encoding:|x-row:)/i
const CREDENTIAL = /^(?:authorization|cookie)$/i
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
    .map(([name, value]) => [name, CREDENTIAL.test(name) ? '(redacted)' : value] as const)
    .map(([name, value]) => `${name}: ${value.replace(/^ +/, '').replace(BOUNDARY, 'boundary=B')}`)
    .sort()
}

interface Read {
  readonly sent: Sent
  readonly said: readonly string[]
}

/** Every request that the import finds in a command, each as it would be sent. */
async function ofImport(command: string): Promise<readonly Read[] | AppError> {
  const all: Read[] = []
  try {
    for (let number = 1; ; number += 1)
      all.push(await sentOf(importRequest(command, 0, 'bash', number)))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return all.length === 0 ? error : all
  }
}

async function sentOf({ request, dropped }: ImportedRequest): Promise<Read> {
  const readFile = (path: string): Promise<Uint8Array> =>
    Promise.resolve(readFileSync(join(folder.path, 'read', path)))
  const { bytes, contentType, multipart } = await loadBody(
    request.body ?? { text: '' },
    readFile,
    'B',
  )
  const headers = multipart
    ? [...request.headers, ['Content-Type', contentType] as const]
    : request.headers
  return {
    sent: {
      method: request.method,
      url: request.url.replace(/^(http:\/\/[^/?]+)(?=\?|$)/, '$1/'),
      headers: linesOf(headers),
      body: Buffer.from(bytes).toString('latin1'),
    },
    said: dropped.filter((each) => !OTHERS.test(each)),
  }
}

/** That there are others is no excuse for what this one is. */
const OTHERS = /: this is number \d+ of \d+\.$/

/** curl refuses them, or finds nothing to connect to. */
const sendNothing = [
  'curl --engine flavor https://example.com',
  'curl --form-string "data" https://example.com',
  'curl --ipv6 https://example.com',
  'curl --metalink file https://example.com',
  'curl --ntlm-wb -u user:password https://example.com',
  'curl --output-dir "tmp" -O https://example.com',
  'curl -# -O https://example.com',
]

/** By what the draft cannot hold; of each something is said. */
const saidToDiffer = [
  // What the shell gives to curl.
  'curl --data-binary @- http://h.example/ < a',
  'curl --json @- https://example.com < json.txt',
  // What a file holds, or its date.
  'curl --data-urlencode name@file https://example.com',
  'curl --data-urlencode @fileonly https://example.com',
  'curl --url-query name@file https://example.com',
  'curl --url-query @fileonly https://example.com',
  'curl --etag-compare etag.txt https://example.com',
  'curl -H @headers.txt https://example.com',
  'curl -F "submit=OK;headers=@headerfile" example.com',
  'curl -z file https://example.com',
  // Dates as curl reads them.
  'curl -z "Wed 01 Sep 2021 12:18:00" https://example.com',
  'curl -z "-Wed 01 Sep 2021 12:18:00" https://example.com',
  // A signature, or a question that comes first.
  'curl --anyauth --user me:pwd https://example.com',
  'curl --aws-sigv4 "aws:amz:east-2:es" --user "key:secret" https://example.com',
  'curl -u name:password --digest https://example.com',
  'curl --negotiate -u : https://example.com',
  // Parts of a form.
  "curl --form-escape -F 'field\\name=curl' -F 'file=@load\"this' https://example.com",
  'curl -F "story=<hugefile.txt" https://example.com/',
  'curl -F "submit=OK;headers=\\"X-submit-type: OK\\"" example.com',
  // What the HTTP stack decides.
  'curl -H "Host:" https://example.com',
  'curl --header "Host:" http://www.example.com',
  'curl --http2 https://example.com',
  'curl --request-target "*" -X OPTIONS https://example.com',
  'curl --tr-encoding https://example.com',
]

describe('a command of bash is read as curl runs it', () => {
  it('the documented commands are those of the manual', ({ skip }) => {
    skip(installedVersion() !== version, `curl is another than ${version}`)
    expect(commandsOfManual()).toEqual(manual)
  })

  rows('and what is not the same is said', run, async (row) => {
    const read = await ofImport(row.command)
    const truth = truthOf(row)
    if (truth.length === 0 || read instanceof AppError) return
    const unsaid = read.filter(({ said }) => said.length === 0)
    if (unsaid.length === read.length) expect(read.map((each) => each.sent)).toEqual(truth)
    else for (const each of unsaid) expect(truth).toContainEqual(each.sent)
  })

  it('these are not the same', async () => {
    expect((await idsOf(run, differs)).toSorted()).toEqual(saidToDiffer.toSorted())
  })

  it('of these curl sends nothing, and of these nothing is read', async () => {
    expect(run.filter((row) => truthOf(row).length === 0).map(({ id }) => id)).toEqual(sendNothing)
    expect(
      await idsOf(run, async ({ command }) => (await ofImport(command)) instanceof AppError),
    ).toEqual([])
  })

  it('as many are run, and these are apart', () => {
    const counts = Object.groupBy(table, (row) => whyApart(row) ?? `run, ${row.from}`)
    expect(
      Object.fromEntries(Object.entries(counts).map(([why, all]) => [why, all?.length])),
    ).toEqual({
      'run, ours': 82,
      'run, manual': 207,
      'run, scripting': 33,
      'another protocol': 46,
      'a proxy': 44,
      'names and addresses': 13,
      'HTTP/2 and 3 alone': 3,
      'no request': 3,
      'a socket of its own': 2,
    })
  })
})

const truthOf = (row: Row): readonly Sent[] => sent.get(run.indexOf(row)) ?? []

async function differs(row: Row): Promise<boolean> {
  const read = await ofImport(row.command)
  if (read instanceof AppError || truthOf(row).length === 0) return false
  return !isDeepStrictEqual(
    read.map((each) => each.sent),
    truthOf(row),
  )
}

async function idsOf(
  all: readonly Row[],
  is: (row: Row) => Promise<boolean>,
): Promise<readonly string[]> {
  const each = await Promise.all(all.map(async (row) => [row.id, await is(row)] as const))
  return each.filter(([, answer]) => answer).map(([id]) => id)
}
