import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importRequest } from '../../main/export/import/import-request.ts'
import { checkRows } from '../rows.ts'
import { exportLibraries, missingLibrary } from '../setup/export-libraries.ts'

/** As Bruno's own library has it; only what is written here. */
interface BruRequest {
  readonly http: { readonly method: string; readonly url: string; readonly body: string }
  readonly headers: readonly {
    readonly name: string
    readonly value: string
    readonly enabled: boolean
  }[]
  readonly body?: Readonly<Record<string, string>>
}
interface BrunoLibrary {
  readonly jsonToBruV2: (request: object) => string
  readonly bruToJsonV2: (text: string) => BruRequest
}

const missing = missingLibrary('@usebruno/lang')

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('\'"\\`$%{}[]():;,~@#<>/ \n\taÿЖ')),
      fc.constantFrom(
        "'''",
        '}\n',
        '{{',
        '  ',
        '\n}\n\nget {\n',
        '@contentType(a/b)',
        'a: b',
        '👍',
      ),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''))
const line = text.map((each) => each.replaceAll(/[\n\t{}]/g, '').trim())
const name = fc.constantFrom('X-A', 'X-B', 'x.c', 'x_d')
const request = fc
  .record({
    method: fc.constantFrom('get', 'post', 'put', 'patch', 'delete', 'options', 'PROPFIND'),
    target: line.map((each) => each.replace(/[^!-~]/g, '')),
    headers: fc.array(fc.record({ name, value: line, enabled: fc.boolean() }), { maxLength: 4 }),
    kind: fc.constantFrom('json', 'text', 'xml'),
    content: text.map((each) => each.replaceAll('{{', '{')),
  })
  .map(({ method, target, headers, kind, content }): BruRequest => ({
    http: { method, url: `https://a.example/x?${target.replaceAll('#', '')}`, body: kind },
    headers,
    body: { [kind]: content },
  }))

it.skipIf(missing !== null)(
  'reads what Bruno’s own library writes, as that library does',
  async () => {
    const load = createRequire(join(exportLibraries, 'x.js'))
    const { jsonToBruV2, bruToJsonV2 } = load('@usebruno/lang') as BrunoLibrary
    const rows = fc.sample(request, { numRuns: 300, seed: 5 }).map((each) => {
      const written = jsonToBruV2(structuredClone(each))
      const peer = peerReads(bruToJsonV2, written)
      // Three quotes in a value are a block of lines to itself.
      const isSame = JSON.stringify(peer?.headers) === JSON.stringify(each.headers)
      return { name: written, written, peer: isSame ? peer : null }
    })
    const readable = rows.flatMap(({ peer, ...row }) => (peer === null ? [] : [{ ...row, peer }]))
    expect(readable.length).toBeGreaterThan(200)
    await checkRows(readable, ({ written, peer }) => {
      const { request: read } = importRequest(written, 0)
      const kind = peer.http.body
      expect({
        ...read,
        headers: read.headers.filter(([each]) => each !== 'Content-Type'),
      }).toEqual({
        method: peer.http.method.toUpperCase(),
        url: peer.http.url,
        headers: peer.headers
          .filter(({ enabled }) => enabled)
          .map(({ name: own, value }) => [own, value]),
        body: { text: peer.body?.[kind] ?? '' },
      })
    })
  },
)

/** Null for what it cannot read back itself. */
function peerReads(read: BrunoLibrary['bruToJsonV2'], written: string): BruRequest | null {
  try {
    const whole: Partial<BruRequest> = read(written)
    const { http, headers = [], body } = whole
    return http === undefined ? null : { http, headers, ...(body === undefined ? {} : { body }) }
  } catch {
    return null
  }
}
