import { createRequire } from 'node:module'
import { HTTPSnippet } from 'httpsnippet'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportRequest } from '../../main/export/export-request.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import { nastyRequests } from './nasty-requests.ts'
import type { Recorded, Recorder } from './recorder.ts'
import { startRecorder, withoutFraming } from './recorder.ts'
import type { Folder } from './run-commands.ts'
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

const own = (request: ExportableRequest): Exported =>
  exportRequest(request, { shell: 'bash', multiline: true, credentials: { kind: 'variable' } })
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
  write: (request: ExportableRequest) => Exported,
])[] = [
  ['Understudy', own],
  ['httpsnippet 3.0.10', alone(httpsnippet)],
  ['postman-code-generators 2.1.1', alone(postmanCurl)],
]

let recorder: Recorder
let folder: Folder
beforeAll(async () => {
  recorder = await startRecorder()
  folder = freshFolder()
})
afterAll(async () => {
  await recorder.close()
  folder.remove()
})

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
    const score: Score = { ran: 0, sameRequest: 0, sameHeadersToo: 0 }
    for (const { request } of nastyRequests) await judge(request, write, score)
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

async function judge(
  request: ExportableRequest,
  write: (request: ExportableRequest) => Exported,
  score: Score,
): Promise<void> {
  recorder.requests.length = 0
  try {
    await runCommands(
      { program: 'timeout', args: ['10', 'bash'] },
      [write({ ...request, url: recorder.origin + request.url })],
      folder,
    )
  } catch {
    return
  }
  const [got, second] = recorder.requests
  if (got === undefined) return
  score.ran += 1
  if (second !== undefined || !isSame(got, request)) return
  score.sameRequest += 1
  if (JSON.stringify(withoutFraming(got.headers)) === JSON.stringify(request.headers))
    score.sameHeadersToo += 1
}

function isSame(got: Recorded, request: ExportableRequest): boolean {
  const { body } = request
  const bytes =
    body === undefined
      ? Buffer.alloc(0)
      : 'text' in body
        ? Buffer.from(body.text)
        : Buffer.from('base64' in body ? body.base64 : '', 'base64')
  return got.method === request.method && got.target === request.url && got.body.equals(bytes)
}
