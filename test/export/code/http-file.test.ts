import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportCode } from '../../../main/export/code/export-code.ts'
import { httpFile } from '../../../main/export/code/http-file.ts'
import type { ExportableRequest } from '../../../main/export/exportable.ts'
import { importRequest } from '../../../main/export/import/import-request.ts'
import { anyRequest } from '../any-request.ts'
import { nastyRequests } from '../nasty-requests.ts'

const SITE = 'https://acme.atlassian.net'
const written = (request: ExportableRequest): ReturnType<typeof exportCode> =>
  exportCode(request, httpFile, { multiline: true, credentials: { kind: 'variable' } })

it('is this text', () => {
  const { command, files, variables } = written({
    method: 'POST',
    url: `${SITE}/rest/api/3/issue`,
    headers: [
      ['Accept', 'application/json'],
      ['X-Empty', ''],
      ['Authorization', 'Bearer abcdef'],
    ],
    body: { text: '{\n  "a": 1\n}' },
  })
  expect(command).toBe(
    `# First put the access token behind the equals sign.
@understudyToken =

# @no-redirect
# @no-cookie-jar
POST ${SITE}/rest/api/3/issue HTTP/1.1
Accept: application/json
X-Empty:
Authorization: Bearer {{understudyToken}}

{
  "a": 1
}`,
  )
  expect(files).toEqual([])
  expect(variables).toEqual([{ name: 'understudyToken', holds: 'the access token' }])
})

it('a form, its files named and what could be misread saved', () => {
  const { command, files } = written({
    method: 'POST',
    url: `${SITE}/x`,
    headers: [],
    body: {
      parts: [
        { name: 'a', text: 'plain' },
        { name: 'b', text: '# a comment?' },
        { name: 'c', file: 'a.txt' },
      ],
    },
  })
  const boundary = /boundary=(\S+)/.exec(command)?.[1] ?? ''
  expect(command.split('\n').slice(3)).toEqual([
    `Content-Type: multipart/form-data; boundary=${boundary}`,
    '',
    `--${boundary}`,
    'Content-Disposition: form-data; name="a"',
    '',
    'plain',
    `--${boundary}`,
    'Content-Disposition: form-data; name="b"',
    '',
    '< ./understudy-part.txt',
    `--${boundary}`,
    'Content-Disposition: form-data; name="c"; filename="a.txt"',
    'Content-Type: text/plain',
    '',
    '< ./a.txt',
    `--${boundary}--`,
  ])
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['# a comment?'])
})

const isNoComment = ({ method, headers }: ExportableRequest): boolean =>
  ![method, ...headers.map(([name]) => name)].some((name) => name.startsWith('#'))

it.each([
  ['method: get', 'Not every client knows the method get.'],
  ['method: HEAD with a body', 'Not every client sends a body with HEAD.'],
  ['url: dot segments', 'Clients that parse the URL rewrite or refuse this one.'],
  ['url: empty query', 'Clients that parse the URL rewrite or refuse this one.'],
  ['url: percent escapes', 'Clients that parse the URL rewrite or refuse this one.'],
  ['header: twice', 'A header given more than once may go out once.'],
  ['header: Latin-1', 'A header holds characters beyond ASCII: the client chooses their encoding.'],
])('says what a client may do to %s', (name, note) => {
  const { request } = nastyRequests.find((each) => each.name === name) ?? { request: null }
  if (request === null) throw new Error('no such row')
  expect(written({ ...request, url: SITE + request.url }).notes).toContain(note)
})

it('refuses what would be a comment', () => {
  expect(() => written({ method: 'GET', url: `${SITE}/`, headers: [['#a', 'b']] })).toThrow(
    'A line that begins with #a is a comment in a .http file.',
  )
})

/** What both clients would read otherwise: their comments, variables, includes and scripts. */
function misread(body: string): boolean {
  return /^\s*(?:#|\/\/|@|<|>)|\{\{(?!understudy)|^\s|\s$/m.test(body.replace(/\n\s+/g, '\n'))
}

describe('a body that stands in the file is read as it is; any other lies beside', () => {
  it.each(nastyRequests)('$name', ({ request }) => {
    const { command, files } = written({ ...request, url: SITE + request.url })
    const [, body = ''] = command.split(/\n\n(.*)/s)
    if (files.length === 0) {
      expect(body !== '' && misread(body)).toBe(false)
      const given = request.body
      const text = given === undefined ? '' : 'text' in given ? given.text : 'plain text'
      if (!('base64' in (given ?? {}))) expect(body).toBe(text)
    } else expect(body).toBe(`< ./${files[0]?.name ?? ''}`)
  })

  it('any request comes back', () => {
    fc.assert(
      fc.property(anyRequest.filter(isNoComment), (request) => {
        const absolute = { ...request, url: SITE + request.url }
        const first = written(absolute)
        const read = importRequest(first.command, 0)
        expect({ ...read.request, body: null }).toEqual({ ...absolute, body: null })
        if (first.files.length === 0) expect(written(read.request).command).toBe(first.command)
        else expect(read.request.body).toEqual({ file: first.files[0]?.name })
      }),
      { numRuns: 500 },
    )
  })
})

it('reads the first request of a file', () => {
  const read = importRequest(
    '### One\n@host = x\n\n// said\nGET https://a.example/x\nAuthorization: Bearer {{understudyToken}}\n\n### Two\nGET https://a.example/y\n',
    0,
  )
  expect(read.request).toEqual({
    method: 'GET',
    url: 'https://a.example/x',
    headers: [['Authorization', 'Bearer (redacted)']],
  })
  expect(read.dropped).toEqual(['One other request: this is number 1 of 2.'])
})
