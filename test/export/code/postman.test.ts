import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COLLECTION_SCHEMA } from '../../../main/export/code/postman-collection.ts'
import { exportCode } from '../../../main/export/code/export-code.ts'
import { postmanCollection } from '../../../main/export/code/postman-collection.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { importRequest } from '../../../main/export/import/import-request.ts'
import { anyRequest } from '../any-request.ts'
import { nastyRequests } from '../nasty-requests.ts'

const SITE = 'https://acme.atlassian.net'

/** Postman's own library for the format, as a second reader. */
interface SdkRequest {
  readonly method: string
  readonly url: { toString(): string }
  readonly headers: { all(): readonly { readonly key: string; readonly value: string }[] }
  readonly body?: {
    readonly mode: string
    readonly raw?: string
    readonly file?: { readonly src: string }
    readonly formdata?: { all(): readonly { readonly key: string; readonly type: string }[] }
  }
}
const { Collection } = createRequire(import.meta.url)('postman-collection') as {
  readonly Collection: new (definition: unknown) => {
    forEachItem(each: (item: { readonly request: SdkRequest }) => void): void
    readonly variables: { toObject(): Readonly<Record<string, string>> }
  }
}

function absolute(request: ExportableRequest): ExportableRequest {
  return { ...request, url: SITE + request.url }
}

function written(request: ExportableRequest): string {
  return exportCode(request, postmanCollection, {
    multiline: true,
    credentials: { kind: 'variable' },
  }).command
}

function sdkRequests(text: string): readonly SdkRequest[] {
  const found: SdkRequest[] = []
  new Collection(JSON.parse(text)).forEachItem(({ request }) => void found.push(request))
  return found
}

/** Its limits are in the notes: a method in capitals, a backslash in a path as a slash. */
describe("Postman's library reads what was written", () => {
  it.each(nastyRequests)('$name', ({ request }) => {
    const { command, files, notes } = exportCode(absolute(request), postmanCollection, {
      multiline: true,
      credentials: { kind: 'variable' },
    })
    const [read, ...others] = sdkRequests(command)
    expect(others).toEqual([])
    expect(read?.method).toBe(request.method.toUpperCase())
    if (read?.method !== request.method) expect(notes.join(' ')).toContain('capitals')
    const slashed = notes.some((note) => note.includes('backslash'))
    const target = slashed ? request.url.replace('\\', '/') : request.url
    expect(read?.url.toString()).toBe(SITE + target)
    expect(read?.headers.all().map(({ key, value }) => [key, value])).toEqual(request.headers)
    const { body } = request
    const bytes =
      body === undefined
        ? Buffer.alloc(0)
        : 'text' in body
          ? Buffer.from(body.text)
          : Buffer.from('base64' in body ? body.base64 : '', 'base64')
    const sent = read?.body?.mode === 'file' ? files[0]?.bytes : Buffer.from(read?.body?.raw ?? '')
    expect(Buffer.compare(Buffer.from(sent ?? []), bytes)).toBe(0)
    if (read?.body?.mode === 'file') expect(read.body.file?.src).toBe(files[0]?.name)
  })
})

describe('export, import, export', () => {
  it.each(nastyRequests)('$name', ({ request }) => {
    const first = written(absolute(request))
    const read = importRequest(first, 0)
    expect(read.request.headers).toEqual(request.headers)
    expect(read.dropped).toEqual([])
    if (read.request.body === undefined || !('file' in read.request.body))
      expect(written(read.request)).toBe(first)
  })

  it('any request', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const first = written(absolute(request))
        const read = importRequest(first, 0)
        if (read.request.body === undefined || !('file' in read.request.body))
          expect(written(read.request)).toBe(first)
        expect(read.credentials).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('credentials and forms', () => {
    const request: ExportableRequest = {
      method: 'POST',
      url: `${SITE}/x?jwt=abc.def.ghi&y=1`,
      headers: [
        ['Authorization', 'Bearer secret-token-0123456789'],
        ['Cookie', 'a=zyxwvutsrqpo'],
      ],
      body: {
        parts: [
          { name: 'note', text: 'it\'s "x"\n', contentType: 'text/plain' },
          { name: 'file', file: 'a b.txt', filename: 'c.txt', contentType: 'text/html' },
        ],
      },
    }
    const first = written(request)
    expect(first).not.toMatch(/secret-token|zyxwv|abc\.def/)
    expect(written(importRequest(first, 0).request)).toBe(first)
    const variables = new Collection(JSON.parse(first)).variables.toObject()
    expect(variables).toEqual({ understudyToken: '', understudyCookie: '', understudyJwt: '' })
    const fields = sdkRequests(first)[0]?.body?.formdata?.all()
    expect(fields?.map(({ key, type }) => [key, type])).toEqual([
      ['note', 'text'],
      ['file', 'file'],
    ])
  })
})

it.each([
  ['header: twice', 'Postman sends only the last of several headers of one name.'],
  ['method: get', 'Postman writes the method in capitals.'],
  ['url: backslash and caret', 'Postman writes a backslash in the path as a slash.'],
])('says what Postman does to %s', (name, note) => {
  const { request } = nastyRequests.find((each) => each.name === name) ?? { request: null }
  if (request === null) throw new Error('no such row')
  const options = { multiline: true, credentials: { kind: 'variable' } } as const
  expect(exportCode(absolute(request), postmanCollection, options).notes).toEqual([note])
})

it('is this text', () => {
  const request: ExportableRequest = {
    method: 'POST',
    url: `${SITE}/rest/api/3/issue?x=1`,
    headers: [
      ['Accept', 'application/json'],
      ['Content-Type', 'application/json'],
      ['Authorization', 'Bearer abcdef'],
    ],
    body: { text: '{}' },
  }
  expect(JSON.parse(written(request))).toEqual({
    info: { name: 'POST /rest/api/3/issue', schema: COLLECTION_SCHEMA },
    item: [
      {
        name: 'POST /rest/api/3/issue',
        request: {
          method: 'POST',
          header: [
            { key: 'Accept', value: 'application/json' },
            { key: 'Content-Type', value: 'application/json' },
            { key: 'Authorization', value: 'Bearer {{understudyToken}}' },
          ],
          body: { mode: 'raw', raw: '{}', options: { raw: { language: 'json' } } },
          url: `${SITE}/rest/api/3/issue?x=1`,
        },
        response: [],
        protocolProfileBehavior: {
          disabledSystemHeaders: {
            'accept-encoding': true,
            'cache-control': true,
            'postman-token': true,
            'user-agent': true,
          },
          disableUrlEncoding: true,
          disableBodyPruning: true,
          disableCookies: true,
          followRedirects: false,
        },
      },
    ],
    variable: [
      {
        key: 'understudyToken',
        value: '',
        type: 'string',
        description: 'First set the access token.',
      },
    ],
  })
})
