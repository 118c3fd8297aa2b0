import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportTargets } from '../../contract/export-targets.ts'
import type { BodyDraft } from '../../contract/draft.ts'
import { exportRequest } from '../../main/export/export-request.ts'
import type { ExportableRequest, ShellName } from '../../main/export/exportable.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { exportSelfContained, type Signing } from '../../main/export/self-contained.ts'
import { exportScript } from '../../main/export/whole-exchange.ts'
import { rows } from '../rows.ts'
import { anyRequest } from './any-request.ts'
import { exchangeWithSecrets, secrets } from './exchange-fixture.ts'
import { nastyRequests } from './nasty-requests.ts'

const shells: readonly Exclude<ShellName, 'invoke-webrequest'>[] = [
  'bash',
  'posix',
  'powershell',
  'cmd',
  'batch',
]
const CREDENTIALS: ExportableRequest = {
  method: 'POST',
  url: '/x?jwt=abc.def.ghi&y=1',
  headers: [
    ['Authorization', 'Bearer secret-token-0123456789'],
    ['Cookie', 'a=b; c=d'],
    ['X-acpt', 'zz'],
  ],
  body: { text: 'grant_type=x&assertion=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig' },
}

/** A command, null where the shell cannot hold the request or a header has to lie in a file. */
function command(request: ExportableRequest, shell: ShellName, multiline: boolean): string | null {
  const absolute = request.url.startsWith('/')
    ? { ...request, url: `https://acme.atlassian.net${request.url}` }
    : request
  try {
    const { command: line, files } = exportRequest(absolute, {
      shell,
      multiline,
      credentials: { kind: 'variable' },
    })
    return files.some(({ name }) => name.includes('header')) ? null : line
  } catch {
    return null
  }
}

function roundTrip(
  request: ExportableRequest,
  shell: ShellName,
  multiline: boolean,
): readonly [string, string | null] {
  const first = command(request, shell, multiline)
  if (first === null) return ['', '']
  return [first, command(importRequest(first, 0, syntaxOf(shell)).request, shell, multiline)]
}

function bytesOf(body: BodyDraft | undefined): Buffer | null {
  if (body === undefined) return null
  if ('text' in body) return Buffer.from(body.text)
  return 'base64' in body ? Buffer.from(body.base64, 'base64') : null
}

function syntaxOf(shell: ShellName): 'bash' | 'cmd' | 'powershell' {
  if (shell === 'batch') return 'cmd'
  return shell === 'cmd' || shell === 'powershell' ? shell : 'bash'
}

describe.each(shells)('export, import, export: %s', (shell) => {
  rows('writes again what it has read', nastyRequests, ({ request }) => {
    for (const multiline of [true, false]) {
      const [first, second] = roundTrip(request, shell, multiline)
      expect(second).toBe(first)
    }
  })

  rows('reads back what was written', nastyRequests, ({ request }) => {
    const line = command(request, shell, true)
    if (line === null) return
    const { request: read, dropped } = importRequest(line, 0, syntaxOf(shell))
    const { body } = read
    expect({ ...read, body: null }).toEqual({
      ...request,
      url: `https://acme.atlassian.net${request.url}`,
      body: null,
    })
    if (body !== undefined && !('file' in body))
      expect(bytesOf(body)).toEqual(bytesOf(request.body))
    expect(dropped).toEqual([])
  })

  it('credentials as variables', () => {
    const [first, second] = roundTrip(CREDENTIALS, shell, true)
    expect(first).toMatch(/UNDERSTUDY_TOKEN/)
    expect(second).toBe(first)
  })

  it('any request', () => {
    fc.assert(
      fc.property(anyRequest, fc.boolean(), (request, multiline) => {
        const [first, second] = roundTrip(request, shell, multiline)
        expect(second).toBe(first)
      }),
      { numRuns: 1000 },
    )
  })

  it('is recognised without being told the shell', () => {
    const line = command(CREDENTIALS, shell, true) ?? ''
    expect(importRequest(line, 0)).toEqual(importRequest(line, 0, syntaxOf(shell)))
  })
})

describe('scripts with more in them than the request', () => {
  const ISSUE = 'https://acme.atlassian.net/rest/api/3/issue'
  const QUOTES = 'it\'s (one) "of" `them` $(here) )'
  const signings: readonly { readonly name: string; readonly signing: Signing }[] = [
    {
      name: 'as a user',
      signing: {
        kind: 'user',
        claims: { iss: QUOTES, sub: "urn:o'mia", tnt: 'https://acme.atlassian.net', aud: 'a' },
        tokenUrl: 'https://auth.example/oauth2/token',
        scopes: ['read', 'write'],
      },
    },
    {
      name: 'as the app',
      signing: { kind: 'app', claims: { iss: QUOTES, qsh: 'ab' }, lifetimeSeconds: 180 },
    },
  ]

  rows('self-contained: the request that it sends at its end', signings, ({ name, signing }) => {
    const request = { method: 'PUT', url: ISSUE, headers: [], body: { text: QUOTES } }
    const { command } = exportSelfContained({ ...request }, signing)
    const scheme = name === 'as a user' ? 'Bearer' : 'JWT'
    expect(importRequest(command, 0)).toMatchObject({
      request: { ...request, headers: [['Authorization', `${scheme} (redacted)`]] },
      credentials: [{ kind: 'variable' }],
      dropped: [],
      noted: [],
      entries: [],
    })
  })

  it('script: every request, one of which is chosen', () => {
    const { command } = exportScript(exchangeWithSecrets(), 'bash', secrets)
    const { entries } = importRequest(command, 0)
    expect(entries.map(({ method, url }) => [method, url])).toEqual([
      ['POST', 'https://acme.atlassian.net/oauth2/token'],
      ['PUT', `${ISSUE}/A-1?jwt=(redacted)&x=1`],
      ['PUT', `${ISSUE}/A-1?jwt=(redacted)&x=1`],
    ])
    const { request, dropped } = importRequest(command, 0, undefined, 2)
    expect([request.method, request.headers, dropped]).toEqual([
      'PUT',
      [
        ['Accept', 'application/json'],
        ['Authorization', 'Bearer (redacted)'],
        ['Cookie', '(redacted)'],
        ['Content-Type', 'application/json'],
        ['X-Echo', "it's dTp(redacted)Y="],
      ],
      [],
    ])
  })
})

/** The file that shows that a target comes back as it went out; null where it cannot be read back, and why. */
const readBack: Readonly<Record<ExportFormat, string | null>> = {
  'curl-bash': 'round-trip.test.ts',
  'curl-posix': 'round-trip.test.ts',
  'curl-cmd': 'round-trip.test.ts',
  'curl-powershell': 'round-trip.test.ts',
  'curl-batch': 'round-trip.test.ts',
  'invoke-webrequest': 'import-code.test.ts',
  fetch: 'import-code.test.ts',
  undici: 'import-code.test.ts',
  'python-requests': 'import-code.test.ts',
  httpie: 'import-against-programs.test.ts',
  wget: 'import-against-programs.test.ts',
  'http-file': 'code/http-file.test.ts',
  'postman-collection': 'code/postman.test.ts',
  har: 'har.test.ts',
  forge: 'import-code.test.ts',
  'connect-express': 'import-code.test.ts',
  'spring-boot': 'import-code.test.ts',
  csharp: 'import-code.test.ts',
  go: 'import-code.test.ts',
  java: 'import-code.test.ts',
  php: 'import-code.test.ts',
  'self-contained': 'round-trip.test.ts',
  script: 'round-trip.test.ts',
  // A text for people.
  markdown: null,
}

describe('every target that can be read back', () => {
  const table = exportTargets.map(({ name }) => ({ name }))
  rows('is, in the test that is named', table, ({ name }) => {
    const file = readBack[name]
    if (file !== null)
      expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toContain('importRequest')
  })
})
