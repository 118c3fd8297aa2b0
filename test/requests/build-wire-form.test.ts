import { describe, expect, it } from 'vitest'
import type { RequestDraft } from '../../contract/draft.ts'
import { loadBody } from '../../main/requests/body.ts'
import { buildWireRequest } from '../../main/requests/build-wire-form.ts'

const nobody: RequestDraft = { method: 'GET', path: '/x', query: [], headers: [], body: null }
const fixed = { baseUrl: 'https://acme.atlassian.net', userAgent: 'Understudy/0' }
const readFile = (path: string): Promise<Uint8Array> =>
  Promise.resolve(new TextEncoder().encode(`bytes of ${path}`))

async function build(draft: Partial<RequestDraft>): Promise<ReturnType<typeof buildWireRequest>> {
  const whole = { ...nobody, ...draft }
  const body = whole.body === null ? null : await loadBody(whole.body, readFile, 'B')
  return buildWireRequest({ ...fixed, draft: whole, body })
}

describe('the wire form', () => {
  it('is the draft with the least of defaults', async () => {
    expect(await build({})).toEqual({
      method: 'GET',
      url: 'https://acme.atlassian.net/x',
      headers: [
        ['Accept', 'application/json'],
        ['User-Agent', 'Understudy/0'],
      ],
      body: null,
    })
  })

  it('keeps the order and case of typed headers and adds none twice', async () => {
    const { headers } = await build({
      headers: [
        ['user-agent', 'mine'],
        ['X-b', ''],
        ['ACCEPT', 'text/html'],
        ['X-b', '2'],
      ],
    })
    expect(headers).toEqual([
      ['user-agent', 'mine'],
      ['X-b', ''],
      ['ACCEPT', 'text/html'],
      ['X-b', '2'],
    ])
  })

  it('names JSON and text by their first character', async () => {
    expect((await build({ method: 'POST', body: { text: ' {"a":1}' } })).headers).toContainEqual([
      'Content-Type',
      'application/json',
    ])
    expect((await build({ method: 'POST', body: { text: 'hello' } })).headers).toContainEqual([
      'Content-Type',
      'text/plain;charset=UTF-8',
    ])
  })

  it.each(['GET', 'HEAD', 'get'])('sends no body on %s', async (method) => {
    const request = await build({ method, body: { text: '{}' } })
    expect(request.body).toBeNull()
    expect(request.headers.map(([name]) => name)).toEqual(['Accept', 'User-Agent'])
  })

  it('keeps a lower-case method: methods are case-sensitive', async () => {
    expect((await build({ method: 'post' })).method).toBe('post')
  })

  it('assembles a multipart form byte for byte, with no-check', async () => {
    const request = await build({
      method: 'POST',
      body: {
        parts: [
          { name: 'a"b', text: 'ü' },
          { name: 'file', file: '/tmp/log "1".txt' },
          { name: 'c', base64: 'AAE=', filename: 'x.bin', contentType: 'image/png' },
        ],
      },
    })
    expect(request.headers).toEqual([
      ['Accept', 'application/json'],
      ['Content-Type', 'multipart/form-data; boundary=B'],
      ['X-Atlassian-Token', 'no-check'],
      ['User-Agent', 'Understudy/0'],
    ])
    expect(Buffer.from(request.body ?? []).toString('latin1')).toBe(
      '--B\r\nContent-Disposition: form-data; name="a%22b"\r\n\r\n\xc3\xbc\r\n' +
        '--B\r\nContent-Disposition: form-data; name="file"; filename="log %221%22.txt"\r\nContent-Type: text/plain\r\n\r\nbytes of /tmp/log "1".txt\r\n' +
        '--B\r\nContent-Disposition: form-data; name="c"; filename="x.bin"\r\nContent-Type: image/png\r\n\r\n\0\x01\r\n' +
        '--B--\r\n',
    )
  })

  it('takes a text that is in slices from those, its type as well, and never reads it as one', async () => {
    const held = { text: 'x'.repeat(1_048_577) }
    const part = { name: 'a', ...held }
    const slices = new Map<object, readonly string[]>([
      [held, [' '.repeat(9), ' {"a":', '1}']],
      [part, ['ü', 'x']],
    ])
    const alone = await loadBody(held, readFile, 'B', slices)
    expect(Buffer.from(alone.bytes).toString()).toBe(`${' '.repeat(10)}{"a":1}`)
    expect(alone.contentType).toBe('application/json')
    const form = await loadBody({ parts: [part] }, readFile, 'B', slices)
    expect(Buffer.from(form.bytes).toString()).toContain('\r\n\r\nüx\r\n')
  })

  it('puts a long form together in turns, into memory that a thread can be given', async () => {
    const text = 'ü'.repeat(1_048_577)
    const { body } = await build({ method: 'POST', body: { parts: [{ name: 'a', text }] } })
    expect(body?.buffer).toBeInstanceOf(SharedArrayBuffer)
    const whole = `--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n${text}\r\n--B--\r\n`
    expect(Buffer.compare(body ?? Buffer.of(), Buffer.from(whole))).toBe(0)
  })

  it.each([
    ['an empty method', { method: ' ' }, '“” is not an HTTP method.'],
    ['a method with a space', { method: 'GET /x' }, '“GET /x” is not an HTTP method.'],
    ['a header name with a colon', { headers: [['X:', '1']] }, '“X:” is not a header name.'],
    ['an empty header name', { headers: [['', '1']] }, '“” is not a header name.'],
    [
      'a line break in a value',
      { headers: [['X', 'a\r\nY: b']] },
      'The value of the header X holds a character that no header may hold.',
    ],
    [
      'a letter beyond Latin-1',
      { headers: [['X', '苏']] },
      'The value of the header X holds a character that no header may hold.',
    ],
    [
      'a framing header',
      { headers: [['Content-Length', '3']] },
      'The header Content-Length is written by the HTTP stack itself.',
    ],
  ] as [string, Partial<RequestDraft>, string][])('refuses %s', async (_name, draft, message) => {
    await expect(build(draft)).rejects.toThrow(
      expect.objectContaining({ code: 'request_invalid', message }),
    )
  })
})
