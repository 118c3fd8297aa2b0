import { describe, expect, it } from 'vitest'
import type { BodyDraft, Pair } from '../../contract/draft.ts'
import { AppError } from '../../main/errors.ts'
import type { ExportableRequest, Exported } from '../../main/export/exportable.ts'
import { exportRequest } from '../../main/export/export-request.ts'
import type { RequestTarget } from '../../main/export/targets.ts'
import { requestTargetNames, requestTargets } from '../../main/export/targets.ts'

/* What a target cannot carry is refused or noted, each with its words. */

const URL = 'https://a.example/x'
const get = (headers: readonly Pair[], url = URL): ExportableRequest => ({
  method: 'GET',
  url,
  headers,
})
const post = (body: BodyDraft): ExportableRequest => ({
  method: 'POST',
  url: URL,
  headers: [],
  body,
})

function written(target: RequestTarget, request: ExportableRequest): Exported {
  return requestTargets[target](request, {
    version: '1.0.0',
    multiline: true,
    credentials: { kind: 'variable' },
  })
}

function refusalOf(target: RequestTarget, request: ExportableRequest): AppError | null {
  try {
    written(target, request)
    return null
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

describe('curl', () => {
  it('stays with HTTP/1.1 for a scheme in capitals too', () => {
    for (const url of ['https://a.example/x', 'HTTPS://a.example/x', 'HttpS://a.example/x'])
      expect(written('curl-bash', get([], url)).command).toContain('--http1.1')
    expect(written('curl-bash', get([], 'HTTP://a.example/x')).command).not.toContain('--http1.1')
  })

  it('spells a line that begins with a caret, which an interactive bash would replace', () => {
    for (const target of ['curl-bash', 'curl-posix'] as const)
      expect(written(target, post({ text: 'a\n^b^c' })).command).not.toMatch(/^\^/m)
  })
})

describe('PowerShell', () => {
  const long = (size: number): ExportableRequest => get([['X-A', 'a'.repeat(size)]])

  it('refuses a line of the config that curl 7.88 does not read', () => {
    expect(refusalOf('curl-powershell', long(101_000))).toBeNull()
    expect(refusalOf('curl-powershell', long(140_000))?.message).toBe(
      'The command is longer than powershell takes.',
    )
    // Each quote of the value takes two characters there.
    expect(refusalOf('curl-powershell', get([['X-A', '"'.repeat(60_000)]]))).not.toBeNull()
  })

  it('is recommended to nobody whose command is too long', () => {
    for (const target of ['curl-bash', 'curl-posix', 'curl-cmd', 'curl-powershell'] as const)
      expect(refusalOf(target, long(140_000))?.hint).toBe(
        'Write the request as code: undici and Python requests set no limit.',
      )
  })

  it('has a long body in a file, which the limit on lines is no matter of', () => {
    const exported = written('curl-powershell', post({ text: '"'.repeat(60_000) }))
    expect(exported.files).toHaveLength(1)
  })
})

describe('fetch', () => {
  it('refuses a header that Node’s loses', () => {
    expect(refusalOf('fetch', get([['__proto__', 'x']]))?.message).toMatch(/__proto__/)
    expect(refusalOf('undici', get([['__proto__', 'x']]))).toBeNull()
  })

  it('says that it writes a Sec-Fetch-Mode of its own', () => {
    expect(written('fetch', get([['Sec-Fetch-Mode', 'navigate']])).notes).toContain(
      'fetch writes a Sec-Fetch-Mode of its own.',
    )
  })

  it('says that it joins cookies by semicolons', () => {
    const { notes } = written(
      'fetch',
      get([
        ['Cookie', ''],
        ['Cookie', ''],
      ]),
    )
    expect(notes.join('\n')).toMatch(/joined by commas, cookies by semicolons/)
  })
})

describe('Python requests', () => {
  it.each([
    ['\ta b ', '"a b"'],
    ['  ', '""'],
    ['\u00a0', '"\\xa0".encode("latin-1")'],
    ['\u0085x', '"\\x85x".encode("latin-1")'],
    ['é', '"é"'],
  ])('takes %j as a value', (value, literal) => {
    expect(written('python-requests', get([['X-A', value]])).command).toContain(
      `"X-A": ${literal},`,
    )
  })
})

describe('every target', () => {
  it.each(requestTargetNames)('%s notes what of the framing it leaves out', (target) => {
    const { notes } = written(target, {
      ...get([
        ['Host', 'b.example'],
        ['Transfer-Encoding', 'chunked'],
        ['Connection', 'close'],
      ]),
    })
    expect(notes).toEqual(
      expect.arrayContaining([
        'The header Host was left out. It follows from the URL.',
        'The header Transfer-Encoding was left out. It follows from the body.',
        'The header Connection was left out. It belongs to the connection at hand.',
      ]),
    )
  })

  it.each(requestTargetNames)('%s has no word on a Host that is the URL’s', (target) => {
    expect(written(target, get([['host', 'a.example']])).notes.join()).not.toMatch(/host/)
  })

  it.each(requestTargetNames)('%s refuses a credential where no variable can stand', (target) => {
    const secret = 'correct-horse-battery'
    const token = `eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.${'s'.repeat(43)}`
    const given: readonly ExportableRequest[] = [
      { ...get([]), method: token },
      get([[token, 'x']]),
      get([[`X-${secret}`, 'x']]),
      post({ file: `/tmp/${secret}.txt` }),
      post({ parts: [{ name: 'a', file: `${token}.txt` }] }),
    ]
    for (const request of given) {
      try {
        requestTargets[target](request, {
          version: '1.0.0',
          multiline: true,
          credentials: { kind: 'variable' },
          secrets: [secret],
        })
        expect.unreachable()
      } catch (error) {
        expect(error).toBeInstanceOf(AppError)
        if (!(error instanceof AppError)) return
        expect(error.code).toBe('export_impossible')
        expect(`${error.message} ${error.hint ?? ''}`).not.toContain(secret)
        expect(`${error.message} ${error.hint ?? ''}`).not.toContain(token)
      }
    }
  })
})

describe('a value of one no-break space', () => {
  it('is a value to curl', () => {
    const { command } = exportRequest(get([['X-A', '\u00a0']]), {
      shell: 'bash',
      multiline: false,
      credentials: { kind: 'variable' },
    })
    expect(command).toContain(`-H $'X-A: \\240'`)
  })
})
