import { hash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BodyDraft, Pair, Part } from '../../../contract/draft.ts'
import { requestTargets } from '../../../main/export/targets.ts'
import type { ExportableRequest, Exported } from '../../../main/export/exportable.ts'
import { loadBody } from '../../../main/requests/body.ts'
import { anyRequest } from '../any-request.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { recorderAndFolder } from '../recorder-and-folder.ts'
import type { Recorded } from '../recorder.ts'
import { withoutFraming } from '../recorder.ts'
import type { Language } from './languages.ts'
import { languages as all } from './languages.ts'
import type { Ran } from './run-code.ts'
import { runCode } from './run-code.ts'

const languages = { undici: all.undici, fetch: all.fetch, python: all.python } as const

/** What a target sends otherwise, by the name of the row; each has to be said in the notes. */
interface Limits {
  readonly refused: readonly string[]
  readonly method: Readonly<Record<string, string>>
  readonly target: Readonly<Record<string, string>>
  /** Rows whose headers of one name go out as one. */
  readonly joined: readonly string[]
  /** Headers that come on top wherever the request has none of the name. */
  readonly added: readonly Pair[]
}

const nothing: Limits = { refused: [], method: {}, target: {}, joined: [], added: [] }

const limits: Readonly<Record<keyof typeof languages, Limits>> = {
  undici: nothing,
  fetch: {
    refused: ['method: GET with a body', 'method: HEAD with a body'],
    method: { 'method: get': 'GET', 'method: post': 'POST' },
    target: {
      'url: apostrophe': "/x'y?q=%27a%27",
      'url: double quote and angle brackets': '/x?q=%22a%22%3Cb%3E',
      'url: backslash and caret': '/x/y?q=^a\\',
      'url: dot segments': '/b/',
      'url: escaped dot segments': '/b/c',
    },
    joined: ['header: twice'],
    added: [
      ['accept', '*/*'],
      ['accept-language', '*'],
      ['sec-fetch-mode', 'cors'],
      ['user-agent', 'node'],
      ['accept-encoding', 'gzip, deflate'],
    ],
  },
  python: {
    ...nothing,
    target: {
      'url: brackets and braces': '/x?a%5B%5D=1&b=%7Bc%7D&d=%5B1-3%5D&e=%7Ba,b%7D',
      'url: operators': '/x?a=1&b=2%7C3;c=(4)&d=$HOME&e=%60id%60&f=*&g=!x',
      'url: double quote and angle brackets': '/x?q=%22a%22%3Cb%3E',
      'url: backslash and caret': '/x%5Cy?q=%5Ea%5C',
      'url: percent escapes': '/%2541%252F%252F%25zz?%25&%25PATH%25=%2525',
      'url: escaped dot segments': '/a/%2E%2E/b/%2E/c',
    },
    joined: ['header: twice'],
  },
}

const FILE = 'content\r\n\0of the file\n'
const parts: Part[] = [
  { name: 'a"\n', text: '@x\n\r\nß "q" \\', contentType: 'application/json' },
  { name: 'file', file: 'a "b" ü.txt' },
  { name: 'bytes', base64: 'AAEC/w==', filename: 'x.bin', contentType: 'image/png' },
  { name: 'many', base64: Buffer.alloc(5000, 'Ab\0').toString('base64') },
]

if (languages.python.missing !== null) {
  console.log(
    `${nastyRequests.length + 3} tests of Python requests skipped: the package is missing (Debian: python3-requests)`,
  )
}

const here = recorderAndFolder()

const names = Object.keys(languages) as (keyof typeof languages)[]

describe.each(names)('%s sends what the app sent', (name) => {
  const language: Language = languages[name]
  const known = limits[name]
  const absent = language.missing !== null
  let exported: readonly (Exported | null)[] = []
  let ran: Ran
  beforeAll(async () => {
    exported = nastyRequests.map(({ request }, row) => written(language, request, row))
    if (!absent) ran = await runCode(language, exported, here)
    // A hundred programs of a language: minutes on a machine that does much else.
  })

  it('refuses what is known to be refused, and nothing else', () => {
    const refused = nastyRequests.filter((_, row) => exported[row] === null)
    expect(refused.map((each) => each.name)).toEqual(known.refused)
  })

  const rows = nastyRequests
    .map((each, row) => ({ ...each, row }))
    .filter((each) => !known.refused.includes(each.name))
  it.skipIf(absent).each(rows)('$name', ({ name: row, request, row: index }) => {
    const got = ran.requests[index]
    expect(got && seen(got), ran.errors).toEqual(seen(expected(row, request, known)))
    const differs = row in known.method || row in known.target || known.joined.includes(row)
    if (differs)
      expect(exported[index]?.notes.join(' ')).toMatch(/capitals|as GET|as POST|URL|joined/)
  })

  it.skipIf(absent)(
    'a hundred and fifty generated requests: method, body and headers',
    async () => {
      const requests = fc.sample(anyRequest, { numRuns: 150, seed: 20_261_124 })
      const given = requests.map((request, row) => written(language, request, row))
      const { requests: sent, errors } = await runCode(language, given, here)
      requests.forEach((request, row) => {
        const got = sent[row]
        if (given[row] === null) return
        const said = given[row]?.notes.join(' ') ?? ''
        const url = /URL/.test(said) && got !== undefined ? got.target : request.url
        const headers = /a number/.test(said) ? numbersFirst(request.headers) : request.headers
        const joined = known.joined.length > 0 ? [''] : []
        const want = expected('', { ...request, url, headers }, { ...known, joined })
        const method = /method as/.test(said) ? want.method.toUpperCase() : want.method
        expect(got && seen(got), errors.slice(0, 2000)).toEqual(seen({ ...want, method }))
      })
    },
    60_000,
  )

  it.skipIf(absent)('a form goes out byte for byte as the app writes it', async () => {
    writeFileSync(join(here.folder.path, 'a "b" ü.txt'), FILE)
    const request = {
      method: 'POST',
      url: '/x',
      headers: [['X-A', '1'] satisfies Pair],
      body: { parts },
    }
    const { requests, errors } = await runCode(language, [written(language, request, 0)], here)
    const type = requests[0]?.headers.find(([header]) => header === 'Content-Type')?.[1] ?? ''
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type)?.[1] ?? ''
    const app = await loadBody({ parts }, () => Promise.resolve(Buffer.from(FILE)), boundary)
    expect(requests[0]?.body.toString('latin1'), errors).toBe(
      Buffer.from(app.bytes).toString('latin1'),
    )
  })

  it.skipIf(absent)('reads the credential from the environment and stops without it', async () => {
    const request: ExportableRequest = {
      method: 'POST',
      url: '/x?jwt=abc.def.ghi&y=1',
      headers: [
        ['Authorization', 'Bearer 0123456789abcdef'],
        ['Cookie', 'a=zyxwvutsrqponm'],
      ],
      body: { text: '{"access_token":"fedcba9876543210"}' },
    }
    const one = written(language, request, 0)
    expect(one?.command).not.toMatch(/0123456789|zyxwvu|fedcba|abc\.def/)
    const variables = {
      UNDERSTUDY_TOKEN: 'live\'"\\$token',
      UNDERSTUDY_TOKEN_2: '"x',
      UNDERSTUDY_COOKIE: 'c=1',
      UNDERSTUDY_JWT: 'j.w.t',
    }
    const wanted = one?.variables.map((variable) => variable.name) ?? []
    expect(wanted.toSorted()).toEqual(Object.keys(variables).toSorted())
    const { requests } = await runCode(language, [one], here, variables)
    expect(requests[0]?.target).toBe('/x?jwt=j.w.t&y=1')
    expect(requests[0]?.headers).toContainEqual(['Authorization', 'Bearer live\'"\\$token'])
    expect(requests[0]?.headers).toContainEqual(['Cookie', 'c=1'])
    expect(requests[0]?.body.toString()).toBe('{"access_token":""x"}')
    const without = await runCode(language, [one], here)
    expect(without.requests).toEqual([undefined])
    expect(without.errors).toContain('UNDERSTUDY_')
    expect(here.recorder.requests).toEqual([])
  })
})

function written(language: Language, request: ExportableRequest, row: number): Exported | null {
  try {
    return requestTargets[language.target](
      { ...request, url: here.recorder.origin + request.url },
      {
        version: '1.0.0',
        multiline: true,
        credentials: { kind: 'variable' },
        pathFor: (suggested) => `${row}-${suggested}`,
      },
    )
  } catch {
    return null
  }
}

/** Bodies as text where they are short: a difference of 20 MB is unreadable. */
function seen({ method, target, headers, body }: Recorded): unknown {
  return {
    method,
    target,
    headers: withoutFraming(headers),
    body: body.length > 10_000 ? hash('sha256', body) : body.toString('latin1'),
  }
}

function expected(row: string, request: ExportableRequest, known: Limits): Recorded {
  const headers = known.joined.includes(row) ? joined(request.headers) : request.headers
  const lower = headers.map(([header]) => header.toLowerCase())
  return {
    method: known.method[row] ?? request.method,
    target: known.target[row] ?? request.url,
    headers: [...headers, ...known.added.filter(([header]) => !lower.includes(header))],
    body: bytesOf(request.body),
  }
}

/** As an object of JavaScript lists its keys. */
function numbersFirst(headers: readonly Pair[]): readonly Pair[] {
  const numbers = headers.filter(([header]) => /^(?:0|[1-9]\d*)$/.test(header))
  const rising = numbers.toSorted(([a], [b]) => Number(a) - Number(b))
  return [...rising, ...headers.filter((each) => !numbers.includes(each))]
}

/** Under the first spelling of each name, in the order of their first values. */
function joined(headers: readonly Pair[]): readonly Pair[] {
  const lower = [...new Set(headers.map(([header]) => header.toLowerCase()))]
  return lower.map((each) => {
    const same = headers.filter(([header]) => header.toLowerCase() === each)
    return [same[0]?.[0] ?? '', same.map(([, value]) => value).join(', ')]
  })
}

function bytesOf(body: BodyDraft | undefined): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return 'text' in body
    ? Buffer.from(body.text)
    : Buffer.from('base64' in body ? body.base64 : '', 'base64')
}
