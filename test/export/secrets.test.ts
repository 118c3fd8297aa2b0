import { describe, expect, it } from 'vitest'
import { exportRequest } from '../../main/export/export-request.ts'
import type { Exported, ExportableRequest } from '../../main/export/exportable.ts'
import { shellNames } from '../../main/export/exportable.ts'
import { exportHar } from '../../main/export/har.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { exportableOf } from '../../main/export/seen-request.ts'
import { requestTargetNames, requestTargets } from '../../main/export/targets.ts'
import { exportSelfContained } from '../../main/export/self-contained.ts'
import { exportMarkdown, exportScript } from '../../main/export/whole-exchange.ts'
import { formsOfSecret } from '../../main/wire/secret-forms.ts'
import { ACCESS_TOKEN, exchangeWithSecrets, secrets } from './exchange-fixture.ts'

const exchange = exchangeWithSecrets()
const request = exportableOf(
  exchange.steps[1]?.request ?? { method: '', url: '', headers: [], body: null },
)
const inFile: ExportableRequest = {
  ...request,
  body: { text: `${'padding '.repeat(20_000)}${ACCESS_TOKEN}` },
}
const binary: ExportableRequest = {
  ...request,
  body: {
    base64: Buffer.concat([
      Buffer.from([0, 255]),
      Buffer.from(ACCESS_TOKEN),
      Buffer.from([0]),
    ]).toString('base64'),
  },
}
const form: ExportableRequest = {
  ...request,
  body: {
    parts: [
      { name: 'a', text: `token ${ACCESS_TOKEN}` },
      { name: 'b', base64: Buffer.from(`\0${ACCESS_TOKEN}`).toString('base64') },
    ],
  },
}
const signing = {
  kind: 'user',
  tokenUrl: 'https://auth.example/oauth2/token',
  scopes: ['READ'],
  claims: {
    iss: 'urn:atlassian:connect:clientid:x',
    sub: 'urn:atlassian:connect:useraccountid:y',
    tnt: 'https://acme.atlassian.net',
    aud: 'https://auth.example',
  },
} as const

function everything({ command, files, notes, variables }: Exported): string {
  return [
    command,
    JSON.stringify(notes),
    JSON.stringify(variables),
    ...files.flatMap(({ name, bytes }) => [name, Buffer.from(bytes).toString('latin1')]),
  ].join('\n')
}

const exports: readonly (readonly [string, () => string])[] = [
  ...shellNames.flatMap((shell) =>
    [true, false].flatMap((multiline) =>
      (
        [
          ['inline', request],
          ['in a file', inFile],
          ['binary', binary],
        ] as const
      ).map(
        ([body, given]) =>
          [
            `${shell}, ${multiline ? 'lines' : 'one line'}, body ${body}`,
            () =>
              everything(
                exportRequest(given, {
                  shell,
                  multiline,
                  credentials: { kind: 'variable' },
                  secrets,
                }),
              ),
          ] as const,
      ),
    ),
  ),
  ...requestTargetNames.flatMap((target) =>
    (
      [
        ['inline', request],
        ['in a file', inFile],
        ['binary', binary],
        ['a form', form],
      ] as const
    )
      // These refuse a form, and say so: tests of their own hold that.
      .filter(
        ([body]) =>
          !['invoke-webrequest', 'har', 'httpie', 'wget'].includes(target) || body !== 'a form',
      )
      .map(
        ([body, given]) =>
          [
            `${target}, body ${body}`,
            () =>
              everything(
                requestTargets[target](given, {
                  version: '1.0.0',
                  multiline: true,
                  credentials: { kind: 'variable' },
                  secrets,
                }),
              ),
          ] as const,
      ),
  ),
  ['self-contained', () => everything(exportSelfContained(request, signing, { secrets }))],
  ['HAR', () => JSON.stringify(exportHar([exchange], { version: '1.0.0', secrets }))],
  ['script for bash', () => everything(exportScript(exchange, 'bash', secrets))],
  ['script for a POSIX shell', () => everything(exportScript(exchange, 'posix', secrets))],
  ['Markdown', () => exportMarkdown(exchange, secrets).text],
]

describe('no export shows a secret of the exchange', () => {
  it.each(exports)('%s', (_, render) => {
    const text = render()
    for (const secret of secrets)
      for (const form of formsOfSecret(secret))
        expect(text.includes(form), form.slice(0, 4)).toBe(false)
  })

  it('would be seen: the same search finds them where they are asked for', () => {
    const text = everything(
      exportRequest(request, { shell: 'bash', multiline: true, credentials: { kind: 'as-given' } }),
    )
    for (const secret of secrets.slice(1))
      expect(formsOfSecret(secret).some((form) => text.includes(form))).toBe(true)
  })

  it('finds what it is not told of by its shape alone', () => {
    const text = everything(
      exportRequest(request, { shell: 'bash', multiline: true, credentials: { kind: 'variable' } }),
    )
    expect(text).not.toContain(ACCESS_TOKEN)
  })
})

describe('a live token', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  const live = {
    kind: 'live',
    token: 'fresh-token',
    now,
    expiresAt: now + 14 * 60_000 + 5000,
  } as const

  it.each(shellNames)('%s says for how long it lives', (shell) => {
    const { command, variables } = exportRequest(
      {
        method: 'GET',
        url: 'https://a.example/',
        headers: [
          ['Authorization', 'Bearer (redacted)'],
          ['Cookie', 'a=b'],
        ],
      },
      { shell, multiline: true, credentials: live },
    )
    expect(command.split('\n')[0]).toBe(
      `${{ cmd: 'rem', batch: '@rem' }[shell as string] ?? '#'} Holds a live token, valid until 2026-11-23 12:14:05 UTC, 14 min from now.`,
    )
    expect(command).toContain('Bearer fresh-token')
    expect(variables.map(({ name }) => name)).toEqual(['UNDERSTUDY_COOKIE'])
  })
})

describe('variables', () => {
  const plain: ExportableRequest = {
    method: 'GET',
    url: 'https://a.example/x',
    headers: [['Authorization', 'Bearer abc']],
  }
  const table: readonly (readonly [(typeof shellNames)[number], string])[] = [
    [
      'bash',
      "# First set the access token, unseen: read -rs UNDERSTUDY_TOKEN\ncurl --http1.1 'https://a.example/x' -H \"Authorization: Bearer $UNDERSTUDY_TOKEN\" -H 'Accept:' -H 'User-Agent:'",
    ],
    [
      'posix',
      "# First set the access token: read -r UNDERSTUDY_TOKEN\ncurl --http1.1 'https://a.example/x' -H \"Authorization: Bearer $UNDERSTUDY_TOKEN\" -H 'Accept:' -H 'User-Agent:'",
    ],
    [
      'cmd',
      'rem First set the access token: set UNDERSTUDY_TOKEN=value\ncurl --http1.1 "https://a.example/x" -H "Authorization: Bearer %UNDERSTUDY_TOKEN%" -H "Accept:" -H "User-Agent:"',
    ],
    [
      'batch',
      '@rem First set the access token: set UNDERSTUDY_TOKEN=value\n@curl --http1.1 "https://a.example/x" -H "Authorization: Bearer %UNDERSTUDY_TOKEN%" -H "Accept:" -H "User-Agent:"',
    ],
    [
      'powershell',
      "# First set the access token: $env:UNDERSTUDY_TOKEN = Read-Host\ncurl.exe --http1.1 'https://a.example/x' -H \"Authorization: Bearer $env:UNDERSTUDY_TOKEN\" -H 'Accept:' -H 'User-Agent:'",
    ],
    [
      'invoke-webrequest',
      "# First set the access token: $env:UNDERSTUDY_TOKEN = Read-Host\nInvoke-WebRequest -Uri 'https://a.example/x' -Method GET -Headers @{ 'Authorization' = \"Bearer $env:UNDERSTUDY_TOKEN\" } -SkipHeaderValidation",
    ],
  ]
  it.each(table)('%s', (shell, expected) => {
    expect(
      exportRequest(plain, { shell, multiline: false, credentials: { kind: 'variable' } }).command,
    ).toBe(expected)
  })

  it('two credentials of one kind get two variables, equal ones share one', () => {
    const headers: [string, string][] = [
      ['Authorization', 'Bearer a'],
      ['Authorization', 'JWT b'],
      ['authorization', 'Bearer a'],
    ]
    const { variables } = exportRequest(
      { ...plain, headers },
      { shell: 'bash', multiline: true, credentials: { kind: 'variable' } },
    )
    expect(variables.map(({ name }) => name)).toEqual(['UNDERSTUDY_TOKEN', 'UNDERSTUDY_TOKEN_2'])
  })
})

describe('import', () => {
  it('takes every credential out and says whose it was', () => {
    const line = exportRequest(request, {
      shell: 'bash',
      multiline: true,
      credentials: { kind: 'as-given' },
    }).command
    const imported = importRequest(line, 0)
    const text = JSON.stringify(imported)
    for (const secret of secrets.slice(1))
      for (const form of formsOfSecret(secret))
        expect(text.includes(form), form.slice(0, 4)).toBe(false)
    expect(imported.credentials.map(({ kind, site }) => [kind, site])).toEqual([
      ['bearer', 'acme.atlassian.net'],
      ['cookie', 'acme.atlassian.net'],
      ['other', 'acme.atlassian.net'],
      ['query', 'acme.atlassian.net'],
      ['body', 'acme.atlassian.net'],
    ])
  })
})
