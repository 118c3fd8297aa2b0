import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HTTPSnippet } from 'httpsnippet'
import { expect, it } from 'vitest'
import { exportRequest } from '../../main/export/export-request.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import { bytesOf } from './comparison.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded } from './recorder.ts'
import { startRecorder, withoutFraming } from './recorder.ts'
import { freshFolder, runCommands } from './run-commands.ts'

interface PostmanGenerator {
  convert(
    language: string,
    variant: string,
    request: unknown,
    options: object,
    done: (error: Error | null, snippet: string) => void,
  ): void
}

const load = createRequire(import.meta.url)
const postman = load('postman-code-generators') as PostmanGenerator
const { Request } = load('postman-collection') as { Request: new (definition: object) => unknown }

function textOf({ body }: ExportableRequest): string | undefined {
  if (body === undefined) return undefined
  return 'text' in body
    ? body.text
    : Buffer.from('base64' in body ? body.base64 : '', 'base64').toString()
}

function typeOf({ headers }: ExportableRequest): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
}

function httpsnippet(request: ExportableRequest): string {
  const text = textOf(request)
  const snippet = new HTTPSnippet({
    method: request.method,
    url: request.url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    queryString: [],
    headersSize: -1,
    bodySize: -1,
    headers: request.headers.map(([name, value]) => ({ name, value })),
    postData: { mimeType: typeOf(request), ...(text === undefined ? {} : { text }) },
  } as ConstructorParameters<typeof HTTPSnippet>[0])
  const converted = snippet.convert('shell', 'curl')
  if (typeof converted !== 'string') throw new Error('no snippet')
  return converted
}

function postmanCurl(request: ExportableRequest): string {
  const text = textOf(request)
  const definition = {
    method: request.method,
    url: request.url,
    header: request.headers.map(([key, value]) => ({ key, value })),
    ...(text === undefined ? {} : { body: { mode: 'raw', raw: text } }),
  }
  let made = ''
  postman.convert('curl', 'curl', new Request(definition), {}, (error, snippet) => {
    if (error !== null) throw error
    made = snippet
  })
  return made
}

/** Saved bodies get the row's number, as all rows lie in one folder. */
const own = (request: ExportableRequest, row: number): Exported =>
  exportRequest(request, {
    shell: 'bash',
    multiline: true,
    credentials: { kind: 'variable' },
    pathFor: (name) => `${row}-${name}`,
  })
const alone =
  (write: (request: ExportableRequest) => string) =>
  (request: ExportableRequest): Exported => ({
    command: write(request),
    files: [],
    variables: [],
    notes: [],
  })

const exporters: readonly (readonly [
  name: string,
  write: (request: ExportableRequest, row: number) => Exported,
])[] = [
  ['Understudy', own],
  ['httpsnippet 3.0.10', alone(httpsnippet)],
  ['postman-code-generators 2.1.1', alone(postmanCurl)],
]

interface Score {
  ran: number
  /** One request with the same method, raw target and body. */
  sameRequest: number
  /** And the same headers in the same order. */
  sameHeadersToo: number
}

/** A peer's faults are theirs to mend: only that it ran is asserted, the counts are for the report. */
it.each(exporters)(
  '%s on the table of nasty requests',
  async (name, write) => {
    const answers = await sentBy(write)
    const score: Score = { ran: 0, sameRequest: 0, sameHeadersToo: 0 }
    nastyRequests.forEach(({ request }, row) => judge(request, answers[row] ?? [], score))
    console.log(
      `${name}: of ${nastyRequests.length} rows ${score.ran} ran in bash, ${score.sameRequest} sent the same method, target and body, ${score.sameHeadersToo} the same headers too`,
    )
    expect(score.ran).toBeGreaterThan(nastyRequests.length / 2)
    if (name === 'Understudy')
      expect(score).toEqual({
        ran: nastyRequests.length,
        sameRequest: nastyRequests.length,
        sameHeadersToo: nastyRequests.length,
      })
  },
  120_000,
)

/**
 * What arrived for each row. One bash runs them all, each in a subshell of its own, and tells the
 * recorder through `/dev/tcp` when a row begins, as a peer's command may send nothing or too much.
 */
async function sentBy(
  write: (request: ExportableRequest, row: number) => Exported,
): Promise<readonly (readonly Recorded[])[]> {
  const recorder = await startRecorder()
  const folder = freshFolder()
  const port = new URL(recorder.origin).port
  const begin = `begin() { exec 3<>/dev/tcp/127.0.0.1/${port}; printf 'ROW / HTTP/1.1\\r\\n\\r\\n' >&3; read -r <&3; exec 3<&-; }`
  const lines = nastyRequests.map(({ request }, row) => {
    const exported = writtenOrNull(() =>
      write({ ...request, url: recorder.origin + request.url }, row),
    )
    const script = join(folder.path, `${row}.sh`)
    writeFileSync(script, `${exported?.command ?? ':'}\n`)
    for (const { name, bytes } of exported?.files ?? [])
      writeFileSync(join(folder.path, name), bytes)
    return `begin; ( . ./${row}.sh; wait )`
  })
  const curl = 'curl() { command curl --max-time 10 "$@"; }'
  const command = [begin, curl, ...lines].join('\n')
  await runCommands(
    { program: 'bash', args: [] },
    [{ command, files: [], variables: [], notes: [] }],
    folder,
  )
  const sent: Recorded[][] = []
  for (const request of recorder.requests) {
    if (request.method === 'ROW') sent.push([])
    else sent.at(-1)?.push(request)
  }
  await recorder.close()
  folder.remove()
  return sent
}

function writtenOrNull(write: () => Exported): Exported | null {
  try {
    return write()
  } catch {
    return null
  }
}

function judge(request: ExportableRequest, sent: readonly Recorded[], score: Score): void {
  const [got, second] = sent
  if (got === undefined) return
  score.ran += 1
  if (second !== undefined || !isSame(got, request)) return
  score.sameRequest += 1
  if (JSON.stringify(withoutFraming(got.headers)) === JSON.stringify(request.headers))
    score.sameHeadersToo += 1
}

function isSame(got: Recorded, request: ExportableRequest): boolean {
  return (
    got.method === request.method &&
    got.target === request.url &&
    got.body.equals(bytesOf(request.body))
  )
}
