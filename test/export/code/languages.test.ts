import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Part } from '../../../contract/draft.ts'
import { AppError } from '../../../main/errors.ts'
import type { ExportableRequest, Exported } from '../../../main/export/exportable.ts'
import { requestTargets } from '../../../main/export/targets.ts'
import { loadBody } from '../../../main/requests/body.ts'
import { rows } from '../../rows.ts'
import { anyRequest } from '../any-request.ts'
import { FORM_FILE } from '../nasty-forms.ts'
import { nastyRequests } from '../nasty-requests.ts'
import { recorderAndFolder } from '../recorder-and-folder.ts'
import { WHOLE_TABLES } from '../whole-tables.ts'
import type { Language } from './languages.ts'
import { languages } from './languages.ts'
import { standInLanguages } from './stand-in-languages.ts'
import type { Ran } from './run-code.ts'
import { runCode } from './run-code.ts'
import { unsaid } from './said.ts'

/* Languages whose differences the notes say: what arrives is the same, or said, or the text is refused. */

const { php, go, csharp, java, wget } = languages
const tested = { php, go, csharp, java, wget, ...standInLanguages } as const

/** What each refuses, by the name of the row. */
const refused: Readonly<Record<keyof typeof tested, readonly string[]>> = {
  php: [],
  go: ['url: double slashes'],
  csharp: [],
  java: [
    'url: brackets and braces',
    'url: operators',
    'url: double quote and angle brackets',
    'url: backslash and caret',
    'url: percent escapes',
    'url: very long',
    'header: only a no-break space',
    'header: no-break spaces around',
    'header: Latin-1',
    'header: dash first in a name',
  ],
  wget: [],
  forge: [],
  connectExpress: [
    'url: percent escapes',
    'url: double slashes',
    'header: twice',
    'method: get',
    'method: post',
    'method: Patch',
    'method: OPTIONS',
    'method: PROPFIND',
    "method: M'!",
    'method: GET with a body',
    'method: patch with a body',
    'method: HEAD with a body',
  ],
  springBoot: [
    'url: brackets and braces',
    'url: operators',
    'url: double quote and angle brackets',
    'url: backslash and caret',
    'url: percent escapes',
    'url: very long',
    'header: only a no-break space',
    'header: no-break spaces around',
    'header: Latin-1',
    'header: dash first in a name',
    'method: get',
    'method: post',
    'method: Patch',
    'method: PROPFIND',
    "method: M'!",
    'method: patch with a body',
  ],
  httpie: ['header: only a no-break space', 'header: no-break spaces around', "method: M'!"],
}

const APPS: readonly string[] = ['forge', 'connectExpress', 'springBoot']
/** They send no form. */
const COMMANDS: readonly string[] = ['wget', 'httpie']

const parts: Part[] = [
  { name: 'a"\n', text: '@x\n\r\nß "q" \\ $a ${b}', contentType: 'application/json' },
  { name: 'file', file: 'a "b" ü.txt' },
  { name: 'bytes', base64: 'AAEC/w==', filename: 'x.bin', contentType: 'image/png' },
  { name: 'many', base64: Buffer.alloc(5000, 'Ab\0').toString('base64') },
]

const here = recorderAndFolder()

const generated = fc
  .sample(anyRequest, { numRuns: WHOLE_TABLES ? 300 : 50, seed: 20_261_130 })
  .map((request, row) => ({ name: `generated ${row}`, request }))
const table = [...nastyRequests, ...generated]

const post = { method: 'POST', url: '/x' } as const
/** Behind the table, in the same run: compilers are slow to start. */
const FORM = table.length
const CREDENTIALS = FORM + 1
const UNSET = FORM + 2
const others: readonly ExportableRequest[] = [
  { ...post, headers: [['X-A', '1']], body: { parts } },
  {
    method: 'POST',
    url: '/x?jwt=abc.def.ghi&y=1',
    headers: [['Authorization', 'Bearer 0123456789abcdef']],
    body: { text: '{"access_token":"fedcba9876543210"}' },
  },
  { ...post, headers: [['Cookie', 'a=zyxwvutsrqponm']] },
]
const VARIABLES = {
  UNDERSTUDY_TOKEN: 'live$token',
  UNDERSTUDY_TOKEN_2: 'x',
  UNDERSTUDY_JWT: 'j.w.t',
}

for (const [name, { missing }] of Object.entries(tested))
  if (missing !== null) console.log(`Skipped, as ${missing} is not installed: ${name}.`)

const names = Object.keys(tested) as (keyof typeof tested)[]

describe.each(names)('%s', (name) => {
  const language: Language = tested[name]
  const absent = language.missing !== null
  let exported: readonly (Exported | null)[] = []
  let ran: Ran
  beforeAll(async () => {
    if (absent) return
    const requests = [...table.map(({ request }) => request), ...others]
    exported = requests.map((request, row) => written(language, request, row))
    writeFileSync(join(here.folder.path, 'a "b" ü.txt'), FORM_FILE)
    ran = await runCode(language, exported, here, VARIABLES)
  })

  it('refuses what it cannot send, and nothing else', () => {
    const given = nastyRequests.filter(
      ({ request }, row) => written(language, request, row) === null,
    )
    expect(given.map((each) => each.name)).toEqual(refused[name])
  })

  const numbered = table.map((each, row) => ({ ...each, row }))
  if (absent) it.skip('sends the same, or says what differs', () => undefined)
  else
    rows('sends the same, or says what differs', numbered, ({ request, row }) => {
      const text = exported[row]
      if (text === null || text === undefined) return
      const reason =
        ran.errors.split('\n').find((line) => line.includes(`row-${row}.`)) ??
        ran.errors.slice(0, 500)
      expect(unsaid(request, ran.requests[row], text.notes).join('; '), reason).toBe('')
    })

  it.skipIf(absent || COMMANDS.includes(name))(
    'writes a form byte for byte as the app does',
    async () => {
      const got = ran.requests[FORM]
      const type = got?.headers.find(([header]) => /^content-type$/i.test(header))?.[1]
      const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(type ?? '')?.[1] ?? ''
      const app = await loadBody({ parts }, () => Promise.resolve(FORM_FILE), boundary)
      expect(got?.body.toString('latin1'), ran.errors).toBe(
        Buffer.from(app.bytes).toString('latin1'),
      )
    },
  )

  it.skipIf(absent)('takes credentials from the environment', () => {
    const got = ran.requests[CREDENTIALS]
    expect(got?.target, ran.errors).toBe('/x?jwt=j.w.t&y=1')
    // The framework of an app makes it itself.
    const names = got?.headers.map(([header]) => header.toLowerCase())
    if (APPS.includes(name)) expect(names).not.toContain('Authorization')
    else expect(got?.headers).toContainEqual(['Authorization', 'Bearer live$token'])
    expect(got?.body.toString()).toBe('{"access_token":"x"}')
  })

  it.skipIf(absent || COMMANDS.includes(name))('sends nothing where a variable is not set', () => {
    expect(ran.requests[UNSET]).toBeUndefined()
    expect(ran.errors).toContain('Set UNDERSTUDY_COOKIE first')
  })
})

function written(language: Language, request: ExportableRequest, row: number): Exported | null {
  try {
    return requestTargets[language.target](
      { ...request, url: here.recorder.origin + request.url },
      {
        version: '1.0.0',
        multiline: row % 2 === 0,
        actingAs: { kind: 'user', accountId: '5b10"\\${x}`é' },
        credentials: { kind: 'variable' },
        pathFor: (suggested) => `${row}-${suggested}`,
      },
    )
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}
