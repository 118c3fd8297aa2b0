import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Part } from '../../contract/draft.ts'
import { exportRequest } from '../../main/export/export-request.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { loadBody } from '../../main/requests/body.ts'
import type { Recorder } from './recorder.ts'
import { startRecorder, withoutFraming } from './recorder.ts'
import type { Folder } from './run-commands.ts'
import { freshFolder, runCommands } from './run-commands.ts'

const FILE = 'we"ird;, na\'me.txt'
const CONTENT = 'content\r\n\0of the file\n'

const forms: readonly (readonly [name: string, parts: readonly Part[]])[] = [
  ['text', [{ name: 'a', text: 'plain' }]],
  [
    'traps of curl',
    [
      { name: 'a', text: '@/etc/hostname' },
      { name: 'b', text: '<x;type=text/html' },
      { name: 'c', text: '"q"; \\n' },
    ],
  ],
  [
    'traps of the shell',
    [
      { name: 'a', text: "it's $HOME `id` !x" },
      { name: "b'$(id)", text: '\n\r\nlines\n' },
    ],
  ],
  [
    'text with a type',
    [
      { name: 'a', text: 'x"y\\z;,', contentType: 'application/json' },
      { name: 'b', text: '@z', contentType: 'text/plain; charset=utf-8' },
    ],
  ],
  ['file', [{ name: 'file', file: FILE }]],
  [
    'file by another name',
    [{ name: 'file', file: FILE, filename: 'b";\\.png', contentType: 'image/png' }],
  ],
  [
    'bytes',
    [
      { name: 'file', base64: 'AAEC/w==', filename: 'x.bin' },
      { name: 'other', base64: 'AA==' },
    ],
  ],
  ['text with NUL', [{ name: 'a', text: 'x\0y' }]],
  [
    'beyond ASCII',
    [
      { name: 'ñ', text: 'Пример 👍' },
      { name: 'f', file: FILE, filename: 'ü.txt' },
    ],
  ],
  ['long text', [{ name: 'a', text: 'x'.repeat(200_000) }]],
  ['empty', [{ name: 'a', text: '' }]],
]

let recorder: Recorder
let folder: Folder
beforeAll(async () => {
  recorder = await startRecorder()
  folder = freshFolder()
  writeFileSync(join(folder.path, FILE), CONTENT)
})
afterAll(async () => {
  await recorder.close()
  folder.remove()
})

describe.each([
  { shell: 'bash', program: 'bash' },
  { shell: 'posix', program: 'dash' },
] as const)('a form from $program', ({ shell, program }) => {
  it.each(forms)('%s', async (_, parts) => {
    recorder.requests.length = 0
    const request = {
      method: 'POST',
      url: `${recorder.origin}/rest/api/3/issue/A-1/attachments`,
      headers: [
        ['Accept', 'application/json'],
        ['Content-Type', 'multipart/form-data; boundary=app'],
        ['X-Atlassian-Token', 'no-check'],
      ] as [string, string][],
      body: { parts: [...parts] },
    }
    const exported = exportRequest(request, {
      shell,
      multiline: true,
      credentials: { kind: 'variable' },
    })
    const errors = await runCommands({ program, args: [] }, [exported], folder)
    const [got] = recorder.requests
    expect(got?.method, errors).toBe('POST')
    expect(withoutFraming(got?.headers ?? []).filter(([name]) => name !== 'Content-Type')).toEqual(
      request.headers.filter(([name]) => name !== 'Content-Type'),
    )
    const boundary =
      /^multipart\/form-data; boundary=(.+)$/.exec(
        got?.headers.find(([name]) => name === 'Content-Type')?.[1] ?? '',
      )?.[1] ?? ''
    const app = await loadBody(request.body, () => Promise.resolve(Buffer.from(CONTENT)), boundary)
    expect(got?.body.toString('latin1')).toBe(Buffer.from(app.bytes).toString('latin1'))
  })
})

describe('round trip', () => {
  it.each(forms.slice(0, 6))('%s', (_, parts) => {
    const request = {
      method: 'POST',
      url: 'https://a.example/x',
      headers: [],
      body: { parts: [...parts] },
    }
    for (const shell of ['bash', 'cmd', 'powershell'] as const) {
      const once = exportRequest(request, {
        shell,
        multiline: true,
        credentials: { kind: 'variable' },
      })
      if (once.files.length > 0) continue
      const read = importRequest(once.command, 0, shell).request
      expect(
        exportRequest(read, { shell, multiline: true, credentials: { kind: 'variable' } }).command,
      ).toBe(once.command)
    }
  })
})
